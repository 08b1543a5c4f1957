"""How the cells of our workbooks look: made once a workbook, by what stands in them."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from desktop.documents.sheets.parts import Kind

_FACE: Final = "等线"
_LINE: Final = "#C9D1DB"
# Ground of a group's band and of its headings, by turns.
_GROUNDS: Final = (("#1F4E79", "#DCE8F4"), ("#2F6B4F", "#DDEFE5"), ("#7A4E12", "#F6E9D3"), ("#5A3D7A", "#E9E1F3"))
_NUMBERS: Final[dict[Kind, str]] = {"text": "@", "number": "#,##0.##", "day": "yyyy-mm-dd", "choice": "@"}


class Formats:
    """The formats of one workbook; each is made the first time it is asked for."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self.band = cache(self._band)
        self.head = cache(self._head)
        self.entry = cache(self._entry)
        self.sample = cache(self._sample)
        self.fault = cache(self._fault)
        self.help = self._make(font_size=9, font_color="#5B6573", bg_color="#F7F9FB", text_wrap=True, border=1)
        self.remark = self._make(num_format="@", font_color="#5B6573", text_wrap=True, locked=False)
        self.fault_remark = self._make(
            num_format="@", font_color="#8A1C1C", bg_color="#FDE8E8", text_wrap=True, border=1, locked=False
        )
        self.title = self._make(bold=True, font_size=16, font_color="#1F4E79", valign="vcenter")
        self.guide = self._make(text_wrap=True, font_size=11)
        self.told = self._make(text_wrap=True, border=1)

    def _make(self, **given: Any) -> Any:
        plain = {"font_name": _FACE, "font_size": 11, "valign": "top", "border_color": _LINE}
        return self._book.add_format({**plain, **given})

    def _band(self, number: int) -> Any:
        ground = _GROUNDS[number % len(_GROUNDS)][0]
        return self._make(bold=True, font_color="#FFFFFF", bg_color=ground, align="left", valign="vcenter", indent=1)

    def _head(self, number: int, *, required: bool) -> Any:
        ground = _GROUNDS[number % len(_GROUNDS)][1]
        ink = "#A11212" if required else "#1D2733"
        return self._make(bold=True, font_color=ink, bg_color=ground, border=1, text_wrap=True, valign="vcenter")

    def _entry(self, kind: Kind) -> Any:
        return self._make(num_format=_NUMBERS[kind], locked=False)

    def _sample(self, kind: Kind) -> Any:
        return self._make(
            num_format=_NUMBERS[kind], italic=True, font_color="#7A8494", bg_color="#F7F9FB", locked=False
        )

    def _fault(self, kind: Kind) -> Any:
        return self._make(
            num_format=_NUMBERS[kind], font_color="#8A1C1C", bg_color="#FBC9C9", border=1, border_color="#C53030",
            locked=False,
        )  # fmt: skip
