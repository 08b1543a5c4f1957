"""The answers of a title case as its forms print them: months, rows, the title in hand, years counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import PaperContext
from desktop.case_types.in_words import in_words, value_in_words
from desktop.case_types.professional_title.papers.page import NONE
from desktop.forms.draft import draft, drafted_rows
from desktop.forms.questions import Question, question_of

NOW: Final = "至今"


def told(context: PaperContext, name: str, *, unit: bool = True) -> str:
    """One answer of the case in words; "" while missing, or when the kind does not ask it."""
    if name not in context.questions.model_fields:
        return ""
    return in_words(context.questions, context.subject.answers, name, unit=unit)


def or_none(words: str) -> str:
    """无 for what the form wants said even when there is nothing (表上不留空项)."""
    return words or NONE


def spoken(context: PaperContext) -> str:
    """Which foreign language, and how well; 无 for none."""
    return or_none("，".join(part for part in (told(context, "language"), told(context, "fluency")) if part))


def valued(context: PaperContext, name: str) -> Any:
    """One answer as its own value; None while missing, wrong or not asked."""
    if name not in context.questions.model_fields:
        return None
    try:
        return getattr(draft(context.questions, context.subject.answers), name)
    except Unanswered:
        return None


def month(day: date | None) -> str:
    """`2019.07`, as the forms write months; "" for none."""
    return f"{day.year}.{day.month:02d}" if isinstance(day, date) else ""


def months(first: date | None, last: date | None, *, open_end: str = NOW) -> str:
    """`2019.07—2023.12`, with what an open end is called."""
    if first is None and last is None:
        return ""
    if first is None:
        return month(last)
    return f"{month(first)}—{month(last) if last is not None else open_end}"


def full_years(first: date | None, until: date | None) -> int | None:
    """Years gone round from one day to another; None while either is missing or they are the wrong way round."""
    if first is None or until is None or until < first:
        return None
    return until.year - first.year - ((until.month, until.day) < (first.month, first.day))


@dataclass(frozen=True)
class Row:
    """One row of a repeating question, read cell by cell so that one gap does not hide the others."""

    row: Any
    questions: Mapping[str, Question]

    def value(self, name: str) -> Any:
        """A cell as its own value; None while missing, wrong or not asked."""
        if name not in self.questions:
            return None
        try:
            return getattr(self.row, name)
        except Unanswered:
            return None

    def say(self, name: str, *, unit: bool = True) -> str:
        """A cell in words."""
        question = self.questions.get(name)
        return value_in_words(question, self.value(name), unit=unit) if question is not None else ""

    def month(self, name: str) -> str:
        """A day as its month."""
        return month(self.value(name))

    def span(self, *, open_end: str = NOW) -> str:
        """From first to last day, in months."""
        return months(self.value("first_day"), self.value("last_day"), open_end=open_end)

    def rank(self) -> str:
        """`第2`, "" without one."""
        rank = self.value("rank")
        return f"第{rank}" if rank is not None else ""

    def part(self) -> str:
        """`主要参加（第3）`: the role with the rank."""
        role, rank = self.say("role"), self.rank()
        return f"{role}（{rank}）" if role and rank else role or rank


def rows(context: PaperContext, name: str) -> tuple[Row, ...]:
    """The rows of a repeating question; none when the kind does not ask it."""
    if name not in context.questions.model_fields:
        return ()
    columns = {column.name: column for column in question_of(context.questions, name).rows}
    return tuple(Row(row, columns) for row in drafted_rows(context.questions, context.subject.answers, name))


def first_row(context: PaperContext, name: str) -> Row | None:
    """The row that counts most: the highest diploma, the title in hand."""
    found = rows(context, name)
    return found[0] if found else None


def obtained(row: Row | None) -> date | None:
    """The day a title was obtained: passed, last exam, or the document's own."""
    if row is None:
        return None
    days = (row.value(name) for name in ("passed_on", "last_exam_day", "document_day"))
    return next((day for day in days if day is not None), None)


def held_title(context: PaperContext, *, narrow: bool = False) -> str:
    """The title in hand and when it was obtained, in a narrow column the month alone; 无 when there is none."""
    row = first_row(context, "titles")
    if row is None:
        return NONE
    day = obtained(row)
    return row.say("title") + (f"（{month(day)}{'' if narrow else '取得'}）" if day is not None else "")


def counted_until(context: PaperContext) -> date:
    """The day years are counted up to: the batch's, else the end of the year of the paper's day."""
    cutoff = valued(context, "cutoff")
    return cutoff if isinstance(cutoff, date) else date(context.day.year, 12, 31)


def appointed(context: PaperContext) -> str:
    """`2019.7/6`: since when appointed, and the full years until the cut-off (the overview's own way of writing it)."""
    starts = [day for row in rows(context, "appointments") if (day := row.value("first_day")) is not None]
    if not starts:
        return NONE
    since = max(starts)
    held = first_row(context, "titles")
    level = held.say("level") if held is not None else ""
    same = [
        day
        for row in rows(context, "appointments")
        if row.say("level") == level and (day := row.value("first_day")) is not None
    ]
    since = min(same) if same else since
    years = full_years(since, counted_until(context))
    return f"{since.year}.{since.month}/{years if years is not None else ''}"


def applied_title(context: PaperContext) -> str:
    """The title applied for: its own name, else its level."""
    return told(context, "target_title") or told(context, "target_level")


def applied_for(context: PaperContext) -> str:
    """Series, specialty and title applied for, in one line."""
    parts = (told(context, "target_series"), told(context, "target_specialty"), applied_title(context))
    return " · ".join(part for part in parts if part)


SORTS: Final = {
    "professional_title_exceptional": "破格申报",
    "professional_title_transfer": "同级转评",
    "professional_title_confirmation": "职称确认",
    "professional_title_recognition": "初级认定",
}


def sort_of(context: PaperContext) -> str:
    """正常申报, 破格, 转评, 确认, 认定 or the route the applicant chose."""
    return told(context, "route") or SORTS.get(context.kind, "正常申报")


def years_in(context: PaperContext) -> str:
    """The years of work in the specialty, up to the cut-off; "" while the start is missing."""
    since = valued(context, "post_since")
    years = full_years(since, counted_until(context)) if isinstance(since, date) else None
    return f"{years}年" if years is not None else ""
