#!/usr/bin/env python3
"""Checks content against the JSON Schemas that lantoa makes, with another validator.

    schemas.py LANTOA SITE_DIR

LANTOA is the program, SITE_DIR the folder that holds content/. Every schema must be
valid itself, alone and in the document of all. Every YAML file and every front matter
of the site must be valid by the schema of its kind; a translation's front matter by
that of translations. And seeded faults must be found, one by one. YAML is read by the
core schema of YAML 1.2, as lantoa reads it: dates and `no` are text. Prints all
problems; exit 1 if there is one, or nothing to check.
"""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

KINDS = {
    "area": "areas", "award-form": "registry/award-forms.yaml", "body": "registry/bodies.yaml",
    "bulletin": "bulletins", "commendation": "commendations",
    "criteria": "registry/criteria.yaml", "document": "documents", "event": "events",
    "fund": "funds", "goal": "goals", "model": "models", "news": "news", "page": "pages",
    "person": "people", "programme": "programmes", "proposal": "proposals",
    "report": "reports", "title": "registry/titles.yaml", "unit": "registry/units.yaml",
}
ALONE = {"site": "site.yaml", "glossary": "glossary.yaml", "redirects": "redirects.yaml"}

VI_EN = {"vi": "a", "en": "a"}
# What is wrong, the schema, and the value; each must be refused.
FAULTS = [
    ("unknown key", "news", {"title": "a", "date": "2026-11-18", "titel": "b"}),
    ("unknown key inside", "news", {"title": "a", "date": "2026-11-18", "source": {"nam": "b"}}),
    ("missing title", "news", {"date": "2026-11-18"}),
    ("missing date", "news", {"title": "a"}),
    ("missing key inside", "news", {"title": "a", "date": "2026-11-18", "source": {}}),
    ("wrong choice", "news", {"title": "a", "date": "2026-11-18", "kind": "owm"}),
    ("number for text", "document", {"title": "a", "number": 15}),
    ("number for a title", "news", {"title": 2026, "date": "2026-11-18"}),
    ("text for a number", "area", {"name": "a", "unit": "b", "households": "120"}),
    ("negative count", "area", {"name": "a", "unit": "b", "households": -1}),
    ("fraction for a count", "area", {"name": "a", "unit": "b", "households": 1.5}),
    ("text for true", "news", {"title": "a", "date": "2026-11-18", "draft": "yes"}),
    ("nothing for true", "news", {"title": "a", "date": "2026-11-18", "draft": None}),
    ("date of another form", "news", {"title": "a", "date": "18/11/2026"}),
    ("month above 12", "news", {"title": "a", "date": "2026-13-18"}),
    ("hour above 23", "event", {"title": "a", "start": "2026-11-18T24:00"}),
    ("time where a day is wanted", "document", {"title": "a", "effective": "2026-11-18T07:30"}),
    ("day where a month is wanted", "bulletin",
     {"title": "a", "number": 1, "month": "2026-11-18"}),
    ("text for a list", "news", {"title": "a", "date": "2026-11-18", "areas": "b"}),
    ("another language", "body",
     [{"id": "a", "name": {"vi": "a", "fr": "b"}, "kind": "party", "level": "commune"}]),
    ("record of a list without id", "unit", [{"name": VI_EN, "level": "commune", "type": "xa"}]),
    ("nothing for one or more", "news", {"title": "a", "date": "2026-11-18", "basis": None}),
    ("word for a year", "goal",
     {"title": "a", "aims": [{"id": "b", "title": VI_EN, "indicators": [
         {"id": "c", "name": VI_EN, "unit": VI_EN, "direction": "up", "values": {"nay": 1}}]}]}),
    ("fact in a translation", "translation", {"title": "a", "date": "2026-11-18"}),
    ("unknown section in the menu", "site", {"title": VI_EN, "menu": ["tin"]}),
    ("unknown section", "site", {"title": VI_EN, "sections": {"tin": {}}}),
    ("unknown language", "site", {"title": VI_EN, "languages": ["vi", "fr"]}),
    ("unknown rule", "site", {"title": VI_EN, "rules": {"untranslatd": "off"}}),
    ("wrong level", "site", {"title": VI_EN, "rules": {"untranslated": "on"}}),
    ("wrong level in a section", "site", {"title": VI_EN, "rules": {"untranslated": {"news": 1}}}),
    ("rule of an unknown section", "site",
     {"title": VI_EN, "rules": {"untranslated": {"tin": "off"}}}),
    ("one term, no list", "glossary", {"vi": "a", "en": "b"}),
    ("term without English", "glossary", [{"vi": "a"}]),
    ("wrong type of redirect", "redirects", [{"from": "/a/", "to": "/b/", "type": "moved"}]),
]
# What each of these may look like that few pages of the demo site show; each must be taken.
SOUND = [
    ("time with an offset", "news", {"title": "a", "date": "2026-11-18 07:30:00+07:00"}),
    ("nothing for what may be absent", "news",
     {"title": "a", "date": "2026-11-18", "summary": None, "areas": None, "kind": None}),
    ("an id that looks like a number", "news",
     {"title": "a", "date": "2026-11-18", "areas": [12]}),
    ("words by language", "news", {"title": {"vi": "a", "en": None}, "date": "2026-11-18"}),
    ("one of several", "news", {"title": "a", "date": "2026-11-18", "basis": "b"}),
    ("one record without id", "commendation", {"form": "a", "subject": {}, "issuer": "b"}),
    ("an empty file", "unit", None),
    ("an empty section", "site", {"title": "a", "sections": {"news": None}}),
    ("levels of rules", "site",
     {"title": "a", "rules": {"fund-sum": "off", "untranslated": {"news": "error"},
                              "double-space": None}}),
    ("an empty glossary", "glossary", None),
]


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema: no dates, no octals by a zero, `no` and `yes` are text."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?(0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|(0|[1-9][0-9]*)(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def plain_keys(value):
    """Keys as text, as JSON has them: lantoa reads the year 2026 as a key so too."""
    if isinstance(value, dict):
        return {str(key): plain_keys(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain_keys(inner) for inner in value]
    return value


def load(text):
    return plain_keys(yaml.load(text, CoreLoader))


def front_matter(text):
    match = re.match(r"\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", text, re.S | re.M)
    return load(match.group(1)) or {} if match else None


def files(content, source):
    """Each file of the content with the name of its schema and its value."""
    for name, path in ALONE.items():
        if (content / path).exists():
            yield content / path, name, load((content / path).read_text("utf-8"))
    for kind, place in KINDS.items():
        place = content / place
        for path in [place] if place.is_file() else sorted(place.rglob("*")):
            if any(part.startswith(".") for part in path.relative_to(content).parts):
                continue
            if path.suffix in (".yaml", ".yml"):
                yield path, kind, load(path.read_text("utf-8"))
            elif path.suffix == ".md":
                lang = path.stem.split(".")[-1]
                translated = lang != source and lang in ("vi", "en")
                value = front_matter(path.read_text("utf-8"))
                yield path, "translation" if translated else kind, value


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: schemas.py LANTOA SITE_DIR")
    program, content = sys.argv[1], pathlib.Path(sys.argv[2]) / "content"
    bad = 0

    def say(*words):
        nonlocal bad
        bad += 1
        print(*words)

    def schema(*args):
        return json.loads(subprocess.run(
            [program, "schema", *args], check=True, capture_output=True, encoding="utf-8").stdout)

    names = [*KINDS, *ALONE, "translation"]
    validators = {}
    for lang in ("vi", "en"):
        everything = schema("--lang", lang)
        jsonschema.Draft7Validator.check_schema(everything)
        if sorted(everything["definitions"]) != sorted(names):
            say(f"definitions are {sorted(everything['definitions'])}")
        for name in names:
            one = schema(name, "--lang", lang)
            jsonschema.Draft7Validator.check_schema(one)
            validators[name] = jsonschema.Draft7Validator(one)
            if {**everything["definitions"][name], "$schema": one["$schema"]} != one:
                say(f"{name}: differs from its definition in the document of all")

    count = 0
    site = load((content / "site.yaml").read_text("utf-8"))
    for path, name, value in files(content, site.get("languages", ["vi"])[0]):
        count += 1
        for error in validators[name].iter_errors(value):
            say(f"{path}: {error.json_path}: {error.message}")
    if count == 0:
        say(f"no content below {content}")
    for what, name, value in FAULTS:
        if validators[name].is_valid(value):
            say(f"not found: {what} ({name})")
    for what, name, value in SOUND:
        for error in validators[name].iter_errors(value):
            say(f"refused: {what} ({name}): {error.json_path}: {error.message}")
    print(f"{len(names)} schemas in 2 languages, {count} files, {len(FAULTS)} faults, {bad} problems")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
