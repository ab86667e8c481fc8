"""Pictures that stay SVG: few shapes, and below 8 KB each."""

from built import *
from draw import *
from folk import *
from land import *
from make import scene


@scene("news/2026-11-09-thon-truc-phan-loai-rac/thung-u", "svg")
def compost_bin(a):
    a.p("M0 0h1600v560H0z", MINT, ink=None)
    a.rings(520, 560, 330, 5, 80, GREEN, 5)
    a.p("M0 560q800 -60 1600 0v440H0z", LEAF)
    a.p("M820 690h780v310H760z", WOOD)
    a.p("M860 750h740M830 840h770M790 930h810", ink=BARK, w=9)
    d = ""
    for row, y in enumerate((740, 830, 925)):
        for k in range(5):
            x = 930 + 150 * k - 20 * row
            d += f"M{x} {y}q-60 -20 -64 -84q54 4 64 84q0 -70 30 -110q34 50 -30 110q20 -64 74 -74q6 60 -74 74z"
    a.p(d, MOSS)
    a.p("M330 330h380l-40 530H370z", TEAL)
    a.p("M346 440h348M356 560h328M364 680h312", w=3)
    for x, y, s, hue in ((400, 320, 64, GREEN), (500, 280, 74, MOSS), (610, 320, 66, LEAF), (560, 330, 40, OCHRE),
                         (455, 335, 34, CORAL)):
        a.p(scallop(x, y, s, s * .8, 7, 1), hue)
    a.p("M320 330h400v44H320z", JADE)
    a.p("M720 340l150 -180 30 26-140 166z", JADE)
    a.p("M430 720h180v140H430z", "#4a3323")
    a.p("M360 880q90 -110 160 -120t160 120z", "#4a3323")
    a.p("M450 830q40 -30 70 -30M480 860q50 -24 90 -16", ink=WOOD, w=4)
    a.p("M780 420L740 860", w=14, ink=BARK)
    a.p("M716 850h50l8 80q-30 40 -62 0z", SEA)
    basket(a, 210, 900, 90)
    a.p("M140 760q30 -60 70 -20t80 10q-20 30 -70 26t-80 -16z", MOSS)


@scene("news/2026-11-20-ket-qua-13-chi-tieu/ket-qua", "svg")
def thirteen(a):
    a.p("M0 0h1600v640H0z", MIST, ink=None)
    sun(a, 1260, 200, 58, count=6, step=56)
    a.p("M0 520Q200 380 420 470T860 430T1300 470T1600 420V700H0z", FOAM)
    a.p("M0 620h1600v380H0z", LEAF)
    a.p("M0 820q800 -40 1600 0v180H0z", JADE)
    a.rings(800, 920, 60, 5, 90, LIGHT, 5, flat=.2)
    a.p("M110 700h1400M110 480h1400", ink=CORAL, w=4, more=' stroke-dasharray="3 16"')
    heights = (210, 230, 300, 0, 290, 320, 200, 300, 350, 310, 270, 325, 355)
    hues = (RED, RED, RED, OCHRE, OCHRE, OCHRE, GREEN, GREEN, GREEN, BLUE, BLUE, TEAL, TEAL)
    for k, (h, hue) in enumerate(zip(heights, hues)):
        x, y = 140 + 110 * k, 780
        a.p(f"M{x - 8} {y}V{y - 420}h16v420z", STRAW)
        a.p(f"M{x - 8} {y - 300}h16", w=3)
        a.e(x, y + 4, 42, 14, WOOD)
        if h:
            t = y - h
            a.p(f"M{x + 6} {y}Q{x + 26} {y - h / 2} {x + 10} {t}", ink=GREEN, w=8)
            a.p(f"M{x + 16} {y - h * .5}q40 -10 46 -54q-44 6 -46 54q-40 -6 -50 -44q42 0 50 44z", MOSS)
            a.p(f"M{x + 10} {t + 8}c-50 -10 -44 -62 0 -74c44 12 50 64 0 74z", hue)
        else:
            a.p(f"M{x - 8} {y - 404}h72v50h-72z", LIGHT)
            a.p(f"M{x + 12} {y - 380}h.1M{x + 28} {y - 380}h.1M{x + 44} {y - 380}h.1", w=8)
    a.p("M40 800q760 -60 1520 0", w=5)


@scene("news/2026-11-10-dinh-chinh-thon-truc/dinh-chinh", "svg")
def correction(a):
    a.p("M0 0h1600v1000H0z", "#e9cfa0", ink=None)
    a.p("M0 210h1600M0 480h1600M0 760h1600", ink=OCHRE, w=4)
    a.rings(1010, 520, 130, 7, 96, CORAL, 4)
    a.open('transform="rotate(-7 480 500)"')
    a.p("M180 150h560v760H180z", LIGHT)
    a.p("M250 240h300", w=14)
    a.p("M250 320h420M250 380h380M250 440h420M250 640h420M250 700h360M250 760h400", w=5)
    a.p("M250 500h330v76H250z", SAND, ink=None)
    a.close()
    a.open('transform="rotate(5 1040 500)"')
    a.p("M780 120h580v780H780z", PAPER)
    a.p("M850 210h320", w=14)
    a.p("M850 290h430M850 350h390M850 640h430M850 700h380M850 760h300", w=5)
    a.open('font-family="Georgia,serif" font-size="150" stroke="none"')
    a.add(f'<text x="860" y="560" fill="{INK}">210</text><text x="1120" y="550" fill="{RED}" font-size="170">201</text>')
    a.close()
    a.p("M850 520L1090 490", ink=RED, w=10)
    a.p("M1110 590q110 40 260 -4", ink=RED, w=8)
    a.e(1230, 810, 56, ink=RED, w=8)
    a.e(1230, 810, 34, ink=RED, w=5)
    a.close()
    a.p("M1330 640L1560 330l40 28L1376 674l-64 30z", RED)
    a.p("M1330 640l46 34M1312 704l64 -30", w=4)
    a.p("M80 820a90 90 0 1 0 180 0a90 90 0 1 0 -180 0z", LIGHT)
    a.e(170, 820, 64, fill=OCHRE)
    a.p("M256 790q70 10 50 64t-70 20")


@scene("news/2026-09-25-lich-ngay-hoi/lich", "svg", size=(1600, 900))
def calendar(a):
    a.p("M0 0h1600v900H0z", RED, ink=None)
    a.rings(800, 480, 380, 7, 80, CORAL, 5)
    a.p("M-20 40Q400 160 800 90T1620 60", w=5)
    for x, y, hue in ((150, 260, OCHRE), (340, 330, CORAL), (1270, 320, TEAL), (1460, 250, OCHRE)):
        lantern(a, x, y, 70, hue, cord=90)
    a.p("M470 190h660v620H470z", LIGHT)
    a.p("M470 190h660v120H470z", TEAL)
    a.p("M600 150v80M1000 150v80", w=20, ink=BARK)
    a.p("M620 252h360", ink=GLOW, w=16, more=' stroke-dasharray="60 22"')
    d = ""
    marks = {0: 1, 7: 2, 13: 3, 14: 3, 16: 1, 17: 2}
    for k in range(18):
        x, y = 524 + 92 * (k % 6) + 46, 376 + 138 * (k // 6)
        d += f"M{x - 40} {y - 40}h80v108h-80z"
    a.p(d, SAND)
    for k in range(18):
        x, y = 570 + 92 * (k % 6), 394 + 138 * (k // 6)
        if k in marks:
            a.e(x, y, 27, fill=RED)
            for m in range(marks[k]):
                a.e(x + 26 * (m - (marks[k] - 1) / 2), y + 46, 9, fill=OCHRE, w=3)
        else:
            a.p(f"M{x - 10} {y}h20", w=6)
    a.p("M0 820q400 -60 800 0t800 0v80H0z", "#8c1d17")
    for x in (90, 1380):
        a.p(f"M{x} 820h130v-120q-65 -50 -130 0z", OCHRE)
        a.e(x + 65, 690, 66, 22, SAND)
        a.p(f"M{x} 760q65 30 130 0", w=6, ink=RED)


@scene("news/2026-03-02-hoi-dap-gia-dinh-van-hoa/vong-hop", "svg")
def circle(a):
    a.p("M0 0h1600v1000H0z", "#e5bd82", ink=None)
    a.p("M0 140h1600M0 320h1600M0 500h1600M0 680h1600M0 860h1600", ink=OCHRE, w=4)
    a.e(800, 500, 440, 400, SAND)
    a.rings(800, 500, 130, 4, 74, RED, 5, fade=False)
    a.e(800, 500, 92, fill=WOOD)
    a.e(800, 500, 50, fill=LIGHT)
    a.e(800, 500, 30, fill=MOSS)
    a.p("M846 480l44 -22M774 540a12 12 0 1 0 .1 0M740 470a12 12 0 1 0 .1 0M860 540a12 12 0 1 0 .1 0", LIGHT)
    hues = (TEAL, CORAL, BLUE, OCHRE, MAUVE, MOSS, RED, SEA, TEAL, MAUVE)
    for k, hue in enumerate(hues):
        t = 36 * k + 8
        a.open(f'transform="rotate({t} 800 500)"')
        a.p("M720 122h160v120H720z", ROSE if k % 2 else MINT)
        a.p("M720 190q0 -50 80 -50t80 50q-10 40 -36 60l-20 -26h-48l-20 26q-26 -20 -36 -60z", hue)
        if k % 3 == 1:
            a.p("M800 120L866 176Q800 240 734 176z", STRAW)
            a.p("M800 160v50M800 160l-40 30M800 160l40 30", ink=AMBER, w=3)
        else:
            a.e(800, 174, 36, fill="#c9c4bd" if k % 4 == 2 else "#33261f")
        a.close()
    a.p("M1240 730l150 40-44 170-150 -40z", LIGHT)
    a.p("M1262 776l90 24M1252 812l90 24M1244 846l60 16", w=5)
    a.p("M250 120h150v110h-70l-40 44v-44h-40z", LIGHT)
    a.p("M306 150q20 -24 38 -4t-16 40v10M328 212h.1", w=8, ink=RED)
    a.p("M1230 90h160v110h-60l-40 44v-44h-60z", LIGHT)
    a.p("M1262 146l26 26 66 -54", w=10, ink=GREEN)


@scene("models/m-camera", "svg")
def camera(a):
    a.p("M0 0h1600v1000H0z", SKY, ink=None)
    a.rings(1180, 300, 120, 7, 80, LIGHT, 5)
    a.p("M0 1000L560 480h300L1500 1000z", SAND)
    a.p("M600 560h260M500 670h480M340 830h820", ink=OCHRE, w=5)
    a.p("M-10 120L420 330 560 400v90L0 960z", ROSE)
    a.p("M860 490v-100l160 -90v290z", FOAM)
    a.p("M100 330l120 40v170l-120 40zM320 400l80 24v90l-80 40z", MIST)
    a.p("M160 350v200M360 412v120", w=4)
    a.p("M-20 90L440 316l24 40L-20 150z", CORAL)
    a.p("M860 400l180 -110v-40L850 370z", CORAL)
    person(a, 640, 680, 170, RED, wear="tufts", face=1)
    person(a, 780, 720, 230, TEAL, wear="hat", face=-1)
    a.p("M1400 1000V60h90v940z", BARK)
    a.p("M1400 330H1290V240", w=24)
    a.p("M1130 150l270 -50 24 110-270 60z", LIGHT)
    a.p("M1100 160l330 -70 -10 -40-330 60z", RED)
    a.p("M1110 170l50 -10 22 104-50 12z", "#54463c")
    a.e(1134, 222, 34, 40, SEA)
    a.e(1130, 222, 15, 18, INK)
    a.p("M1120 290L520 560M1150 290L960 860", ink=LIGHT, w=6, more=' stroke-dasharray="4 20"')
    a.p("M1230 560h160v190h-160z", LIGHT)
    a.p("M1258 610h104M1258 650h80M1258 690h96", w=6)
    a.p("M1230 560h160v24h-160z", TEAL)


@scene("models/m-hoa-giai", "svg")
def three_togethers(a):
    a.p("M0 0h1600v1000H0z", "#d9a86a", ink=None)
    a.p("M0 170h1600M0 400h1600M0 640h1600M0 860h1600", ink=WOOD, w=5)
    for x, y, hue in ((470, 390, TEAL), (1110, 390, RED), (790, 720, BLUE)):
        a.rings(x, y, 130, 4, 62, hue, 5, fade=False)
    for x, y, hue in ((470, 390, TEAL), (1110, 390, RED), (790, 720, BLUE)):
        a.e(x, y, 118, fill=LIGHT)
        a.e(x, y, 92, fill="#b9b24a")
        a.p(f"M{x - 96} {y - 50}a106 106 0 0 1 60 -44M{x + 104} {y + 20}a106 106 0 0 1 -40 60", ink=hue, w=9)
        a.p(f"M{x - 40} {y - 20}q30 -40 60 -10M{x - 10} {y + 30}q30 20 50 -10", ink=LIGHT, w=5)
    a.open('transform="rotate(9 1350 720)"')
    a.p("M1160 540h330v400h-330z", LIGHT)
    a.p("M1210 610h160", w=12, ink=RED)
    a.p("M1210 670h230M1210 715h200M1210 760h230", w=6)
    a.p("M1220 850q20 -50 40 -10t40 -20 30 20M1380 850q20 -40 40 -10t40 -20", ink=BLUE, w=6)
    a.close()
    a.p("M1060 900l190 -110 16 26-190 112-36 4z", RED)
    a.p("M200 620q-130 60 -90 190q60 90 190 60q110 -40 90 -150q-40 -120 -190 -100z", PAPER)
    a.e(250, 750, 74, fill=SAND)
    a.e(250, 750, 20, fill=BARK)
    a.p("M380 700q80 -40 110 -90", w=34)
    a.p("M380 700q80 -40 110 -90", w=24, ink=PAPER)
    for x, y in ((830, 150), (980, 90), (1480, 190), (130, 170)):
        flower(a, x, y, 50, RED)


@scene("models/m-ngo-sach", "svg")
def clean_lane(a):
    a.p("M0 0h1600v1000H0z", SAND, ink=None)
    a.p("M0 0h1600v560H0z", ROSE)
    a.p("M0 120h1600M0 240h500M700 240h900M0 360h420M900 360h700M0 470h1600", w=3, more=' opacity=".35"')
    a.p("M1080 90h330v470h-330z", TEAL)
    a.p("M1245 90v470M1120 150h90v150h-90zM1280 150h90v150h-90z")
    a.p("M0 560h1600l-30 40H0z", LIGHT)
    a.p("M560 560L430 1000M1040 600L1220 1000", ink=LIGHT, w=22)
    a.rings(560, 300, 130, 6, 72, RED, 6)
    a.p("M560 60v90", w=6)
    a.p("M470 180q90 -60 180 0l20 220q-110 60 -220 0z", LIGHT)
    a.p("M470 180q90 50 180 0M460 370q100 50 204 0", w=5, ink=BLUE)
    a.p("M664 220q90 0 80 80t-70 70", w=16)
    a.p("M664 220q90 0 80 80t-70 70", w=8, ink=LIGHT)
    a.p("M330 420L440 330", w=18)
    a.p("M330 420L440 330", w=10, ink=WOOD)
    a.p("M900 180L770 720", w=26)
    a.p("M900 180L770 720", w=18, ink=WOOD)
    a.p("M740 690l70 20 60 210q-130 60 -260 -10z", STRAW)
    a.p("M760 740l-90 170M780 750l-40 190M796 750l10 190M736 704l72 20", ink=AMBER, w=5)
    for x, y, s in ((180, 900, 120), (1400, 940, 130)):
        pot(a, x, y, s, RED, OCHRE)
    a.p("M560 960q60 -20 120 0M900 980q60 -20 120 0", ink=OCHRE, w=6)
    hen(a, 1010, 860, 1.6, -1, CORAL)


@scene("models/m-phan-loai", "svg")
def two_baskets(a):
    a.p("M0 0h1600v1000H0z", MINT, ink=None)
    a.rings(800, 520, 250, 6, 92, GREEN, 5)
    a.p("M0 640h1600v360H0z", WOOD)
    a.p("M0 740h1600M0 870h1600", ink=BARK, w=4)
    for x in (500, 1100):
        a.e(x, 880, 250, 40, BARK, ink=None, more=' opacity=".35"')
    for x, y, s, hue in ((380, 470, 92, GREEN), (520, 420, 112, MOSS), (640, 480, 90, LEAF)):
        a.p(scallop(x, y, s, s * .8, 8, 1), hue)
    a.p("M330 500q-70 -110 30 -190q90 70 40 190z", LEAF)
    a.p("M362 330l6 160", w=4)
    a.p("M560 480q0 -80 70 -130q30 80 -10 140z", OCHRE)
    a.e(470, 470, 52, fill=CORAL)
    a.p("M1000 500V330h22v-70h40v70h22v170z", SEA)
    a.p("M1130 500l24 -190 110 20-30 180z", LIGHT)
    a.p("M1170 370l60 10M1164 410l60 10", w=5)
    a.p("M920 500v-110h60v120z", RED)
    a.e(950, 390, 30, 11, MIST)
    basket(a, 500, 860, 220)
    basket(a, 1100, 860, 220, fill=SAND)
    a.p("M500 640c-60 10 -90 60 -70 110c50 4 90 -30 70 -110zM500 640c60 10 90 60 70 110c-50 4 -90 -30 -70 -110z", GREEN)
    a.p("M1060 730l40 -70 40 70M1040 700l-16 40h50M1160 700l16 40h-50", ink=BLUE, w=12)


@scene("areas/hoa-khe/to-dan-pho-hoa-binh", "svg")
def lanes_from_above(a):
    a.p("M0 0h1600v1000H0z", SAND, ink=None)
    a.rings(800, 500, 150, 9, 90, LIGHT, 8, fade=False)
    a.e(800, 500, 120, fill=LEAF)
    a.e(800, 500, 60, fill=GREEN)
    red = a.pattern(26, 22, f'<rect width="26" height="22" fill="{RED}" stroke="none"/><path d="M0 0q13 26 26 0" fill="none" '
                            f'stroke="#7d1712" stroke-width="2"/>')
    light = ""
    dark = ""
    for row in range(4):
        for k in range(7):
            x, y = 30 + 226 * k + (row % 2) * 14, 20 + 250 * row
            if abs(x + 90 - 800) < 190 and abs(y + 95 - 500) < 190:
                continue
            light += f"M{x} {y}h186v90h-186z"
            dark += f"M{x} {y + 90}h186v96h-186z"
    a.p(dark, red)
    a.p(light, CORAL)
    for x, y, hue in ((236, 250, TEAL), (690, 330, MAUVE), (930, 300, BLUE), (915, 690, OCHRE), (660, 690, TEAL), (1380, 470, MOSS),
                      (235, 740, BLUE)):
        a.p(f"M{x - 34} {y + 8}q34 44 68 0q-6 40 -34 42t-34 -42z", hue)
        a.p(f"M{x} {y - 30}L{x + 42} {y + 6}Q{x} {y + 34} {x - 42} {y + 6}z", STRAW)
        a.p(f"M{x + 30} {y + 24}l40 40", w=9, ink=BARK)
        a.p(f"M{x + 62} {y + 50}l34 14-18 24z", STRAW)
    for x, y in ((465, 30), (690, 250), (1140, 780), (240, 500), (1366, 250)):
        a.e(x, y, 24, fill=GREEN)
        a.e(x, y, 9, fill=RED, w=2)


@scene("areas/lam-khe/thon-thuong-2025", "svg")
def sluice(a):
    a.p("M0 0h1600v440H0z", MIST, ink=None)
    sun(a, 330, 200, 60, count=6, step=58)
    a.p("M0 420Q250 280 520 370T1050 330T1600 380V600H0z", FOAM)
    a.p("M0 440h1600v560H0z", LEAF)
    a.p("M0 520h520M0 640h430M0 780h330M1080 520h520M1180 640h420M1270 780h330M380 470L120 1000M1220 470L1500 1000", ink=GREEN, w=4)
    a.p("M640 440h320L1160 1000H440z", JADE)
    a.rings(800, 850, 60, 5, 66, LIGHT, 6, flat=.36)
    a.p("M690 480q20 -16 40 0t40 0M830 500q20 -16 40 0t40 0", ink=LIGHT, w=5)
    a.p("M520 420h110v330H490zM970 420h110l30 330H970z", PAPER)
    a.p("M600 330h60v340h-60zM940 330h60v340h-60z", ROSE)
    a.p("M570 290h460v50H570z", CORAL)
    a.p("M660 400h280v150H660z", WOOD)
    a.p("M730 400v150M800 400v150M870 400v150", w=4)
    a.p("M800 210v190", w=16)
    a.e(800, 210, 62, ink=RED, w=14)
    a.p("M738 210h124M800 148v124", ink=RED, w=8)
    a.p("M670 552q-8 70 -30 120M730 552v130M800 552v140M870 552v130M930 552q8 70 30 120", ink=LIGHT, w=7)
    person(a, 480, 760, 330, BLUE, wear="hat", face=1, left=(-18, 30), right=(34, -4))
    person(a, 1190, 780, 300, CORAL, wear="hat", face=-1, left=(-30, -20))
    areca(a, 1430, 460, 330)


@scene("areas/lam-khe/thon-trung-2025", "svg")
def ball(a):
    a.p("M0 0h1600v460H0z", SAND, ink=None)
    sun(a, 1180, 240, 66, count=7, step=60)
    a.p("M0 400Q300 290 640 360T1200 340T1600 380V600H0z", MINT)
    house(a, 110, 480, 420, 180, windows=2)
    a.p("M0 480h1600v520H0z", "#dcb27a")
    a.p("M0 480h1600", w=5)
    a.p("M180 620h1240l180 380H0z", ink=LIGHT, w=10)
    a.e(800, 790, 190, 66, ink=LIGHT, w=10)
    a.p("M800 620v380", ink=LIGHT, w=10)
    a.p("M1330 640V430h230v210", ink=LIGHT, w=14)
    a.p("M1388 430v200M1446 430v200M1504 430v200M1330 500h230M1330 570h230", ink=LIGHT, w=3)
    a.rings(890, 880, 70, 4, 54, RED, 5, flat=.36)
    person(a, 660, 890, 360, RED, pants=LIGHT, wear="hair", face=1, lean=8, left=(-28, 8), right=(26, 8))
    person(a, 1120, 880, 350, TEAL, pants=LIGHT, wear="hair", face=-1, lean=-8, left=(-26, 8), right=(28, 8))
    a.e(890, 880, 44, fill=LIGHT)
    a.p("M890 858l22 16-8 26h-28l-8 -26zM890 836v22M934 874l-22 0M846 874h22", w=5)
    person(a, 340, 730, 220, TEAL, pants=LIGHT, wear="tufts", face=1)


@scene("funds/quy-2026", "svg")
def ledger(a):
    a.p("M0 0h1600v1000H0z", "#e9cfa0", ink=None)
    a.p("M0 240h1600M0 520h1600M0 790h1600", ink=OCHRE, w=4)
    a.rings(520, 400, 190, 8, 90, CORAL, 5)
    a.p("M760 210q190 -60 360 0q180 -60 360 0v600q-180 -60 -360 0q-170 -60 -360 0z", LIGHT)
    a.p("M1120 210v600")
    a.p("M820 290h230M1180 290h240", ink=RED, w=11)
    a.p("M820 360h180M820 420h160M820 480h190M820 540h150M820 600h180M820 660h120M1180 360h150M1180 420h120M1180 480h160M1180 540h110",
        w=5)
    a.p("M1040 360h36M1040 420h36M1040 480h36M1040 540h36M1040 600h36M1380 360h40M1380 420h40M1380 480h40", w=8, ink=BLUE)
    a.p("M1170 690h250M1170 704h250", w=4)
    a.e(1360, 630, 44, ink=RED, w=7)
    a.p("M1290 780l240 -330 36 26-240 330-58 34z", TEAL)
    a.p("M240 420L520 210l280 210-30 34-250 -186-250 186z", RED)
    a.p("M300 430L520 266 740 430v330H300z", SAND)
    a.p("M460 760V560h120v200z", BARK)
    a.p("M440 400h160", w=22)
    for x, y in ((470, 330), (560, 250), (500, 150)):
        a.e(x, y, 44, 44, OCHRE)
        a.e(x, y, 28, 28, GLOW)
    for k in range(4):
        a.p(f"M130 {850 - 30 * k}a70 24 0 0 0 140 0v-30h-140z", OCHRE)
        a.e(200, 820 - 30 * k, 70, 24, GLOW)
    for k in range(2):
        a.p(f"M310 {870 - 30 * k}a70 24 0 0 0 140 0v-30h-140z", OCHRE)
        a.e(380, 840 - 30 * k, 70, 24, GLOW)
    flower(a, 660, 850, 60, RED)
    flower(a, 740, 900, 44, CORAL)


@scene("proposals/kn01", "svg")
def lamp(a):
    a.p("M0 0h1600v1000H0z", NIGHT, ink=None)
    for r, o in ((560, .16), (400, .2), (240, .3)):
        a.e(820, 330, r, fill=GLOW, ink=None, more=f' opacity="{o}"')
    a.rings(820, 330, 130, 7, 84, GLOW, 5)
    a.p("M0 1000L560 620h480L1600 1000z", "#8a83a0")
    a.p("M600 680h420M470 790h700M300 910h1020", ink=DUSK, w=5)
    a.p("M0 60L560 250v370L0 1000z", "#a5785f")
    a.p("M1600 60L1040 250v370L1600 1000z", "#5f7f94")
    a.p("M80 330l150 40v230l-150 60zM340 400l110 26v150l-110 40z", GLOW)
    a.p("M1520 330l-150 40v230l150 60zM1260 400l-110 26v150l110 40z", DUSK)
    a.p("M155 350v280M395 414v180", w=4)
    a.p("M560 300h200", w=16)
    a.p("M740 300q80 -70 160 0l20 40H720z", TEAL)
    a.p("M750 340a70 60 0 0 0 140 0z", LIGHT)
    a.p("M480 1000L610 420M590 1000L690 420M500 920h104M522 820h100M545 720h96M568 620h90M590 520h84", w=13, ink=WOOD)
    person(a, 650, 640, 300, OCHRE, wear="hair", face=None, left=(-6, -14), right=(22, -38))
    person(a, 970, 900, 280, RED, wear="grey", face=-1)
    person(a, 1090, 910, 190, LIGHT, pants=BLUE, wear="tufts", face=-1)


@scene("proposals/kn03", "svg")
def open_evening(a):
    a.p("M0 0h1600v1000H0z", DUSK, ink=None)
    a.p("M0 330h1600v300H0z", MAUVE, ink=None)
    a.rings(800, 560, 170, 9, 90, GLOW, 5)
    a.e(1330, 170, 60, fill=GLOW)
    a.p("M170 100h.1M420 190h.1M620 80h.1M1050 120h.1M1500 280h.1", ink=GLOW, w=10)
    a.p("M0 620h1600v380H0z", "#5f6f5a")
    hall(a, 280, 690, 1040, 360, columns=6, lit=True)
    a.p("M560 690h480l260 310H300z", GLOW, ink=None, more=' opacity=".55"')
    person(a, 690, 760, 260, CORAL, wear="bun", face=1)
    person(a, 930, 790, 200, OCHRE, wear="tufts", face=-1)
    person(a, 820, 900, 300, TEAL, wear="hair", face=None)
    a.e(1420, 560, 46, fill=LIGHT)
    a.p("M1420 530v30h24", w=6, ink=RED)
    a.p("M1420 606V760", w=12, ink=BARK)
    areca(a, 150, 800, 430, "#2d6b47")


@scene("events/loa-thon-an-nhien", "svg")
def loudspeaker(a):
    a.p("M0 0h1600v1000H0z", "#9fb0c2", ink=None)
    cloud(a, 160, 190, 1.5, "#c3ced8")
    cloud(a, 1120, 160, 1.4, "#b1bfcc")
    karst(a, 60, 700, 420, 380, "#8aa3a8", 2)
    karst(a, 380, 700, 360, 280, "#9db5b6", 2)
    karst(a, 1150, 700, 460, 340, "#8aa3a8", 2)
    a.p("M0 690h1600v310H0z", MOSS)
    a.p("M0 830q400 -50 800 0t800 -10v180H0z", SEA)
    a.p("".join(f"M{70 + 97 * k} {60 + 130 * (k % 4)}l-26 80M{30 + 101 * k} {420 + 70 * (k % 3)}l-22 66" for k in range(16)),
        ink=LIGHT, w=4)
    for x, y in ((260, 900), (1080, 930), (700, 880)):
        a.rings(x, y, 26, 3, 30, LIGHT, 4, flat=.36)
    a.p("M1150 700v60M1330 700v60M1240 700v60", w=13, ink=BARK)
    a.r(1140, 590, 210, 110, WOOD)
    a.r(1215, 610, 54, 90, GLOW)
    roof(a, 1140, 600, 210, 100, over=36, inset=.2, fill=OCHRE, up=0, ridge=False)
    a.p("M760 850V240", w=26, ink=BARK)
    a.rings(880, 280, 120, 6, 78, RED, 6)
    a.p("M740 260h70l110 -70v190l-110 -70h-70z", MIST)
    a.p("M920 186q46 95 0 198q-44 -100 0 -198z", SEA)
    a.p("M690 470h140v170H690z", LIGHT)
    a.p("M712 510h96M712 546h70M712 582h84", w=6)
    a.p("M690 470h140v20H690z", RED)
