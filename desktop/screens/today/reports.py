"""What the morning's page says of direct reports: which half is missing."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.reports.views import HALF_WORDS, ReportView, half_words
from desktop.screens.page import Place
from desktop.screens.today.brief_list import Brief

MOST = 4


def report_brief(one: ReportView) -> Brief:
    """A pair under way; a click leads to it."""
    missing = [_(HALF_WORDS[half.half]) for half in one.halves if half.lacks]
    aside = _("差{halves}").format(halves=_("、").join(missing)) if missing else _("可办结")
    note = " · ".join(f"{_(HALF_WORDS[half.half])}{half_words(half)}" for half in one.halves)
    return Brief(one.title, note, aside, "near" if missing else "good", Place("reports", one.id))
