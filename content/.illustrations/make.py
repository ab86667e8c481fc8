#!/usr/bin/env python3
"""Draws the pictures and puts each beside the text that shows it.

Usage: make.py [--only WORD] [--out FOLDER]
"""

import argparse
import importlib
import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from draw import Art

HERE = Path(__file__).resolve().parent
CONTENT = HERE.parent
BROWSER = os.environ.get("BROWSER_BIN", "chromium")
SCENES = []


TURNED = set()


def scene(path, kind="jpg", size=(1600, 1000), turned=False):
    """Registers a picture by its path below content/, without the ending. One that is `turned`
    lies on its side and says where and with what it was taken, as pictures of telephones do: what
    a site shows must stand upright and say neither."""
    def keep(draw):
        SCENES.append((path, kind, size, draw))
        if turned:
            TURNED.add(path)
        return draw
    return keep


def shoot(svg, width, height):
    """Has a browser draw an SVG."""
    with tempfile.TemporaryDirectory() as folder:
        page, shot = Path(folder) / "p.html", Path(folder) / "p.png"
        page.write_text(f'<!doctype html><meta charset="utf-8"><body style="margin:0">{svg}')
        subprocess.run([BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                        f"--window-size={width},{height + 160}", f"--screenshot={shot}", f"file://{page}"],
                       check=True, capture_output=True)
        return Image.open(shot).convert("RGB").crop((0, 0, width, height))


def blur(noise, radius):
    """Softens noise by box sums, once along each axis."""
    for axis in (0, 1):
        if radius[axis] > 0:
            width = 2 * radius[axis] + 1
            padded = np.concatenate([noise, noise.take(range(width), axis)], axis)
            total = np.cumsum(padded, axis, dtype=np.float64)
            n = noise.shape[axis]
            noise = (total.take(range(width, n + width), axis) - total.take(range(n), axis)) / width
    return (noise - noise.mean()) / (noise.std() or 1)


def press(image, seed):
    """Lays the grain of brushed paper over a picture, and lets the ink run dry in places."""
    rng = np.random.default_rng(seed)
    pixels = np.asarray(image, dtype=np.float32)
    shape = pixels.shape[:2]
    fibre = blur(rng.standard_normal(shape), (2, 60))
    mottle = blur(blur(rng.standard_normal(shape), (9, 9)), (9, 9))
    pixels *= (1 + .004 * fibre + .011 * mottle)[..., None]
    dry = np.clip(blur(blur(rng.standard_normal(shape), (1, 2)), (1, 1)) - 2.1, 0, 1)
    dark = np.clip((150 - pixels.mean(2)) / 150, 0, 1)
    share = (dry * dark * .8)[..., None]
    pixels = pixels * (1 - share) + np.array([246, 239, 230], np.float32) * share
    pressed = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return pressed.filter(ImageFilter.GaussianBlur(.8))


def words(path, ending):
    """Returns the alternative text that an entry gives its picture."""
    target = CONTENT / f"{path}.{ending}"
    for text in [*target.parent.glob("vi.md"), *target.parent.glob("*.vi.md")]:
        found = re.search(rf'file: {re.escape(target.name)}\n\s+alt: "(.*)"', text.read_text())
        if found:
            return found[1]
    return ""


def sign(file, description):
    """Writes who made a picture and what others may do with it."""
    rights, credit = "CC BY 4.0", "Minh họa: lantoa"
    tags = ["-XMP-dc:Creator=lantoa", f"-XMP-photoshop:Credit={credit}", f"-XMP-dc:Rights={rights}",
            f"-XMP-xmpRights:UsageTerms={rights}", "-XMP-xmpRights:Marked=true",
            "-XMP-xmpRights:WebStatement=https://creativecommons.org/licenses/by/4.0/",
            f"-XMP-dc:Description-vi={description}"]
    if file.suffix == ".jpg":
        tags += ["-codedcharacterset=utf8", "-IPTC:By-line=lantoa", f"-IPTC:Credit={credit}",
                 f"-IPTC:CopyrightNotice={rights}", f"-IPTC:Caption-Abstract={description}"]
    subprocess.run(["exiftool", "-q", "-overwrite_original", *tags, str(file)], check=True)


def betray(file):
    """Gives a picture that lies on its side the tags of a telephone, all invented."""
    subprocess.run(["exiftool", "-q", "-overwrite_original", "-n", "-Orientation=6", "-Make=lantoa",
                    "-Model=Demo", "-SerialNumber=000123456789", "-LensSerialNumber=000987654321",
                    "-GPSLatitude=12.345", "-GPSLatitudeRef=N", "-GPSLongitude=111.111",
                    "-GPSLongitudeRef=E", "-GPSAltitude=7", str(file)], check=True)


def save(image, file, kind):
    """Stores pixels: a JPEG, or a PNG of few colours."""
    if kind == "png":
        image.quantize(48, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)
        return
    for quality in range(76, 62, -2):
        store = io.BytesIO()
        image.save(store, "JPEG", quality=quality, optimize=True, progressive=True, subsampling=2)
        if store.tell() <= 145_000:
            break
    file.write_bytes(store.getvalue())


def main():
    """Draws what was asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--only", default="")
    asked.add_argument("--out", type=Path, default=CONTENT)
    asked = asked.parse_args()
    sys.modules.setdefault("make", sys.modules[__name__])
    for part in sorted(HERE.glob("scenes_*.py")):
        importlib.import_module(part.stem)
    for seed, (path, kind, (width, height), draw) in enumerate(SCENES):
        if not re.search(asked.only, path):
            continue
        art = Art(path, width, height, plain=kind == "svg")
        draw(art)
        file = asked.out / f"{path}.{kind}"
        file.parent.mkdir(parents=True, exist_ok=True)
        if kind == "svg":
            file.write_text(art.svg())
        else:
            image = shoot(art.svg(rough=7), width, height)
            image = press(image, seed) if kind == "jpg" else image
            if path in TURNED:
                image = image.transpose(Image.Transpose.ROTATE_90)
            save(image, file, kind)
            sign(file, words(path, kind))
            if path in TURNED:
                betray(file)
        print(f"{file.stat().st_size:8} {path}.{kind}")


if __name__ == "__main__":
    main()
