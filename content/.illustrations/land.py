"""Sky, hills, water, fields and what grows."""

import math

from draw import *


def sun(a, x, y, r, fill=RED, ring=CORAL, count=6, step=46):
    """A sun whose light spreads in rings."""
    a.rings(x, y, r + step * .8, count, step, ring, 3)
    a.e(x, y, r, fill=fill)


def cloud(a, x, y, s=1.0, fill=LIGHT):
    """A cloud with a curl, as woodcuts have it."""
    u = 10 * s
    a.p(f"M{x} {y}h{26 * u}c{4 * u} 0 {4 * u} {-5 * u} {-u} {-5 * u}c{u} {-5 * u} {-7 * u} {-6 * u} "
        f"{-8 * u} {-2 * u}c{-2 * u} {-5 * u} {-10 * u} {-4 * u} {-9 * u} {u}c{-4 * u} {-2 * u} "
        f"{-9 * u} {u} {-7 * u} {4 * u}c{-3 * u} 0 {-4 * u} {2 * u} {-u} {2 * u}z", fill)
    a.p(f"M{x + 13 * u} {y - 2.2 * u}c{2 * u} {-4 * u} {7 * u} {-2 * u} {5 * u} {u}c{-2 * u} {u} "
        f"{-3 * u} {-u} {-1.6 * u} {-1.6 * u}")


def ridge(a, y, rise, fill, bumps=5, ink=INK, w=None, foot=None):
    """A chain of soft hills across the picture."""
    step = a.w / bumps
    points = [(-step / 2, y)]
    for k in range(bumps + 2):
        points.append((k * step - step * .25 + a.rng.uniform(-.15, .15) * step,
                       y - rise * a.rng.uniform(.45, 1) * (1 if k % 2 else .35)))
    points.append((a.w + step, y))
    foot = foot or a.h
    a.p(smooth(points) + f"V{foot}H{-step / 2}z", fill, ink, w)


def karst(a, x, y, w, h, fill, lines=3):
    """A steep limestone peak."""
    a.p(f"M{x} {y}C{x + w * .12} {y - h * .5} {x + w * .18} {y - h} {x + w * .42} {y - h}"
        f"C{x + w * .7} {y - h} {x + w * .74} {y - h * .45} {x + w} {y}z", fill)
    d = "".join(f"M{x + w * (.34 + .12 * k)} {y - h * (.82 - .13 * k)}q{w * .05} {h * .1} {w * .01} "
                f"{h * (.3 - .03 * k)}" for k in range(lines))
    a.p(d, w=2.4)


def waves(a, x, y, w, h, ink=LIGHT, rows=6, sw=3):
    """Short arcs on water."""
    d = ""
    for row in range(rows):
        yy = y + h * (row + .5) / rows
        size = 16 + 26 * row / rows
        xx = x + a.rng.uniform(0, size * 3)
        while xx < x + w - size * 2:
            d += f"M{xx} {yy}q{size / 2} {-size * .4} {size} 0q{size / 2} {size * .3} {size} 0"
            xx += size * a.rng.uniform(4, 7)
    a.p(d, ink=ink, w=sw)


def field(a, y, fill=LEAF, ink=MOSS, vanish=None, rows=16, foot=None, tufts=True):
    """Rice that runs in rows to the horizon."""
    foot = foot or a.h
    vx = a.w / 2 if vanish is None else vanish
    a.r(-10, y, a.w + 20, foot - y, fill)
    d = ""
    for k in range(-rows, rows + 1):
        far, near = vx + k * 34, vx + k * 230
        d += f"M{far} {y}L{near} {foot}"
    a.p(d, ink=ink, w=2.4, more=' opacity=".7"')
    if tufts:
        d = ""
        for row in range(1, 8):
            t = (row / 8) ** 1.7
            yy, size = y + (foot - y) * t, 5 + 22 * t
            for k in range(-rows, rows):
                xx = vx + (k + .5) * (34 + 196 * t)
                if -20 < xx < a.w + 20:
                    d += f"M{xx} {yy}q{-size * .1} {-size} {-size * .5} {-size * 1.1}M{xx} {yy}" \
                         f"v{-size * 1.3}M{xx} {yy}q{size * .1} {-size} {size * .5} {-size * 1.1}"
        a.p(d, ink=GREEN, w=2.4)


def grass(a, x, y, w, count=12, size=18, ink=GREEN):
    """Tufts of grass along a line."""
    d = ""
    for _ in range(count):
        xx, yy = x + a.rng.uniform(0, w), y + a.rng.uniform(-6, 6)
        d += f"M{xx} {yy}q-2 {-size * .7} {-size * .5} {-size}M{xx} {yy}v{-size * 1.2}" \
             f"M{xx} {yy}q2 {-size * .7} {size * .5} {-size}"
    a.p(d, ink=ink, w=3)


def crown(a, x, y, rx, ry, fill=GREEN, tint=MOSS, lobes=13):
    """The crown of a tree: bumps outside, lighter clumps and leaf marks inside."""
    a.p(scallop(x, y, rx, ry, lobes, a.rng.random()), fill)
    for dx, dy, s in ((-.42, -.12, .42), (.3, -.34, .4), (.34, .22, .36), (-.1, .3, .3)):
        a.p(scallop(x + dx * rx, y + dy * ry, rx * s, ry * s * .8, 9, a.rng.random()), tint,
            ink=None, more=' opacity=".75"')
    d = ""
    for _ in range(int(rx * ry / 900) + 6):
        t, r = a.rng.uniform(0, 6.3), math.sqrt(a.rng.random()) * .85
        xx, yy = x + rx * r * math.cos(t), y + ry * r * math.sin(t)
        d += f"M{xx} {yy}q7 -10 14 0"
    a.p(d, w=2.4)


def tree(a, x, y, h, fill=GREEN, tint=MOSS):
    """A plain round tree."""
    a.p(brush([(x, y), (x + h * .02, y - h * .25), (x - h * .01, y - h * .6)], h * .09, h * .05), BARK)
    crown(a, x, y - h * .68, h * .3, h * .32, fill, tint, 10)


def banyan(a, x, y, h, fill=GREEN, tint=MOSS):
    """An old banyan with its hanging roots."""
    u = h / 100
    for dx in (-34, -26, 27, 36, 19, -18):
        top = y - 52 * u
        a.p(brush([(x + dx * u, top), (x + (dx + 1.5) * u, y - 30 * u),
                   (x + (dx - .5) * u, y + a.rng.uniform(-5, 0) * u)], 1.2 * u, 2.4 * u), WOOD, w=2.4)
    a.p(f"M{x - 22 * u} {y + 2 * u}c{9 * u} {-7 * u} {9 * u} {-22 * u} {5 * u} {-34 * u}"
        f"l{-14 * u} {-24 * u}l{7 * u} {-3 * u}l{15 * u} {18 * u}l{6 * u} {-26 * u}l{8 * u} {u}"
        f"l{-u} {26 * u}l{16 * u} {-20 * u}l{6 * u} {4 * u}l{-15 * u} {26 * u}"
        f"c{-4 * u} {14 * u} {2 * u} {27 * u} {13 * u} {32 * u}c{-10 * u} {-3 * u} {-14 * u} {-4 * u} "
        f"{-18 * u} {u}c{-8 * u} {-6 * u} {-14 * u} {-4 * u} {-28 * u} {-u}z", BARK)
    a.p(f"M{x - 6 * u} {y - 34 * u}c{3 * u} {10 * u} {2 * u} {20 * u} {-3 * u} {30 * u}"
        f"M{x + 3 * u} {y - 32 * u}c{-2 * u} {12 * u} {0} {20 * u} {5 * u} {28 * u}"
        f"M{x - u} {y - 26 * u}v{18 * u}", w=2.6)
    crown(a, x - 26 * u, y - 62 * u, 24 * u, 16 * u, fill, tint, 12)
    crown(a, x + 28 * u, y - 64 * u, 24 * u, 16 * u, fill, tint, 12)
    crown(a, x, y - 80 * u, 34 * u, 20 * u, fill, tint, 15)


def areca(a, x, y, h, fill=GREEN):
    """A slender areca palm."""
    top = (x + h * .04, y - h)
    a.p(brush([(x, y), (x + h * .015, y - h * .5), top], h * .04, h * .026), WOOD, w=2.6)
    d = "".join(f"M{x - h * .015 + h * .02 * t} {y - h * t}h{h * .035}" for t in
                (.12, .24, .36, .48, .6, .72, .84))
    a.p(d, w=2)
    for turn, size in ((-170, .26), (-140, .3), (-105, .28), (-70, .28), (-38, .3), (-8, .26)):
        t = math.radians(turn)
        ex, ey = top[0] + h * size * math.cos(t), top[1] + h * size * math.sin(t) * .7 + h * .05
        cx, cy = top[0] + h * size * .6 * math.cos(t), top[1] + h * size * .95 * math.sin(t) - h * .02
        a.p(f"M{top[0]} {top[1]}Q{cx} {cy - h * .04} {ex} {ey}Q{cx} {cy + h * .04} {top[0]} {top[1]}z",
            fill, w=2.6)


def bamboo(a, x, y, h, count=5, spread=40, fill=MOSS):
    """A clump of bamboo."""
    for k in range(count):
        foot = x + (k - count / 2) * spread
        lean = (k - count / 2) * h * .035 + a.rng.uniform(-8, 8)
        top = h * a.rng.uniform(.85, 1.05)
        points = [(foot, y), (foot + lean * .2, y - top * .45), (foot + lean, y - top * .8),
                  (foot + lean * 2.2, y - top)]
        a.p(brush(points, h * .022, h * .008), fill if k % 2 else LEAF, w=2.6)
        d, leaves = "", ""
        for t in range(1, 9):
            yy = y - top * t / 10
            xx = foot + lean * (t / 10) ** 1.6
            d += f"M{xx - h * .012} {yy}h{h * .024}"
            if t > 3:
                side = 1 if (t + k) % 2 else -1
                for reach, drop in ((.1, .02), (.085, .055), (.06, -.02)):
                    ex, ey = xx + side * h * reach, yy + h * drop
                    leaves += f"M{xx} {yy}Q{(xx + ex) / 2} {min(yy, ey) - h * .022} {ex} {ey}" \
                              f"Q{(xx + ex) / 2} {(yy + ey) / 2 + h * .006} {xx} {yy}z"
        a.p(d, w=2.2)
        a.p(leaves, GREEN, w=2)


def banana(a, x, y, h, flip=1, fill=MOSS):
    """A banana plant with torn leaves, good for a foreground."""
    a.p(brush([(x, y), (x, y - h * .4)], h * .1, h * .07), LEAF)
    for turn, size in ((-160, .62), (-125, .8), (-60, .75), (-25, .6), (-92, .85)):
        t = math.radians(turn)
        bx, by = x, y - h * .36
        ex, ey = bx + flip * h * size * math.cos(t), by + h * size * .75 * math.sin(t) + h * .05
        mx, my = bx + flip * h * size * .55 * math.cos(t), by + h * size * .85 * math.sin(t)
        nx, ny = -(ey - by) * .17, (ex - bx) * .17
        a.p(f"M{bx} {by}Q{mx + nx} {my + ny} {ex} {ey}Q{mx - nx} {my - ny} {bx} {by}z", fill)
        a.p(f"M{bx} {by}Q{mx} {my} {ex} {ey}M{mx} {my}l{nx * .5} {ny * .5}M{mx} {my}l{-nx * .5} "
            f"{-ny * .5}", w=2.4)


def bough(a, x, y, length, turn, fill=GREEN, bloom=None, count=9):
    """A leafy branch that frames a picture from its edge."""
    t = math.radians(turn)
    dx, dy = math.cos(t), math.sin(t)
    points = [(x + dx * length * k / 4 - dy * math.sin(k) * length * .03,
               y + dy * length * k / 4 + dx * math.sin(k) * length * .03) for k in range(5)]
    a.p(brush(points, length * .045, length * .012), BARK)
    for k in range(count):
        s = (k + .7) / count
        px, py = x + dx * length * s, y + dy * length * s
        side = 1 if k % 2 else -1
        tt = t + side * (.75 + .2 * a.rng.random())
        size = length * .17
        ex, ey = px + size * math.cos(tt), py + size * math.sin(tt)
        nx, ny = -(ey - py) * .34, (ex - px) * .34
        mx, my = (px + ex) / 2, (py + ey) / 2
        a.p(f"M{px} {py}Q{mx + nx} {my + ny} {ex} {ey}Q{mx - nx} {my - ny} {px} {py}z", fill)
        a.p(f"M{px} {py}L{(px + 3 * ex) / 4} {(py + 3 * ey) / 4}", w=2.2)
        if bloom and k % 3 == 1:
            flower(a, px - side * size * .3 * dy, py + side * size * .3 * dx, size * .32, bloom)


def flower(a, x, y, r, fill=RED, heart=OCHRE, petals=5, w=2.4):
    """An open flower."""
    d = ""
    for k in range(petals):
        t, n = 2 * math.pi * k / petals - 1.57, 2 * math.pi * (k + 1) / petals - 1.57
        ax, ay = x + r * .45 * math.cos(t), y + r * .45 * math.sin(t)
        bx, by = x + r * .45 * math.cos(n), y + r * .45 * math.sin(n)
        d += (f"M{ax} {ay}" if not k else "") + f"A{r * .45} {r * .5} {math.degrees((t + n) / 2)} 1 1 {bx} {by}"
    a.p(d + "z", fill, w=w)
    a.e(x, y, r * .28, fill=heart, w=w)


def bed(a, points, size=20, hues=(RED, OCHRE, MAUVE, CORAL, LIGHT), density=1.0):
    """Flowers along a line, smaller where the line is far: points are (x, y, scale)."""
    for (ax, ay, s0), (bx, by, s1) in zip(points, points[1:]):
        count = max(1, int(math.hypot(bx - ax, by - ay) / (size * (s0 + s1) / 2 * 1.15) * density))
        for k in range(count):
            t = k / count
            x, y, s = ax + (bx - ax) * t, ay + (by - ay) * t, size * (s0 + (s1 - s0) * t)
            a.p(scallop(x, y + s * .4, s * 1.05, s * .85, 7, a.rng.random()), a.rng.choice((GREEN, MOSS)),
                w=2)
            for _ in range(2):
                xx, yy = x + a.rng.uniform(-.7, .7) * s, y + a.rng.uniform(-.6, .3) * s
                if s > 13:
                    flower(a, xx, yy, s * .52, a.rng.choice(hues), w=2)
                else:
                    a.e(xx, yy, s * .34, fill=a.rng.choice(hues), w=1.6)


def lotus(a, x, y, s, fill=CORAL):
    """A lotus with two leaves."""
    a.e(x - 2.2 * s, y + .5 * s, 1.8 * s, .6 * s, MOSS)
    a.e(x + 2.1 * s, y + .7 * s, 1.6 * s, .5 * s, LEAF)
    for dx in (-1, 1, -.55, .55, 0):
        a.p(f"M{x} {y}q{(dx * 1.5 - .4) * s} {-.9 * s} {dx * s} {(-1.9 + abs(dx) * .7) * s}"
            f"q{(-dx * .3 + .6) * s} {.9 * s} {-dx * s} {(1.9 - abs(dx) * .7) * s}z", fill, w=2.4)
