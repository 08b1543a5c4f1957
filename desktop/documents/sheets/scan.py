"""Goes through a sheet's XML as it stands, piece by piece, before anything makes a grid of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from xml.parsers import expat

from desktop.basics.errors import Expected
from desktop.basics.language import _

ROWS: Final = 20_000  # rows a sheet may reach down to
COLUMNS: Final = 300
_MOST: Final = 4_000_000  # elements; twenty thousand rows of sixty cells have fewer
_PLACE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,8})")


class NotASheet(Exception):  # noqa: N818 - no error: the part is another one
    """The part is not the XML of a sheet."""


class Scan:
    """Told a part in pieces: refuses filled cells too far down or out, formulas without a value, a failed one.

    Cells and rows may leave out where they stand: they then follow the one before. Raises `Expected`, `NotASheet` for a
    part of another kind, and `expat.ExpatError` for one that is no XML.
    """

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._no_doctype
        self._row = self._column = self._depth = self._seen = 0
        self._place = ""
        self._wrong = self._formula = self._value = self._inside = False

    def read(self, piece: bytes, *, last: bool = False) -> None:
        """The next piece; `last` ends the part."""
        self._parser.Parse(piece, last)

    def _begin(self, named: str, told: Mapping[str, str]) -> None:
        name = named.rpartition(" ")[2]
        if self._depth == 0 and name != "worksheet":
            raise NotASheet(name)
        self._depth += 1
        self._seen += 1
        if self._seen > _MOST:
            raise Expected(_("文件展开后过大，已停止读取。"), _("请删去多余内容，或分成几份导入。"))
        if name == "row":
            self._row, self._column = self._number(told.get("r", ""), self._row + 1), 0
        elif name == "c":
            self._begin_cell(told)
        elif name == "f":
            self._formula = True
        elif name in {"v", "is"}:
            self._inside = True
            self._must_reach(self._row <= ROWS and self._column <= COLUMNS, self._place)
            if self._wrong:
                says = _("单元格 {cell} 的公式出错，没有值。").format(cell=self._place)
                raise Expected(says, _("请改为直接填写内容后再导入。"))

    def _begin_cell(self, told: Mapping[str, str]) -> None:
        place = told.get("r", "")
        found = _PLACE.fullmatch(place)
        if found is not None:
            self._column, self._row = _column(found[1]), int(found[2])
        else:
            self._column += 1
        self._place = place or f"{self._row}:{self._column}"
        self._wrong, self._formula, self._value = told.get("t") == "e", False, False

    def _text(self, text: str) -> None:
        self._value = self._value or (self._inside and bool(text))

    def _end(self, named: str) -> None:
        name = named.rpartition(" ")[2]
        self._depth -= 1
        if name in {"v", "is"}:
            self._inside = False
        elif name == "c" and self._formula and not self._value:
            raise Expected(
                _("表格里有还没有算出结果的公式。"), _("请在 Excel 或 WPS 中打开并保存一次，再导入。")
            )

    @staticmethod
    def _number(written: str, otherwise: int) -> int:
        return int(written) if written.isascii() and written.isdigit() and len(written) < 9 else otherwise

    @staticmethod
    def _must_reach(near: bool, place: str) -> None:
        if not near:
            says = _("单元格 {cell} 有内容，超出名册的范围（{rows} 行、{columns} 列）。")
            raise Expected(
                says.format(cell=place, rows=ROWS, columns=COLUMNS), _("请删去多余内容，或分成几份导入。")
            )

    @staticmethod
    def _no_doctype(*_told: object) -> None:
        raise expat.ExpatError("a sheet declares no document type")


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
