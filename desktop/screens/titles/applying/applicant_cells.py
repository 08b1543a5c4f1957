"""One applicant as a row of the batch's table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.case_types.professional_title.life import STATES
from desktop.casework.titles.submissions.views import ROUTES, ApplicantRow
from desktop.screens.days import list_day
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.tokens import Tone

TONES: Final[dict[str, Tone]] = {
    "received": "second", "checking": "accent", "correcting": "near", "accepted": "accent", "refused": "over",
    "lapsed": "over", "withdrawn": "second", "before_publicity": "accent", "reviewing": "accent", "passed": "good",
    "failed": "over", "result_publicity": "good", "objected": "near", "unseated": "over", "confirmed": "good",
    "documented": "good", "certified": "good", "archived": "second",
}  # fmt: skip


def applicant_columns() -> tuple[Column, ...]:
    """In the order an officer reads them."""
    return (
        Column("receipt", _("受理号"), 132, tone="second"),
        Column("name", _("姓名"), 96),
        Column("state", _("状态"), 104),
        Column("since", _("自"), 76, tone="second"),
        Column("employer", _("单位"), 240, tone="second", stretch=True, elide="middle"),
        Column("series", _("系列"), 116, tone="second"),
        Column("level", _("级别"), 76),
        Column("route", _("类型"), 84, tone="second"),
        Column("why", _("说明"), 140, tone="second", sortable=False, stretch=True),
    )


def applicant_cells(row: ApplicantRow, today: date) -> Sequence[Cell]:
    """Its words and tones."""
    return (
        row.receipt,
        Tinted(row.applicant, strong=True),
        Tinted(_(STATES[row.state]), TONES[row.state], pill=True),
        list_day(row.since, today),
        row.employer_name,
        _(SERIES.title(row.title_series)),
        _(LEVELS.title(row.level)),
        _(ROUTES.get(row.route, row.route)),
        row.ended_why,
    )
