#!/usr/bin/env python3
"""Checks the SARIF logs of lantoa against the schema of SARIF 2.1.0.

    sarif.py LANTOA SITE_DIR

LANTOA is the program, SITE_DIR a folder that holds a sound content/. The log of the site, and of
a site with faults of many kinds, must be valid in both languages; every result must name a rule
of the run by its index, and every place must lie in a file that is there. Seeded faults in a log
must be found. The schema is the one of OASIS, as the crate serde-sarif 0.8.0 carries it. Prints
all problems; exit 1 if there is one.
"""

import copy
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

SCHEMA = pathlib.Path(__file__).parent / "schemas" / "sarif-2.1.0.json"
FAULTS = {
    "content/news/ngày hội #1.vi.md": "---\ntitel: Một\ndate: 2026-02-30\n---\n[bài](@mat)\n",
    "content/news/hỏng.vi.md": "---\ntitle: \"\n---\n",
    "content/registry/units.yaml": "- id: a\n  name: {vi: A, en: A}\n- id: a\n  id: a\n",
    "content/lạc.md": "Chữ.\n",
}


def check(validator, log, site, name):
    """Returns the problems of one log."""
    problems = [f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message}"
                for error in validator.iter_errors(log)]
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            problems.append(f"{name}: {result['ruleId']} has the index of another rule")
        for location in result["locations"] + result.get("relatedLocations", []):
            uri = location["physicalLocation"]["artifactLocation"]["uri"]
            if not (site / urllib.parse.unquote(uri)).exists():
                problems.append(f"{name}: there is no file {uri}")
    return problems


def seeded(log):
    """Returns logs with one fault each; the schema must find it."""
    def with_fault(change):
        bad = copy.deepcopy(log)
        change(bad["runs"][0])
        return bad
    yield "no driver", with_fault(lambda run: run["tool"].clear())
    yield "a wrong level", with_fault(lambda run: run["results"][0].update(level="fatal"))
    yield "line 0", with_fault(lambda run: next(
        result for result in run["results"] if "region" in result["locations"][0]["physicalLocation"]
    )["locations"][0]["physicalLocation"]["region"].update(startLine=0))
    yield "columns of bytes", with_fault(lambda run: run.update(columnKind="bytes"))


def main():
    lantoa, sound = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema, format_checker=kind.FORMAT_CHECKER)
    problems, results = [], 0
    with tempfile.TemporaryDirectory() as folder:
        faulty = pathlib.Path(folder)
        shutil.copytree(sound / "content", faulty / "content")
        for path, text in FAULTS.items():
            (faulty / path).write_text(text, encoding="utf-8")
        for site in [sound, faulty]:
            for lang in ["vi", "en"]:
                line = [lantoa, "check", "--format", "sarif", "--lang", lang, "--root", site]
                done = subprocess.run(line, capture_output=True, check=False)
                log = json.loads(done.stdout)
                problems += check(validator, log, site, f"{site.name} in {lang}")
                results += len(log["runs"][0]["results"])
        for name, bad in seeded(log):
            if validator.is_valid(bad):
                problems.append(f"the schema does not find {name}")
    if results < 10:
        problems.append(f"only {results} results: there is too little to check")
    print("\n".join(problems) or f"{results} results in 4 logs are valid SARIF 2.1.0")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
