#!/usr/bin/env python3
"""What newspapers take over from a built site: the kits, the Word files and the pages of copies.

    kits.py SITE

Of every kit: its manifest; that HTML, plain text and Markdown say the same words, in HTML that editors keep; credit and
licence in all forms; what pictures say of their rights, and that they say nothing of places and cameras (exiftool). Word
files are read as packages, and some of all kinds of entry by LibreOffice. Pages of copies must offer the same texts without
a script; where there is no kit, and of what was retracted, none of the article's words may be left.

Prints a line a finding (file: what) and one with counts. Ends with 1 if there was a finding or no kit, with 3 if a program
is missing.
"""

import collections
import hashlib
import html.parser
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile
import zlib

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMS = ["article.html", "article.txt", "article.md", "article.docx", "ninjs.json"]


def forms(name):
    """The forms of what has this name: a list of entries is no item of news."""
    return FORMS[:4] if name.startswith("overview/") else FORMS


INLINE = set("strong em a sub sup code del".split())
COMMON = INLINE | set("h1 h2 h3 h4 h5 h6 p figure img figcaption ul ol li blockquote br hr pre".split())
COMMON |= set("table thead tbody tr th td caption".split())
VOID = set("area base br col embed hr img input link meta source track wbr".split())
ATTRIBUTES = {"a": {"href", "rel"}, "img": {"src", "alt", "width", "height"}, "ol": {"start"}}
ABSOLUTE = re.compile(r"https?://[^/\s]+|mailto:.|tel:.")
LABELS = {"vi": ("Ảnh", "đã gạch bỏ"), "en": ("Picture", "struck out")}  # before pictures and struck words in plain text
EMBEDDED = (".jpg", ".jpeg", ".png")  # what Word can show
LONG = 80  # characters of a paragraph that cannot stand elsewhere by chance
XMP = {"XMP-photoshop:Credit": "credit", "XMP-xmpRights:UsageTerms": "licence"}
XMP |= {"XMP-iptcCore:AltTextAccessibility": "alt"}

findings = []
counts = collections.Counter()


def found(file, what):
    findings.append(f"{file}: {what}")


def squeezed(text):
    return " ".join(text.split())


def words(text):
    """Words and numbers in their order; a number keeps its signs, as in 82,7% and 201/243."""
    return re.findall(r"[^\W_]+(?:[.,/:][^\W_]+)*%?", unicodedata.normalize("NFKC", text))


def differ(file, what, one, other):
    """Reports the first place where two lists of words part."""
    if one != other:
        at = next((n for n, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
        shown = [" ".join(side[max(at - 2, 0) : at + 3]) for side in (one, other)]
        found(file, f"{what}: {len(one)} and {len(other)} words, “{shown[0]}” and “{shown[1]}”")


class Fragment(html.parser.HTMLParser):
    """article.html: its words as plain text has them, its addresses and its pictures."""

    def __init__(self, source, lang, file):
        super().__init__()
        self.picture, self.struck = LABELS.get(lang, LABELS["vi"])
        self.file, self.text, self.licence, self.tags = file, "", None, collections.Counter()
        self.open, self.lists, self.links, self.images = [], [], [], []
        self.feed(source)
        if self.open:
            found(file, f"not closed: {self.open}")

    def handle_starttag(self, tag, attributes):
        own = dict(attributes)
        self.tags[tag] += 1
        if tag not in COMMON or set(own) - ATTRIBUTES.get(tag, set()):
            found(self.file, f"editors do not keep <{' '.join([tag, *own])}>")
        for address in (own[name] for name in ("href", "src") if name in own):
            if not ABSOLUTE.match(address or ""):
                found(self.file, f"not an absolute address: {address}")
        self.open += [tag] if tag not in VOID else []
        self.text += "" if tag in INLINE else "\n"
        if tag == "a":
            self.links.append(own.get("href") or "")
            self.licence = own.get("href") if own.get("rel") == "license" else self.licence
        elif tag == "img":
            self.images.append({"alt": "", "src": "", **own, "caption": ""})
            self.text += f"{self.picture} {own.get('alt') or ''}\n"
        elif tag in ("ul", "ol"):
            self.lists.append(int(own.get("start") or 1) if tag == "ol" else None)
        elif tag == "li" and self.lists and self.lists[-1] is not None:
            self.text += f"{self.lists[-1]} "
            self.lists[-1] += 1
        elif tag == "del":
            self.text += f"{self.struck} "

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            found(self.file, f"</{tag}> closes what is not open")
        self.text += "" if tag in INLINE else "\n"
        if tag in ("ul", "ol") and self.lists:
            self.lists.pop()

    def handle_data(self, data):
        self.text += data
        if "figcaption" in self.open and self.images:
            self.images[-1]["caption"] += data


class Page(html.parser.HTMLParser):
    """A page of the site: its text fields, the licences named before them (later ones are of pictures), and its words."""

    def __init__(self, source):
        super().__init__()
        self.open, self.fields, self.licences, self.text = [], [], [], ""
        self.feed(source)
        self.text = squeezed(self.text)

    def handle_starttag(self, tag, attributes):
        own = dict(attributes)
        hidden = "hidden" in own or tag in ("template", "noscript") or bool(self.open) and self.open[-1][1]
        if tag not in VOID:
            self.open.append((tag, hidden))
        if tag == "textarea":
            self.fields.append(["readonly" in own and "disabled" not in own and not hidden, ""])
        if tag == "a" and not self.fields and "license" in (own.get("rel") or "").split():
            self.licences.append(own.get("href"))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if self.open and self.open[-1][0] == "textarea":
            self.fields[-1][1] += data
        elif not (self.open and self.open[-1][0] in ("script", "style")):
            self.text += data


def plain_words(text, links, url):
    """The words of article.txt without the addresses that HTML has in its links."""
    for link in sorted(set(links), key=len, reverse=True):
        text = text.replace(f" ({link.removeprefix('mailto:').removeprefix('tel:')})", "")
    return words(text.replace(f"\n{url}\n", "\n"))


def without_marks(text, picture, struck):
    """Markdown without the addresses of its links and the signs that do not show."""
    text = re.sub("~~(.*?)~~", rf"{struck} \1", text.replace("![", f"{picture} ["), flags=re.S)
    text = re.sub(r"\]\((?:<[^>]*>|(?:\\.|[^\\)])*)\)", "]", text)
    return html.unescape(re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", text)).replace("**", "")


def check_text(file, data):
    text = data.decode("utf-8", "replace")
    if text.encode() != data or not unicodedata.is_normalized("NFC", text):
        found(file, "not UTF-8 in NFC")
    if "\r" in text or text.startswith("\ufeff") or not text.endswith("\n"):
        found(file, "a byte order mark, a carriage return, or no line feed at the end")
    return text


def check_archive(kit, archive, files, manifest):
    """The files of a kit against its manifest."""
    for info in archive.infolist():
        if info.date_time != (1980, 1, 1, 0, 0, 0):
            found(kit, f"{info.filename} is of {info.date_time}")
    listed = {entry["path"]: entry for entry in manifest["files"]}
    if [len(listed), len(files)] != [len(manifest["files"]), len(archive.infolist())]:
        found(kit, "a name stands twice")
    there = {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in files.items()}
    for name in sorted(set(listed) | set(there) - {"manifest.json"}):
        if name not in listed or (listed[name]["bytes"], listed[name]["sha256"]) != there.get(name):
            found(kit, f"{name} is not there, not in the manifest, or not what the manifest says")
    about = manifest["languages"]
    wanted = {picture["file"] for it in about.values() for picture in it["pictures"]} | {"README.txt"}
    wanted |= {f"{lang}/{form}" for lang in about for form in forms(manifest["entry"])}
    may = {f"{lang}/changes.txt" for lang in about} | {"history.json", "manifest.json"}
    for name in sorted((wanted - set(files)) | (set(files) - wanted - may)):
        found(kit, f"lacks {name}" if name in wanted else f"holds {name}, of which nothing is said")


def check_word(file, data, fragment, files, about):
    """A Word file as a package: credit, links and pictures."""
    package = zipfile.ZipFile(io.BytesIO(data))
    document = ElementTree.fromstring(package.read("word/document.xml"))
    if about["credit"] not in ["".join(t.text or "" for t in p.iter(W + "t")) for p in document.iter(W + "p")]:
        found(file, "the credit line is missing")
    rels = ElementTree.fromstring(package.read("word/_rels/document.xml.rels"))
    rels = [(rel.get("Type").rsplit("/", 1)[1], rel.get("Target")) for rel in rels]
    targets = {target for kind, target in rels if kind == "hyperlink"}
    for target in sorted(targets ^ set(fragment.links)):
        found(file, f"a link of {'Word' if target in targets else 'HTML'} only: {target}")
    media = [name for name in package.namelist() if name.startswith("word/media/")]
    shown = [it for it in fragment.images if it["src"].lower().endswith(EMBEDDED)]
    if not len(media) == len(shown) == sum(kind == "image" for kind, _ in rels):
        found(file, f"{len(media)} pictures, not as many related, or not {len(shown)} as in HTML")
    if any(package.read(name) not in files.values() for name in media):
        found(file, "shows a picture that is not in the kit")


def check_retracted(file, ninjs, fragment, about, names):
    """Of what was retracted there is left that it was, and nothing of what it said."""
    before, _, after = fragment.text.partition(about["credit"])
    if about["retracted"]["reason"] not in after:
        found(file, "does not say why it was retracted")
    # Title, author and date, and the line of credit: it begins where “before” ends.
    if set(fragment.tags) - {"h1", "p", "a", "hr"} or len([line for line in before.splitlines() if line]) > 3:
        found(file, "words of what was retracted")
    if any(re.search("changes.txt$|^pictures/", name) for name in names):
        found(file, "pictures or changes of what was retracted")
    bodies = [Page(it["value"]).text for it in ninjs.get("bodies", []) + ninjs.get("descriptions", [])]
    if ninjs.get("pubStatus") != "canceled" or any(text not in squeezed(after) for text in bodies):
        found(file, "its ninjs.json is not that of something retracted")


def check_language(base, lang, about, files, manifest):
    """One language of a kit; returns its HTML, read."""
    texts = {form: check_text(f"{base}/{form}", files[f"{lang}/{form}"]) for form in forms(manifest["entry"]) if "docx" not in form}
    page, plain, markdown = list(texts.values())[:3]
    fragment = Fragment(page, lang, f"{base}/article.html")
    markdown = without_marks(markdown, fragment.picture, fragment.struck)
    plain_ones = plain_words(plain, fragment.links, about["address"])
    differ(f"{base}/article.txt", "not the words of article.html", plain_ones, words(fragment.text))
    differ(f"{base}/article.md", "not the words of article.html", words(markdown), words(fragment.text))
    for form, text in zip(FORMS, (fragment.text, plain, re.sub(r"[\[\]]", "", markdown))):
        if squeezed(about["credit"]) not in squeezed(text):
            found(f"{base}/{form}", "the credit line is missing")
    if fragment.licence != about["rights"]["licence_url"]:
        found(f"{base}/article.html", f"rel=license is {fragment.licence}")
    named = {picture["file"].rsplit("/", 1)[-1] for picture in about["pictures"]}
    for image in fragment.images:
        is_left = any(squeezed(image[it]).startswith(name) for it in ("alt", "caption") for name in about["left_out"])
        if is_left or image["src"].rsplit("/", 1)[-1] not in named:
            found(f"{base}/article.html", f"a picture that was left out: {image['src']}")
    if {it[key] for it in about["pictures"] for key in ("alt", "caption")} & set(about["left_out"]):
        found(base, "the manifest lists a picture that was left out")
    check_word(f"{base}/article.docx", files[f"{lang}/article.docx"], fragment, files, about)
    if "ninjs.json" not in texts:
        return fragment
    ninjs = json.loads(texts["ninjs.json"])
    if ninjs.get("language") != lang or ninjs.get("version") != str(manifest["version"]):
        found(f"{base}/ninjs.json", "another language or version than the kit")
    if manifest["status"] == "retracted":
        check_retracted(base, ninjs, fragment, about, files)
    return fragment


def check_page(folder, lang, about, files):
    """The page of a copy, and the files beside it."""
    for form in ("article.docx", "ninjs.json"):
        if f"{lang}/{form}" not in files:
            continue
        if not (folder / form).is_file() or (folder / form).read_bytes() != files[f"{lang}/{form}"]:
            found(folder / form, "not the bytes that are in the kit")
    page = Page((folder / "index.html").read_text(encoding="utf-8"))
    if len(page.fields) != 3:
        found(folder, f"{len(page.fields)} text fields, not 3")
    for (readable, text), form in zip(page.fields, FORMS):
        if not readable:
            found(folder, f"the field of {form} is not readonly, or does not show without a script")
        if text.strip("\n") != files[f"{lang}/{form}"].decode("utf-8", "replace").strip("\n"):
            found(folder, f"a field is not {form} of the kit")
    if squeezed(about["rights"]["terms"]) not in page.text:
        found(folder, "does not say its terms")
    if about["rights"]["licence_url"] not in [None, *page.licences]:
        found(folder, "does not name its licence")


def check_without_kit(folder):
    """The page of what others wrote: nothing may be taken, so nothing is handed out."""
    page = Page((folder / "index.html").read_text(encoding="utf-8"))
    if page.fields or any((folder / name).exists() for name in FORMS[:4]):
        found(folder, "offers what no kit holds")
    said = [page.text]
    if (ninjs := folder / "ninjs.json").is_file():
        said += [Page(it["value"]).text for it in json.loads(ninjs.read_bytes()).get("bodies", [])]
    article = (folder.parent / "index.html").read_text(encoding="utf-8").partition("<main")[2]
    article = article.partition("</main>")[0]
    for paragraph in re.findall("<p>(.*?)</p>", article, re.S):
        paragraph = Page(paragraph).text
        if len(paragraph) >= LONG and any(paragraph in text for text in said):
            found(folder, f"words of an article that may not be taken over: {paragraph[:60]}…")


def check_pictures(pictures, scratch):
    """What pictures say of themselves; one run of exiftool for all."""
    for number, (file, data, _) in enumerate(pictures):
        (scratch / f"{number}{pathlib.PurePosixPath(file).suffix}").write_bytes(data)
    run = subprocess.run(["exiftool", "-j", "-G1", "-a", "-ee", str(scratch)], capture_output=True)
    tags = {int(pathlib.Path(it["SourceFile"]).stem): it for it in json.loads(run.stdout or "[]")}
    for number, (file, _, told) in enumerate(pictures):
        own = {key: squeezed(str(value)) for key, value in tags.get(number, {}).items()}
        for key in own:
            if "GPS" in key or "serial" in key.lower() or key.endswith(":Error"):
                found(file, f"{key} {own[key]}")
        for key, name in XMP.items():
            if own.get(key) not in {squeezed(it[name]) for it in told}:
                found(file, f"{key} is {own.get(key)}, not what the manifest says")
        web = own.get("XMP-xmpRights:WebStatement")
        if not web or not any(it["licence_url"].startswith(web) for it in told):
            found(file, f"XMP-xmpRights:WebStatement is {web}, not the manifest's licence")


def sample(documents):
    """Up to twelve Word files: what is hard for Word first, then one of each kind of entry."""
    traits = [lambda it, tag=tag: it["html"].tags[tag] for tag in ("table", "img", "ol", "blockquote")]
    traits += [lambda it: it["corrected"], lambda it: it["retracted"], lambda it: len(it["html"].images) > 1]
    traits += [lambda it, kind=kind: it["kind"] == kind for kind in sorted({it["kind"] for it in documents})]
    picked = []
    for number, trait in enumerate(traits):
        picked += [it for it in documents[:: 1 - number % 2 * 2] if it not in picked and trait(it)][:1]
    return picked[:12]


def check_by_office(picked, scratch):
    """What LibreOffice reads in Word files; one run for all."""
    for number, it in enumerate(picked):
        (scratch / f"{number}.docx").write_bytes(it["docx"])
    command = ["soffice", f"-env:UserInstallation={(scratch / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "txt:Text", "--outdir", str(scratch), *map(str, scratch.glob("*.docx"))]
    subprocess.run(command, capture_output=True, timeout=300)
    for number, it in enumerate(picked):
        if not (converted := scratch / f"{number}.txt").is_file():
            found(it["file"], "LibreOffice cannot convert it")
            continue
        counts["converted"] += 1
        plain = it["text"]
        for image in it["html"].images:  # one that Word shows has only its caption, below it
            if image["src"].lower().endswith(EMBEDDED):
                plain = plain.replace(f"[{it['html'].picture}: {image['alt']}", "", 1)
        own, seen = plain_words(plain, it["html"].links, it["url"]), words(converted.read_text(encoding="utf-8-sig"))
        differ(it["file"], "LibreOffice does not read the words of article.txt", seen, own)


def check_kit(site, kit, documents, pictures, folders):
    with zipfile.ZipFile(site / kit) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}  # fails where one is damaged
        manifest = json.loads(files["manifest.json"])
        check_archive(kit, archive, files, manifest)
    counts["files"] += len(files)
    check_text(f"{kit}!README.txt", files.get("README.txt", b""))
    for lang, about in manifest["languages"].items():
        folder = site / about["address"].removeprefix(manifest["site"]).strip("/") / "republish"
        folders.add(folder)
        docx, text = files[f"{lang}/article.docx"], files[f"{lang}/article.txt"].decode("utf-8", "replace")
        fragment = check_language(f"{kit}!{lang}", lang, about, files, manifest)
        check_page(folder, lang, about, files)
        document = {"file": f"{kit}!{lang}/article.docx", "docx": docx, "text": text, "html": fragment}
        document |= {"url": about["address"], "kind": manifest["entry"].split("/")[0]}
        documents.append(document | {"corrected": about["corrections"], "retracted": about["retracted"]})
    every = [it for about in manifest["languages"].values() for it in about["pictures"]]
    for name in (name for name in files if name.startswith("pictures/")):
        counts["pictures"] += 1
        if not name.endswith(".svg"):
            pictures.append((f"{kit}!{name}", files[name], [it for it in every if it["file"] == name]))


def main(site):
    for program, package in {"soffice": "libreoffice-writer-nogui", "exiftool": "libimage-exiftool-perl"}.items():
        if not shutil.which(program):
            print(f"{program} is missing: it comes with the package {package}")
            return 3
    documents, pictures, folders = [], [], set()
    kits = sorted(path.relative_to(site).as_posix() for path in site.glob("**/republish/kit.zip"))
    if not kits:
        print(f"{site}: no kit")
        return 1
    for kit in kits:
        try:
            check_kit(site, kit, documents, pictures, folders)
        except (zipfile.BadZipFile, zlib.error, ElementTree.ParseError, KeyError, ValueError, OSError) as error:
            found(kit, f"cannot be read: {error!r}")
    others = {page.parent for page in site.glob("**/republish/index.html")} - folders
    for folder in sorted(others):
        check_without_kit(folder)
    with tempfile.TemporaryDirectory() as pictures_lie, tempfile.TemporaryDirectory() as documents_lie:
        check_pictures(pictures, pathlib.Path(pictures_lie))
        if documents:
            check_by_office(sample(documents), pathlib.Path(documents_lie))
    print(*findings, sep="\n", end="\n" if findings else "")
    print(f"{len(kits)} kits, {counts['files']} files, {counts['pictures']} pictures, {len(documents)} docx", end="")
    print(f" ({counts['converted']} converted), {len(others)} pages without a kit, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])) if len(sys.argv) == 2 else __doc__)
