#!/usr/bin/env python3
"""Checks every Atom feed of a built site against what RFC 4287 requires.

    feeds.py SITE_DIR

feedparser must read each feed without complaint, and must find as many entries
as the XML has. Then, of RFC 4287: one id, title and updated in the feed and in
each entry; an author; a link or content in each entry; ids that no two entries
share; dates as RFC 3339 writes them. And what this site promises besides: a self
link, xml:lang, and absolute addresses, in the content's HTML too. Deleted entries
are checked as RFC 6721 has them. Prints all problems; exit 1 if there is one, or
no feed.
"""

import datetime
import html.parser
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ET

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
DELETED = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XHTML = "{http://www.w3.org/1999/xhtml}"
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
ADDRESSES = {"href", "src", "poster", "cite", "action", "data"}


def is_date(text):
    """A moment as RFC 3339 writes it, capital T and Z, and one that exists."""
    if not RFC3339.fullmatch(text):
        return False
    plain = re.sub(r"\.\d+", "", text).replace("Z", "+00:00")
    try:
        datetime.datetime.fromisoformat(plain)
    except ValueError:
        return False
    return True


def is_iri(text):
    """An absolute IRI of any scheme, as an id is."""
    parts = urllib.parse.urlsplit(text)
    return bool(parts.scheme and (parts.netloc or parts.path)) and not re.search(r"\s", text)


def is_address(text):
    """An absolute web address; mailto, tel and data may stand in links as well."""
    if re.search(r"\s", text) and not text.startswith("data:"):
        return False
    parts = urllib.parse.urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.netloc) or parts.scheme in ("mailto", "tel", "data")


class Addresses(html.parser.HTMLParser):
    """Collects the addresses in a piece of HTML."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in ADDRESSES:
                self.found.append(value or "")
            elif name == "srcset":
                self.found += [part.split()[0] for part in (value or "").split(",") if part.split()]


class Feed:
    """One feed and the problems found in it."""

    def __init__(self, data):
        self.problems = []
        self.root = ET.fromstring(data)
        self.entries = self.root.findall(ATOM + "entry")
        self.deleted = self.root.findall(DELETED)

    def say(self, where, what):
        self.problems.append(f"{where}: {what}")

    def one(self, parent, name, where):
        """The text of a child that must be there once and not be empty."""
        found = parent.findall(ATOM + name)
        if len(found) != 1:
            self.say(where, f"{len(found)} <{name}>, one is required")
            return ""
        text = "".join(found[0].itertext()).strip()
        if not text:
            self.say(where, f"<{name}> is empty")
        return text

    def head(self, parent, where):
        """What the feed and an entry both need; returns the id."""
        name = self.one(parent, "id", where)
        if name and not is_iri(name):
            self.say(where, f"id {name!r} is not an absolute IRI")
        self.one(parent, "title", where)
        self.one(parent, "updated", where)
        for tag in ("updated", "published"):
            found = parent.findall(ATOM + tag)
            if len(found) > 1:
                self.say(where, f"{len(found)} <{tag}>")
            for date in found:
                if not is_date((date.text or "").strip()):
                    self.say(where, f"<{tag}> {date.text!r} is not a date of RFC 3339")
        for author in parent.findall(ATOM + "author"):
            self.one(author, "name", where + ", author")
        for link in parent.findall(ATOM + "link"):
            if not is_address(link.get("href", "")):
                self.say(where, f"link {link.get('href')!r} is not absolute")
        for tag in ("icon", "logo"):
            for picture in parent.findall(ATOM + tag):
                if not is_address((picture.text or "").strip()):
                    self.say(where, f"<{tag}> {picture.text!r} is not absolute")
        return name

    def words(self, element, where):
        """The addresses in a text that is HTML or XHTML, or lies elsewhere."""
        kind = element.get("type", "text")
        found = []
        if kind == "html":
            reader = Addresses()
            reader.feed(element.text or "")
            reader.close()
            found = reader.found
        elif kind == "xhtml":
            if [child.tag for child in element] != [XHTML + "div"]:
                self.say(where, "XHTML must be one <div>")
            found = [v for e in element.iter() for k, v in e.attrib.items() if k in ADDRESSES]
        if element.get("src") is not None:
            found.append(element.get("src"))
        for address in found:
            if not is_address(address):
                self.say(where, f"address {address!r} in <{element.tag.removeprefix(ATOM)}> is not absolute")

    def entry(self, entry, where):
        name = self.head(entry, where)
        if name:
            where = f"{where} ({name})"
        alternate = [l for l in entry.findall(ATOM + "link") if l.get("rel", "alternate") == "alternate"]
        content = entry.findall(ATOM + "content")
        if not alternate and not content:
            self.say(where, "neither an alternate link nor content")
        if len(content) > 1:
            self.say(where, f"{len(content)} <content>")
        if any(c.get("src") for c in content) and entry.find(ATOM + "summary") is None:
            self.say(where, "content lies elsewhere and there is no summary")
        for text in content + entry.findall(ATOM + "summary") + entry.findall(ATOM + "title"):
            self.words(text, where)
        return name

    def check(self):
        root = self.root
        self.head(root, "feed")
        if not LANGUAGE.fullmatch(root.get(XML_LANG, "")):
            self.say("feed", f"xml:lang is {root.get(XML_LANG)!r}")
        selves = [l for l in root.findall(ATOM + "link") if l.get("rel") == "self"]
        if len(selves) != 1:
            self.say("feed", f"{len(selves)} links to itself, one is wanted")
        if root.find(ATOM + "author") is None:
            for i, e in enumerate(self.entries, 1):
                if e.find(ATOM + "author") is None and e.find(f"{ATOM}source/{ATOM}author") is None:
                    self.say(f"entry {i}", "no author, and the feed has none")
            if not self.entries:
                self.say("feed", "no author, and no entry that could have one")
        names = [self.entry(e, f"entry {i}") for i, e in enumerate(self.entries, 1)]
        for name in sorted({n for n in names if n and names.count(n) > 1}):
            self.say("feed", f"{names.count(name)} entries have the id {name}")
        for i, gone in enumerate(self.deleted, 1):
            if not is_iri(gone.get("ref", "")):
                self.say(f"deleted entry {i}", f"ref is {gone.get('ref')!r}")
            if not is_date(gone.get("when", "")):
                self.say(f"deleted entry {i}", f"when is {gone.get('when')!r}")


def check(data):
    """The problems of one feed."""
    feed = Feed(data)
    read = feedparser.parse(data)
    if read.bozo:
        feed.say("feedparser", str(read.get("bozo_exception", "complains")))
    if not read.version.startswith("atom10"):
        feed.say("feedparser", f"takes it for {read.version or 'no feed'!r}")
    if len(read.entries) != len(feed.entries):
        feed.say("feedparser", f"finds {len(read.entries)} entries of {len(feed.entries)}")
    feed.check()
    return feed.problems


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: feeds.py SITE_DIR")
    site = pathlib.Path(sys.argv[1])
    feeds = entries = bad = 0
    for path in sorted(p for p in site.rglob("*") if p.suffix in (".xml", ".atom") and p.is_file()):
        data = path.read_bytes()
        try:
            root = ET.fromstring(data)
        except ET.ParseError as error:
            print(f"{path}: not well-formed: {error}")
            bad += 1
            continue
        if root.tag != ATOM + "feed":
            if root.tag.endswith("feed"):
                print(f"{path}: a <feed> outside Atom's namespace")
                bad += 1
            continue
        feeds += 1
        entries += len(root.findall(ATOM + "entry"))
        for problem in check(data):
            print(f"{path}: {problem}")
            bad += 1
    print(f"{feeds} Atom feeds, {entries} entries, {bad} problems")
    if not feeds:
        print(f"no Atom feed below {site}")
    return 1 if bad or not feeds else 0


if __name__ == "__main__":
    sys.exit(main())
