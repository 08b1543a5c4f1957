"""ReportLab's TrueType font, mended where it would make a wrong file.

Three things differ from the stock class: the text layer is right for characters above U+FFFF (the stock map writes five
hex digits there), tables of the font file are cut out once and not for every 256 characters, and a subset that was
built before is not built and compressed again.
"""

from __future__ import annotations

import struct
import threading
import zlib
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, ttfonts

rl_config.useA85 = 0  # binary streams: a seventh smaller

CACHED_SUBSETS = 64  # per face; a batch of papers of one kind repeats far fewer


def to_unicode(name: str, subset: list[int]) -> str:
    """The ToUnicode map of one subset: UTF-16BE values, code 0 left out, at most 100 entries a block (PDF 9.10.3)."""
    rows = [
        f"<{code:02X}> <{chr(char).encode('utf-16-be').hex().upper()}>" for code, char in enumerate(subset) if char
    ]
    blocks = []
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        blocks += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def", "/CMapType 2 def", "1 begincodespacerange", f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange", *blocks, "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end",
        ]
    )  # fmt: skip


class EmbeddedFace(ttfonts.TTFontFace):  # type: ignore[misc]
    """A face whose tables and compressed subsets are kept once cut."""

    def __init__(self, path: Path) -> None:
        self._tables: dict[str, bytes] = {}
        self._subsets: dict[tuple[int, ...], tuple[int, bytes]] = {}
        self._cutting = threading.Lock()  # the stock reader walks through the file with one shared position
        super().__init__(str(path))

    def get_table(self, tag: str) -> bytes:
        """The table's bytes."""
        if tag not in self._tables:
            self._tables[tag] = super().get_table(tag)
        return self._tables[tag]

    def bounds(self, char: str) -> tuple[int, int, int, int]:
        """Left, lower, right and upper edge of a character's ink in font units; zeros for one without ink."""
        glyph = self.charToGlyph.get(ord(char), 0)
        wide = struct.unpack_from(">h", self.get_table("head"), 50)[0]
        place, step, unit = (">LL", 4, 1) if wide else (">HH", 2, 2)
        begins, ends = struct.unpack_from(place, self.get_table("loca"), glyph * step)
        if begins == ends:
            return 0, 0, 0, 0
        edges: tuple[int, int, int, int] = struct.unpack_from(">4h", self.get_table("glyf"), begins * unit + 2)
        return edges

    def packed_subset(self, subset: list[int]) -> tuple[int, bytes]:
        """Length of the plain subset and its deflated bytes."""
        key = tuple(subset)
        with self._cutting:
            found = self._subsets.get(key)
            if found is None:
                plain = self.makeSubset(subset)
                found = len(plain), zlib.compress(plain)
                if len(self._subsets) >= CACHED_SUBSETS:
                    self._subsets.clear()
                self._subsets[key] = found
            return found

    def addSubsetObjects(self, doc: Any, fontname: str, subset: list[int]) -> Any:  # noqa: N802 - ReportLab's name
        """Adds the subset's program and descriptor to the document; out: a reference to the descriptor."""
        length, packed = self.packed_subset(subset)
        program = pdfdoc.PDFStream(content=packed, filters=[])
        program.dictionary["Length1"] = length
        program.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "Ascent": self.ascent,
                "CapHeight": self.capHeight,
                "Descent": self.descent,
                "Flags": self.flags & ~ttfonts.FF_NONSYMBOLIC | ttfonts.FF_SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(self.bbox),
                "FontName": pdfdoc.PDFName(fontname),
                "ItalicAngle": self.italicAngle,
                "StemV": self.stemV,
                "FontFile2": doc.Reference(program, "fontFile:" + fontname),
                "MissingWidth": self.defaultWidth,
            }
        )
        return doc.Reference(descriptor, "fontDescriptor:" + fontname)


class EmbeddedFont(ttfonts.TTFont):  # type: ignore[misc]
    """A font that writes its subsets into a document itself; it needs no entry in ReportLab's global register."""

    def __init__(self, name: str, path: Path) -> None:
        self.fontName = name
        self.face = EmbeddedFace(path)
        self.encoding = ttfonts.TTEncoding()
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = False
        self.shapable = False

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Writes one font object, map and program for each 256 characters used."""
        state = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            base = (ttfonts.SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("pdfdoc")
            font = pdfdoc.PDFTrueTypeFont()
            font.Name = internal
            font.BaseFont = base
            font.FirstChar = 0
            font.LastChar = len(subset) - 1
            font.Widths = pdfdoc.PDFArray([self.face.getCharWidth(char) for char in subset])
            text_map = pdfdoc.PDFStream(content=to_unicode(base, subset), filters=[pdfdoc.PDFZCompress])
            font.ToUnicode = doc.Reference(text_map, "toUnicodeCMap:" + base)
            font.FontDescriptor = self.face.addSubsetObjects(doc, base, subset)
            doc.Reference(font, internal)
            doc.idToObject["BasicFonts"].dict[internal] = font
        del self.state[doc]
