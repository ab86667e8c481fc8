"""People and animals, as simple figures that are nobody's likeness."""

import math

from draw import *


def hat(a, x, y, u, tilt=0):
    """A conical hat; `y` is the brow."""
    a.turn(tilt, x, y)
    a.p(f"M{x} {y - 17 * u}L{x + 22 * u} {y}Q{x} {y + 7 * u} {x - 22 * u} {y}z", STRAW)
    a.p(f"M{x} {y - 17 * u}L{x - 9 * u} {y + 2.6 * u}M{x} {y - 17 * u}L{x + 9 * u} {y + 2.6 * u}"
        f"M{x - 14 * u} {y - 6 * u}Q{x} {y - 1.5 * u} {x + 14 * u} {y - 6 * u}", ink=AMBER, w=2)
    a.close()


def head(a, x, y, u, wear, face):
    """A head; `y` is its middle. `face` is -1, 0 or 1, or None from behind."""
    a.r(x - 2.6 * u, y + 5 * u, 5.2 * u, 7 * u, SKIN, sw=2.2)
    hair = "#c9c4bd" if wear == "grey" else "#33261f"
    if wear == "long" and face is not None:
        a.p(f"M{x - 10 * u} {y - 3 * u}q{-2 * u} {12 * u} 0 {20 * u}l{5 * u} {u}q{-3 * u} {-10 * u} {-u} {-18 * u}z"
            f"M{x + 10 * u} {y - 3 * u}q{2 * u} {12 * u} 0 {20 * u}l{-5 * u} {u}q{3 * u} {-10 * u} {u} {-18 * u}z",
            hair, w=2)
    elif wear == "long":
        a.p(f"M{x - 9.5 * u} {y - 2 * u}q{-2 * u} {15 * u} {u} {19 * u}h{17 * u}q{3 * u} {-5 * u} {u} "
            f"{-19 * u}z", hair, w=2.2)
    a.e(x, y, 8.6 * u, 9 * u, fill=hair if face is None else SKIN)
    if face is None:
        if wear == "bun":
            a.e(x, y + 2 * u, 4 * u, 4 * u, fill=hair, w=2)
    else:
        d = face * 2.2 * u
        a.p(f"M{x - 3.2 * u + d} {y + u}h.1M{x + 3.2 * u + d} {y + u}h.1", w=1.7 * u)
        a.p(f"M{x - 2 * u + d} {y + 4.6 * u}q{2 * u} {2 * u} {4 * u} 0", w=max(1.8, .9 * u), ink=RED)
        if wear not in ("hat", "bald"):
            part = -face * 3 * u
            a.p(f"M{x - 9.2 * u} {y + u}Q{x - 9.6 * u} {y - 10 * u} {x} {y - 10 * u}"
                f"Q{x + 9.6 * u} {y - 10 * u} {x + 9.2 * u} {y + u}"
                f"Q{x + 6 * u} {y - 5 * u} {x + part} {y - 5.4 * u}Q{x - 7 * u} {y - 4 * u} {x - 9.2 * u} "
                f"{y + u}z", hair, w=2)
        if wear == "bun":
            a.e(x, y - 11 * u, 3.6 * u, 3 * u, fill=hair, w=2)
        if wear == "tufts":
            a.e(x - 7 * u, y - 9 * u, 2.8 * u, fill=hair, w=2)
            a.e(x + 7 * u, y - 9 * u, 2.8 * u, fill=hair, w=2)
    if wear == "hat":
        hat(a, x, y - 2.5 * u, u, tilt=(face or 0) * 3)


def limb(a, points, width, fill, hand=None):
    """An arm or a leg: a thick line with its outline."""
    d = smooth(points) if len(points) > 2 else f"M{points[0][0]} {points[0][1]}L{points[1][0]} {points[1][1]}"
    a.p(d, w=width + a.line * 2)
    a.p(d, ink=fill, w=width)
    if hand:
        a.e(*points[-1], hand, fill=SKIN, w=2.2)


def person(a, x, y, h, shirt=TEAL, pants="#54463c", wear="hair", left=(-16, 34), right=(16, 34),
           lean=0, face=0, sit=False, skirt=False, seat=WOOD):
    """A figure of height `h` whose feet stand at (x, y). Hands are given from the shoulders, in
    hundredths of the height; None leaves an arm out."""
    u = h / 100
    hip = y - (27 if sit else 42) * u
    if sit:
        if seat:
            a.p(f"M{x - 11 * u} {hip + 6 * u}L{x - 21 * u} {y - u}M{x + 11 * u} {hip + 6 * u}L{x + 21 * u} {y - u}",
                ink=BARK, w=3 * u)
            a.r(x - 22 * u, hip + 2 * u, 44 * u, 5 * u, seat)
        for side in (-1, 1):
            limb(a, [(x + side * 6 * u, hip + 2 * u), (x + side * 13 * u, hip + 6 * u),
                     (x + side * 11 * u, y - 3 * u)], 9 * u, pants)
            a.e(x + side * 12 * u, y - u, 5 * u, 2.4 * u, SKIN, w=2)
    elif skirt:
        a.p(f"M{x - 10 * u} {hip}h{20 * u}l{5 * u} {38 * u}q{-15 * u} {4 * u} {-30 * u} 0z", pants)
        a.p(f"M{x - 7 * u} {y - u}h{4 * u}M{x + 3 * u} {y - u}h{4 * u}", w=3 * u)
    else:
        for side in (-1, 1):
            a.e(x + side * 6 * u + (face or 0) * 2 * u, y - u, 4.6 * u, 2.2 * u, SKIN, w=2)
        a.p(f"M{x - 10 * u} {hip - 3 * u}L{x - 11 * u} {y - 2 * u}h{9 * u}L{x} {hip + 8 * u}"
            f"L{x + 2 * u} {y - 2 * u}h{9 * u}L{x + 10 * u} {hip - 3 * u}z", pants)
    a.turn(lean, x, hip)
    top = hip - 35 * u
    hands = []
    for side, reach in ((-1, left), (1, right)):
        if reach:
            sx, sy = x + side * 9.5 * u, top + 4 * u
            ex, ey = sx + reach[0] * u, sy + reach[1] * u
            bend = side * (5 if abs(reach[0]) < 20 else 2) * u
            hands.append(([(sx, sy), ((sx + ex) / 2 + bend, (sy + ey) / 2 + 4 * u), (ex, ey)], side))
    crossing = [h for h in hands if (h[0][2][0] - x) * h[1] < 0]
    for points, _ in (h for h in hands if h not in crossing):
        limb(a, points, 7 * u, shirt, 3.4 * u)
    a.p(f"M{x - 10 * u} {top + u}Q{x} {top - 5 * u} {x + 10 * u} {top + u}L{x + 14 * u} {hip + 5 * u}"
        f"Q{x} {hip + 9 * u} {x - 14 * u} {hip + 5 * u}z", shirt)
    if face is not None:
        a.p(f"M{x - 4 * u} {top - u}L{x + face * u} {top + 5 * u}L{x + 4 * u} {top - u}"
            f"M{x + face * u} {top + 5 * u}V{hip + 6 * u}", w=2)
    for points, _ in crossing:
        limb(a, points, 7 * u, shirt, 3.4 * u)
    head(a, x + (face or 0) * 1.5 * u, top - 10 * u, u, wear, face)
    a.close()


def crowd(a, x, y, w, count, h, hues=(TEAL, CORAL, BLUE, OCHRE, MAUVE, MOSS, RED), back=True):
    """People who stand together, mostly seen from behind."""
    wears = ("hat", "hair", "bun", "hair", "grey", "long", "hat")
    for k in range(count):
        xx = x + w * (k + .5) / count + a.rng.uniform(-.2, .2) * w / count
        size = h * a.rng.uniform(.86, 1.06)
        person(a, xx, y + a.rng.uniform(-8, 8), size, hues[(k * 3) % len(hues)],
               wear=wears[(k * 2 + len(a.name)) % len(wears)], face=None if back else a.rng.choice((-1, 0, 1)))


def buffalo(a, x, y, s, face=1):
    """A water buffalo; `face` is where it looks."""
    f = face * s
    a.p(f"M{x - 50 * f} {y - 62 * s}q{-14 * f} {20 * s} {-6 * f} {44 * s}", w=4)
    for dx in (-38, -22, 22, 36):
        a.p(f"M{x + dx * f - 6 * s} {y - 40 * s}h{13 * s}l{-2 * s} {40 * s}h{-9 * s}z", "#5d5350")
    a.p(f"M{x - 52 * f} {y - 64 * s}c{20 * f} {-16 * s} {76 * f} {-14 * s} {96 * f} {-4 * s}"
        f"c{14 * f} {10 * s} {10 * f} {34 * s} {-6 * f} {42 * s}c{-30 * f} {8 * s} {-60 * f} {8 * s} "
        f"{-84 * f} 0c{-12 * f} {-6 * s} {-14 * f} {-26 * s} {-6 * f} {-38 * s}z", "#6f6461")
    a.p(f"M{x + 40 * f} {y - 66 * s}c{8 * f} {-14 * s} {24 * f} {-14 * s} {30 * f} {-4 * s}"
        f"l{12 * f} {26 * s}c{0} {10 * s} {-14 * f} {12 * s} {-18 * f} {4 * s}l{-20 * f} {-8 * s}z", "#6f6461")
    a.p(f"M{x + 54 * f} {y - 76 * s}c{-10 * f} {-4 * s} {-30 * f} {-8 * s} {-36 * f} {-26 * s}"
        f"c{12 * f} {10 * s} {30 * f} {12 * s} {42 * f} {20 * s}z", SAND)
    a.p(f"M{x + 62 * f} {y - 62 * s}h.1M{x + 74 * f} {y - 42 * s}h.1", w=5)


def hen(a, x, y, s, face=1, fill=RED):
    """A hen, in homage to the woodcuts of Đông Hồ."""
    f = face * s
    a.p(f"M{x - 4 * f} {y - 8 * s}V{y}h{5 * f}M{x + 6 * f} {y - 8 * s}V{y}h{5 * f}", ink=AMBER, w=3)
    a.p(f"M{x - 24 * f} {y - 44 * s}c{4 * f} {12 * s} {10 * f} {16 * s} {18 * f} {14 * s}"
        f"c{10 * f} {-2 * s} {10 * f} {-18 * s} {18 * f} {-24 * s}c{8 * f} {-4 * s} {14 * f} {2 * s} "
        f"{12 * f} {10 * s}l{6 * f} {3 * s}l{-7 * f} {3 * s}c{-1 * f} {16 * s} {-4 * f} {32 * s} "
        f"{-22 * f} {32 * s}c{-18 * f} 0 {-30 * f} {-14 * s} {-25 * f} {-38 * s}z", fill)
    a.p(f"M{x - 8 * f} {y - 26 * s}c{2 * f} {12 * s} {14 * f} {12 * s} {18 * f} {2 * s}", w=2.4)
    a.p(f"M{x + 12 * f} {y - 55 * s}q{3 * f} {-9 * s} {6 * f} {-2 * s}q{5 * f} {-7 * s} {5 * f} {2 * s}", RED)
    a.p(f"M{x + 19 * f} {y - 47 * s}h.1", w=4)
