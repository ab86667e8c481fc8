#!/usr/bin/env python3
"""Writes the samples in old encodings from vi.txt, by tables of its own.

TCVN3 goes through iconv's TCVN5712-1, whose capitals with a tone the fonts in use lack (their
texts have small letters there); VNI through a table of all letters; VIQR through NFD.
"""

import pathlib
import subprocess
import unicodedata

HERE = pathlib.Path(__file__).parent
VNI = {
    "à": "aø", "á": "aù", "ả": "aû", "ã": "aõ", "ạ": "aï",
    "ă": "aê", "ằ": "aè", "ắ": "aé", "ẳ": "aú", "ẵ": "aü", "ặ": "aë",
    "â": "aâ", "ầ": "aà", "ấ": "aá", "ẩ": "aå", "ẫ": "aã", "ậ": "aä",
    "è": "eø", "é": "eù", "ẻ": "eû", "ẽ": "eõ", "ẹ": "eï",
    "ê": "eâ", "ề": "eà", "ế": "eá", "ể": "eå", "ễ": "eã", "ệ": "eä",
    "ì": "ì", "í": "í", "ỉ": "æ", "ĩ": "ó", "ị": "ò",
    "ò": "oø", "ó": "où", "ỏ": "oû", "õ": "oõ", "ọ": "oï",
    "ô": "oâ", "ồ": "oà", "ố": "oá", "ổ": "oå", "ỗ": "oã", "ộ": "oä",
    "ơ": "ô", "ờ": "ôø", "ớ": "ôù", "ở": "ôû", "ỡ": "ôõ", "ợ": "ôï",
    "ù": "uø", "ú": "uù", "ủ": "uû", "ũ": "uõ", "ụ": "uï",
    "ư": "ö", "ừ": "öø", "ứ": "öù", "ử": "öû", "ữ": "öõ", "ự": "öï",
    "ỳ": "yø", "ý": "yù", "ỷ": "yû", "ỹ": "yõ", "ỵ": "î",
    "đ": "ñ",
}
VNI |= {key.upper(): value.upper() for key, value in VNI.items()}
SIGNS = {"\u0300": "`", "\u0301": "'", "\u0309": "?", "\u0303": "~", "\u0323": ".",
         "\u0302": "^", "\u0306": "(", "\u031b": "+"}
TONED = {"\u0300", "\u0301", "\u0309", "\u0303", "\u0323"}
PLAIN_CAPITALS = set("ĂÂÊÔƠƯĐ")


def plain(text):
    """Writes quotation marks as the encodings have them."""
    return text.translate(str.maketrans("“”’", "\"\"'"))


def tcvn3(text):
    small = "".join(c if c.isascii() or c in PLAIN_CAPITALS else c.lower() for c in text)
    done = subprocess.run(["iconv", "-f", "UTF-8", "-t", "TCVN5712-1"], input=small.encode(),
                          capture_output=True, check=True)
    return done.stdout.decode("latin-1"), small


def vni(text):
    return "".join(VNI.get(c, c) for c in text), text


def viqr(text):
    out = []
    for c in text:
        if c in "đĐ":
            out.append("dd" if c == "đ" else "DD")
            continue
        base, *marks = unicodedata.normalize("NFD", c)
        out += [base] + [SIGNS[m] for m in sorted(marks, key=lambda m: m in TONED)]
    return "".join(out), text


def main():
    lines = plain((HERE / "vi.txt").read_text()).splitlines()
    for name, encode in [("tcvn3", tcvn3), ("vni", vni), ("viqr", viqr)]:
        pairs = [encode(line) for line in lines]
        text = "".join(f"{old}\t{want}\n" for old, want in pairs)
        (HERE / f"{name}.tsv").write_text(text)


main()
