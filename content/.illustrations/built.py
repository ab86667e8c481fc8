"""Houses, gates, lamps and the things that people use."""

import math

from draw import *


def tiles(a, fill, line="#7d1712", size=22):
    """A fill of roof tiles."""
    s = size
    return a.pattern(s, s * .8, f'<rect width="{s}" height="{s}" fill="{fill}" stroke="none"/>'
                     f'<path d="M0 0q{s / 2} {s} {s} 0" fill="none" stroke="{line}" stroke-width="2"/>')


def roof(a, x, y, w, h, over=30, inset=.12, fill=None, up=14, ridge=True):
    """A tiled roof seen from the front; `y` is its eaves, whose corners turn up."""
    fill = fill or tiles(a, RED)
    left, right, top = x - over, x + w + over, y - h
    a.p(f"M{left} {y - up}Q{x + w * inset * .6} {y - h * .25} {x + w * inset} {top}"
        f"H{x + w * (1 - inset)}Q{x + w * (1 - inset * .6)} {y - h * .25} {right} {y - up}"
        f"Q{right - over} {y} {x + w * .8} {y}H{x + w * .2}Q{left + over} {y} {left} {y - up}z", fill)
    if ridge:
        a.p(f"M{x + w * inset - 14} {top - 10}q8 10 14 6H{x + w * (1 - inset)}q8 4 14 -6v18"
            f"H{x + w * inset - 14}z", LIGHT)


def house(a, x, y, w, h, wall=SAND, door=TEAL, roof_h=None, fill=None, windows=2, shutter=BLUE, lit=None):
    """A tiled house of one storey; `y` is the ground."""
    roof_h = roof_h or h * .62
    a.r(x, y - h, w, h, wall)
    dw = min(w * .2, h * .42)
    dx = x + w / 2 - dw / 2
    a.r(dx, y - h * .62, dw, h * .62, door)
    a.p(f"M{x + w / 2} {y - h * .62}V{y}", w=2.4)
    for k in range(windows):
        wx = x + w * ((.12, .7) if windows == 2 else (.12, .3, .6, .78))[k]
        ww, wh = w * .17, h * .3
        a.r(wx, y - h * .62, ww, wh, lit or MIST)
        if lit:
            a.p(f"M{wx + ww / 2} {y - h * .62}v{wh}M{wx} {y - h * .47}h{ww}", w=2.4)
        else:
            a.r(wx, y - h * .62, ww * .36, wh, shutter, sw=2.4)
            a.r(wx + ww * .64, y - h * .62, ww * .36, wh, shutter, sw=2.4)
    a.p(f"M{x} {y - h * .1}H{dx}M{dx + dw} {y - h * .1}H{x + w}", w=2.2)
    roof(a, x, y - h, w, roof_h, over=w * .09, fill=fill)


def hall(a, x, y, w, h, columns=6, wall=SAND, inside="#8a5a33", sign=True, lit=False):
    """The communal house: a long roof over open columns, on a plinth."""
    base = h * .12
    a.r(x, y - h + base, w, h - base, inside if not lit else GLOW)
    door = w * .14
    for k in range(3):
        dx = x + w * (.24 + .26 * k) - door / 2
        a.r(dx, y - h * .72, door, h * .6, GLOW if lit else "#d9b98a")
        a.p(f"M{dx + door / 2} {y - h * .72}v{h * .6}", w=2.2)
    for k in range(columns):
        cx = x + (w - 22) * k / (columns - 1)
        a.r(cx, y - h + base, 22, h - base * 2, RED)
        a.r(cx - 6, y - base - 12, 34, 12, LIGHT)
    a.r(x - w * .04, y - base, w * 1.08, base * .5, PAPER)
    a.r(x - w * .07, y - base * .5, w * 1.14, base * .5, ROSE)
    roof(a, x, y - h + base, w, h * .72, over=w * .08, inset=.1, up=h * .12)
    if sign:
        a.r(x + w * .36, y - h + base + 4, w * .28, h * .13, AMBER)
        a.p(f"M{x + w * .41} {y - h + base + h * .07}h{w * .18}", ink=GLOW, w=4,
            more=' stroke-dasharray="14 9"')


def gate(a, x, y, h, wall=SAND):
    """A village gate: three arches under tiled roofs; `x` is its middle."""
    u = h / 100
    for side in (-1, 1):
        cx = x + side * 47 * u
        a.r(cx - 15 * u, y - 52 * u, 30 * u, 52 * u, wall)
        a.p(f"M{cx - 7 * u} {y}v{-26 * u}a{7 * u} {7 * u} 0 0 1 {14 * u} 0v{26 * u}z", "#8c7a64")
        roof(a, cx - 15 * u, y - 52 * u, 30 * u, 13 * u, over=5 * u, up=4 * u)
    a.r(x - 32 * u, y - 68 * u, 64 * u, 68 * u, PAPER)
    a.p(f"M{x - 17 * u} {y}v{-36 * u}a{17 * u} {17 * u} 0 0 1 {34 * u} 0v{36 * u}z", FOAM)
    a.p(f"M{x - 21 * u} {y}v{-36 * u}a{21 * u} {21 * u} 0 0 1 {42 * u} 0v{36 * u}", w=2.6)
    a.r(x - 20 * u, y - 66 * u, 40 * u, 7 * u, RED)
    a.p(f"M{x - 14 * u} {y - 62.5 * u}h{28 * u}", ink=GLOW, w=3 + u * .6,
        more=f' stroke-dasharray="{3 * u} {2.2 * u}"')
    roof(a, x - 32 * u, y - 68 * u, 64 * u, 14 * u, over=9 * u, up=6 * u)
    a.r(x - 19 * u, y - 93 * u, 38 * u, 12 * u, wall)
    a.p(f"M{x - 10 * u} {y - 83 * u}v{-6 * u}h{6 * u}v{6 * u}M{x + 4 * u} {y - 83 * u}v{-6 * u}h{6 * u}v{6 * u}",
        w=2.4)
    roof(a, x - 19 * u, y - 93 * u, 38 * u, 12 * u, over=8 * u, up=5 * u)
    for side in (-1, 1):
        a.r(x + side * 32 * u - 3 * u, y - 74 * u, 6 * u, 74 * u, ROSE)
        a.p(f"M{x + side * 32 * u - 3 * u} {y - 74 * u}l{3 * u} {-7 * u}l{3 * u} {7 * u}z", CORAL)


def wall(a, x, y, w, h, fill=ROSE, size=34):
    """A brick wall with weathered courses."""
    a.r(x, y - h, w, h, fill)
    d = ""
    for row in range(int(h / size)):
        yy = y - h + row * size
        for k in range(int(w / (size * 2))):
            if a.rng.random() < .4:
                xx = x + k * size * 2 + (row % 2) * size
                d += f"M{xx} {yy + size}h{size * 1.6}"
    a.p(d, w=2.2, more=' opacity=".6"')


def post(a, x, y, h, glow=GLOW, lit=True, arm=1, rings=4):
    """A lamp post; lit, its light spreads in rings."""
    top = y - h
    lx = x + arm * h * .2
    if lit:
        for k in (1, 2, 3):
            a.e(lx, top + h * .08, h * .13 * k, fill=glow, ink=None, more=' opacity=".16"')
        a.rings(lx, top + h * .06, h * .1, rings, h * .1, glow, 3)
    a.p(f"M{x} {y}V{top + 20}q0 -20 {arm * 20} -20H{lx}", ink=INK, w=9)
    a.p(f"M{lx - h * .07} {top + h * .04}l{h * .03} {-h * .05}h{h * .08}l{h * .03} {h * .05}z", TEAL)
    a.p(f"M{lx - h * .05} {top + h * .04}a{h * .05} {h * .05} 0 0 0 {h * .1} 0z", glow if lit else MIST)


def lantern(a, x, y, s, fill=RED, cord=60):
    """A round paper lantern."""
    a.p(f"M{x} {y - cord - s}V{y - s}M{x} {y + s}v{s * .8}M{x - s * .2} {y + s}v{s * .6}"
        f"M{x + s * .2} {y + s}v{s * .6}", w=2.6)
    a.e(x, y, s * 1.1, s, fill=fill)
    a.p(f"M{x} {y - s}c{-s * .8} {s * .6} {-s * .8} {s * 1.4} 0 {s * 2}M{x} {y - s}c{s * .8} {s * .6} "
        f"{s * .8} {s * 1.4} 0 {s * 2}", w=2.2)
    a.r(x - s * .4, y - s * 1.1, s * .8, s * .2, OCHRE)
    a.r(x - s * .4, y + s * .92, s * .8, s * .2, OCHRE)


def bunting(a, x0, y0, x1, y1, sag=60, count=12, size=34, hues=(RED, OCHRE, TEAL, MAUVE, MOSS)):
    """A string of small flags."""
    def at(t):
        return (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t))
    a.p(smooth([at(k / 8) for k in range(9)]), w=2.6)
    for k in range(count):
        x, y = at((k + .5) / count)
        a.p(f"M{x - size / 2} {y - 2}h{size}l{-size / 2} {size * 1.1}z", hues[k % len(hues)], w=2.4)


def drum(a, x, y, s, rings=5):
    """A great drum on its stand, whose beat spreads in rings."""
    if rings:
        a.rings(x, y - s * 1.15, s * 1.3, rings, s * .42, RED, 4)
    a.p(f"M{x - s * .7} {y}L{x - s * .3} {y - s * .7}M{x + s * .7} {y}L{x + s * .3} {y - s * .7}"
        f"M{x - s * .75} {y - s * .2}H{x + s * .75}", w=s * .13, ink=BARK)
    a.e(x, y - s * 1.15, s, s, fill=RED, w=5)
    a.e(x, y - s * 1.15, s * .78, s * .78, fill=SAND)
    a.e(x, y - s * 1.15, s * .28, s * .28, ink=AMBER, w=3)
    d = ""
    for k in range(18):
        t = 6.283 * k / 18
        d += f"M{x + s * .89 * math.cos(t)} {y - s * 1.15 + s * .89 * math.sin(t)}h.1"
    a.p(d, ink=GLOW, w=s * .1)


def speaker(a, x, y, h, side=1, rings=5, ink=RED):
    """A loudspeaker on its pole, whose voice spreads in rings."""
    top = y - h
    a.p(f"M{x} {y}V{top - 20}", w=11, ink=BARK)
    a.rings(x + side * 66, top + 20, 40, rings, 42, ink, 4)
    a.p(f"M{x - side * 14} {top + 6}h{side * 34}l{side * 52} -34v96l{side * -52} -34h{side * -34}z", MIST)
    a.p(f"M{x + side * 72} {top - 28}q{side * 24} 48 0 96q{side * -22} -48 0 -96z", SEA)


def board(a, x, y, w, h, rows=4, columns=1, fill=LIGHT, roofed=True, seal=True):
    """A notice board on two posts, with written sheets; `y` is the ground."""
    top = y - h
    for px in (x + w * .06, x + w * .9):
        a.r(px, top, w * .04, h, BARK)
    bh = h * .64
    a.r(x, top, w, bh, TEAL)
    a.r(x + w * .03, top + h * .03, w * .94, bh - h * .06, fill)
    cw = w * .94 / columns
    d = ""
    for k in range(columns):
        cx = x + w * .03 + k * cw
        if k:
            a.p(f"M{cx} {top + h * .03}v{bh - h * .06}")
        a.p(f"M{cx + cw * .2} {top + h * .1}h{cw * .6}", ink=RED, w=7)
        for row in range(rows):
            yy = top + h * .18 + (bh - h * .26) * row / max(1, rows - 1)
            d += f"M{cx + cw * .12} {yy}h{cw * a.rng.uniform(.45, .74)}"
    a.p(d, w=3.4)
    if seal:
        a.e(x + w * .86, top + bh - h * .1, h * .045, ink=RED, w=5)
    if roofed:
        roof(a, x, top, w, h * .17, over=w * .07, up=8)


def basket(a, x, y, s, fill=STRAW, full=None):
    """A woven basket; `full` draws what lies in it first."""
    if full:
        full()
    d = f"M{x - s} {y - 1.5 * s}h{2 * s}l{-s * .25} {1.5 * s}h{-1.5 * s}z"
    a.p(d, fill)
    rows = "".join(f"M{x - s * (.97 - .045 * k)} {y - s * (1.3 - .25 * k)}h{s * (1.94 - .09 * k)}"
                   for k in range(6))
    posts = "".join(f"M{x + s * k * .28} {y - 1.5 * s}L{x + s * k * .21} {y}" for k in range(-3, 4))
    a.p(rows + posts, ink=AMBER, w=2.6)
    a.p(d)
    a.r(x - s * 1.08, y - 1.62 * s, s * 2.16, s * .2, OCHRE)


def pot(a, x, y, s, hue=RED, fill=CORAL):
    """A potted plant in flower."""
    a.p(scallop(x, y - s * 1.35, s * .85, s * .75, 9, a.rng.random()), GREEN)
    for dx, dy in ((-.4, -1.5), (.05, -1.8), (.42, -1.45), (-.1, -1.2)):
        a.e(x + dx * s, y + dy * s, s * .16, fill=hue, w=2.2)
    a.p(f"M{x - s * .55} {y - s * .8}h{s * 1.1}l{-s * .16} {s * .8}h{-s * .78}z", fill)
    a.r(x - s * .63, y - s * .9, s * 1.26, s * .18, fill)


def table(a, x, y, w, h, fill=WOOD):
    """A low table; `y` is the ground."""
    a.p(f"M{x + w * .12} {y - h}L{x + w * .08} {y}M{x + w * .88} {y - h}L{x + w * .92} {y}", ink=BARK, w=14)
    a.r(x, y - h, w, 20, fill)


def teapot(a, x, y, s, fill=LIGHT):
    """A pot of green tea and its steam."""
    a.p(f"M{x + s * .8} {y - s * .5}q{s * .5} {-s * .1} {s * .6} {-s * .6}", w=s * .14)
    a.p(f"M{x - s * .75} {y - s * .8}a{s * .34} {s * .34} 0 1 0 0 {s * .5}", w=s * .1)
    a.p(f"M{x - s * .6} {y}q{-s * .5} {-s * .6} {s * .1} {-s}h{s}q{s * .6} {s * .4} {s * .1} {s}z", fill)
    a.p(f"M{x - s * .3} {y - s}q{s * .3} {-s * .3} {s * .6} 0z", fill)
    a.p(f"M{x - s * .4} {y - s * .45}q{s * .2} {-s * .3} {s * .4} 0t{s * .4} 0", ink=BLUE, w=4)
    a.p(f"M{x + s * 1.5} {y - s * 1.3}q{s * .2} {-s * .3} 0 {-s * .6}t0 {-s * .6}", ink=JADE, w=4)


def cup(a, x, y, s, fill=LIGHT):
    """A tea bowl."""
    a.p(f"M{x - s} {y - s}h{2 * s}q0 {s} {-s * .6} {s}h{-s * .8}q{-s * .6} 0 {-s * .6} {-s}z", fill)
    a.p(f"M{x - s * .5} {y - s * .5}h{s}", ink=BLUE, w=3)
