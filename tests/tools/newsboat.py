#!/usr/bin/env python3
"""Reads the lists of feeds of a built site, and the feeds, with newsboat.

    newsboat.py SITE_DIR

newsboat takes in each feeds.opml; then it fetches every feed of the list from the
folder, and what it stored is compared with what the XML says: titles, links, dates
and texts, item by item. Prints all problems; exit 1 if there is one, or no feed.
"""

import datetime
import email.utils
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ATOM = "{http://www.w3.org/2005/Atom}"


def told(path):
    """What a feed says: items by their ids, each with title, link, seconds and text."""
    root = ET.parse(path).getroot()
    if root.tag == f"{ATOM}feed":
        for entry in root.findall(f"{ATOM}entry"):
            link = entry.find(f"{ATOM}link[@rel='alternate']").get("href")
            text = entry.find(f"{ATOM}content")
            text = entry.find(f"{ATOM}summary") if text is None else text
            when = datetime.datetime.fromisoformat(entry.findtext(f"{ATOM}published"))
            updated = datetime.datetime.fromisoformat(entry.findtext(f"{ATOM}updated"))
            title = entry.findtext(f"{ATOM}title")
            yield entry.findtext(f"{ATOM}id"), title, link, {when, updated}, text is not None and bool(text.text)
    else:
        for item in root.iter("item"):
            when = email.utils.parsedate_to_datetime(item.findtext("pubDate"))
            yield item.findtext("guid"), item.findtext("title"), item.findtext("link"), {when}, True


def home(path):
    """The page that a feed follows."""
    root = ET.parse(path).getroot()
    if root.tag != f"{ATOM}feed":
        return root.findtext("channel/link")
    return root.find(f"{ATOM}link[@rel='alternate'][@type='text/html']").get("href")


def newsboat(folder, *arguments):
    command = ["newsboat", "-u", f"{folder}/urls", "-c", f"{folder}/cache.db", "-C", f"{folder}/config", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env={"HOME": str(folder), "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"})
    return done.returncode, done.stdout + done.stderr


def read(paths):
    """Lets newsboat read feeds, and compares. Of an item that stands in several feeds it stores one."""
    folder, problems, items = pathlib.Path(tempfile.mkdtemp()), [], {}
    (folder / "config").write_text("")
    (folder / "urls").write_text("".join(f"file://{path}\n" for path in paths))
    status, said = newsboat(folder, "-x", "reload")
    if status != 0:
        return [f"newsboat: {said}"], 0
    cache = sqlite3.connect(folder / "cache.db")
    known = dict(cache.execute("SELECT rssurl, url FROM rss_feed WHERE title <> ''"))
    rows = cache.execute("SELECT guid, title, url, pubDate, content FROM rss_item")
    found = {guid: rest for guid, *rest in rows}
    for path in paths:
        if f"file://{path}" not in known:
            problems.append(f"{path}: not read")
        elif known[f"file://{path}"] != home(path):
            problems.append(f"{path}: taken for the feed of {known[f'file://{path}']}")
        items.update((guid, (path, *rest)) for guid, *rest in told(path))
    for guid in found.keys() - items.keys():
        problems.append(f"{guid}: read, and in no feed")
    for guid, (path, title, link, dates, has_text) in items.items():
        title_found, link_found, when, content = found.get(guid, ("", "", 0, ""))
        if title_found != title or link_found != link:
            problems.append(f"{path}: {guid}: {title_found!r}, {link_found}")
        if when not in {int(date.timestamp()) for date in dates}:
            problems.append(f"{path}: {guid}: dated {when}")
        if has_text and not content:
            problems.append(f"{path}: {guid}: no text")
    return problems, len(items)


def check(site, opml):
    folder = pathlib.Path(tempfile.mkdtemp())
    (folder / "config").write_text("")
    (folder / "urls").write_text("")
    status, said = newsboat(folder, "-i", str(opml))
    urls = [line.split()[0] for line in (folder / "urls").read_text().splitlines() if line.strip()]
    outlines = ET.parse(opml).getroot().iter("outline")
    wanted = {it.get("xmlUrl") for it in outlines if it.get("xmlUrl")}
    if status != 0 or set(urls) != wanted:
        return [f"{opml}: {len(urls)} of {len(wanted)} feeds taken in: {said}"], 0, 0
    # The folder is the root of its host.
    paths = [site / url.split("/", 3)[3] for url in urls]
    problems, items = read(paths)
    # RSS lies beside Atom.
    more, again = read([path.with_name("rss.xml") for path in paths])
    return problems + more, 2 * len(paths), items + again


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    lists = sorted(site.rglob("feeds.opml"))
    problems, feeds, items = [], 0, 0
    for opml in lists:
        found, read, count = check(site, opml)
        problems, feeds, items = problems + found, feeds + read, items + count
    for problem in problems:
        print(problem)
    print(f"newsboat: {len(lists)} lists, {feeds} feeds, {items} items, {len(problems)} problems")
    sys.exit(1 if problems or not items else 0)


main()
