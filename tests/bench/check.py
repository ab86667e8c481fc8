#!/usr/bin/env python3
"""Measures `lantoa check` against the cold build of the same content, in the same rounds.

    python3 tests/bench/check.py [--lantoa PROGRAM] [--size 5000] [--rounds 7]

Writes the corpus of corpus.py below target/bench. Each round builds into a new folder and then
checks; the first round fills the page cache and does not count. Prints Markdown. The languages of
the corpus are made up apart, so translations are not compared but where they happen to be in step.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
import time

from serve import AT, ROOT, corpus


def seconds(command):
    begun = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - begun


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lantoa", default=os.path.join(ROOT, "target", "release", "lantoa"))
    parser.add_argument("--size", type=int, default=5000)
    parser.add_argument("--rounds", type=int, default=7)
    args = parser.parse_args()
    folder = corpus(args.size)
    where = tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    common = ["--root", folder, "--at", AT, "--lang", "en"]
    builds, checks = [], []
    try:
        for number in range(args.rounds + 1):
            output = os.path.join(where, f"o{number}")
            build = seconds([args.lantoa, "build", "--output", output, *common])
            check = seconds([args.lantoa, "check", *common])
            shutil.rmtree(output, ignore_errors=True)
            if number:
                builds.append(build)
                checks.append(check)
    finally:
        shutil.rmtree(where, ignore_errors=True)
    ratios = sorted(check / build for build, check in zip(builds, checks))
    print("| articles × 2 | cold build, median | check, median | check / build, median (range) |")
    print("| --- | --- | --- | --- |")
    print(f"| {args.size:,} | {statistics.median(builds):.2f} s | {statistics.median(checks):.2f} s | "
          f"{statistics.median(ratios):.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f}) |")


if __name__ == "__main__":
    main()
