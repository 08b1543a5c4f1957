"""The form's blocks about education and work."""

from __future__ import annotations

from desktop.basics.months import Month
from desktop.case_types.case_type import PaperContext
from desktop.case_types.in_words import cell_in_words
from desktop.case_types.work_permit.career import STATIONS, Education, Work
from desktop.case_types.work_permit.papers.sheet import blank_rows
from desktop.case_types.work_permit.questions.history import History
from desktop.documents.parts import Rows
from desktop.forms.draft import drafted_rows
from desktop.forms.questions import question_of


def _told(row: object, name: str, model: type[Education] | type[Work]) -> str:
    """One column of a row, in words; "" when that column is missing or wrong."""
    return cell_in_words(question_of(model, name), row)


def _months(row: object, model: type[Education] | type[Work]) -> str:
    first, last = _told(row, "from_month", model), _told(row, "until_month", model)
    words = Month.read(first).words if first else ""
    return f"{words}—{Month.read(last).words if last else '至今'}" if words else ""


def education(context: PaperContext) -> Rows:
    """The studies, row by row."""
    rows = drafted_rows(History, context.subject.answers, "education")
    return Rows(
        head=("起止年月", "学校", "国家（地区）", "学位", "专业"),
        widths=(31, 51, 25, 18, 31),
        rows=tuple(
            (
                _months(row, Education),
                _told(row, "school", Education),
                _told(row, "country", Education),
                _told(row, "degree", Education),
                _told(row, "major", Education),
            )
            for row in rows
        ),
        least=blank_rows(context, 3),
        empty="未填写",
        aligns=("centre", "left", "centre", "centre", "left"),
        caption="教育经历",
        headed=True,
    )


def work(context: PaperContext) -> Rows:
    """The work, row by row; months without work say so."""
    rows = drafted_rows(History, context.subject.answers, "work")
    return Rows(
        head=("起止年月", "单位", "国家（地区）", "职务", "证明人", "证明人电话"),
        widths=(30, 34, 23, 22, 23, 24),
        rows=tuple(
            (
                _months(row, Work),
                _told(row, "employer", Work) or _without_work(row),
                _told(row, "country", Work),
                _told(row, "post", Work),
                _told(row, "witness", Work),
                _told(row, "witness_phone", Work),
            )
            for row in rows
        ),
        least=blank_rows(context, 4),
        empty="未填写",
        aligns=("centre", "left", "centre", "left", "centre", "centre"),
        caption="工作经历",
        headed=True,
    )


def _without_work(row: object) -> str:
    station = _told(row, "station", Work)
    return "" if station == STATIONS.title("work") else station
