"""The columns of the two bound books, and each line in them; the words of the book are the office's own Chinese."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.marks import KINDS, WAYS
from desktop.casework.register.outgoing.views import WAITS, DispatchView, RegisterRow
from desktop.documents.parts import Align

MARKS: Final = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
OUTGOING: Final[tuple[tuple[str, float, Align], ...]] = (
    ("文号", 38, "left"),
    ("制发\n日期", 13, "centre"),
    ("标题", 42, "left"),
    ("受文单位", 43, "left"),
    ("密级\n缓急", 12, "centre"),
    ("发出", 34, "left"),
    ("签收", 24, "left"),
    ("答复", 26, "left"),
    ("归档位置", 19, "left"),
)
INCOMING: Final[tuple[tuple[str, float, Align], ...]] = (
    ("收文号", 29, "left"),
    ("收到\n日期", 13, "centre"),
    ("来文单位", 34, "left"),
    ("来文字号", 30, "left"),
    ("标题", 45, "left"),
    ("密级\n缓急", 12, "centre"),
    ("份数\n页数", 12, "centre"),
    ("拟办和批示", 34, "left"),
    ("承办和办结", 27, "left"),
    ("归档位置", 15, "left"),
)


@dataclass(frozen=True)
class BookLine:
    """A line of a book: its number's place in the series, whether it is void, its cells in the order of the columns."""

    serial: int
    number: str
    void: bool
    cells: tuple[str, ...]


def outgoing_line(row: RegisterRow) -> BookLine:
    """An issued paper; several recipients are marked ①②③ through its cells."""
    void = row.state == "void"
    about = row.person_name or row.employer_name
    title = f"{row.title}（{about}）" if about and about not in row.title else row.title
    if void:
        title = f"【作废】{title}\n作废原因：{row.void_reason}"
    copies = row.dispatches
    cells = (
        row.number,
        _day(row.day, row.year),
        title,
        _whom(row),
        _lines((row.secrecy, row.urgency)),
        _each(copies, row.year, _sent) or _delivered(row),
        _each(copies, row.year, _received),
        _each(copies, row.year, _replied),
        row.place,
    )
    return BookLine(row.serial, row.number, void, cells)


def incoming_line(row: IncomingLine) -> BookLine:
    """What came in."""
    void = row.state == "void"
    kind = KINDS.title(row.kind)
    title = f"{row.title}（{kind}）" if kind else row.title
    if void:
        title = f"【作废】{title}\n作废原因：{row.void_reason}"
    year = row.year
    asked = (
        f"拟办：{row.proposal}" if row.proposal else "",
        f"批示：{row.instruction}" if row.instruction else "",
    )
    done = (
        row.handler,
        f"限{_day(row.due_on, year)}" if row.due_on else "",
        f"{_day(row.done_on, year)}办结" if row.done_on else "",
        row.outcome,
    )
    dated = f"成文{_day(row.dated, year)}" if row.dated else ""
    cells = (
        row.number,
        _day(row.received_on, year),
        row.from_whom,
        _lines((row.their_number, dated)),
        title,
        _lines((row.secrecy, row.urgency)),
        f"{row.copies}份\n{row.pages}页" if row.pages else f"{row.copies}份",
        _lines(asked),
        _lines(done),
        row.place,
    )
    return BookLine(row.serial, row.number, void, cells)


def _whom(row: RegisterRow) -> str:
    if not row.dispatches:
        return _lines((row.main_to, f"抄送：{row.copies_to}" if row.copies_to else ""))
    roles = {"main": "", "copy": "（抄）"}
    return _lines(_marked([f"{one.recipient}{roles.get(one.role, '')}" for one in row.dispatches]))


def _each(copies: Sequence[DispatchView], year: int, tell: Callable[[DispatchView, int], str]) -> str:
    told = [tell(one, year) for one in copies]
    return _lines(mark for mark, words in zip(_marked(told), told, strict=True) if words)


def _marked(told: Sequence[str]) -> list[str]:
    if len(told) < 2:
        return list(told)
    return [f"{MARKS[place] if place < len(MARKS) else f'({place + 1})'}{words}" for place, words in enumerate(told)]


def _sent(one: DispatchView, year: int) -> str:
    if one.sent_on is None:
        return ""
    return " ".join(part for part in (_day(one.sent_on, year), WAYS.title(one.way), one.tracking) if part)


def _received(one: DispatchView, year: int) -> str:
    return f"{_day(one.received_on, year)} {one.received_by}" if one.received_on else ""


def _replied(one: DispatchView, year: int) -> str:
    if one.replied_on is not None:
        return " ".join(part for part in (f"{_day(one.replied_on, year)}答复", one.incoming_number) if part)
    return f"应于{_day(one.reply_due, year)}前" if one.reply_due else ""


def _delivered(row: RegisterRow) -> str:
    """A notice handed to the applicant: its delivery stands where others were sent."""
    return "" if not row.delivered or row.delivered == WAITS else str(row.delivered)


def _day(day: date | None, year: int) -> str:
    """A day of the book's year without it, any other one whole."""
    return "" if day is None else day.strftime("%m-%d") if day.year == year else day.isoformat()


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)

