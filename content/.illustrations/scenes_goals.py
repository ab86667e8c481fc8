"""Pictures of the five contents, of the programme and of what residents ask for."""

from built import *
from draw import *
from folk import *
from land import *
from make import scene


@scene("goals/c1")
def livelihood(a):
    a.r(0, 0, 1600, 430, SAND, ink=None)
    sun(a, 420, 230, 66, count=9, step=58)
    cloud(a, 1060, 190, 1.0)
    ridge(a, 410, 150, MINT, 4, w=2.4)
    ridge(a, 430, 60, LEAF, 7, w=2.6)
    field(a, 430, "#ecd28f", OCHRE, vanish=520, tufts=False)
    d = ""
    for row in range(9):
        y = 470 + 26 * row + row * row * 5
        s = 9 + row * 4
        for k in range(40):
            x = k * (34 + row * 9) - a.rng.uniform(0, 20)
            if x < 1650:
                d += f"M{x} {y}q{s * .1} {-s} {s * .6} {-s * 1.4}q{s * .5} {-s * .2} {s * .7} {s * .5}"
    a.p(d, ink=AMBER, w=3)
    house(a, 1180, 470, 210, 96)
    house(a, 1400, 475, 150, 70, fill=tiles(a, CORAL))
    areca(a, 1150, 480, 250)
    bamboo(a, 70, 470, 280, 5, 26)
    buffalo(a, 1080, 700, 1.9, -1)
    a.p("M1180 640H1420M1180 610l-40 -10", w=10, ink=WOOD)
    a.p("M1160 560h270l30 110h-330z", STRAW)
    a.p("M1150 560q40 -80 130 -70t150 74z", OCHRE)
    a.p("M1190 540q50 -40 90 -34M1260 550q50 -40 100 -24", w=3)
    for x in (1220, 1390):
        a.e(x, 690, 62, fill=WOOD)
        a.e(x, 690, 40, fill=SAND)
        a.p(f"M{x - 40} 690h80M{x} 650v80M{x - 28} 662l56 56M{x + 28} 662l-56 56", w=4)
    person(a, 840, 760, 260, BLUE, wear="hat", face=1, right=(36, 8))
    a.p("M928 662l40 -8", w=4)
    person(a, 620, 820, 340, CORAL, wear="hat", face=-1, lean=-12, left=(-24, 26), right=(-30, 22))
    person(a, 330, 850, 350, TEAL, wear="hat", face=1, lean=12, left=(30, 22), right=(26, 26))
    for x, y, s in ((470, 840, 1.3), (165, 900, 1.5)):
        a.p(f"M{x - 26 * s} {y}q{10 * s} {-46 * s} {-8 * s} {-90 * s}q{34 * s} {-20 * s} {68 * s} 0"
            f"q{-18 * s} {44 * s} {-8 * s} {90 * s}z", OCHRE)
        a.p(f"M{x - 24 * s} {y - 40 * s}h{46 * s}", ink=RED, w=9)
        a.p(f"M{x - 12 * s} {y - 96 * s}v{40 * s}M{x + 12 * s} {y - 96 * s}v{40 * s}", w=3, ink=AMBER)
    a.p("M0 890q400 -50 800 10t800 -30V1000H0z", MOSS)
    grass(a, 0, 930, 1600, 46, 40)
    hen(a, 1130, 930, 1.9, -1, RED)
    hen(a, 1250, 950, 1.1, -1, OCHRE)
    hen(a, 1320, 955, .8, -1, LIGHT)


@scene("goals/c2")
def school(a):
    a.r(0, 0, 1600, 520, MIST, ink=None)
    a.rings(800, 300, 120, 9, 76, CORAL, 4)
    cloud(a, 90, 160, .9)
    cloud(a, 1240, 150, .9)
    ridge(a, 490, 120, MINT, 5, w=2.4)
    a.r(170, 250, 1260, 300, "#f3d69a")
    for k in range(6):
        x = 215 + 205 * k
        a.r(x, 320, 130, 150, FOAM)
        a.p(f"M{x + 65} 320v150M{x} 395h130")
        a.r(x - 14, 320, 30, 150, TEAL)
        a.r(x + 114, 320, 30, 150, TEAL)
    roof(a, 170, 270, 1260, 130, over=50, inset=.05, up=16)
    a.r(700, 330, 200, 220, PAPER)
    roof(a, 690, 330, 220, 80, over=26, up=10)
    a.p("M735 550v-150a65 65 0 0 1 130 0v150z", TEAL)
    a.p("M0 540h1600v460H0z", SAND)
    a.p("M690 545H910L1180 1000H420z", PAPER)
    a.p("M800 560v20M800 620v30M800 700v40M800 800v60M800 920v80", ink=OCHRE, w=5)
    tree(a, 120, 690, 520)
    tree(a, 1500, 700, 540)
    for x, y in ((60, 330), (150, 300), (190, 390), (90, 410), (1440, 330), (1540, 310), (1500, 400), (1580, 390)):
        flower(a, x, y, 24, RED)
    person(a, 960, 640, 220, MAUVE, wear="long", face=-1, skirt=True, pants=LIGHT, left=(-30, 10))
    for x, y, h, hue, face in ((690, 690, 170, LIGHT, None), (800, 720, 180, LIGHT, None), (600, 800, 210, LIGHT, 1),
                               (1010, 830, 220, LIGHT, -1)):
        person(a, x, y, h, hue, pants=BLUE, wear="tufts" if face else "hair", face=face)
        if face is None:
            a.r(x - h * .1, y - h * .7, h * .2, h * .22, RED)
        else:
            a.p(f"M{x - h * .07} {y - h * .74}L{x} {y - h * .62}L{x + h * .07} {y - h * .74}", RED, w=2.4)
    person(a, 330, 900, 380, TEAL, wear="grey", face=1, right=(24, 30))
    person(a, 440, 905, 210, LIGHT, pants=BLUE, wear="tufts", face=1, left=(-14, 6), right=(20, 24))
    a.r(470, 850, 56, 42, OCHRE)
    person(a, 1250, 900, 370, LIGHT, wear="bun", face=-1, skirt=True, pants=LIGHT, left=(-22, 30), right=(20, 34))
    a.r(1290, 850, 96, 66, LIGHT)
    a.p("M1338 864v38M1319 883h38", ink=GREEN, w=10)
    a.p("M1316 850q22 -34 44 0")
    bed(a, [(-10, 970, 1.4), (330, 1000, 1.4)], 34)
    bed(a, [(1280, 1000, 1.4), (1620, 960, 1.4)], 34)


@scene("goals/c3")
def planting(a):
    a.r(0, 0, 1600, 520, FOAM, ink=None)
    sun(a, 1120, 230, 66, count=9, step=60)
    cloud(a, 240, 210, 1.0)
    ridge(a, 450, 230, MINT, 4, w=2.4)
    ridge(a, 520, 150, LEAF, 5, w=2.6)
    for x, y, h in ((80, 480, 80), (170, 470, 90), (420, 470, 84), (520, 480, 80), (870, 480, 84), (1260, 470, 90),
                    (1340, 480, 84), (1500, 470, 90)):
        tree(a, x, y, h)
    a.p("M0 560C300 470 560 560 860 540S1350 470 1600 560V1000H0z", MOSS)
    d = ""
    for row in range(4):
        y = 585 + 42 * row
        for k in range(14 - row):
            x = 40 + k * (118 + 9 * row) + (row % 2) * 50
            s = 11 + 3 * row
            d += f"M{x} {y}v{-s * 2}M{x} {y - s}q{-s} 0 {-s} {-s}q{s} 0 {s} {s}M{x} {y - s * 1.2}q{s} 0 {s} {-s}q{-s} 0 {-s} {s}"
    a.p(d, ink="#1c5a22", w=4)
    a.p("M0 780C400 690 900 770 1600 720V1000H0z", LEAF)
    a.p("M0 880C300 850 700 900 1600 860V1000H0z", WOOD)
    a.p("M60 930h90M260 960h140M600 940h120M900 970h160M1250 930h130M1450 960h90", ink=BARK, w=5)
    a.rings(800, 900, 110, 5, 80, SAND, 4, flat=.26)
    a.p("M690 900q110 -60 220 0q-110 36 -220 0z", BARK)
    a.p(brush([(800, 890), (796, 780), (806, 660), (800, 590)], 22, 10), WOOD)
    for x, y, t in ((800, 590, -90), (790, 640, -150), (812, 640, -30), (795, 700, -165), (805, 700, -15), (800, 610, -120),
                    (802, 610, -60)):
        c, s = math.cos(math.radians(t)), math.sin(math.radians(t))
        ex, ey = x + 86 * c, y + 86 * s
        a.p(f"M{x} {y}Q{x + 43 * c - 26 * s} {y + 43 * s + 26 * c} {ex} {ey}Q{x + 43 * c + 26 * s} "
            f"{y + 43 * s - 26 * c} {x} {y}z", GREEN)
    person(a, 610, 910, 380, RED, wear="hat", face=1, lean=8, left=(28, 26), right=(34, 18))
    person(a, 1000, 915, 370, BLUE, wear="hair", face=-1, lean=-10, left=(-38, 24), right=(-18, 32))
    a.p("M905 700L880 900", w=12, ink=BARK)
    a.p("M858 890h44v46q-22 30 -44 0z", SEA)
    person(a, 1290, 920, 360, OCHRE, wear="bun", face=-1, left=(-12, 34), right=(18, 34))
    a.p("M1340 850h90l-14 80h-62z", TEAL)
    a.p("M1346 850q40 -80 78 0")
    person(a, 330, 925, 230, MAUVE, wear="tufts", face=1, left=(16, 24), right=(28, 16))
    a.p("M400 830v-50M400 800q-30 0 -30 -30q30 0 30 30M400 790q30 0 30 -30q-30 0 -30 30", ink=GREEN, w=7)
    a.p("M380 830h44l-8 36h-28z", CORAL)
    bough(a, -40, 60, 430, 20, GREEN, None)


@scene("goals/c4")
def peaceful_night(a):
    a.r(0, 0, 1600, 1000, NIGHT, ink=None)
    a.rings(1190, 210, 130, 10, 70, SEA, 3)
    a.e(1190, 210, 84, fill=GLOW)
    a.p("M150 120h.1M330 240h.1M520 90h.1M690 190h.1M880 80h.1M1420 90h.1M1520 260h.1M240 60h.1M60 300h.1", ink=GLOW, w=9)
    ridge(a, 520, 200, DUSK, 4, w=2.4)
    ridge(a, 560, 90, "#3d4c74", 6, w=2.6)
    a.p("M0 560h1600v440H0z", "#34506b")
    for x, y, w, h in ((60, 600, 250, 120), (360, 580, 190, 90), (1050, 580, 200, 94), (1290, 610, 260, 124)):
        house(a, x, y, w, h, wall="#b9a88f", door=BARK, lit=GLOW, fill=tiles(a, "#8f2a24", "#5c1512"))
    areca(a, 340, 610, 320, "#2d6b47")
    areca(a, 1270, 600, 300, "#2d6b47")
    banyan(a, 800, 620, 380, "#245c3a", "#347a4a")
    a.p("M0 640q800 -60 1600 0v60q-800 -60 -1600 0z", "#8d8aa0")
    a.p("M640 660Q560 800 250 1000H1180Q960 800 930 660z", "#a09ab0")
    for x, y, h, arm in ((560, 690, 250, 1), (1030, 690, 250, -1), (390, 860, 420, 1), (1230, 860, 420, -1)):
        post(a, x, y, h, arm=arm, rings=5)
    a.p("M640 880a180 40 0 1 0 360 0a180 40 0 1 0 -360 0z", GLOW, ink=None, more=' opacity=".35"')
    person(a, 760, 880, 310, TEAL, wear="hair", face=1, left=(-20, 28), right=(20, 28))
    a.p("M724 706h72M721 730h78", ink=GLOW, w=7)
    person(a, 890, 885, 290, RED, wear="bun", face=-1, left=(-22, 22), right=(18, 30))
    a.e(800, 758, 44, fill=GLOW, ink=None, more=' opacity=".4"')
    a.p("M788 738h24v40h-24zM792 738q8 -20 16 0", GLOW, w=3)
    person(a, 545, 960, 260, OCHRE, wear="grey", face=1)
    a.p("M610 852V960", w=7, ink=BARK)
    for x in (1120, 1330):
        a.e(x, 890, 58, ink=PAPER, w=7)
    a.p("M1120 890l56 -84h104l50 84M1176 806l44 88 60 -88M1270 770l18 40M1250 766h46M1156 792h44M1220 894l-100 -4",
        w=8, ink=CORAL)
    a.p("M0 960q200 -60 400 40H0zM1600 950q-200 -40 -330 50h330z", "#1f4a36")


@scene("goals/c5", size=(1600, 900))
def assembly(a):
    a.r(0, 0, 1600, 900, "#efd9b0", ink=None)
    a.rings(800, 330, 150, 10, 80, CORAL, 4)
    for x in (130, 430, 1170, 1470):
        a.r(x - 24, 60, 48, 500, RED)
        a.r(x - 36, 540, 72, 26, LIGHT)
    a.p("M0 0h1600v60H0z", BARK)
    a.p("M0 60h1600v26H0z", WOOD)
    for x in (280, 620, 980, 1320):
        lantern(a, x, 170, 40, RED if x in (280, 1320) else OCHRE, cord=50)
    for x in (190, 1230):
        a.r(x, 250, 180, 230, MIST)
        a.p(f"M{x + 90} 250v230M{x} 365h180")
        a.p(f"M{x} 440q50 -60 100 -20t80 -20v80h-180z", LEAF)
    a.p("M0 560h1600v340H0z", WOOD)
    a.p("M0 620h1600M0 700h1600M0 800h1600M300 560l-160 340M560 560l-70 340M800 560v340M1040 560l70 340M1300 560l160 340",
        ink=BARK, w=3)
    a.r(540, 190, 520, 250, TEAL)
    a.r(556, 206, 488, 218, LIGHT)
    for k, (w, hue) in enumerate(((330, RED), (250, BLUE), (290, GREEN), (200, AMBER))):
        a.e(610, 250 + 46 * k, 10, fill=hue)
        a.p(f"M640 {250 + 46 * k}h{w}", w=6)
    person(a, 460, 620, 360, TEAL, wear="bun", face=1, left=(-12, 34), right=(40, -8), skirt=True)
    table(a, 690, 640, 360, 110, OCHRE)
    a.r(760, 510, 120, 20, LIGHT)
    a.p("M800 510l90 -40", w=6)
    person(a, 1140, 620, 350, BLUE, wear="grey", face=-1, left=(-20, 24), right=(18, 32))
    teapot(a, 970, 530, 36)
    hues = (CORAL, MAUVE, MOSS, OCHRE, SEA, RED, TEAL)
    wears = ("hair", "bun", "hat", "grey", "long", "hair", "bun")
    for row, (y, h, n) in enumerate(((760, 300, 6), (930, 400, 6))):
        for k in range(n):
            x = 120 + (k + .5 * (row % 2)) * 1400 / n + 60
            up = (k + row) % 3 == 0
            person(a, x, y + 60, h, hues[(k * 2 + row) % 7], wear=wears[(k * 3 + row) % 7], face=None,
                   left=(-8, 34), right=(10, -40) if up else (8, 34))


@scene("programmes/ctph-2026")
def counter(a):
    a.r(0, 0, 1600, 1000, "#f0dcb6", ink=None)
    a.rings(800, 380, 190, 10, 84, CORAL, 4)
    a.r(0, 0, 1600, 70, BARK)
    a.r(280, 130, 1040, 330, LIGHT)
    a.clip("M280 130h1040v330h-1040z")
    a.p("M280 330Q480 230 660 300T1010 270T1340 210V130H280z", FOAM)
    a.p("M280 400Q520 350 720 400T1060 380T1340 340V470H280z", MINT)
    a.p("M620 130Q660 220 600 290T690 470", w=16, ink=SEA)
    a.p("M620 130Q660 220 600 290T690 470", w=10, ink=SKY)
    a.p("M860 130Q830 240 900 320T880 470M280 250Q420 300 600 290M900 320Q1100 330 1320 260", w=4)
    a.close()
    for x, y, hue in ((420, 200, RED), (460, 400, MOSS), (760, 220, BLUE), (780, 380, OCHRE), (1080, 200, MAUVE), (1120, 390, TEAL)):
        a.rings(x, y, 30, 3, 22, hue, 3)
        a.e(x, y, 16, fill=hue)
    a.p("M420 200L760 220L1080 200L1120 390L780 380L460 400z", ink=RED, w=4, more=' stroke-dasharray="4 16"')
    a.r(280, 130, 1040, 330, ink=WOOD, sw=14)
    person(a, 470, 800, 430, TEAL, wear="bun", face=1, left=(-6, 32), right=(26, 28))
    person(a, 760, 800, 430, LIGHT, wear="grey", face=1, left=(-20, 30), right=(20, 26))
    person(a, 1100, 800, 430, BLUE, wear="hair", face=-1, left=(-30, 24), right=(12, 32))
    a.p("M150 720h1300v50H150z", OCHRE)
    a.p("M180 770h1240v240H180z", WOOD)
    a.p("M490 770v230M800 770v230M1110 770v230", w=3)
    a.r(250, 800, 170, 60, RED)
    a.r(1180, 800, 170, 60, TEAL)
    a.p("M280 830h110", ink=GLOW, w=8)
    a.p("M1210 830h110", ink=GLOW, w=8)
    a.open('transform="rotate(-4 900 700)"')
    a.p("M850 640h120l24 84H832z", LIGHT)
    a.p("M870 660h60M866 676h84M862 692h50", w=3.4)
    a.e(950, 700, 13, ink=RED, w=5)
    a.close()
    a.r(580, 610, 120, 100, SEA)
    a.r(594, 624, 92, 66, MIST)
    a.p("M620 710h40M610 720h60", w=8)
    for k, hue in enumerate((RED, OCHRE, MOSS, BLUE)):
        a.r(1260, 690 - 24 * k, 150, 26, hue)
    a.p("M230 720q-10 -60 0 -70h60q10 10 0 70z", LIGHT)
    for dx in (-24, 10, 40):
        a.p(f"M260 650L{250 + dx} {580 + abs(dx)}", ink=GREEN, w=5)
        flower(a, 250 + dx, 575 + abs(dx), 30, RED)
    person(a, 330, 1050, 420, MAUVE, wear="hat", face=None, right=(18, 14))
    person(a, 650, 1060, 420, CORAL, wear="long", face=None)
    person(a, 1270, 1060, 430, MOSS, wear="grey", face=None, left=(-14, 10))


@scene("proposals/kn02", turned=True)
def dredging(a):
    a.r(0, 0, 1600, 420, MIST, ink=None)
    cloud(a, 190, 190, 1.2, "#c9d2da")
    cloud(a, 900, 160, 1.3, "#b4c0cc")
    a.rings(1350, 190, 100, 6, 58, CORAL, 3)
    a.e(1350, 190, 54, fill=CORAL)
    ridge(a, 410, 130, FOAM, 5, w=2.4)
    a.p("M0 410h1600v600H0z", LEAF)
    house(a, 100, 480, 260, 120)
    house(a, 430, 450, 170, 76, fill=tiles(a, CORAL))
    hall(a, 1130, 490, 380, 150, columns=5)
    tree(a, 60, 520, 220)
    bamboo(a, 1560, 500, 300, 4, 26)
    a.p("M740 420H860C900 560 1060 720 1400 1010H480C640 760 730 560 740 420z", SAND)
    a.p("M775 420H830C850 560 960 760 1180 1010H720C770 760 780 560 775 420z", JADE)
    a.clip("M775 420H830C850 560 960 760 1180 1010H720C770 760 780 560 775 420z")
    a.rings(900, 860, 40, 6, 46, LIGHT, 4, flat=.4)
    waves(a, 740, 440, 420, 560, rows=9)
    a.close()
    a.p("M1000 640h250q40 0 40 34t-40 34h-250q-40 0 -40 -34t40 -34z", "#4f4a48")
    for x in (1004, 1064, 1126, 1188, 1246):
        a.e(x, 674, 20, fill=MIST)
    a.p("M1000 640v-60h90l20 -110h130v170z", OCHRE)
    a.r(1130, 490, 84, 80, SKY)
    a.p("M1040 590L900 420L800 520", ink=INK, w=34)
    a.p("M1040 590L900 420L800 520", ink=OCHRE, w=26)
    a.e(900, 420, 12, fill=LIGHT)
    a.p("M790 510l54 20q10 60 -46 76l-36 -40z", "#5d5350")
    a.p("M798 606q-20 40 0 90M830 600q6 50 -4 90", ink=BARK, w=5)
    a.p("M1146 570q0 -30 28 -30t28 30z", BLUE)
    a.e(1174, 524, 19, fill=SKIN)
    a.p("M1152 518q22 -36 44 0z", OCHRE)
    a.p("M1320 720q70 -90 180 0z", BARK)
    a.p("M1360 700q30 -30 60 -24", ink=WOOD, w=4)
    person(a, 620, 800, 320, TEAL, wear="hat", face=1, lean=16, left=(28, 26), right=(40, 36))
    a.p("M640 639L850 781", w=9, ink=WOOD)
    a.p("M836 752l36 34 4 34-40 6-26 -40z", "#4f4a48")
    person(a, 420, 880, 350, CORAL, wear="hat", face=1, left=(-24, 26), right=(26, 26))
    basket(a, 520, 860, 46)
    a.p("M474 790q46 -36 92 0z", BARK)
    person(a, 1330, 910, 340, MAUVE, wear="hat", face=-1, lean=-14, left=(-38, 36), right=(-28, 26))
    a.p("M1310 737L1090 908", w=9, ink=WOOD)
    a.p("M1104 878l-36 34 -4 34 40 6 26 -40z", "#4f4a48")
    person(a, 230, 930, 330, BLUE, wear="grey", face=1)
    grass(a, 0, 960, 560, 18, 36)
    grass(a, 1420, 970, 180, 8, 36)


@scene("events/ngay-hoi-uoc-le-ha")
def tug_of_war(a):
    a.r(0, 0, 1600, 520, SAND, ink=None)
    sun(a, 800, 250, 62, count=10, step=62)
    ridge(a, 460, 120, MINT, 5, w=2.4)
    hall(a, 80, 560, 460, 190, columns=5)
    house(a, 1180, 550, 260, 120)
    areca(a, 1120, 560, 280)
    a.p("M0 540h1600v470H0z", LEAF)
    a.p("M0 660q800 -70 1600 0v200q-800 60 -1600 0z", SAND)
    bunting(a, -20, 120, 800, 180, 60, 13)
    bunting(a, 800, 180, 1620, 110, 60, 13)
    crowd(a, 560, 650, 520, 6, 190, back=False)
    a.rings(800, 880, 60, 6, 70, CORAL, 4, flat=.25)
    for x, hue, wear in ((260, RED, "hat"), (420, CORAL, "hair"), (580, OCHRE, "bun")):
        person(a, x, 880, 310, hue, wear=wear, face=1, lean=-20, left=(34, 22), right=(40, 14))
    for x, hue, wear in ((1020, TEAL, "bun"), (1180, BLUE, "hair"), (1340, MOSS, "hat")):
        person(a, x, 880, 310, hue, wear=wear, face=-1, lean=20, left=(-40, 14), right=(-34, 22))
    a.p("M120 706Q480 676 800 680T1480 706", w=17)
    a.p("M120 706Q480 676 800 680T1480 706", ink=STRAW, w=10)
    a.p("M800 682l-22 56 22 -12 22 12z", RED)
    drum(a, 110, 960, 66, rings=0)
    crowd(a, 200, 1070, 380, 4, 260)
    crowd(a, 1020, 1070, 420, 4, 260)
    hen(a, 790, 960, 1.4, 1, OCHRE)


@scene("models/m-duong-hoa")
def nursery(a):
    a.r(0, 0, 1600, 520, MIST, ink=None)
    sun(a, 1080, 190, 58, count=8, step=58)
    ridge(a, 460, 110, MINT, 5, w=2.4)
    a.p("M0 460h1600v550H0z", LEAF)
    house(a, 1200, 520, 280, 130)
    a.p("M180 560V260M860 560V260M520 540V220", w=13, ink=WOOD)
    a.p("M90 300Q520 170 950 300L850 210Q520 90 190 210z", STRAW)
    a.p("M230 264l50 -74M340 240l36 -72M450 228l18 -74M560 226l-6 -76M670 236l-34 -74M790 256l-54 -74", ink=AMBER, w=3)
    for row, (y, s, n) in enumerate(((590, 22, 15), (680, 28, 12), (790, 36, 10))):
        a.p(f"M{60 - 20 * row} {y}h{1000 + 30 * row}v{s}h{-1000 - 30 * row}z", WOOD)
        for k in range(n):
            x = 100 + k * (1000 / n) - 10 * row
            a.p(f"M{x - s * .7} {y - s}h{s * 1.4}l{-s * .2} {s * 1.1}h{-s}z", CORAL, w=2.6)
            a.p(f"M{x} {y - s}v{-s * 1.2}M{x} {y - s * 1.5}q{-s} 0 {-s} {-s * .8}q{s} 0 {s} {s * .8}"
                f"q0 {-s * .8} {s} {-s * .8}q0 {s * .8} {-s} {s * .8}", MOSS, w=2.6)
            if (k + row) % 2:
                flower(a, x, y - s * 2.6, s * .8, (RED, OCHRE, MAUVE, LIGHT)[(k // 2 + row) % 4])
    person(a, 1190, 830, 400, CORAL, wear="hat", face=-1, left=(-32, 22), right=(-16, 28))
    a.p("M1010 690h90v80h-80z", TEAL)
    a.p("M1010 700l-70 -36l-6 14 76 54M1020 690q40 -50 76 0")
    a.p("M930 676q-30 10 -40 50M928 684q-20 20 -20 56M936 690q-8 20 -6 54", ink=SEA, w=5)
    person(a, 1400, 850, 380, MAUVE, wear="bun", face=-1, left=(-30, 20), right=(16, 30), skirt=True)
    a.p("M1262 700h84l-14 60h-58z", OCHRE)
    a.p("M1290 700q0 -50 -20 -60M1310 700q0 -60 14 -76", ink=GREEN, w=6)
    flower(a, 1268, 634, 24, RED)
    flower(a, 1326, 616, 26, OCHRE)
    a.p("M0 880q800 -60 1600 30v100H0z", SAND)
    bed(a, [(-20, 960, 1.8), (1640, 990, 1.8)], 30)
    bough(a, 1640, 30, 360, 168, GREEN, CORAL)


@scene("bulletins/b2026-11")
def digital_group(a):
    a.r(0, 0, 1600, 1000, SAND, ink=None)
    a.rings(800, 420, 150, 11, 78, CORAL, 4)
    ridge(a, 600, 110, MINT, 5, w=2.4)
    hall(a, 60, 640, 420, 170, columns=5)
    banyan(a, 1370, 680, 560)
    a.p("M0 640h1600v370H0z", LEAF)
    a.p("M0 760q800 -90 1600 0v250H0z", PAPER)
    a.open('transform="rotate(-4 800 430)"')
    a.p("M640 130q0 -40 40 -40h240q40 0 40 40v580q0 40 -40 40H680q-40 0 -40 -40z", INK)
    a.r(664, 140, 272, 540, LIGHT)
    a.r(664, 140, 272, 70, RED)
    a.p("M690 175h130", ink=GLOW, w=12)
    a.r(684, 230, 232, 150, FOAM)
    a.clip("M684 230h232v150H684z")
    a.e(840, 290, 26, fill=RED)
    a.p("M684 350q60 -60 120 -20t112 -10v80H684z", MOSS)
    a.close()
    a.p("M690 420h200M690 454h220M690 488h150", w=6)
    for k, hue in enumerate((RED, AMBER, GREEN, BLUE, TEAL)):
        a.e(706 + 47 * k, 560, 17, fill=hue)
    a.r(690, 610, 220, 46, TEAL)
    a.p("M740 633h120", ink=LIGHT, w=9)
    a.e(800, 716, 16, ink=LIGHT, w=5)
    a.close()
    person(a, 430, 930, 420, BLUE, wear="hair", face=1, left=(-12, 34), right=(40, 0))
    person(a, 270, 945, 380, CORAL, wear="grey", face=1, left=(14, 24), right=(16, 20))
    a.r(300, 760, 34, 54, INK)
    person(a, 1150, 930, 400, MAUVE, wear="bun", face=-1, left=(-38, -4), right=(16, 32), skirt=True)
    person(a, 1320, 945, 360, TEAL, wear="hat", face=-1, left=(-14, 22), right=(-16, 24))
    a.r(1256, 772, 34, 54, INK)
    person(a, 1010, 965, 230, OCHRE, wear="tufts", face=-1, left=(-24, 4))
    bed(a, [(-10, 985, 1.5), (560, 1000, 1.5)], 30)
    bed(a, [(1120, 1000, 1.5), (1620, 985, 1.5)], 30)
