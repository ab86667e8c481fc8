"""Pictures of the residential areas."""

from built import *
from draw import *
from folk import *
from land import *
from make import scene


@scene("areas/dong-dam/thon-dong-tam", size=(1200, 1500))
def old_gate(a):
    a.r(0, 0, 1200, 900, MIST, ink=None)
    sun(a, 860, 330, 74, count=10, step=64)
    cloud(a, 60, 260, .9)
    ridge(a, 800, 180, FOAM, 4, w=2.4)
    ridge(a, 850, 90, LEAF, 5, w=2.6)
    a.p("M0 850h1200v650H0z", LEAF)
    house(a, 480, 850, 190, 80)
    banyan(a, 210, 960, 800)
    gate(a, 720, 960, 560)
    wall(a, 1068, 960, 160, 150, ROSE)
    a.p("M620 960H820C860 1120 1000 1260 1130 1500H60C300 1300 560 1120 620 960z", SAND)
    a.p("M690 1000h70M640 1060h150M560 1150h120M780 1180h140M470 1290h190M820 1340h190M400 1420h160", ink=OCHRE, w=4)
    person(a, 690, 1080, 220, CORAL, wear="hat", face=-1)
    person(a, 590, 1370, 340, TEAL, wear="grey", face=1, right=(24, 30))
    person(a, 710, 1376, 190, RED, wear="tufts", face=-1, left=(-14, 2), right=(22, -10))
    bed(a, [(600, 985, .7), (520, 1080, 1.05), (330, 1210, 1.5), (40, 1420, 2.3)], 30)
    bed(a, [(850, 990, .7), (930, 1090, 1.05), (1060, 1240, 1.5), (1190, 1440, 2.2)], 30)
    bough(a, 1240, 60, 420, 165, GREEN, RED)


@scene("areas/dong-dam/thon-dong-tam-2")
def bookcase(a):
    a.r(0, 0, 1600, 1000, "#ecd7ae", ink=None)
    a.rings(800, 470, 220, 9, 84, CORAL, 3)
    a.p("M0 0h1600v56H0z", BARK)
    a.r(380, 130, 840, 560, WOOD)
    hues = (RED, TEAL, BLUE, OCHRE, MAUVE, MOSS, CORAL, JADE, SEA, LIGHT)
    for row in range(4):
        y = 150 + row * 134
        a.r(400, y, 800, 116, "#6d4527")
        x = 408
        while x < 1150:
            w, h = a.rng.randint(16, 36), a.rng.randint(70, 106)
            if a.rng.random() < .08:
                x += 34
                continue
            a.r(x, y + 116 - h, w, h, a.rng.choice(hues), sw=2.6)
            x += w
    roof(a, 380, 132, 840, 60, over=30, inset=.04, up=8)
    for x in (90, 1290):
        a.r(x, 190, 220, 260, SKY)
        a.p(f"M{x} 400q60 -90 120 -30t100 -20v100h-220z", LEAF)
        a.p(f"M{x + 110} 190v260M{x} 320h220", w=4)
    a.p("M0 690h1600v310H0z", OCHRE)
    a.p("M0 760h1600M0 850h1600M0 950h1600", ink=AMBER, w=3)
    a.p("M250 820l1100 0 150 160H100z", RED)
    a.p("M280 838l1040 0 120 120H160z", ink=GLOW, w=5)
    person(a, 800, 820, 420, TEAL, wear="bun", face=0, sit=True, left=(-2, 26), right=(2, 26))
    a.p("M740 650q34 -22 60 0q26 -22 60 0v62q-34 -18 -60 0q-26 -18 -60 0z", LIGHT)
    a.p("M800 650v62M752 668h36M752 684h36M812 668h36M812 684h36", w=2.6)
    for x, y, h, hue, face in ((520, 950, 300, CORAL, 1), (670, 990, 290, OCHRE, None), (930, 990, 290, BLUE, None),
                               (1090, 950, 300, MAUVE, -1)):
        person(a, x, y, h, hue, wear="tufts" if face else "hair", face=face, sit=True)
    person(a, 260, 900, 400, BLUE, wear="grey", face=1, left=(10, 24), right=(26, 18))
    a.r(290, 700, 60, 46, RED)
    person(a, 1370, 900, 390, MOSS, wear="hair", face=-1, left=(-24, -30), right=(14, 34))
    a.r(1266, 590, 30, 62, CORAL)


@scene("areas/dong-dam/thon-que-dam")
def three_columns(a):
    a.r(0, 0, 1600, 560, MINT, ink=None)
    sun(a, 310, 200, 54, OCHRE, STRAW, 7, 56)
    ridge(a, 480, 110, FOAM, 5, w=2.4)
    house(a, 1040, 560, 300, 140)
    hall(a, 130, 580, 400, 170, columns=5)
    a.p("M0 560q800 -30 1600 0v440H0z", LEAF)
    a.p("M0 720q700 -90 1600 -40v130q-800 -20 -1600 190z", SAND)
    for x, h in ((90, 640), (620, 560), (1010, 560), (1500, 660)):
        a.p(brush([(x, 720), (x + 8, 520), (x - 4, 300), (x + 6, 720 - h)], 44, 22), BARK)
        crown(a, x + 4, 760 - h, 170, 150, GREEN, MOSS, 13)
        a.p(f"M{x - 2} 690v-120M{x + 8} 640v-160", w=2.6)
    board(a, 560, 880, 620, 520, rows=5, columns=3, seal=False)
    person(a, 430, 900, 390, CORAL, wear="bun", face=1, left=(-6, 32), right=(38, -8), skirt=True)
    a.p("M600 655l24 -20", w=9, ink=RED)
    person(a, 1270, 910, 370, BLUE, wear="grey", face=-1, left=(-36, 2))
    person(a, 1390, 915, 360, TEAL, wear="hat", face=-1)
    bed(a, [(-10, 820, 1), (390, 940, 1.5)], 30)
    bed(a, [(1190, 930, 1.5), (1620, 850, 1)], 30)
    bed(a, [(600, 960, 1.5), (1040, 960, 1.5)], 28)


@scene("areas/an-dam/thon-truc")
def weaver(a):
    a.r(0, 0, 1600, 680, MINT, ink=None)
    sun(a, 1180, 210, 56, OCHRE, STRAW, 8, 58)
    ridge(a, 560, 120, FOAM, 4, w=2.4)
    house(a, 950, 640, 420, 190)
    bamboo(a, 180, 690, 700, 8, 50)
    bamboo(a, 1520, 690, 640, 4, 44)
    a.p("M0 650q800 -40 1600 0v350H0z", SAND)
    a.p("M560 800h560l120 170H440z", STRAW)
    a.p("M530 850h620M490 910h700M640 800l-80 170M760 800l-40 170M900 800l30 170M1030 800l90 170", ink=AMBER, w=3)
    a.rings(800, 860, 120, 5, 84, GREEN, 4, flat=.3)
    person(a, 800, 900, 460, BLUE, wear="grey", face=0, sit=True, seat=None, left=(-15, 29), right=(15, 29))
    a.p("M700 780h200l-26 130H726z", STRAW)
    a.p("M710 810h180M716 840h168M722 872h156M740 780l8 130M780 780l4 130M820 780l-4 130M860 780l-8 130", ink=AMBER, w=3)
    a.p("M720 780l-46 -120M760 780l-26 -150M840 780l26 -150M880 780l50 -120", ink=OCHRE, w=8)
    a.e(800, 780, 102, 24, fill=OCHRE)
    a.e(800, 780, 82, 15, fill=BARK)
    person(a, 450, 900, 400, CORAL, wear="bun", face=1, sit=True, left=(14, 28), right=(26, 24))
    basket(a, 560, 900, 60)
    for x, y, s in ((1160, 860, 80), (1290, 890, 66), (1225, 740, 62), (1380, 930, 84)):
        basket(a, x, y, s)
    a.p("M60 960q180 -60 330 -10M80 975q180 -50 330 -10M50 940q180 -60 330 -10", ink=MOSS, w=12)
    person(a, 1480, 920, 230, MAUVE, wear="tufts", face=-1, left=(-20, 10))
    hen(a, 180, 900, 1.6, 1, RED)


@scene("areas/an-dam/thon-ha")
def mushroom_farm(a):
    a.r(0, 0, 1600, 480, SAND, ink=None)
    sun(a, 1210, 210, 60, count=8, step=58)
    cloud(a, 560, 190, .9)
    ridge(a, 440, 120, MINT, 5, w=2.4)
    a.p("M0 440h1600v560H0z", LEAF)
    for x, y, w in ((70, 560, 520), (470, 500, 360)):
        h = w * .42
        a.p(f"M{x} {y}V{y - h * .5}L{x + w / 2} {y - h}L{x + w} {y - h * .5}V{y}z", STRAW)
        a.p(f"M{x - 30} {y - h * .42}L{x + w / 2} {y - h * 1.14}L{x + w + 30} {y - h * .42}l-20 20"
            f"L{x + w / 2} {y - h * .92}L{x - 10} {y - h * .42 + 20}z", OCHRE)
        a.p(f"M{x + w * .36} {y}v{-h * .48}h{w * .28}v{h * .48}", BARK)
        for k in range(3):
            a.p(f"M{x + w * .39} {y - h * (.1 + .13 * k)}h{w * .22}", ink=SAND, w=5)
    a.p("M700 560C900 500 1300 500 1620 560V830C1300 880 900 800 700 560z", JADE)
    a.clip("M700 560C900 500 1300 500 1620 560V830C1300 880 900 800 700 560z")
    a.rings(1180, 660, 40, 7, 54, LIGHT, 4, flat=.36)
    waves(a, 800, 540, 800, 260, rows=6)
    a.close()
    lotus(a, 1420, 690, 42)
    lotus(a, 1010, 620, 30, ROSE)
    a.p("M0 700C260 640 560 640 760 720S1240 900 1620 850V1010H0z", SAND)
    bed(a, [(700, 570, .8), (860, 700, 1.1), (1160, 830, 1.5), (1610, 850, 1.6)], 28)
    for k in range(3):
        x, y = 90 + 150 * k, 850
        a.p(f"M{x} {y}q-10 -70 60 -76q70 6 60 76z", OCHRE)
        a.p(f"M{x + 20} {y - 16}q10 -30 40 -40M{x + 50} {y - 14}q20 -20 44 -26", ink=AMBER, w=3)
        for dx, dy in ((12, -30), (56, -74), (98, -34), (60, -26)):
            a.p(f"M{x + dx - 6} {y + dy}h12v-16h-12z", LIGHT, w=2.4)
            a.p(f"M{x + dx - 19} {y + dy - 14}q19 -30 38 0z", LIGHT, w=2.4)
    person(a, 330, 790, 300, BLUE, wear="hair", face=1, left=(-20, 26), right=(30, 20))
    person(a, 620, 890, 370, CORAL, wear="hat", face=-1, lean=-12, left=(-30, 28), right=(-22, 30))
    basket(a, 480, 930, 66)
    for dx in (-36, 0, 36):
        a.p(f"M{480 + dx - 24} 818q24 -40 48 0z", LIGHT, w=2.6)
    person(a, 820, 930, 340, MAUVE, wear="hat", face=1, lean=14, left=(28, 24), right=(34, 18))
    grass(a, 900, 975, 680, 24, 34)


@scene("areas/hoa-khe/to-dan-pho-anh-sang")
def bright_lane(a):
    a.r(0, 0, 1600, 1000, NIGHT, ink=None)
    a.p("M220 90h.1M470 60h.1M820 110h.1M1010 60h.1M1300 120h.1M1480 60h.1M640 140h.1", ink=GLOW, w=8)
    a.e(960, 130, 52, fill=GLOW)
    for x, w, h, hue, top in ((-20, 330, 420, "#8c6f8e", 120), (320, 280, 330, "#5f7f94", 90), (610, 230, 270, "#a5785f", 70),
                              (850, 250, 290, "#6f8a74", 80), (1110, 270, 350, "#9a7a54", 100), (1390, 250, 440, "#6b6f9a", 120)):
        a.r(x, 640 - h, w, h, hue)
        for wx in (.14, .6):
            a.r(x + w * wx, 640 - h * .82, w * .26, h * .26, GLOW)
            a.p(f"M{x + w * (wx + .13)} {640 - h * .82}v{h * .26}", w=3)
        a.r(x + w * .38, 640 - h * .4, w * .26, h * .4, BARK)
        roof(a, x, 640 - h, w, top, over=16, up=10, fill=tiles(a, "#9c2a22", "#5c1512"))
    a.p("M0 640h1600v360H0z", "#6f6a86")
    a.p("M0 760h1600M0 860h1600M300 640l-140 360M800 640v360M1300 640l140 360", ink=DUSK, w=4)
    a.p("M-20 200q180 120 340 60t300 40 260 -20 260 10 480 -80", w=4, ink=INK)
    for x, y in ((150, 282), (470, 268), (730, 306), (980, 290), (1250, 282), (1500, 236)):
        for k in (3, 2, 1):
            a.e(x, y + 34, 44 * k, fill=GLOW, ink=None, more=' opacity=".16"')
        a.rings(x, y + 30, 50, 3, 42, GLOW, 3)
        a.p(f"M{x - 30} {y + 24}L{x} {y}l30 24z", TEAL)
        a.e(x, y + 34, 17, fill=LIGHT)
    a.e(470, 790, 240, 44, fill=GLOW, ink=None, more=' opacity=".35"')
    a.e(1120, 850, 260, 48, fill=GLOW, ink=None, more=' opacity=".35"')
    person(a, 380, 800, 300, MAUVE, wear="grey", face=1, left=(-14, 34), right=(20, 26))
    a.p("M455 690V800", w=7, ink=WOOD)
    person(a, 520, 805, 330, TEAL, wear="bun", face=-1, left=(-24, 22), right=(18, 28))
    a.p("M584 676h60l-6 48h-48zM576 662h76v16h-76z", OCHRE)
    for x, hue, w in ((1030, LIGHT, "hair"), (1130, LIGHT, "tufts"), (1230, LIGHT, "long")):
        person(a, x, 870, 250, hue, pants=BLUE, wear=w, face=-1)
        a.r(x + 12, 730, 34, 56, RED)
    person(a, 160, 960, 330, OCHRE, wear="hair", face=1)
    pot(a, 760, 720, 60, RED, OCHRE)
    pot(a, 1420, 760, 74, OCHRE, CORAL)
    pot(a, 1530, 840, 96, RED, OCHRE)


@scene("areas/lam-duong/thon-an-nhien")
def valley(a):
    a.r(0, 0, 1600, 620, MIST, ink=None)
    a.rings(560, 300, 90, 9, 72, CORAL, 3)
    a.e(560, 300, 64, fill=CORAL)
    cloud(a, 80, 230, 1.0)
    cloud(a, 1120, 190, .9)
    for x, w, h, hue in ((-60, 360, 420, FOAM), (250, 300, 330, FOAM), (640, 340, 400, MINT), (900, 420, 520, FOAM),
                         (1260, 420, 440, MINT), (60, 330, 260, JADE), (470, 320, 240, JADE), (1120, 360, 300, JADE)):
        karst(a, x, 600, w, h, hue)
    cloud(a, 330, 470, 1.2)
    cloud(a, 1240, 510, 1.1)
    a.p("M0 590h1600v410H0z", LEAF)
    for k in range(5):
        y = 610 + 26 * k
        a.p(f"M{900 - 60 * k} {y + 30}Q{1200} {y - 30} 1620 {y + 6}", ink=GREEN, w=4)
    for x, y, w in ((1010, 640, 160), (1220, 620, 190), (1440, 660, 170)):
        a.p(f"M{x + 14} {y}v50M{x + w - 14} {y}v50M{x + w / 2} {y}v50", w=9, ink=BARK)
        a.r(x, y - 66, w, 70, WOOD)
        a.r(x + w * .4, y - 50, w * .2, 54, BARK)
        roof(a, x, y - 60, w, 76, over=30, inset=.2, fill=OCHRE, up=0, ridge=False)
    areca(a, 980, 690, 230)
    areca(a, 1420, 680, 250)
    a.p("M0 640C300 610 560 640 700 700S1100 840 1620 800V1010H0z", SEA)
    a.clip("M0 640C300 610 560 640 700 700S1100 840 1620 800V1010H0z")
    a.rings(660, 850, 60, 8, 70, LIGHT, 4, flat=.28)
    waves(a, 0, 660, 1600, 330, rows=9)
    a.close()
    a.p("M430 850h420q-40 70 -110 70H540q-70 0 -110 -70z", BARK)
    a.p("M540 850q100 -120 210 0z", STRAW)
    a.p("M580 850q40 -70 60 -70M640 850q20 -80 20 -70M700 850q0 -60 -20 -66", ink=AMBER, w=3)
    person(a, 480, 856, 250, TEAL, wear="hat", face=1, left=(14, 24), right=(30, 16))
    a.p("M590 600L330 960", w=9, ink=WOOD)
    person(a, 800, 856, 170, CORAL, wear="bun", face=-1)
    bamboo(a, 60, 820, 560, 5, 40)
    grass(a, 1060, 950, 520, 22, 44, "#1c5a22")
    a.p("M1000 1010q180 -110 620 -90v100z", MOSS)


@scene("areas/lam-khe/to-dan-pho-so-1")
def market(a):
    a.r(0, 0, 1600, 560, SAND, ink=None)
    sun(a, 800, 210, 60, count=9, step=60)
    for x, w, h, hue in ((0, 260, 330, ROSE), (250, 220, 270, FOAM), (1130, 230, 280, LILAC), (1350, 260, 340, MINT)):
        a.r(x, 560 - h, w, h, hue)
        for wx in (.16, .58):
            a.r(x + w * wx, 560 - h * .84, w * .26, h * .24, MIST)
            a.p(f"M{x + w * (wx + .13)} {560 - h * .84}v{h * .24}", w=3)
        roof(a, x, 560 - h, w, 74, over=10, up=8)
    a.r(470, 300, 660, 260, PAPER)
    for k in range(3):
        x = 510 + 210 * k
        a.p(f"M{x} 560v-130a80 80 0 0 1 160 0v130z", (BARK, FOAM, BARK)[k])
    roof(a, 470, 310, 660, 110, over=50, inset=.08, up=20)
    a.r(640, 318, 320, 44, RED)
    a.p("M680 340h240", ink=GLOW, w=10, more=' stroke-dasharray="26 16"')
    a.p("M0 560h1600v440H0z", ROSE)
    a.p("M0 600h1600", ink=LIGHT, w=7)
    for x, hue, goods in ((40, TEAL, "fruit"), (390, RED, "greens"), (960, BLUE, "fish"), (1290, MOSS, "fruit")):
        a.p(f"M{x + 14} 760V560M{x + 256} 760V560", w=8, ink=BARK)
        a.p(f"M{x} 590l40 -80h190l40 80z", LIGHT)
        for k in range(0, 6, 2):
            a.p(f"M{x + 45 * k} 590l{40 - 13 * k + k * 0} -80h32l{-4 + 2 * k} 80z", hue, w=2.6)
        a.p(f"M{x} 590" + "q22 30 45 0" * 6, hue)
        a.r(x + 10, 720, 250, 60, WOOD)
        for k in range(9):
            gx, gy = x + 34 + 25 * k, 716 - (k % 2) * 8
            if goods == "fruit":
                a.e(gx, gy, 19, fill=(OCHRE, CORAL, RED)[k % 3], w=2.6)
            elif goods == "greens":
                a.p(scallop(gx, gy, 22, 18, 7, k), (GREEN, MOSS, LEAF)[k % 3], w=2.6)
            elif k % 2 == 0:
                a.p(f"M{gx - 26} {gy}q24 -26 46 0l14 -12v24l-14 -12q-22 26 -46 0z", MIST, w=2.6)
    person(a, 170, 716, 200, CORAL, wear="hat", face=1)
    person(a, 525, 716, 200, OCHRE, wear="bun", face=1)
    person(a, 1095, 716, 200, MAUVE, wear="hat", face=-1)
    person(a, 1425, 716, 200, TEAL, wear="bun", face=-1)
    for x, goods in ((40, OCHRE), (390, GREEN), (960, MIST), (1290, CORAL)):
        a.r(x + 10, 700, 250, 80, WOOD)
        for k in range(9):
            a.e(x + 36 + 25 * k, 694 - (k % 2) * 7, 18, fill=goods if k % 3 else LEAF, w=2.6)
    a.p("M0 880q800 -40 1600 0v130H0z", JADE)
    waves(a, 0, 890, 1600, 110, rows=4)
    a.rings(1250, 950, 34, 5, 50, LIGHT, 4, flat=.3)
    a.p("M0 866q800 -40 1600 0M0 826q800 -40 1600 0", w=6, ink=BARK)
    a.p("".join(f"M{30 + 110 * k} {822 - 20 * math.sin(k / 14 * 3.14)}v56" for k in range(15)), w=9, ink=BARK)
    person(a, 720, 830, 300, BLUE, wear="grey", face=1)
    person(a, 850, 835, 290, RED, wear="bun", face=-1, left=(-18, 26))
    basket(a, 905, 760, 34)
    for x in (330, 1330):
        a.e(x, 842, 34, ink=RED, w=17)
        a.e(x, 842, 34, ink=LIGHT, w=15, more=' stroke-dasharray="24 30"')
    bunting(a, -20, 130, 480, 260, 40, 9)
    bunting(a, 1120, 260, 1620, 130, 40, 9)


@scene("areas/lam-khe/to-dan-pho-van-dam")
def planting_banyan(a):
    a.r(0, 0, 1600, 560, MIST, ink=None)
    a.rings(800, 560, 200, 10, 80, CORAL, 4)
    cloud(a, 130, 170, 1.0)
    cloud(a, 1200, 150, .9)
    ridge(a, 480, 110, MINT, 5, w=2.4)
    hall(a, 300, 600, 1000, 320, columns=7)
    bunting(a, -20, 200, 360, 290, 40, 8)
    bunting(a, 1240, 290, 1620, 200, 40, 8)
    a.p("M0 600h1600v400H0z", SAND)
    a.p("M0 720q800 -80 1600 0v280H0z", LEAF)
    a.rings(800, 850, 130, 5, 96, LIGHT, 5, flat=.26)
    a.p("M680 856q120 -70 240 0q-120 44 -240 0z", BARK)
    a.p(brush([(800, 850), (790, 700), (806, 560)], 34, 16), WOOD)
    a.p("M800 640l-60 -60M803 620l58 -56M800 700l-40 -30", w=9, ink=BARK)
    crown(a, 800, 520, 120, 84, GREEN, MOSS, 12)
    crown(a, 735, 570, 54, 40, MOSS, LEAF, 9)
    crown(a, 866, 560, 54, 40, MOSS, LEAF, 9)
    person(a, 590, 880, 380, LIGHT, wear="grey", face=1, lean=6, left=(30, 20), right=(40, 10))
    person(a, 1000, 880, 370, OCHRE, wear="grey", face=-1, lean=-6, left=(-38, 14), right=(-26, 24))
    a.p("M900 700L850 870", w=11, ink=BARK)
    person(a, 410, 850, 330, CORAL, wear="bun", face=1, skirt=True)
    person(a, 270, 860, 320, BLUE, wear="hair", face=1)
    person(a, 1190, 850, 330, TEAL, wear="hat", face=-1)
    person(a, 1330, 860, 320, MAUVE, wear="bun", face=-1, skirt=True)
    person(a, 730, 960, 200, RED, wear="tufts", face=1, right=(24, 8))
    a.p("M790 876h60l-8 50h-44z", SEA)
    a.p("M850 890q40 -10 40 -34", w=5)
    crowd(a, -30, 1060, 300, 3, 300)
    crowd(a, 1340, 1060, 300, 3, 300)


@scene("areas/thanh-uoc/thon-uoc-le-ha")
def canal(a):
    a.r(0, 0, 1600, 430, MIST, ink=None)
    sun(a, 1150, 200, 60, count=8, step=58)
    cloud(a, 620, 190, .8)
    ridge(a, 410, 130, FOAM, 4, w=2.4)
    ridge(a, 440, 60, JADE, 6, w=2.6)
    field(a, 430, LEAF, MOSS, vanish=980)
    a.p("M930 430H1030C960 560 840 660 760 760S560 920 520 1010H1210C1180 900 1120 780 1090 690S1050 520 1030 430z", JADE)
    a.clip("M930 430H1030C1050 560 1080 660 1110 760S1180 920 1230 1010H480C560 880 700 760 780 660S920 520 930 430z")
    a.r(400, 430, 900, 580, JADE)
    waves(a, 500, 440, 800, 560, rows=12)
    a.rings(900, 870, 50, 6, 60, LIGHT, 4, flat=.36)
    a.close()
    a.p("M930 430C920 520 780 660 780 660C700 760 560 880 480 1010M1030 430C1050 560 1080 660 1110 760S1180 920 1230 1010", w=4)
    bed(a, [(926, 440, .3), (880, 540, .6), (760, 670, 1), (610, 830, 1.5), (440, 990, 2.1)], 26)
    bed(a, [(1036, 440, .3), (1060, 560, .6), (1110, 700, 1), (1190, 850, 1.5), (1290, 1000, 2.1)], 26)
    a.p(brush([(300, 760), (290, 520), (320, 250), (300, 60)], 90, 40), BARK)
    a.p(brush([(300, 400), (180, 280), (60, 250)], 32, 10), BARK)
    a.p(brush([(308, 330), (430, 220), (600, 190)], 32, 10), BARK)
    a.p(brush([(306, 200), (200, 110), (120, 60)], 24, 8), BARK)
    a.p(brush([(306, 160), (420, 90), (500, 30)], 24, 8), BARK)
    for x, y in ((60, 250), (130, 220), (190, 300), (600, 190), (520, 170), (450, 250), (120, 60), (200, 80), (500, 40),
                 (420, 110), (300, 60), (260, 180), (360, 230), (370, 20)):
        flower(a, x, y, 44, RED)
    a.p("M20 760L150 620H480L600 760z", STRAW)
    a.p("M60 716h500M100 672h430M150 620L110 760M250 620L230 760M370 620L390 760M450 620L510 760", ink=AMBER, w=3)
    a.p("M70 760V900M560 760V900", w=11, ink=BARK)
    person(a, 200, 900, 240, CORAL, wear="bun", face=1, sit=True)
    person(a, 440, 900, 240, BLUE, wear="grey", face=-1, sit=True)
    table(a, 250, 900, 140, 60)
    teapot(a, 315, 840, 30)
    a.p("M0 900q300 -30 620 20v90H0z", SAND)
    person(a, 1330, 830, 300, TEAL, wear="hat", face=-1, lean=-10, left=(-30, 24), right=(-24, 26))
    house(a, 1290, 450, 180, 80)
    areca(a, 1270, 460, 180)
    hen(a, 520, 970, 1.3, -1, OCHRE)


@scene("areas/thanh-uoc/thon-duc-thinh")
def study_hour(a):
    a.r(0, 0, 1600, 1000, DUSK, ink=None)
    a.p("M0 300h1600v260H0z", "#8d7fa8", ink=None)
    a.p("M0 420h1600v160H0z", CORAL, ink=None)
    a.rings(330, 640, 140, 14, 80, GLOW, 4)
    a.p("M230 90h.1M520 60h.1M760 130h.1M1080 70h.1M1350 110h.1M1500 50h.1", ink=GLOW, w=8)
    ridge(a, 560, 90, MAUVE, 5, w=2.4)
    a.p("M0 580h1600v420H0z", "#5d6b58")
    house(a, 560, 600, 190, 90, wall="#c9a98a", lit=GLOW, fill=tiles(a, "#9c2a22", "#5c1512"))
    house(a, 1380, 600, 200, 96, wall="#c9a98a", lit=GLOW, fill=tiles(a, "#9c2a22", "#5c1512"))
    tree(a, 800, 620, 240, "#2d6b47", "#3f8257")
    a.r(860, 380, 560, 420, "#e0b98a")
    a.r(890, 450, 500, 320, GLOW)
    roof(a, 860, 400, 560, 170, over=70, up=20)
    a.p("M900 400v400M1380 400v400", w=16, ink=BARK)
    a.r(960, 470, 240, 120, "#2f5a4a")
    a.p("M985 510q20 -24 40 0t40 0 40 0 40 0M985 552h120", ink=LIGHT, w=5)
    person(a, 1290, 770, 300, TEAL, wear="bun", face=-1, left=(-38, -12), right=(10, 34), skirt=True)
    a.r(830, 770, 620, 34, ROSE)
    for x in (930, 1060, 1190):
        person(a, x, 830, 200, (CORAL, OCHRE, MAUVE)[(x // 100) % 3], wear="hair" if x % 3 else "tufts", face=None, sit=True)
        a.r(x - 56, 800, 112, 16, WOOD)
        a.p(f"M{x - 46} 816v50M{x + 46} 816v50", w=8, ink=BARK)
    drum(a, 330, 880, 170, rings=0)
    person(a, 90, 900, 360, BLUE, wear="grey", face=1, left=(34, 20), right=(30, 6))
    a.p("M220 668l76 -42M166 718l84 -34", w=11, ink=OCHRE)
    person(a, 640, 930, 250, LIGHT, pants=BLUE, wear="tufts", face=1)
    a.p("M660 830q16 -14 30 0q14 -14 30 0v34q-16 -10 -30 0q-14 -10 -30 0z", LIGHT, w=3)
    person(a, 540, 900, 210, OCHRE, wear="hair", face=1)
    a.p("M0 960q500 -40 1600 30v20H0z", "#33513f")
    bough(a, 1640, 40, 380, 170, "#2d6b47", None, 8)
