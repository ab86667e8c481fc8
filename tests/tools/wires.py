#!/usr/bin/env python3
"""Validates what the machines of newspapers read, below a built site.

    wires.py [--schemas DIR] [--strict] SITE_DIR

Files are told apart by what they hold, not by their names:

  Atom, RSS 2.0   feedparser; own checks of required elements, dates and ids; `jing` with
                  atom.rnc for Atom if both are there
  JSON Feed       jsonschema with jsonfeed-v1.1.json
  ninjs           jsonschema with ninjs-schema_3.1.json (GeoJSON from disk); a misspelt key is
                  tried once and must fail
  iCalendar       icalendar, and vobject if installed; lines, required properties, zones
  OPML            required attributes
  news sitemap    `xmllint` with sitemap-all.xsd if both are there; own checks
  CSV             byte order mark, CRLF, as many cells in every line
  Data Package    heads, types, sizes and hashes of its CSV files; frictionless if installed

Schemas are looked for in DIR, else in `schemas` beside this file. Prints one line a finding and
one with the number of files of each kind; ends with 1 if there was a finding, with 2 if nothing
was found to check. With --strict a schema, `jing` or `xmllint` that is missing is a finding.

Needs: pip install feedparser jsonschema icalendar
May use: frictionless vobject; jing, xmllint
"""

import argparse
import collections
import csv
import datetime
import email.utils
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import feedparser
import icalendar
import jsonschema
from referencing import Registry, Resource

try:
    import frictionless
    from frictionless import system as frictionless_system
except ImportError:
    frictionless = None
try:
    import vobject
except ImportError:
    vobject = None

ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)\Z")
RFC822 = re.compile(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) "
    r"\d{4} \d\d:\d\d:\d\d [+-]\d{4}\Z"
)
# RFC 3986 with a scheme; no fragment mark, bracket or percent sign but where they belong.
CHAR = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})"
ABSOLUTE = re.compile(
    rf"[A-Za-z][A-Za-z0-9+.-]*:(?://[^/?#\[\]]*\[[0-9A-Fa-f:.]+\](?::\d*)?)?"
    rf"(?!\Z){CHAR}*(?:\?(?:{CHAR}|\?)*)?(?:\#(?:{CHAR}|\?)*)?\Z"
)

FORMATS = jsonschema.FormatChecker()


@FORMATS.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or bool(ABSOLUTE.match(value))


@FORMATS.checks("date-time")
def is_moment(value):
    if not isinstance(value, str):
        return True
    try:
        return bool(RFC3339.match(value) and datetime.datetime.fromisoformat(value))
    except ValueError:
        return False


counts = collections.Counter()
notes = set()
findings = 0
ninjs_seen = False


def finding(path, message):
    global findings
    findings += 1
    print(f"{path}: {message}")


class Schemas:
    """The schemas on disk, each read once."""

    def __init__(self, folder):
        self.folder = folder
        self.validators = {}

    def file(self, name):
        path = self.folder / name
        return path if path.is_file() else None

    def json(self, name):
        if name not in self.validators:
            path = self.file(name)
            if path is None:
                notes.add(f"without {name}")
                self.validators[name] = None
                return None
            schema = json.loads(path.read_text("utf-8"))

            def retrieve(uri):
                if "geojson.org" in uri.lower():
                    text = (self.folder / "GeoJSON-schema.json").read_text("utf-8")
                    return Resource.from_contents(json.loads(text))
                raise LookupError(f"no schema on disk for {uri}")

            kind = jsonschema.validators.validator_for(schema)
            kind.check_schema(schema)
            self.validators[name] = kind(
                schema, registry=Registry(retrieve=retrieve), format_checker=FORMATS
            )
        return self.validators[name]


def run(path, command):
    """Runs an outside tool and reports its lines if it is not content."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).strip().splitlines()
        finding(path, f"{command[0]}: " + " | ".join(lines[:5]))


def check_uri(path, what, uri):
    if not ABSOLUTE.match(uri or ""):
        finding(path, f"{what} is not an absolute URI: {uri!r}")


def check_feedparser(path, data):
    parsed = feedparser.parse(data)
    if parsed.bozo:
        finding(path, f"feedparser: {parsed.bozo_exception}")
    for entry in parsed.entries:
        if not entry.get("id"):
            finding(path, f"feedparser sees no id in {entry.get('title')!r}")
        for name in ("published", "updated"):
            if name in entry and entry.get(f"{name}_parsed") is None:
                finding(path, f"feedparser can't read {name} {entry[name]!r}")
    return parsed


def check_atom(path, data, root, schemas):
    counts["atom"] += 1
    parsed = check_feedparser(path, data)
    entries = root.findall(f"{ATOM}entry")
    if len(parsed.entries) != len(entries):
        finding(path, f"feedparser sees {len(parsed.entries)} of {len(entries)} entries")
    for name in ("id", "title", "updated"):
        for element in [root, *entries]:
            if len(element.findall(ATOM + name)) != 1:
                finding(path, f"not one atom:{name} in {element.tag.removeprefix(ATOM)}")
    selves = [link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if len(selves) != 1:
        finding(path, f"{len(selves)} links to itself")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    for uri in [root.findtext(f"{ATOM}id"), *ids]:
        check_uri(path, "id", uri)
    for uri, times in collections.Counter(ids).items():
        if times > 1:
            finding(path, f"{times} entries of the id {uri}")
    has_author = root.find(f"{ATOM}author/{ATOM}name") is not None
    for entry in entries:
        if not has_author and entry.find(f"{ATOM}author/{ATOM}name") is None:
            finding(path, f"no author of {entry.findtext(ATOM + 'id')}")
        links = entry.findall(f"{ATOM}link")
        faces = [
            (link.get("type"), link.get("hreflang"))
            for link in links
            if link.get("rel", "alternate") == "alternate"
        ]
        if len(faces) != len(set(faces)):
            finding(path, f"two alternates of one type and language: {faces}")
        if not faces and entry.find(f"{ATOM}content") is None:
            finding(path, "an entry with neither content nor alternate")
    for element in root.iter():
        if element.tag in (f"{ATOM}updated", f"{ATOM}published"):
            if not is_moment(element.text or ""):
                finding(path, f"not a moment of RFC 3339: {element.text!r}")
        if element.tag == f"{ATOM}link":
            check_uri(path, "link", element.get("href"))
        if element.tag == f"{TOMBSTONE}deleted-entry":
            check_uri(path, "ref", element.get("ref"))
            if not is_moment(element.get("when", "")):
                finding(path, f"not a moment of RFC 3339: {element.get('when')!r}")
            if element.get("ref") in ids:
                finding(path, f"{element.get('ref')} is both there and withdrawn")
    rnc = schemas.file("atom.rnc")
    if rnc and shutil.which("jing"):
        run(path, ["jing", "-c", str(rnc), str(path)])
    else:
        notes.add("without jing")


def check_rss(path, data, root):
    counts["rss"] += 1
    parsed = check_feedparser(path, data)
    if root.get("version") != "2.0":
        finding(path, f"version {root.get('version')!r}")
    channel = root.find("channel")
    if channel is None:
        return finding(path, "no channel")
    for name in ("title", "link", "description"):
        if not (channel.findtext(name) or "").strip():
            finding(path, f"no {name} of the channel")
    items = channel.findall("item")
    if len(parsed.entries) != len(items):
        finding(path, f"feedparser sees {len(parsed.entries)} of {len(items)} items")
    guids = collections.Counter()
    for item in items:
        guid = item.find("guid")
        guids[None if guid is None else guid.text] += 1
        if guid is not None and guid.get("isPermaLink") != "false":
            check_uri(path, "guid", guid.text)
        if not item.findtext("title") and not item.findtext("description"):
            finding(path, "an item with neither title nor description")
        if len(item.findall("enclosure")) > 1:
            finding(path, "more than one enclosure")
        for enclosure in item.findall("enclosure"):
            for name in ("url", "length", "type"):
                if not enclosure.get(name):
                    finding(path, f"no {name} of an enclosure")
        names = [child.tag for child in item]
        if "description" in names and CONTENT + "encoded" in names:
            if names.index("description") > names.index(CONTENT + "encoded"):
                finding(path, "content:encoded stands before description")
    for guid, times in guids.items():
        if guid is None or times > 1:
            finding(path, f"{times} items of the guid {guid}")
    for element in root.iter():
        if element.tag in ("pubDate", "lastBuildDate"):
            text = element.text or ""
            if not RFC822.match(text):
                finding(path, f"not a date of RFC 822 with four digits of the year: {text!r}")
                continue
            when = email.utils.parsedate_to_datetime(text)
            if when.strftime("%a") != text[:3]:
                finding(path, f"the wrong day of the week: {text!r}")


def check_json(path, value, schemas):
    global ninjs_seen
    if str(value.get("version", "")).startswith("https://jsonfeed.org/version/"):
        counts["json feed"] += 1
        name = "jsonfeed-v1.1.json"
    elif isinstance(value.get("standard"), dict) and value["standard"].get("name") == "ninjs":
        counts["ninjs"] += 1
        name = "ninjs-schema_3.1.json"
    else:
        return
    validator = schemas.json(name)
    if validator is None:
        return
    for error in validator.iter_errors(value):
        where = "/".join(map(str, error.absolute_path))
        finding(path, f"{where or 'root'}: {error.message[:300]}")
    if name.startswith("ninjs"):
        if not ninjs_seen:
            ninjs_seen = True
            if validator.is_valid({**value, "headLines": []}):
                finding(path, "a misspelt key passes: the schema was not applied")
        for part in value.get("associations", []):
            if not str(part.get("name", "")).strip():
                finding(path, f"an association without a name: {part.get('uri')}")
    else:
        ids = collections.Counter(item.get("id") for item in value.get("items", []))
        for uri, times in ids.items():
            if times > 1:
                finding(path, f"{times} items of the id {uri}")


def check_calendar(path, data):
    counts["calendar"] += 1
    text = data.decode("utf-8")
    if not text.endswith("\r\n") or re.search(r"(?<!\r)\n|\r(?!\n)", text):
        finding(path, "a line does not end in CRLF")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            finding(path, f"line {number} has {len(line)} octets")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            finding(path, f"line {number} is folded within a character")
    whole = icalendar.Calendar.from_ical(data)
    zones = {str(zone["TZID"]) for zone in whole.walk("VTIMEZONE") if "TZID" in zone}
    if not whole.subcomponents:
        finding(path, "a calendar without a component")
    uids = collections.Counter()
    for part in whole.walk():
        for name in part.required:
            if name not in part:
                finding(path, f"no {name} in {part.name}")
        for name in part.singletons:
            if isinstance(part.get(name), list):
                finding(path, f"more than one {name} in {part.name}")
        for name, message in part.errors:
            finding(path, f"icalendar: {name}: {message}")
        if part.name == "VEVENT":
            uids[str(part.get("UID"))] += 1
            start, end = part.get("DTSTART"), part.get("DTEND")
            for value in filter(None, (start, end)):
                zone = value.params.get("TZID")
                if zone and zone not in zones:
                    finding(path, f"the zone {zone} is not in the file")
            if start is None:
                continue
            if end is not None and (type(start.dt) is not type(end.dt) or end.dt <= start.dt):
                finding(path, f"the end {end.dt} does not fit the start {start.dt}")
    for uid, times in uids.items():
        if times > 1:
            finding(path, f"{times} events of the UID {uid}")
    if vobject is None:
        notes.add("without vobject")
    else:
        try:
            vobject.readOne(text).validate(raiseException=True)
        except Exception as error:  # The library raises many kinds.
            finding(path, f"vobject: {type(error).__name__}: {error}")


def check_opml(path, root):
    counts["opml"] += 1
    if root.get("version") not in ("1.0", "1.1", "2.0"):
        finding(path, f"version {root.get('version')!r}")
    outlines = root.findall("body//outline")
    if root.find("head") is None or not outlines:
        finding(path, "no head, or no outline in the body")
    for outline in outlines:
        if not outline.get("text"):
            finding(path, "an outline without text")
        if outline.get("type") == "rss":
            check_uri(path, "xmlUrl", outline.get("xmlUrl"))


def check_news_sitemap(path, root, schemas):
    counts["news sitemap"] += 1
    news = root.findall(f"{SITEMAP}url/{NEWS}news")
    if len(news) > 1000:
        finding(path, f"{len(news)} articles, more than 1,000")
    for loc in root.findall(f"{SITEMAP}url/{SITEMAP}loc"):
        check_uri(path, "loc", loc.text)
    xsd = schemas.file("sitemap-all.xsd")
    if xsd and shutil.which("xmllint"):
        run(path, ["xmllint", "--nonet", "--noout", "--schema", str(xsd), str(path)])
    else:
        notes.add("without xmllint")


def check_csv(path, data):
    counts["csv"] += 1
    if not data.startswith(b"\xef\xbb\xbf"):
        finding(path, "no byte order mark")
    text = data.decode("utf-8-sig")
    if not text.endswith("\r\n"):
        finding(path, "the last line does not end in CRLF")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        return finding(path, f"csv: {error}")
    if not rows or not all(rows[0]) or len(set(rows[0])) != len(rows[0]):
        return finding(path, "the heads of the columns are missing or not unique")
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            finding(path, f"record {number} has {len(row)} cells, not {len(rows[0])}")


TYPES = {
    "string": re.compile(r".*", re.S),
    "integer": re.compile(r"-?\d+"),
    "number": re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "year": re.compile(r"\d{4}"),
    "boolean": re.compile(r"true|false"),
}


def check_resource(file, resource):
    """Checks a table against what the package says of it."""
    data = file.read_bytes()
    if resource.get("bytes") not in (None, len(data)):
        finding(file, f"{len(data)} bytes, not {resource['bytes']}")
    if resource.get("hash") not in (None, "sha256:" + hashlib.sha256(data).hexdigest()):
        finding(file, "the hash is another")
    schema = resource["schema"]
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    heads = data.decode("utf-8-sig").split("\r\n")[0].split(",")
    if heads != [field["name"] for field in schema["fields"]]:
        finding(file, f"the heads are {heads}")
    keys = collections.Counter(tuple(row[key] for key in schema.get("primaryKey", [])) for row in rows)
    for key, times in keys.items():
        if key and times > 1:
            finding(file, f"{times} rows of the key {key}")
    for field in schema["fields"]:
        limits = field.get("constraints", {})
        for number, row in enumerate(rows, 1):
            cell = row[field["name"]]
            if not cell:
                if limits.get("required"):
                    finding(file, f"row {number}: no {field['name']}")
            elif not TYPES[field["type"]].fullmatch(cell):
                finding(file, f"row {number}: {field['name']} {cell!r} is no {field['type']}")
            elif cell not in limits.get("enum", [cell]):
                finding(file, f"row {number}: {field['name']} is {cell!r}")
            elif field.get("format") == "uri":
                check_uri(file, f"row {number}: {field['name']}", cell)


def check_data_package(path, value):
    counts["data package"] += 1
    for resource in value.get("resources", []):
        file = path.parent / resource.get("path", "")
        if not file.is_file():
            finding(path, f"no file {resource.get('path')!r}")
        else:
            check_resource(file, resource)
    if not value.get("resources"):
        return
    if frictionless is None:
        notes.add("without frictionless")
        return
    with frictionless_system.use_context(trusted=True):
        report = frictionless.validate(str(path), type="package")
    for error in report.errors:
        finding(path, f"frictionless: {error.message}")
    for task in report.tasks:
        for error in task.errors:
            finding(path, f"frictionless: {task.name}: {error.message}")


def check(path, schemas):
    suffix = path.suffix.lower()
    data = path.read_bytes()
    if suffix in (".xml", ".atom", ".rss", ".opml"):
        root = ET.fromstring(data)
        if root.tag == f"{ATOM}feed":
            check_atom(path, data, root, schemas)
        elif root.tag == "rss":
            check_rss(path, data, root)
        elif root.tag == "opml":
            check_opml(path, root)
        elif root.tag == f"{SITEMAP}urlset" and NEWS[1:-1].encode() in data:
            check_news_sitemap(path, root, schemas)
    elif suffix == ".json":
        value = json.loads(data)
        if path.name == "datapackage.json":
            check_data_package(path, value)
        elif isinstance(value, dict):
            check_json(path, value, schemas)
    elif suffix == ".ics":
        check_calendar(path, data)
    elif suffix == ".csv":
        check_csv(path, data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--schemas", type=Path, default=Path(__file__).parent / "schemas")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("site", type=Path)
    args = parser.parse_args()
    if not args.site.is_dir():
        parser.error(f"{args.site} is not a folder")
    schemas = Schemas(args.schemas)
    for path in sorted(args.site.rglob("*")):
        if not path.is_file():
            continue
        try:
            check(path, schemas)
        except Exception as error:  # One broken file must not hide the others.
            finding(path, f"{type(error).__name__}: {error}")
    for note in sorted(notes) if args.strict else []:
        if note not in ("without frictionless", "without vobject"):
            finding(args.site, note)
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    aside = f" ({', '.join(sorted(notes))})" if notes else ""
    print(f"checked {kinds or 'nothing'}; {findings} findings{aside}")
    sys.exit(1 if findings else 0 if counts else 2)


if __name__ == "__main__":
    main()
