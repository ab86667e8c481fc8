#!/usr/bin/env python3
"""Whole-process figures of several commands, run in turn, as a Markdown table.

    measure.py [options] NAME 'COMMAND with {out}' [NAME 'COMMAND' ...]

Each command is split as a shell splits words and started without a shell;
`{out}` becomes the path of a folder that does not exist yet, new for every run
and removed after it, outside the timing. The commands run in turn (A B C A B C),
so that a drift of the machine's speed falls on all of them; ratios are taken
round by round. Figures are medians, with the spread of the wall time. CPU is
user + system; the peak is that of the largest process; a page is an .html file.

    --floor NAME     adds the wall time against that row's
    --against NAME   adds wall time, CPU and peak against that row's
    --per-page       adds the time a page against the first row's
    --again          runs each command a second time into the same folder, as a
                     row of its own with its ratio to the first time
"""

import argparse
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def tree(path):
    """Files, pages and bytes below a folder."""
    files = pages = size = 0
    for base, _, names in os.walk(path):
        for name in names:
            files += 1
            pages += name.endswith(".html")
            size += os.path.getsize(os.path.join(base, name))
    return files, pages, size


def once(command, out):
    """Runs one command and takes its figures from the kernel's account."""
    args = [a.replace("{out}", out) for a in shlex.split(command)]
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        proc = subprocess.Popen(args, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, use = os.wait4(proc.pid, 0)
        wall = time.perf_counter() - start
        proc.returncode = os.waitstatus_to_exitcode(status)
        if proc.returncode:
            said.seek(0)
            sys.stderr.buffer.write(said.read()[-4000:])
            sys.exit(f"exit {proc.returncode}: {shlex.join(args)}")
    files, pages, size = tree(out)
    if not files:
        sys.exit(f"no output in {out}: {shlex.join(args)}")
    return dict(wall=wall, cpu=use.ru_utime + use.ru_stime, mib=use.ru_maxrss / 1024,
                files=files, pages=pages, bytes=size, per_page=wall / max(1, pages))


def rounds(todo, a):
    """Name of a row -> its runs. A row of --again follows the row it repeats."""
    rows = {}
    for r in range(a.warmup + a.runs):
        for name, command in todo:
            with tempfile.TemporaryDirectory(dir=a.tmp) as where:  # what lies beside {out} goes too
                out = os.path.join(where, "out")
                got = [(name, once(command, out))]
                if a.again:
                    got.append((name + ", again", once(command, out)))
                shutil.rmtree(out, ignore_errors=True)
            if r >= a.warmup:
                for row, figures in got:
                    rows.setdefault(row, []).append(figures)
    return rows


def ratio(got, base, key):
    return f"{statistics.median(g[key] / b[key] if b[key] else float('nan') for g, b in zip(got, base)):.3g}"


def table(rows, a):
    head = ["", "wall s (min-max)", "CPU s", "peak MiB", "files", "pages", "MB out", "pages/s"]
    first = next(iter(rows.values()))
    if a.floor:
        head.append("× floor")
    if a.against:
        head += [f"{what} / {a.against}" for what in ("wall", "CPU", "peak")]
    if a.per_page:
        head.append("time a page / first row")
    if a.again:
        head.append("wall / first time")
    yield head
    yield ["---"] + ["---:"] * (len(head) - 1)
    for name, got in rows.items():
        med = {k: statistics.median(g[k] for g in got) for k in got[0]}
        walls = [g["wall"] for g in got]
        row = [name, f"{med['wall']:.3f} ({min(walls):.3f}-{max(walls):.3f})", f"{med['cpu']:.2f}",
               f"{med['mib']:.0f}", f"{med['files']:.0f}", f"{med['pages']:.0f}", f"{med['bytes'] / 1e6:.1f}",
               f"{med['pages'] / med['wall']:,.0f}"]
        if a.floor:
            row.append(ratio(got, rows[a.floor], "wall"))
        if a.against:
            row += [ratio(got, rows[a.against], k) for k in ("wall", "cpu", "mib")]
        if a.per_page:
            row.append(ratio(got, first, "per_page"))
        if a.again:
            row.append(ratio(got, rows[name.removesuffix(", again")], "wall"))
        yield row


def main():
    ap = argparse.ArgumentParser(description="Whole-process figures of commands run in turn.")
    ap.add_argument("--runs", type=int, default=5)
    ap.add_argument("--warmup", type=int, default=1)
    ap.add_argument("--tmp", help="where the outputs go (the system's temporary folder)")
    ap.add_argument("--floor", metavar="NAME")
    ap.add_argument("--against", metavar="NAME")
    ap.add_argument("--per-page", action="store_true")
    ap.add_argument("--again", action="store_true")
    ap.add_argument("pairs", nargs="+", metavar="NAME COMMAND")
    a = ap.parse_args()
    if len(a.pairs) % 2:
        ap.error("a NAME without its COMMAND")
    names = a.pairs[::2]
    for name in (a.floor, a.against):
        if name and name not in names:
            ap.error(f"no command is called {name!r}")
    rows = rounds(list(zip(names, a.pairs[1::2])), a)
    for row in table(rows, a):
        print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
