"""A year of the calendar as the year view shows it, and its days off and days worked as a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from desktop.basics.language import N_, _
from desktop.casework.rules.read_calendar import read_calendar
from desktop.policy.reckoning.terms.year_grid import GridDay, MonthGrid, YearGrid
from desktop.screens.days import short_day, weekday
from desktop.screens.desk import Desk
from desktop.widgets.calendar.known_days import KnownDays
from desktop.widgets.calendar.year_view import DayMark, MonthMarks
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone

TONES: Final[dict[str, Tone]] = {"rest": "second", "holiday": "good", "extra_work": "near"}
KINDS: Final = {"work": N_("工作日"), "rest": N_("休息日"), "holiday": N_("放假"), "extra_work": N_("补班")}


def year_marks(grid: YearGrid, before: YearGrid | None = None) -> tuple[MonthMarks, ...]:
    """The months with their working days; beside an earlier grid a month whose sum changed says from what."""
    olds: Sequence[MonthGrid | None] = before.months if before is not None else (None,) * 12
    return tuple(_month(grid.year, month, old) for month, old in zip(grid.months, olds, strict=True))


def _month(year: int, month: MonthGrid, old: MonthGrid | None) -> MonthMarks:
    note = _("{count} 个工作日").format(count=month.workdays)
    if old is not None and old.workdays != month.workdays:
        note = _("{before}→{count} 个工作日").format(before=old.workdays, count=month.workdays)
    return MonthMarks(
        _("{month}月").format(month=month.month), note, date(year, month.month, 1).weekday(),
        tuple(_day(day) for day in month.days),
    )  # fmt: skip


def _day(day: GridDay) -> DayMark:
    hint = " ".join(part for part in (short_day(day.day), weekday(day.day), _(KINDS[day.kind]), _(day.name)) if part)
    return DayMark(day.day.day, TONES.get(day.kind, "plain"), day.kind in {"holiday", "extra_work"}, hint)


def tell_days(desk: Desk, window: QObject) -> KnownDays:
    """Let the fields of a window show what the office's calendar says where a day is picked."""

    def read(year: int) -> tuple[MonthMarks, ...]:
        grid = desk.ask(read_calendar, year) if desk.may("read_calendar") else None
        return year_marks(grid) if grid is not None else ()

    return KnownDays(window, read, desk.clock.today)


def spans_table(theme: Theme, grid: YearGrid) -> RowsTable:
    """Holidays from day to day by name, and the weekend days worked."""
    table = RowsTable(
        theme,
        (
            Column("kind", _("性质"), 70),
            Column("days", _("日期"), 150),
            Column("name", _("名称"), 100, stretch=True),
            Column("count", _("天数"), 50, align="right"),
        ),
        dense=True,
    )
    table.show_rows([_span(span) for span in _spans(grid)])
    return table


def _spans(grid: YearGrid) -> list[list[GridDay]]:
    spans: list[list[GridDay]] = []
    for day in (day for month in grid.months for day in month.days if day.kind in {"holiday", "extra_work"}):
        last = spans[-1][-1] if spans else None
        near = last is not None and (day.day - last.day).days == 1
        if last is not None and near and (day.kind, day.name) == (last.kind, last.name) and day.kind == "holiday":
            spans[-1].append(day)
        else:
            spans.append([day])
    return spans


def _span(span: list[GridDay]) -> tuple[Cell, ...]:
    first, last = span[0], span[-1]
    days = short_day(first.day) if first is last else f"{short_day(first.day)} – {short_day(last.day)}"
    name = _(first.name) or weekday(first.day)
    return (Tinted(_(KINDS[first.kind]), TONES[first.kind], pill=True), days, name, str(len(span)))
