#!/usr/bin/env python3
"""Measures the preview: how soon an edit is served, how soon the server starts, how many requests
it answers.

    python3 tests/bench/serve.py [--lantoa PROGRAM] [--sizes 5000 20000] [--edits 21]

Writes the corpora of corpus.py below target/bench. An edit is timed from the moment before the
file is written to the first answer that has the new word, asked for every 2 ms; the page of the
article is polled, once with a word at the end of its text, once with one in its title. Start-up is
from the start of the process to the first page, against the time in which `lantoa build` reads the
same content in the same round. Requests are sent by wrk, if it is there, with 200 open event
streams beside. Prints Markdown. Only the standard library is used.
"""
import argparse
import http.client
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
AT = "2026-01-01T00:00:00+07:00"
STREAMS = 200


def corpus(size):
    """Returns the folder of a corpus, writing it first if it is not there."""
    folder = os.path.join(ROOT, "target", "bench", f"serve-{size}")
    if not os.path.exists(os.path.join(folder, "themes")):
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), "--peer", "lantoa",
                        "--out", folder, "--articles", str(size)], check=True, stdout=subprocess.DEVNULL)
        shutil.copytree(os.path.join(HERE, "theme"), os.path.join(folder, "themes", "bench"))
    return folder


class Server:
    def __init__(self, lantoa, folder):
        self.begun = time.perf_counter()
        self.process = subprocess.Popen(
            [lantoa, "serve", "--root", folder, "--port", "0", "--lang", "en", "--at", AT],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        self.port = int(re.search(r":(\d+)/", line).group(1))

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.read().decode() if answer.status == 200 else ""
        finally:
            connection.close()

    def wait(self, path, word):
        while word not in self.get(path):
            time.sleep(0.002)

    def peak_mib(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        self.process.wait()


def reading_ms(lantoa, folder):
    """Returns how long `lantoa build` reads the content."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as out:
        run = subprocess.run([lantoa, "build", "--root", folder, "--output", os.path.join(out, "o"),
                              "--only", "robots.txt", "--timings", "--lang", "en", "--at", AT],
                             capture_output=True, text=True, check=False)
    return float(re.search(r"stage: reading\s+([\d,.]+)", run.stdout).group(1).replace(",", ""))


def edits(server, folder, name, path, count):
    file = os.path.join(folder, "content", "news", f"{name}.vi.md")
    with open(file, encoding="utf-8") as source:
        text = source.read()
    times = {"text": [], "title": []}
    try:
        for kind in times:
            for number in range(count):
                word = f"sửađổi{os.getpid()}{kind}{number}"
                new = text + f"\n{word}\n" if kind == "text" else re.sub(
                    r'^title: "', f'title: "{word} ', text, count=1, flags=re.M)
                begun = time.perf_counter()
                with open(file, "w", encoding="utf-8") as out:
                    out.write(new)
                server.wait(path, word)
                times[kind].append((time.perf_counter() - begun) * 1000)
                time.sleep(0.3)
    finally:
        with open(file, "w", encoding="utf-8") as out:
            out.write(text)
    return times


def requests(server, path):
    """Returns what wrk says of requests a second, with so many streams open beside."""
    if not shutil.which("wrk"):
        return "wrk is not there"
    streams = []
    for _ in range(STREAMS):
        stream = socket.create_connection(("127.0.0.1", server.port))
        stream.sendall(f"GET /_lantoa/events?path={path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        streams.append(stream)
    begun = all(b"200 OK" in stream.recv(64) for stream in streams)
    run = subprocess.run(["wrk", "-t1", "-c16", "-d5s", f"http://127.0.0.1:{server.port}{path}"],
                         capture_output=True, text=True, check=True)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", run.stdout).group(1)
    failed = "Non-2xx" in run.stdout or "Socket errors" in run.stdout
    for stream in streams:
        stream.close()
    return f"{rate} ({'all' if begun else 'NOT all'} {STREAMS} streams open, {'FAILED ones' if failed else 'none failed'})"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lantoa", default=os.path.join(ROOT, "target", "release", "lantoa"))
    parser.add_argument("--sizes", type=int, nargs="+", default=[5000, 20000])
    parser.add_argument("--edits", type=int, default=21)
    args = parser.parse_args()
    print("| articles × 2 | edit of the text, median (max) | of the title | start-up / reading | "
          "peak | requests a second |")
    print("| --- | --- | --- | --- | --- | --- |")
    for size in args.sizes:
        folder = corpus(size)
        name = sorted(os.listdir(os.path.join(folder, "content", "news")))[0].split(".")[0]
        path = f"/vi/tin-tuc/{name}/"
        ratios, starts = [], []
        for number in range(4):
            reading = reading_ms(args.lantoa, folder)
            server = Server(args.lantoa, folder)
            server.wait(path, "</html>")
            start = (time.perf_counter() - server.begun) * 1000
            if number:  # the first round fills the page cache
                ratios.append(start / reading)
                starts.append(start)
            if number < 3:
                server.stop()
        times = edits(server, folder, name, path, args.edits)
        rate = requests(server, path)
        peak = server.peak_mib()
        server.stop()
        cell = {kind: f"{statistics.median(all_):.0f} ms ({max(all_):.0f})" for kind, all_ in times.items()}
        print(f"| {size:,} | {cell['text']} | {cell['title']} | {statistics.median(starts):.0f} ms = "
              f"{statistics.median(ratios):.2f} × | {peak:.0f} MiB | {rate} |", flush=True)


if __name__ == "__main__":
    main()
