"""Pictures of the articles."""

from built import *
from draw import *
from folk import *
from land import *
from make import scene


@scene("news/2026-11-23-dong-tam-duong-hoa/duong-hoa")
def flower_road(a):
    a.r(0, 0, 1600, 420, MIST, ink=None)
    sun(a, 1130, 190, 62, count=7, step=52)
    cloud(a, 150, 150, 1.0)
    cloud(a, 1330, 330, .7)
    ridge(a, 400, 170, FOAM, 4, w=2.4)
    ridge(a, 430, 90, JADE, 6, w=2.6)
    field(a, 425, LEAF, MOSS, vanish=760)
    house(a, 250, 440, 190, 84)
    house(a, 470, 432, 130, 62, fill=tiles(a, CORAL))
    tree(a, 215, 445, 150)
    areca(a, 620, 445, 190)
    areca(a, 660, 450, 150)
    a.p("M690 425H830C850 520 930 600 1120 740C1260 840 1340 920 1390 1000H190C260 880 420 760 540 660"
        "C640 580 685 520 690 425z", SAND)
    a.p("M760 470q-6 60 -40 110M700 640q-40 60 -120 130M860 620q60 60 170 130M1020 860q60 50 100 120"
        "M640 850q-60 50 -110 130M800 760h70M760 900h90", ink=OCHRE, w=4)
    a.p("M0 560C220 540 420 520 690 470L680 500C420 580 200 650 0 700z", FOAM)
    waves(a, 20, 560, 520, 110, rows=4)
    bed(a, [(688, 440, .3), (668, 540, .55), (540, 668, .95), (380, 800, 1.45), (180, 985, 2.2)], 32)
    bed(a, [(832, 440, .3), (860, 530, .55), (1010, 665, .95), (1200, 800, 1.45), (1420, 985, 2.2)], 32)
    person(a, 610, 560, 110, CORAL, wear="hat", face=None)
    person(a, 1010, 790, 290, BLUE, wear="hat", lean=24, face=1, left=(34, 22), right=(26, 26))
    person(a, 420, 905, 330, MAUVE, wear="hat", lean=-14, face=-1, left=(-24, 24), right=(-36, 20))
    a.p("M330 745l-50 -34M330 745l-56 6", w=8, ink=BARK)
    bough(a, 1640, 40, 420, 160, GREEN, RED)
    bough(a, 1640, 250, 300, 200, MOSS, CORAL, 7)


@scene("news/2026-11-18-ngay-hoi-12-khu-dan-cu/ngay-hoi")
def festival(a):
    a.r(0, 0, 1600, 600, SAND, ink=None)
    a.rings(800, 520, 150, 12, 68, CORAL, 4)
    ridge(a, 470, 120, MINT, 5, w=2.4)
    a.p("M0 520H1600V1000H0z", ROSE)
    hall(a, 830, 590, 620, 240)
    banyan(a, 330, 640, 620)
    bunting(a, 470, 150, 1180, 330, 60, 15)
    bunting(a, 1180, 330, 1620, 220, 50, 9)
    for x, y, s, hue in ((520, 330, 28, RED), (650, 370, 24, OCHRE), (790, 395, 22, CORAL)):
        lantern(a, x, y, s, hue, cord=70)
    a.p("M0 760q300 -60 640 -50t960 20V1000H0z", SAND)
    person(a, 130, 740, 220, MOSS, wear="grey", face=1)
    person(a, 240, 735, 210, CORAL, wear="bun", face=1, skirt=True)
    person(a, 1160, 720, 200, BLUE, wear="hair", face=-1)
    person(a, 1270, 725, 190, OCHRE, wear="bun", face=-1, skirt=True)
    person(a, 1390, 735, 210, TEAL, wear="hat", face=-1)
    person(a, 1500, 740, 200, MAUVE, wear="hair", face=-1)
    drum(a, 800, 900, 150, rings=0)
    a.rings(800, 727, 190, 4, 50, RED, 5)
    person(a, 560, 900, 320, RED, pants=INK, wear="hair", face=1, left=(36, 20), right=(30, 4))
    a.p("M672 690l76 -42M634 738l84 -32", w=11, ink=WOOD)
    person(a, 1090, 915, 170, OCHRE, wear="tufts", face=-1, left=(-14, -24), right=(14, -24))
    person(a, 1210, 930, 180, CORAL, wear="tufts", face=-1)
    crowd(a, 1290, 1040, 330, 3, 300)
    crowd(a, -20, 1050, 420, 4, 310)


@scene("news/2026-11-14-nguoi-go-roi-uoc-le-ha/hoa-giai")
def tea(a):
    a.r(0, 0, 1600, 640, MIST, ink=None)
    sun(a, 360, 240, 56, OCHRE, STRAW, 6, 54)
    ridge(a, 470, 130, FOAM, 4, w=2.4)
    field(a, 480, LEAF, MOSS, vanish=500, foot=700, tufts=False)
    house(a, 1180, 610, 330, 160)
    a.p("M0 620q500 -40 1600 10V1000H0z", SAND)
    a.p(brush([(900, 660), (880, 420), (930, 180), (920, -40)], 120, 60), BARK)
    a.p(brush([(895, 360), (760, 240), (560, 200)], 44, 14), BARK)
    a.p(brush([(910, 280), (1080, 170), (1330, 150)], 40, 12), BARK)
    a.p("M880 600q14 -80 4 -170M915 610q16 -120 12 -220M900 330q20 -60 22 -140", w=2.8)
    for x, y in ((560, 200), (640, 170), (700, 245), (780, 215), (830, 120), (1010, 150), (1090, 210),
                 (1170, 130), (1260, 180), (1330, 120), (980, 60), (700, 90), (1130, 50), (560, 110)):
        flower(a, x, y, 46, RED)
    for x, y in ((480, 610), (640, 700), (1060, 690), (1220, 720), (300, 760)):
        flower(a, x, y, 26, CORAL)
    a.rings(800, 735, 130, 5, 90, RED, 4, flat=.28)
    person(a, 800, 760, 390, LIGHT, wear="grey", face=0, sit=True, left=(-6, 28), right=(6, 28))
    table(a, 560, 850, 480, 130)
    teapot(a, 800, 720, 70)
    for x in (660, 960, 720):
        cup(a, x, 720, 24)
    person(a, 440, 890, 420, BLUE, wear="hair", face=1, sit=True, left=(18, 26), right=(34, 18))
    person(a, 1160, 890, 420, CORAL, wear="bun", face=-1, sit=True, left=(-34, 18), right=(-18, 26))
    hen(a, 180, 930, 1.9, 1, OCHRE)
    hen(a, 90, 960, 1.2, 1, LIGHT)
    grass(a, 1300, 950, 280, 14, 34)


@scene("news/2026-11-21-quy-vi-nguoi-ngheo/nha-dai-doan-ket")
def solidarity_house(a):
    a.r(0, 0, 1600, 620, MIST, ink=None)
    sun(a, 1290, 190, 54, count=6, step=54)
    cloud(a, 930, 180, .9)
    cloud(a, 80, 260, .8)
    ridge(a, 520, 160, FOAM, 4, w=2.4)
    ridge(a, 560, 70, LEAF, 6, w=2.6)
    areca(a, 190, 640, 460)
    areca(a, 260, 640, 380)
    a.p("M0 620q700 -50 1600 0V1000H0z", SAND)
    bricks = a.pattern(44, 32, f'<path d="M0 0h44v32H0z" fill="{CORAL}" stroke="none"/><path d="M0 0h44M0 16h44'
                       f'M10 0v16M32 16v16" stroke="{ROSE}" stroke-width="3"/>')
    a.r(430, 450, 720, 300, bricks)
    a.r(730, 530, 130, 220, "#7b5b45")
    a.r(520, 530, 120, 100, MIST)
    a.r(950, 530, 120, 100, MIST)
    a.p("M430 450L560 250H1020L1150 450z", "none", w=14, ink=BARK)
    a.p("".join(f"M{560 + 46 * k} 250L{430 + 72 * k} 450" for k in range(1, 10)), w=9, ink=WOOD)
    a.p("M400 452H1180M470 386H1110M515 318H1065", w=10, ink=WOOD)
    a.p("M780 250H1045L1190 462H790z", tiles(a, RED, size=28))
    a.p("M548 250H1032", w=18, ink=BARK)
    a.p("M340 750V300M340 470H430M340 620H430M1240 750V330M1240 520H1150M300 470H440M1150 520H1290", w=11, ink=OCHRE)
    person(a, 610, 392, 180, BLUE, wear="hat", face=1, lean=12, left=(20, 24), right=(34, 16))
    a.p("M672 322l56 10", w=12, ink=RED)
    a.p("M1330 760L1130 330M1380 750L1180 320M1310 700l52 -14M1270 610l52 -14M1228 520l52 -14M1186 430l50 -14",
        w=9, ink=BARK)
    person(a, 1252, 640, 210, MOSS, wear="hair", face=None, left=(-10, -22), right=(8, -24))
    a.r(1196, 396, 96, 36, bricks)
    for row in range(4):
        for k in range(5 - row):
            a.r(90 + k * 66 + row * 33, 900 - row * 36, 64, 34, CORAL if (k + row) % 3 else ROSE)
    person(a, 470, 915, 330, TEAL, wear="hat", face=-1, left=(-26, 24), right=(-40, 24))
    a.r(330, 775, 76, 32, CORAL)
    person(a, 760, 940, 330, CORAL, wear="bun", face=1, left=(-20, 30), right=(20, 30), skirt=True)
    basket(a, 668, 910, 54)
    basket(a, 864, 910, 54)
    a.p("M614 825L668 712L722 825M810 825L864 712L918 825", w=3)
    a.p("M640 714q120 -26 252 0", w=11, ink=WOOD)
    person(a, 1130, 930, 300, OCHRE, wear="grey", face=-1, left=(-30, 14), right=(14, 34))
    person(a, 1240, 935, 180, MAUVE, wear="tufts", face=-1, left=(-18, 6), right=(16, 30))
    a.p("M930 960a120 40 0 0 1 250 0z", OCHRE)
    grass(a, 1320, 960, 260, 14, 34)
    pot(a, 1480, 930, 62)


@scene("news/2026-11-09-thon-truc-phan-loai-rac/thung-rac")
def baskets(a):
    a.r(0, 0, 1600, 700, MINT, ink=None)
    bamboo(a, 140, 690, 660, 6, 46)
    bamboo(a, 1480, 690, 680, 6, 46)
    a.p("M0 660h1600v340H0z", SAND)
    a.r(330, 240, 940, 430, PAPER)
    a.r(690, 330, 220, 340, BARK)
    a.p("M690 330h110v340M800 330v340M910 330v340", w=3)
    a.r(410, 350, 190, 170, FOAM)
    a.r(1000, 350, 190, 170, FOAM)
    a.p("M505 350v170M1095 350v170M410 435h190M1000 435h190", w=4)
    roof(a, 330, 260, 940, 230, over=80, inset=.08, up=26)
    a.r(300, 670, 1000, 40, ROSE)
    a.rings(690, 840, 190, 5, 90, GREEN, 4, flat=.3)

    def greens():
        for x, y, hue in ((590, 690, GREEN), (650, 660, MOSS), (720, 690, LEAF), (760, 700, OCHRE), (540, 706, MOSS)):
            a.p(scallop(x, y, 56, 46, 8, a.rng.random()), hue)
        a.e(700, 700, 26, fill=CORAL)

    def dry():
        a.p("M900 720l10 -90h14v-30h24v30h14l6 90z", SEA)
        a.p("M985 720l14 -70 60 12 -12 70z", LIGHT)
        a.r(1070, 650, 52, 80, CORAL)
        a.e(1096, 650, 26, 9, MIST)

    basket(a, 650, 900, 134, full=greens)
    basket(a, 1010, 900, 134, full=dry)
    a.p("M1250 900q-60 -10 -50 -90t70 -90l-16 -40h70l-16 40q70 20 74 92t-56 88z", SEA)
    a.p("M1256 718h58M1240 760q20 60 6 110M1330 770q-14 50 0 90", w=3)
    a.r(1420, 760, 130, 140, RED)
    a.r(1405, 740, 160, 34, RED)
    a.r(1458, 800, 50, 64, SAND)
    a.r(1472, 788, 22, 14, SAND)
    person(a, 370, 920, 470, BLUE, wear="hat", face=1, left=(22, 28), right=(38, 20), lean=6)
    a.p("M560 650q60 -70 110 -20q-30 70 -110 20z", MOSS)
    a.p("M562 650l70 -20", w=3)
    pot(a, 130, 930, 90, OCHRE)
    hen(a, 240, 950, 1.4, 1, CORAL)


@scene("news/2026-11-12-ngo-pho-khong-rac/ngo-pho")
def lane(a):
    a.r(0, 0, 1600, 1000, "#8d86ac", ink=None)
    a.r(480, 200, 640, 380, "#e9b48f", ink=None)
    sun(a, 800, 420, 62, RED, GLOW, 8, 60)
    ridge(a, 520, 60, MAUVE, 7, w=2.4, foot=600)
    a.p("M0 1000L640 545H960L1600 1000z", SAND)
    for y, w in ((600, 250), (680, 440), (790, 720), (920, 1050)):
        a.p(f"M{800 - w / 2} {y}h{w}", ink=OCHRE, w=4)
    a.p("M0 0H380L640 300V545L0 1000z", CORAL)
    a.p("M1600 0H1220L960 300V545L1600 1000z", JADE)
    a.p("M0 120L640 330M0 1000L640 545", w=3)
    a.p("M1600 120L960 330", w=3)
    for (x0, x1, t, b) in ((60, 210, .32, .6), (290, 390, .34, .6), (470, 535, .36, .6)):
        for flip in (0, 1):
            def at(x, s):
                top, foot = 120 + (330 - 120) * x / 640, 1000 - 455 * x / 640
                return (1600 - x if flip else x, top + (foot - top) * s)
            a.poly([at(x0, t), at(x1, t), at(x1, b), at(x0, b)], GLOW)
            m = (x0 + x1) / 2
            a.poly([at(m, t), at(m, b)], close=False)
            a.poly([at(x0, (t + b) / 2), at(x1, (t + b) / 2)], close=False, w=3)
            a.poly([at(x0 - 24, t - .02), at(x1 + 10, t - .02), at(x1 + 24, t - .08), at(x0 - 10, t - .09)],
                   tiles(a, RED))
    for x, y, h, arm in ((612, 580, 250, 1), (985, 580, 250, -1)):
        post(a, x, y, h, arm=arm, rings=3)
    for x, y, h, arm in ((360, 790, 470, 1), (1240, 790, 470, -1)):
        post(a, x, y, h, arm=arm, rings=5)
    person(a, 830, 620, 120, OCHRE, wear="hair", face=None)
    person(a, 720, 860, 330, TEAL, wear="hat", face=1, lean=10, left=(26, 22), right=(14, 34))
    a.p("M850 640L770 830", w=11, ink=WOOD)
    a.p("M790 790l-56 84q50 30 90 4z", STRAW)
    a.p("M786 806l-34 70M790 806l-6 80M796 806l18 74", w=2.4, ink=AMBER)
    for x, y, s in ((470, 800, 56), (330, 900, 76), (140, 985, 104)):
        pot(a, x, y, s, RED, OCHRE)
        pot(a, 1600 - x, y, s, OCHRE, CORAL)


@scene("news/2026-11-16-hoa-binh-lay-y-kien/niem-yet")
def public_list(a):
    a.r(0, 0, 1600, 700, MIST, ink=None)
    a.rings(800, 330, 330, 6, 70, CORAL, 3)
    for x, y, w, h, hue in ((40, 660, 300, 420, ROSE), (330, 660, 230, 340, FOAM), (1050, 660, 250, 360, SAND),
                            (1290, 660, 330, 440, LILAC)):
        a.r(x, y - h, w, h, hue)
        a.r(x + w * .2, y - h * .8, w * .22, h * .2, MIST)
        a.r(x + w * .6, y - h * .8, w * .22, h * .2, MIST)
        a.r(x + w * .36, y - h * .42, w * .3, h * .42, TEAL)
        roof(a, x, y - h, w, 90, over=14, up=8)
    a.p("M0 655h1600v345H0z", SAND)
    a.p("M560 655L330 1000M1050 655L1300 1000", ink=OCHRE, w=4)
    board(a, 470, 780, 660, 570, rows=8, columns=2)
    a.r(1170, 640, 120, 140, RED)
    a.p("M1155 640l75 -50 75 50z", RED)
    a.p("M1195 672h70", w=8)
    a.r(1216, 780, 28, 110, BARK)
    person(a, 380, 860, 360, TEAL, wear="grey", face=1, right=(30, -6))
    person(a, 600, 925, 380, CORAL, wear="bun", face=None, left=(-10, 34), right=(26, -18))
    person(a, 770, 930, 350, BLUE, wear="hair", face=None)
    person(a, 860, 945, 230, OCHRE, wear="tufts", face=None, left=(-24, 4))
    person(a, 1370, 900, 390, MAUVE, wear="hat", face=-1, left=(-44, 2), right=(-6, 30))
    a.r(1180, 664, 50, 32, LIGHT)
    pot(a, 180, 900, 84, OCHRE)
    a.p("M90 985h190", ink=OCHRE, w=4)
    bough(a, -40, 20, 420, 28, MOSS, RED)


@scene("news/2026-10-28-thon-truc-kieu-mau/cong-thon", size=(1600, 900))
def bamboo_gate(a):
    a.r(0, 0, 1600, 560, MIST, ink=None)
    sun(a, 800, 260, 70, RED, CORAL, 9, 62)
    ridge(a, 520, 130, FOAM, 5, w=2.4)
    a.p("M0 560h1600v340H0z", LEAF)
    house(a, 690, 560, 220, 90)
    bamboo(a, 250, 640, 600, 7, 52)
    bamboo(a, 1370, 640, 620, 7, 52)
    gate(a, 800, 650, 470)
    a.p("M720 650H880L1230 900H370z", SAND)
    a.p("M760 690h90M650 760h130M830 800h190M520 850h160", ink=OCHRE, w=4)
    wall(a, -10, 680, 470, 110, ROSE)
    wall(a, 1140, 680, 480, 110, ROSE)
    for x, y, s in ((250, 850, 74), (400, 870, 60)):
        basket(a, x, y, s)
    basket(a, 322, 745, 62)
    a.p("M205 740q45 -70 110 -40M355 640q0 40 -10 60", w=3)
    person(a, 1010, 800, 270, TEAL, wear="hat", face=-1, left=(-22, 24), right=(18, 30))
    person(a, 1130, 815, 290, CORAL, wear="bun", face=-1, right=(20, 26))
    basket(a, 1206, 765, 40)
    person(a, 560, 790, 190, OCHRE, wear="tufts", face=1, left=(-24, -4), right=(26, -8))
    hen(a, 1380, 850, 1.7, -1, RED)
    hen(a, 1300, 870, 1, -1, OCHRE)
    grass(a, 1430, 880, 160, 9, 34)
    grass(a, 10, 880, 160, 9, 34)


@scene("news/2026-10-17-thang-cao-diem-vi-nguoi-ngheo/hai-hom")
def two_boxes(a):
    a.r(0, 0, 1600, 1000, SAND, ink=None)
    a.rings(800, 640, 240, 9, 84, CORAL, 4)
    hall(a, 250, 560, 1100, 340, columns=7)
    bunting(a, -20, 120, 800, 90, 70, 12)
    bunting(a, 800, 90, 1620, 120, 70, 12)
    a.p("M0 560h1600v440H0z", ROSE)
    a.p("M0 700q800 -60 1600 0v300H0z", PAPER)
    person(a, 300, 800, 380, BLUE, wear="grey", face=1, left=(18, 34), right=(40, 14))
    person(a, 1330, 800, 370, MAUVE, wear="bun", face=-1, left=(-44, 14), right=(-12, 34), skirt=True)
    person(a, 150, 810, 340, TEAL, wear="hat", face=1)
    person(a, 1480, 820, 330, MOSS, wear="hair", face=-1)
    a.p("M380 800h840l60 60H320z", CORAL)
    a.p("M320 860h960v150H320z", RED)
    a.p("M320 884q60 46 120 0t120 0t120 0t120 0t120 0t120 0t120 0t120 0", ink=OCHRE, w=6)
    for x, hue, word in ((520, RED, "tien"), (870, TEAL, "thu")):
        a.r(x, 600, 230, 220, hue)
        a.p(f"M{x} 600l40 -44h230l-40 44z", CORAL if hue == RED else JADE)
        a.p(f"M{x + 230} 600l40 -44v220l-40 44z", "#8c1d17" if hue == RED else "#005a52")
        a.p(f"M{x + 95} 580h110", w=11)
        a.r(x + 46, 660, 138, 100, SAND)
        if word == "tien":
            a.p(f"M{x + 115} 745c-50 -36 -46 -70 -20 -70c14 0 20 14 20 18c0 -4 6 -18 20 -18c26 0 30 34 -20 70z", RED)
        else:
            a.r(x + 68, 680, 94, 60, LIGHT)
            a.p(f"M{x + 68} 680l47 36 47 -36")
    a.open('transform="rotate(-9 640 530)"')
    a.r(580, 500, 130, 62, MINT)
    a.e(645, 531, 18, fill=LEAF)
    a.close()
    a.open('transform="rotate(8 1000 530)"')
    a.r(940, 500, 120, 66, LIGHT)
    a.p("M940 500l60 42 60 -42")
    a.close()
    for x, s in ((410, 46), (1200, 46)):
        a.p(f"M{x - 30} 800h60l-8 -70h-44z", BLUE)
        for dx, dy in ((-36, -110), (0, -140), (36, -106)):
            a.p(f"M{x} 730L{x + dx} {730 + dy + 40}", w=4, ink=GREEN)
            flower(a, x + dx, 730 + dy + 30, s * .8, RED if dx else OCHRE)


@scene("news/2026-07-01-to-dan-pho-van-dam/hai-bo-muong")
def two_banks(a):
    a.r(0, 0, 1600, 420, MIST, ink=None)
    sun(a, 800, 210, 58, RED, CORAL, 8, 56)
    cloud(a, 170, 200, .9)
    cloud(a, 1170, 230, .9)
    ridge(a, 400, 120, FOAM, 5, w=2.4)
    a.p("M0 400h1600v600H0z", LEAF)
    a.p("M700 400H900C880 560 800 620 820 740S960 900 1010 1000H470C520 880 640 820 640 720S690 520 700 400z", JADE)
    a.clip("M700 400H900C880 560 800 620 820 740S960 900 1010 1000H470C520 880 640 820 640 720S690 520 700 400z")
    a.rings(735, 900, 40, 6, 46, LIGHT, 4, flat=.4)
    waves(a, 480, 430, 460, 400, rows=9)
    a.close()
    for side in (0, 1):
        a.open(f'transform="translate({1600 * side} 0) scale({-1 if side else 1} 1)"' if side else 'opacity="1"')
        hall(a, 60, 500, 360, 150, columns=5, sign=True)
        a.close()
    house(a, 440, 490, 150, 66, fill=tiles(a, CORAL))
    house(a, 960, 490, 150, 66, fill=tiles(a, CORAL))
    areca(a, 620, 500, 220)
    areca(a, 1130, 480, 200)
    tree(a, 40, 520, 190)
    tree(a, 1560, 520, 190)
    a.p("M560 690q160 -110 350 0v44q-190 -96 -350 0z", ROSE)
    a.p("M560 690q160 -110 350 0M560 660q160 -112 350 0M590 646v30M660 616v32M735 606v32M810 616v32M880 642v32")
    person(a, 690, 648, 150, CORAL, wear="hat", face=1, right=(26, 18))
    person(a, 780, 646, 150, BLUE, wear="grey", face=-1, left=(-26, 18))
    a.p("M1010 730H1640V1010H1150z", SAND)
    a.p("M1110 760l120 200M1030 745H1600", ink=LIGHT, w=6)
    a.p("M1480 730v-120h130v120M1510 610v120M1545 610v120M1580 610v120M1480 650h130M1480 690h130", ink=LIGHT, w=5)
    for x, y, h, hue, lean, face in ((1180, 880, 240, RED, 9, 1), (1375, 850, 220, TEAL, -9, -1),
                                     (1490, 965, 260, TEAL, -6, -1)):
        person(a, x, y, h, hue, pants=LIGHT, wear="hair", face=face, lean=lean, left=(-24, 6), right=(24, 8))
    a.e(1290, 900, 24, fill=LIGHT)
    a.p("M1279 891l11 8 11 -8M1290 899v14", w=3)
    buffalo(a, 270, 760, 1.5, 1)
    person(a, 262, 690, 130, OCHRE, wear="hat", face=1, sit=True, seat=None)
    bed(a, [(20, 960, 1.2), (430, 900, 1)], 32)


@scene("news/2026-11-06-danh-sach-khen-thuong/bang-khen", kind="png", size=(1600, 900))
def certificates(a):
    a.r(0, 0, 1600, 900, SAND, ink=None)
    a.rings(800, 450, 200, 10, 84, ROSE, 22, fade=False)
    a.p("M0 640h1600v260H0z", CORAL)
    a.p("M0 640h1600", w=6)
    for x, y, turn, w, h in ((230, 360, -5, 330, 240), (1040, 350, 4, 330, 240), (520, 300, 2, 560, 400)):
        a.open(f'transform="rotate({turn} {x + w / 2} {y})"')
        a.p(f"M{x + w / 2} {y - 110}L{x + w * .2} {y - 40}M{x + w / 2} {y - 110}L{x + w * .8} {y - 40}", w=4)
        a.r(x, y - 40, w, h, RED)
        a.r(x + 16, y - 24, w - 32, h - 32, LIGHT)
        a.r(x + 28, y - 12, w - 56, h - 56, ink=OCHRE, sw=5)
        a.p(f"M{x + w * .3} {y + h * .08}h{w * .4}", ink=RED, w=h * .06)
        a.p(f"M{x + w * .2} {y + h * .25}h{w * .6}M{x + w * .26} {y + h * .36}h{w * .48}M{x + w * .2} {y + h * .47}h{w * .38}",
            w=5)
        a.e(x + w * .74, y + h * .58, h * .12, ink=RED, w=7)
        a.e(x + w * .74, y + h * .58, h * .06, ink=RED, w=5)
        a.close()
    a.p("M0 700" + "q40 70 80 0" * 21, ink=GLOW, w=7)
    for k in range(17):
        a.e(360 + 55 * k, 800, 17, fill=OCHRE if k % 2 else GLOW, w=3)
    for x, s, hue in ((150, 1, BLUE), (1450, 1, TEAL)):
        a.p(f"M{x - 70} 860h140l26 -130q10 -50 -46 -70v-40h-100v40q-56 20 -46 70z", hue)
        a.p(f"M{x - 84} 760q84 40 168 0M{x - 84} 720q84 40 168 0", ink=LIGHT, w=5)
        for dx, dy in ((-110, -180), (-40, -270), (50, -240), (110, -150), (0, -150), (-70, -90), (70, -80)):
            a.p(f"M{x} 640Q{x + dx * .3} {640 + dy * .6} {x + dx} {680 + dy}", ink=GREEN, w=6)
            flower(a, x + dx, 670 + dy, 52, RED if (dx + dy) % 3 else OCHRE)
