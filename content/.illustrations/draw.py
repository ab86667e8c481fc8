"""A sheet to draw on: ink outlines over flat colour, as in a woodcut.

A picture for print as pixels has its colours a hair beside their outlines, as hand-pressed blocks
have; a picture that stays SVG has fill and outline in one path, to stay small.
"""

import math
import random
import re

PAPER, LIGHT, INK, RED = "#f6efe6", "#fffdfb", "#2a211d", "#b3261e"
AMBER, VIOLET, GREEN, BLUE, TEAL = "#9a5b00", "#7a3e9d", "#2b7a30", "#1f5fae", "#00736b"
ROSE, CORAL = "#eccfc0", "#d67a66"
SAND, OCHRE, STRAW = "#f1dfbe", "#d8a34c", "#e9c985"
LILAC, MAUVE = "#e2d2ea", "#a97cc4"
MINT, LEAF, MOSS = "#dbe8c9", "#a7c98f", "#5e9a58"
MIST, SKY, SEA = "#e4ecee", "#bfd4e6", "#7ba3cf"
FOAM, JADE = "#d2e6e0", "#77b3a8"
WOOD, BARK, SKIN = "#a8743f", "#6b4526", "#ecc49c"
DUSK, NIGHT, GLOW = "#4b5a86", "#2c3558", "#ffe3a0"


class Art:
    """One picture, drawn from the back to the front."""

    def __init__(self, name, width=1600, height=1000, plain=False, ground=PAPER):
        self.name, self.w, self.h, self.plain = name, width, height, plain
        self.rng = random.Random(name)
        self.parts, self.defs = [], []
        self.line = 4 if plain else 3.4
        self.parts.append(f'<path fill="{ground}" stroke="none" d="M0 0h{width}v{height}H0z"/>')

    def add(self, text):
        self.parts.append(text)

    def p(self, d, fill="none", ink=INK, w=None, more=""):
        """Draws a path. `ink` None leaves out the outline."""
        width = f' stroke-width="{w}"' if w else ""
        stroke = "" if ink == INK else f' stroke="{ink or "none"}"'
        if self.plain or fill == "none" or not ink:
            shown = "" if fill == "none" else f' fill="{fill}"'
            self.add(f"<path{shown}{stroke}{width}{more} d=\"{d}\"/>")
        else:
            self.add(f'<path fill="{fill}" stroke="none"{more} transform="translate(2.4 1.8)" '
                     f'd="{d}"/><path{stroke}{width}{more} d="{d}"/>')

    def e(self, x, y, rx, ry=None, fill="none", ink=INK, w=None, more=""):
        """Draws an ellipse."""
        ry = rx if ry is None else ry
        self.p(f"M{x - rx} {y}a{rx} {ry} 0 1 0 {2 * rx} 0a{rx} {ry} 0 1 0 {-2 * rx} 0z",
               fill, ink, w, more)

    def r(self, x, y, w, h, fill="none", ink=INK, sw=None, more=""):
        """Draws an upright rectangle."""
        self.p(f"M{x} {y}h{w}v{h}h{-w}z", fill, ink, sw, more)

    def poly(self, points, fill="none", ink=INK, w=None, close=True, more=""):
        """Draws straight lines through points."""
        d = "M" + "L".join(f"{x} {y}" for x, y in points) + ("z" if close else "")
        self.p(d, fill, ink, w, more)

    def open(self, attributes):
        """Begins a group."""
        self.add(f"<g {attributes}>" if attributes else "<g>")

    def turn(self, degrees, x, y):
        """Begins a group that is turned around a point."""
        self.open(f'transform="rotate({degrees} {x:.0f} {y:.0f})"' if degrees else "")

    def close(self, count=1):
        """Ends groups."""
        self.add("</g>" * count)

    def clip(self, d):
        """Begins a group that shows only inside of a path."""
        name = f"c{len(self.defs)}"
        self.defs.append(f'<clipPath id="{name}"><path d="{d}"/></clipPath>')
        self.open(f'clip-path="url(#{name})"')

    def pattern(self, width, height, body):
        """Returns a fill that repeats."""
        name = f"f{len(self.defs)}"
        text = (f'<pattern id="{name}" width="{width}" height="{height}" '
                f'patternUnits="userSpaceOnUse">{body}</pattern>')
        for known, old in enumerate(self.defs):
            if old == text.replace(name, f"f{known}"):
                return f"url(#f{known})"
        self.defs.append(text)
        return f"url(#{name})"

    def rings(self, x, y, first, count, step, ink=RED, w=3, flat=1.0, fade=True, dash=""):
        """Draws concentric rings, the sign of something that spreads."""
        for k in range(count):
            seen = 1 - k / (count + .6) if fade else 1
            dashed = f' stroke-dasharray="{dash}"' if dash else ""
            radius = first + k * step
            self.e(x, y, radius, radius * flat, ink=ink, w=w, more=f' opacity="{seen:.2f}"{dashed}')

    def svg(self, rough=0.0):
        """Returns the whole picture; `rough` frays every edge, for pixels only."""
        defs, body = "".join(self.defs), "\n".join(self.parts)
        outer = inner = ""
        if rough:
            defs += (f'<filter id="rough" x="0" y="0" width="100%" height="100%"><feTurbulence '
                     f'type="fractalNoise" baseFrequency=".035" numOctaves="2" seed="7"/>'
                     f'<feDisplacementMap in="SourceGraphic" scale="{rough}" xChannelSelector="R" '
                     f'yChannelSelector="G"/></filter>')
            outer, inner = '<g filter="url(#rough)">', "</g>"
        shown = (self.w // 2, self.h // 2) if self.plain else (self.w, self.h)
        text = (f'<svg xmlns="http://www.w3.org/2000/svg" width="{shown[0]}" height="{shown[1]}" '
                f'viewBox="24 {24 * self.h // self.w} {self.w - 48} {self.h - 48 * self.h // self.w}">\n'
                + (f"<defs>{defs}</defs>\n" if defs else "") + outer
                + f'<g fill="none" stroke="{INK}" stroke-width="{self.line}" '
                f'stroke-linejoin="round" stroke-linecap="round">\n{body}\n</g>{inner}\n</svg>\n')
        places = 0 if self.plain else 1
        numbers = re.compile(r"-?\d*\.\d+")
        return re.sub(r' d="[^"]*"',
                      lambda d: numbers.sub(lambda m: short(float(m[0]), places), d[0]), text)


def short(number, places):
    """Writes a coordinate with few places; a dot's tiny stroke keeps its length."""
    if 0 < abs(number) < .5:
        return f"{number:.1f}"
    return f"{number:.{places}f}"


def brush(points, first, last):
    """Returns the path of a stroke that thins out along its points."""
    left, right = [], []
    for k, (x, y) in enumerate(points):
        ax, ay = points[max(k - 1, 0)]
        bx, by = points[min(k + 1, len(points) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        half = (first + (last - first) * k / (len(points) - 1)) / 2
        nx, ny = -(by - ay) / length * half, (bx - ax) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return "M" + smooth(left)[1:] + "L" + smooth(right[::-1])[1:] + "z"


def smooth(points):
    """Returns a soft path through points."""
    d = f"M{points[0][0]} {points[0][1]}"
    for (ax, ay), (bx, by) in zip(points[1:], points[2:]):
        d += f"Q{ax} {ay} {(ax + bx) / 2} {(ay + by) / 2}"
    return d + f"L{points[-1][0]} {points[-1][1]}"


def scallop(x, y, rx, ry, lobes, turn=0.0):
    """Returns the outline of a crown of leaves: an ellipse of bumps."""
    points = [(x + rx * math.cos(turn + 2 * math.pi * k / lobes),
               y + ry * math.sin(turn + 2 * math.pi * k / lobes)) for k in range(lobes + 1)]
    d = f"M{points[0][0]} {points[0][1]}"
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        radius = math.hypot(bx - ax, by - ay) * .56
        d += f"A{radius} {radius} 0 0 1 {bx} {by}"
    return d + "z"
