"""What a workbook to be filled in is made of: plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

ENTRIES: Final = "名册"  # the sheet people fill in
GUIDE: Final = "填写说明"
CHOICES: Final = "选项"  # hidden: what the drop-downs offer
MARK: Final = "模板信息"  # hidden deeper: which template this is
REMARK: Final = "说明"  # heading of the first column: our word about a row
SAMPLE: Final = "示例"  # a row whose remark begins so is an example, and is never taken in
STAR: Final = "★"  # before the heading of a column that must be filled
FIRST_ENTRY: Final = 3  # rows above the first entry: groups, headings, help
READY: Final = 3_000  # entry rows with drop-downs and formats

Kind = Literal["text", "number", "day", "choice"]


@dataclass(frozen=True)
class SheetColumn:
    """One column: its heading, the group it stands in, how it is filled, what its drop-down offers."""

    key: str
    title: str
    group: str
    kind: Kind
    required: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()
    width: float = 14

    @property
    def heading(self) -> str:
        """The heading as it stands in the sheet."""
        return f"{STAR}{self.title}" if self.required else self.title


@dataclass(frozen=True)
class EntryRow:
    """A row that stands in the sheet already: a word about it, its cells, and what is wrong in which column."""

    cells: tuple[str | float | date, ...]
    remark: str = ""
    faults: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class EntryBook:
    """A workbook to be filled in. `mark` names the template in a hidden sheet, as (name, value)."""

    title: str
    columns: tuple[SheetColumn, ...]
    guide: tuple[str, ...]
    mark: tuple[tuple[str, str], ...]
    samples: tuple[EntryRow, ...] = ()
    rows: tuple[EntryRow, ...] = ()
    author: str = ""
