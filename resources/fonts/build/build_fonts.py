"""Makes the shipped font files from the fonts named in README.md; run once, the results are committed.

    python build_fonts.py INPUTS OUT

INPUTS is a folder prepared as README.md tells. The build is repeatable: the same inputs give the same bytes.
"""

from __future__ import annotations

import argparse
import bz2
import hashlib
import lzma
import re
import sys
from collections.abc import Callable, Iterable
from multiprocessing import Pool
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

CURVE_ERROR = 1.0  # font units of 1000: 0.016 pt on 16 pt type, far below what a printer shows
DROPPED = (
    "GSUB GPOS GDEF BASE JSTF STAT vhea vmtx VORG gasp prep fpgm cvt hdmx VDMX LTSH DSIG kern FFTM PCLT meta FeatX"
).split()
CHECKSUMS = {
    "BabelStoneHan.ttf": "a2027ca3606907f6a628e9cd869605e3879beaaa38b37c7fec95b372130628c8",
    "DejaVuSans.ttf": "abdc775b21b1bc470d50c97e790d276f2054b7504e56e5bd3e64f48d68582322",
    "FandolFang-Regular.otf": "d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9",
    "FandolKai-Regular.otf": "ea7e7fb4f9b3ac694a68d43946e04d21deed6e8c29a7c2d3081e1a4138f2f827",
    "FandolSong-Bold.otf": "ffa76a70e128947a4dd22151d5ee829b23e24ce3cb6fe8ad49891cd1c2d9e9b9",
    "HanaMinB.ttf": "829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c",
    "LXGWWenKai-Light.ttf": "e302f84a1967817f91fc4011de7c8c12489c41072a7f0605a1c7b1399352cb93",
    "LXGWWenKai-Regular.ttf": "bbf534b0ca093928f94d1782855e65a19a32cde82b075d495d072025521953c8",
    "LiberationSerif-Bold.ttf": "446a4421f297698427170fd7db20e59169a4188baaaf940e9bea58af6341a723",
    "LiberationSerif-Italic.ttf": "c1830c433ab41379f1139fac388989d37c9f08c81e1bd643efdcc7946db30753",
    "LiberationSerif-Regular.ttf": "29d12439831b7f59194efec85872f24f54eff05738933f9a860220d2abff88ba",
    "NanumMyeongjo.ttf": "a21faae83d2d16d11c639f04f25fbe410eda905969ad75eff50d63ca31569f25",
    "NotoSansSC_500Medium.ttf": "b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a",
    "NotoSansSC_700Bold.ttf": "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
    "NotoSerifSC_400Regular.ttf": "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
    "NotoSerifSC_700Bold.ttf": "9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6",
    "Unihan_OtherMappings.txt.bz2": "bdeef44d75d914e793b7f27ddc3bee01b2d11dd34f4e52de1a9fba74a1612dc2",
}

Names = tuple[str, str]  # family, style


def is_ideograph(code: int) -> bool:
    """Whether a code point is a Han character (unified or compatibility)."""
    return (
        0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x323AF
    )


def is_private(code: int) -> bool:
    """Whether a code point is private use: such glyphs mean something only inside one font."""
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000


def standard_8105(inputs: Path) -> frozenset[int]:
    """The 8105 characters of 通用规范汉字表, from Unihan's kTGH."""
    words = bz2.decompress((inputs / "Unihan_OtherMappings.txt.bz2").read_bytes()).decode("utf-8")
    found = frozenset(int(code, 16) for code in re.findall(r"^U\+([0-9A-F]+)\tkTGH\t", words, re.MULTILINE))
    if len(found) != 8105:
        sys.exit(f"kTGH names {len(found)} characters, not 8105")
    return found


def coverage(path: Path) -> frozenset[int]:
    """The code points a font file maps."""
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


def quadratic(font: TTFont) -> None:
    """Turns CFF outlines into glyf outlines in place, since ReportLab takes no other."""
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        outlines[name].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for name, value in {
        "maxZones": 1, "maxTwilightPoints": 0, "maxStorage": 0, "maxFunctionDefs": 0, "maxInstructionDefs": 0,
        "maxStackElements": 0, "maxSizeOfInstructions": 0, "maxComponentElements": 0,
    }.items():  # fmt: skip
        setattr(maxp, name, value)
    for name in order:
        glyph = glyf.glyphs[name]
        glyph.recalcBounds(glyf)
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
    for tag in ("CFF ", "VORG"):
        if tag in font:
            del font[tag]
    post = font["post"]
    post.formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def add_boxes(font: TTFont, stroke: int) -> None:
    """Draws ☐ ☑ ☒, which no Noto, Fandol or LXGW face has; strokes are own outlines, in units of 1000 to the em."""
    scale = font["head"].unitsPerEm / 1000
    low, high = 60, 940
    frame = [
        [(low, low - 120), (low, high - 120), (high, high - 120), (high, low - 120)],
        [(low + stroke, low - 120 + stroke), (high - stroke, low - 120 + stroke),
         (high - stroke, high - 120 - stroke), (low + stroke, high - 120 - stroke)],
    ]  # fmt: skip
    wide = stroke * 0.9
    tick = [(210, 360), (210 + wide, 360 + wide), (410, 160 + 2 * wide), (790, 640), (790 + wide, 640 - wide),
            (410, 160 - wide * 0.2)]  # fmt: skip
    slash = [(230, 150), (230 - wide, 150 + wide), (770, 690), (770 + wide, 690 - wide)]
    backslash = [(770, 150), (230 - wide, 690 - wide), (230, 690), (770 + wide, 150 + wide)]
    drawings = {0x2610: frame, 0x2611: [*frame, tick], 0x2612: [*frame, slash, backslash]}
    glyf = font["glyf"]
    for code, contours in drawings.items():
        pen = TTGlyphPen(None)
        for contour in contours:
            points = [(round(x * scale), round(y * scale)) for x, y in contour]
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()
        name = f"box{code:04X}"
        glyf[name] = pen.glyph()
        glyf[name].recalcBounds(glyf)
        font["hmtx"][name] = (round(1000 * scale), glyf[name].xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font["maxp"].numGlyphs = len(font.getGlyphOrder())


def rename(font: TTFont, names: Names) -> None:
    """Gives a changed font its own names: the licences reserve the old ones, and ReportLab keys fonts by them."""
    family, style = names
    kept = [record for record in font["name"].names if record.nameID in {0, 13, 14}]
    font["name"].names = kept
    post_script = f"{family}-{style}".replace(" ", "")
    FontBuilder(font=font).setupNameTable(
        {"familyName": family, "styleName": style, "uniqueFontIdentifier": post_script,
         "fullName": f"{family} {style}", "psName": post_script, "version": "Version 1.000"},
        mac=False,
    )  # fmt: skip
    font["name"].names += kept
    font["name"].names.sort()
    bold = style == "Bold"
    os2 = font["OS/2"]
    os2.fsType = 0
    os2.usWeightClass = 700 if bold else 400
    os2.fsSelection = (os2.fsSelection & ~0b1100001) | (0b100000 if bold else 0b1000000)
    font["head"].macStyle = 1 if bold else 0


def make(source: Path, out: Path, codes: Iterable[int] | None, names: Names, boxes: int = 0) -> None:
    """One font: subset to `codes` (None: all it maps but private use), quadratic outlines, no layout, no hints."""
    font = TTFont(source, recalcTimestamp=False)
    wanted = set(font.getBestCmap() if codes is None else codes)
    options = Options(hinting=False, layout_features=[], glyph_names=False, notdef_outline=True, name_IDs=["*"])
    options.drop_tables += DROPPED
    subsetter = Subsetter(options)
    subsetter.populate(unicodes={code for code in wanted if not is_private(code)})
    subsetter.subset(font)
    if "CFF " in font:
        quadratic(font)
    if boxes:
        add_boxes(font, boxes)
    rename(font, names)
    font.save(out)
    print(f"{out.name}: {len(font.getBestCmap())} characters, {out.stat().st_size / 1e6:.2f} MB", flush=True)


def pack(path: Path) -> None:
    """Compresses a font that is unpacked only on first need."""
    packed = path.with_suffix(".ttf.xz")
    packed.write_bytes(lzma.compress(path.read_bytes(), preset=9 | lzma.PRESET_EXTREME))
    path.unlink()
    print(f"{packed.name}: {packed.stat().st_size / 1e6:.2f} MB", flush=True)


def check(inputs: Path) -> None:
    """Stops unless the pinned inputs are the very files the shipped fonts were made from."""
    for name, expected in CHECKSUMS.items():
        if hashlib.sha256((inputs / name).read_bytes()).hexdigest() != expected:
            sys.exit(f"{name} is not the file README.md names")


def jobs(inputs: Path, out: Path) -> list[tuple[Callable[..., None], tuple[object, ...]]]:
    """Every font to make, slowest first."""
    standard = standard_8105(inputs)
    fandol = coverage(inputs / "FandolFang-Regular.otf")
    song = coverage(inputs / "NotoSerifSC_400Regular.ttf")
    hana = {code for code in coverage(inputs / "HanaMinB.ttf") if 0x20000 <= code <= 0x2EBEF}
    babel = {code for code in coverage(inputs / "BabelStoneHan.ttf") if is_ideograph(code)}
    gaps = standard - fandol
    plain = {c for c in coverage(inputs / "NotoSansSC_500Medium.ttf") if not is_ideograph(c) and not 0xAC00 <= c <= 0xD7AF}
    screen = standard | plain

    def one(source: str, name: str, codes: Iterable[int] | None, names: Names, boxes: int = 0) -> tuple[
        Callable[..., None], tuple[object, ...]]:  # fmt: skip
        return make, (inputs / source, out / name, codes, names, boxes)

    regular = "Regular"
    return [
        one("HanaMinB.ttf", "rare.ttf", hana, ("Desk Rare", regular)),
        one("FandolKai-Regular.otf", "kai.ttf", None, ("Desk Fandol Kai", regular)),
        one("FandolFang-Regular.otf", "fang.ttf", None, ("Desk Fandol Fang", regular)),
        one("NotoSerifSC_400Regular.ttf", "song.ttf", None, ("Desk Song", regular)),
        one("FandolSong-Bold.otf", "xbs.ttf", None, ("Desk Fandol Song", "Bold")),
        one("NotoSansSC_500Medium.ttf", "hei.ttf", screen, ("Desk Hei", regular), 62),
        one("NotoSansSC_700Bold.ttf", "heib.ttf", screen, ("Desk Hei", "Bold"), 84),
        one("LXGWWenKai-Light.ttf", "fangx.ttf", gaps, ("Desk Fang Further", regular)),
        one("LXGWWenKai-Regular.ttf", "kaix.ttf", gaps, ("Desk Kai Further", regular)),
        one("NotoSerifSC_700Bold.ttf", "xbsx.ttf", gaps, ("Desk Title Further", "Bold")),
        one("LiberationSerif-Regular.ttf", "latin.ttf", None, ("Desk Latin", regular)),
        one("LiberationSerif-Bold.ttf", "latinb.ttf", None, ("Desk Latin", "Bold")),
        one("LiberationSerif-Italic.ttf", "latini.ttf", None, ("Desk Latin Italic", regular)),
        one("NanumMyeongjo.ttf", "hangul.ttf", [*range(0x1100, 0x1200), *range(0x3130, 0x3190), *range(0xAC00, 0xD7A4)],
            ("Desk Hangul", regular)),
        one("DejaVuSans.ttf", "sym.ttf", range(0x2190, 0x2C00), ("Desk Symbols", regular)),
        one("BabelStoneHan.ttf", "rare2.ttf", babel - song - hana, ("Desk Rare Further", regular)),
    ]  # fmt: skip


def run(job: tuple[Callable[..., None], tuple[object, ...]]) -> None:
    """One job in a worker process."""
    deed, arguments = job
    deed(*arguments)
    out = arguments[1]
    if isinstance(out, Path) and out.stem.startswith("rare"):
        pack(out)


def main() -> None:
    """Reads the two folders and makes every font."""
    parser = argparse.ArgumentParser(description="Make the shipped fonts.")
    parser.add_argument("inputs", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    check(arguments.inputs)
    arguments.out.mkdir(parents=True, exist_ok=True)
    with Pool(2) as pool:
        for _ in pool.imap_unordered(run, jobs(arguments.inputs, arguments.out), chunksize=1):
            pass


if __name__ == "__main__":
    main()
