#!/usr/bin/env python3
"""Measures search: what its index adds to a cold build, and what a query fetches.

    python3 tests/bench/search.py [--lantoa PROGRAM] [--node NODE] [--sizes 500 5000] [--rounds 7]

A size is of articles in two languages, so that 5,000 have a good 10,000 pages. Each round builds
the same content without search and with it, into new folders; the first round fills the page cache
and does not count. Bytes are those of 100 queries drawn from the index's own texts, compressed as a
server does it: names, opening words and text of pages, of one to six words, half of them without
marks, a tenth of words that stand far apart. Prints Markdown.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import tempfile

from check import seconds
from serve import AT, HERE, ROOT, corpus

SETTING = "content/site.yaml"


def switch(folder, on):
    path = os.path.join(folder, SETTING)
    with open(path) as file:
        lines = [line for line in file if not line.startswith("search:")]
    with open(path, "w") as file:
        file.writelines(lines + [f"search: {'true' if on else 'false'}\n"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lantoa", default=os.path.join(ROOT, "target", "release", "lantoa"))
    parser.add_argument("--node", default="node")
    parser.add_argument("--sizes", type=int, nargs="+", default=[500, 5000])
    parser.add_argument("--rounds", type=int, default=7)
    args = parser.parse_args()
    print("| articles × 2 | cold build without, with search | index / build without, median (range) | "
          "files a language | kB a query: mean, median, p95, max | largest file |")
    print("| --- | --- | --- | --- | --- | --- |")
    for size in args.sizes:
        folder = corpus(size)
        where = tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        times = {False: [], True: []}
        try:
            for number in range(args.rounds + 1):
                for on in (False, True):
                    switch(folder, on)
                    output = os.path.join(where, "o")
                    shutil.rmtree(output, ignore_errors=True)
                    time = seconds([args.lantoa, "build", "--output", output, "--root", folder,
                                    "--at", AT, "--lang", "en"])
                    if number:
                        times[on].append(time)
            row = subprocess.run([args.node, os.path.join(HERE, "search.mjs"), output], check=True,
                                 capture_output=True, text=True).stdout.strip()
        finally:
            switch(folder, False)
            shutil.rmtree(where, ignore_errors=True)
        shares = sorted(on / off - 1 for off, on in zip(times[False], times[True]))
        print(f"| {size:,} | {statistics.median(times[False]):.2f} s, {statistics.median(times[True]):.2f} s | "
              f"{statistics.median(shares):.2f} ({shares[0]:.2f}–{shares[-1]:.2f}) | {row} |")


if __name__ == "__main__":
    main()
