"""The checks: nothing before birth or after today, ends after beginnings, parts no more than the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from pydantic import BaseModel

from desktop.basics.language import N_
from desktop.case_types.case_type import Subject
from desktop.case_types.citizens.forms import person_form
from desktop.case_types.professional_title.coherence.told import BORN, DAYS, HOURS, Told, Wrong
from desktop.case_types.ruled.facts import valid_answers
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.draft import draft

#: Days on which something had happened: not before somebody was born, and not after today. What was done in the work
#: and is not there yet by the cut-off is told by a rule of its own (RT09).
HAPPENED: Final = {
    "education": ("graduated_on",),
    "titles": ("passed_on", "document_day", "last_exam_day"),
    "qualifications": ("obtained_on",),
    "skills": ("obtained_on",),
    "appointments": ("first_day",),
    "work": ("first_day",),
    "pauses": ("first_day",),
    "insurance": ("first_day",),
    "achievements": ("first_day", "obtained_on"),
    "papers": ("published_on",),
    "prizes": ("day",),
}
SINGLE: Final = (
    "exam_passed_on", "post_since", "deemed_from", "from_office_on", "applied_on", "posted_from", "unit_opinion_on",
    "began_work_on", "administrative_since",
)  # fmt: skip
MERITS: Final = ("achievements", "papers", "prizes")
YEARLY: Final = ("training", "assessments")
SPANS: Final = ("appointments", "work", "pauses", "insurance", "achievements")
#: Of two days of one row: the later one, the earlier one, the words.
ORDERS: Final = {
    "titles": (
        ("document_day", "passed_on", N_("资格文件日期早于评审通过（批准）日期。")),
        ("passed_on", "last_exam_day", N_("批准日期早于考试最后一日。")),
        ("document_day", "last_exam_day", N_("资格文件日期早于考试最后一日。")),
    ),
    "achievements": (("obtained_on", "first_day", N_("取得日期早于起始日期。")),),
}
PAIRS: Final = (
    ("ban_to", "ban_from", N_("截止日期不能早于起始日期。")),
    ("posted_until", "posted_from", N_("公示结束日期早于开始日期。")),
)
DEEMING: Final = ("MASTER", "DOCTOR")
SEXES: Final = {"male": ("female_55", "female_50"), "female": ("male",)}


def contradictions(source: object, day: date | None) -> Iterator[Wrong]:
    """What of answers or facts cannot be, on the day that is today for them; without a day nothing is too late."""
    told = Told(source)
    if day is not None:
        yield from _ahead(told, day)
    yield from _in_order(told)
    yield from _deemed(told)
    yield from _yearly(told, day)


def before_birth(source: object, born: date) -> Iterator[Wrong]:
    """What is said to have happened before a day, that of somebody's birth or one soon after."""
    told, words = Told(source), N_("早于出生日期。")
    for name, columns in HAPPENED.items():
        for row, column, day in told.days(name, columns):
            if day < born:
                yield Wrong(BORN, complaint(name, words, row=row, column=column))
    for name in SINGLE:
        if told.one(name) is not None and told.one(name) < born:
            yield Wrong(BORN, complaint(name, words))
    for name in YEARLY:
        for row, one in enumerate(told.rows(name)):
            if one.year is not None and one.year < born.year:
                yield Wrong(BORN, complaint(name, words, row=row, column="year"))


def coherent(answers: object, day: date | None) -> Iterator[Complaint]:
    """The same as a cross-check of the form."""
    yield from (one.at for one in contradictions(answers, day))


def with_the_person(answers: type[BaseModel]) -> Callable[[Subject, date], Iterator[Complaint]]:
    """What the answers of one kind and the person's own record say against each other."""

    def check(subject: Subject, _day: date) -> Iterator[Complaint]:
        model = person_form(subject.person).model
        names = tuple(name for name in ("birth_date", "sex") if name in model.model_fields)
        person = valid_answers(model, subject.person, names)
        born = person.get("birth_date")
        if isinstance(born, str):
            yield from (one.at for one in before_birth(draft(answers, subject.answers), date.fromisoformat(born)))
        if subject.answers.get("retire_category") in SEXES.get(str(person.get("sex")), ()):
            yield complaint("retire_category", N_("与性别不一致。"))

    return check


def _ahead(told: Told, day: date) -> Iterator[Wrong]:
    words = N_("日期晚于今天。")
    for name, columns in HAPPENED.items():
        for row, column, given in told.days(name, ("first_day",) if name in MERITS else columns):
            if given > day:
                yield Wrong(DAYS, complaint(name, words, row=row, column=column))
    for name in SINGLE:
        if told.one(name) is not None and told.one(name) > day:
            yield Wrong(DAYS, complaint(name, words))


def _in_order(told: Told) -> Iterator[Wrong]:
    orders = {name: (("last_day", "first_day", N_("截止日期早于起始日期。")), *ORDERS.get(name, ())) for name in SPANS}
    for name, pairs in {**orders, "titles": ORDERS["titles"]}.items():
        for row, one in enumerate(told.rows(name)):
            for later, earlier, words in pairs:
                after, before = getattr(one, later), getattr(one, earlier)
                if after is not None and before is not None and after < before:
                    yield Wrong(DAYS, complaint(name, words, row=row, column=later))
    for later, earlier, words in PAIRS:
        after, before = told.one(later), told.one(earlier)
        if after is not None and before is not None and after < before:
            yield Wrong(DAYS, complaint(later, words))


def _deemed(told: Told) -> Iterator[Wrong]:
    """Nobody counts as holding a title before the education that stands for it."""
    rows = [row for row in told.rows("education") if row.level in DEEMING and row.graduated_on is not None]
    since = told.one("deemed_from")
    if since is not None and rows and since < min(row.graduated_on for row in rows):
        yield Wrong(DAYS, complaint("deemed_from", N_("早于硕士（博士）毕业日期。")))


def _yearly(told: Told, day: date | None) -> Iterator[Wrong]:
    """A year stands once and has come; the parts of its hours are no more than the whole."""
    for name in YEARLY:
        years = [row.year for row in told.rows(name)]
        for row, year in enumerate(years):
            if year is not None and year in years[:row]:
                yield Wrong(HOURS, complaint(name, N_("{year}年重复。"), row=row, column="year", year=year))
            elif year is not None and day is not None and year > day.year:
                yield Wrong(HOURS, complaint(name, N_("年度晚于今年。"), row=row, column="year"))
    for row, one in enumerate(told.rows("training")):
        if one.total is not None and (one.professional or 0) + (one.public or 0) > one.total:
            words = N_("专业科目与公需科目之和超过总学时。")
            yield Wrong(HOURS, complaint("training", words, row=row, column="total"))
