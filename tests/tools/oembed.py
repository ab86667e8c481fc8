#!/usr/bin/env python3
"""What readers of oEmbed 1.0 make of a built site: oEmbedPy, which finds the answer from the page, and of every answer what the
specification asks for.

    oembed.py LANTOA [NODE SCRIPT ...]

Builds the demo site for a server of its own, since the answers hold whole addresses. What follows is run with the address of
that site and of one page after it, such as `node tests/tools/oembed.mjs`.
"""

import functools
import http.server
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import xml.etree.ElementTree as ElementTree

from oembedpy import consumer, discovery

TEXT = {"version", "type", "title", "html", "provider_name", "provider_url"}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def answers(site):
    count = 0
    for file in sorted(site.glob("oembed/**/*.json")):
        answer = json.loads(file.read_text(encoding="utf-8"))
        assert answer["version"] == "1.0" and answer["type"] == "rich", file
        assert all(isinstance(answer[key], str) and answer[key] for key in TEXT), file
        assert 0 < answer["width"] <= 600 and 0 < answer["height"] <= 1000, (file, answer["height"])
        thumbnail = [f"thumbnail_{key}" in answer for key in ("url", "width", "height")]
        assert all(thumbnail) or not any(thumbnail), file
        # WordPress wants the quotation first and one frame after it.
        assert answer["html"].startswith("<blockquote><a href=") and answer["html"].count("<iframe ") == 1, file
        root = ElementTree.parse(file.with_suffix(".xml")).getroot()
        assert root.tag == "oembed", file
        assert {child.tag: child.text for child in root} == {key: str(value) for key, value in answer.items()}, file
        count += 1
    assert count > 20, count
    return count


def main():
    lantoa, script = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "public"
        handler = functools.partial(Quiet, directory=site)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        base = f"http://127.0.0.1:{server.server_port}"
        build = [lantoa, "build", "--output", str(site), "--at", "2026-11-24T08:00:00+07:00", "--base-url", base]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        count = answers(site)
        pages = []
        for part in ("vi/tin-tuc/*", "en/news/*", "vi/khu-dan-cu/*/*", "en/honour-roll", "en/events/*"):
            found = sorted(page for page in site.glob(f"{part}/index.html") if "oembed" in page.read_text(encoding="utf-8"))
            assert found, part
            pages.append(f"{base}/{found[0].relative_to(site).parent.as_posix()}/")
        for page in pages:
            address, parameters = discovery.find_from_content(page)
            content = consumer.fetch_content(address, parameters)
            assert f'<a href="{page}">' in content.html and f'<iframe src="{base}/embed/' in content.html, page
        print(f"{count} answers; oEmbedPy found those of {len(pages)} pages")
        if script:
            subprocess.run([*script, *pages], check=True)
        server.shutdown()


if __name__ == "__main__":
    main()
