"""The shipped faces, loaded when first needed, and the choice of a glyph for every single character."""

from __future__ import annotations

import lzma
import os
import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from platformdirs import user_cache_path

from desktop.basics.paths import resource
from desktop.documents.embedded_font import EmbeddedFont
from desktop.documents.parts import Face

FILES: Final[Mapping[str, str]] = {
    name: f"{name}.ttf"
    for name in ("song", "hei", "fang", "fangx", "kai", "kaix", "xbs", "xbsx", "latin", "latinb", "hangul", "sym")
} | {"rare": "rare.ttf.xz", "rare2": "rare2.ttf.xz"}

# Who is asked, in this order. Digits always come from one Latin face, so that columns of numbers line up.
LATIN: Final[Mapping[Face, str]] = {"song": "latin", "fang": "latin", "kai": "latin", "xbs": "latinb", "hei": "hei"}
OWN: Final[Mapping[Face, tuple[str, ...]]] = {
    "song": ("song",),
    "fang": ("fang", "fangx"),
    "kai": ("kai", "kaix"),
    "xbs": ("xbs", "xbsx"),
    "hei": ("hei",),
}
LAST: Final = ("song", "sym", "hangul", "rare", "rare2")
BOXES: Final = "☐☑☒"  # drawn for hei; one set of three for every face, so that they match

# In both scripts; beside Chinese they take the Chinese face's full width.
AMBIGUOUS: Final = frozenset("“”‘’—…·×÷§¨±°´¤")


class Glyph(NamedTuple):
    """Where a character's shape comes from: the face's name and the advance in thousandths of the size."""

    face: str
    width: float


def is_latin(char: str) -> bool:
    """Whether a character belongs to the Latin, Greek or Cyrillic face rather than to a Chinese one."""
    code = ord(char)
    return (
        code < 0x0530 or 0x1E00 <= code <= 0x2013 or 0x20A0 <= code <= 0x20CF or code in {0x2116, 0x2122}
    ) and char not in AMBIGUOUS


@lru_cache(maxsize=32)
def _load(name: str, path: Path) -> EmbeddedFont:
    """Reads a font file once for the whole process: it never changes, and reading all takes a third of a second."""
    font = EmbeddedFont("desk-" + name, path)
    widths, glyphs = font.face.charWidths, font.face.charToGlyph
    if name in {"song", "hei", "xbsx"} and 0x2015 in glyphs:
        # Noto's dash is 0.9 em wide and its middle dot a third: —— and 阿·卜 would break the column.
        for narrow, wide in ((0x2014, 0x2015), (0x00B7, 0x30FB)):
            glyphs[narrow], widths[narrow] = glyphs[wide], widths[wide]
    return font


class Faces:
    """Loads faces one by one and tells which draws a character; in: the fonts' folder, a folder to unpack into."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self._folder = folder
        self._cache = cache
        self._fonts: dict[str, EmbeddedFont] = {}
        self._picked: dict[tuple[Face, str], Glyph | None] = {}
        self._picked_latin: dict[tuple[Face, str], Glyph | None] = {}

    @classmethod
    def shipped(cls, cache: Path | None = None) -> Faces:
        """The faces beside the program; `cache` keeps the two unpacked rare ones (default: the user's cache folder).

        The same set is given again, because reading a face takes longer than drawing a page with it.
        """
        place = cache if cache is not None else user_cache_path("talent-desk", appauthor=False) / "fonts"
        return _kept(place)

    def font(self, name: str) -> EmbeddedFont:
        """The loaded face; raises KeyError for a name that is not shipped."""
        font = self._fonts.get(name)
        if font is None:
            font = self._fonts[name] = _load(name, self._file(FILES[name]))
        return font

    def pick(self, face: Face, char: str, *, among_latin: bool = False) -> Glyph | None:
        """The glyph for a character in a style; None when no shipped face has it.

        `among_latin` says that both neighbours are Latin, so that ’ in O’Brien is narrow.
        """
        memo = self._picked_latin if among_latin else self._picked
        key = (face, char)
        if key not in memo:
            memo[key] = self._search(face, char, among_latin)
        return memo[key]

    def rare_files(self) -> tuple[Path, ...]:
        """The faces for the rarest characters as files; unpacked the first time (two seconds, in any thread)."""
        return tuple(self._file(FILES[name]) for name in ("rare", "rare2"))

    def _search(self, face: Face, char: str, among_latin: bool) -> Glyph | None:
        code = ord(char)
        chain: tuple[str, ...] = (*OWN[face], *LAST)
        if is_latin(char) or among_latin:
            chain = (LATIN[face], *chain)
        elif char in BOXES:
            chain = ("hei",)
        for name in dict.fromkeys(chain):
            if name == "rare" and code < 0x20000:
                continue  # 30 MB that hold only extensions B to F
            if name == "rare2" and code < 0x3400:
                continue
            font = self.font(name)
            if code in font.face.charToGlyph:
                return Glyph(name, font.face.charWidths[code])
        return None

    def _file(self, name: str) -> Path:
        source = self._folder / name
        if source.suffix != ".xz":
            return source
        packed = source.stat()
        unpacked = self._cache / f"{source.name.removesuffix('.ttf.xz')}-{packed.st_size}.ttf"
        if not unpacked.exists():
            self._cache.mkdir(parents=True, exist_ok=True)
            handle, half = tempfile.mkstemp(dir=self._cache, suffix=".part")
            with os.fdopen(handle, "wb") as out, lzma.open(source) as data:
                out.write(data.read())
            Path(half).replace(unpacked)  # another process may have done the same: either file is whole
        return unpacked


@lru_cache(maxsize=2)
def _kept(cache: Path) -> Faces:
    return Faces(resource("resources", "fonts"), cache)
