"""Invented rosters: many people as firms really fill them in, some rows with every sort of fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Final

from desktop.case_types import kind
from desktop.case_types.case_type import Subject
from desktop.case_types.person import person_name
from desktop.case_types.roster.asked import Asked, asked, number_of, roster_form
from desktop.case_types.roster.template import cells_of
from desktop.documents.sheets.parts import EntryRow

Cells = dict[str, str | float | date]  # by the key of the column
_WIDE: Final = {ord(sign): ord(sign) + 0xFEE0 for sign in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def invented_rows(key: str, count: int, faulty: int, *, day: date, seed: int = 1) -> tuple[EntryRow, ...]:
    """Rows of a kind's roster, `faulty` of them with a fault each, spread over the whole; the same for the same seed.

    Good rows differ in how they are written (days, full-width digits, blanks around); nobody stands in them twice.
    """
    random = Random(f"{key} roster {seed}")  # noqa: S311 - invented people, no secrets
    people = _people(key, seed, day)
    wrong = set(random.sample(range(1, count), faulty)) if faulty else set()
    rows: list[EntryRow] = []
    last: Cells = {}
    for number in range(count):
        cells = next(people)
        if number in wrong:
            faults = faults_of(key)
            faults[len([n for n in wrong if n < number]) % len(faults)](cells, last)
        else:
            last = dict(cells)
            _as_typed(random, asked(key), cells)
        rows.append(EntryRow(tuple(cells[one.key] for one in asked(key))))
    return tuple(rows)


def _people(key: str, seed: int, day: date) -> Iterator[Cells]:
    """Complete applicants, each with a number, a name and a birth date of their own."""
    invent = kind(key).sample
    if invent is None:
        return
    seen: set[object] = set()
    for number in range(seed * 1_000_003, seed * 1_000_003 + 100_000):  # not those of a practice office
        if number % 4 == 3:
            continue  # these are unfinished
        subject = invent(number, day)
        told = cells_of(key, Subject(subject.person, {}, subject.answers))
        cells: Cells = {one.key: cell for one, cell in zip(asked(key), told, strict=True)}
        document = cells[f"person.{number_of(key)}"]
        named = (person_name(subject.person), subject.person.get("birth_date"))
        if document not in seen and named not in seen:
            seen |= {document, named}
            yield cells


def _as_typed(random: Random, columns: tuple[Asked, ...], cells: Cells) -> None:
    """The same answers as different hands write them."""
    for one in columns:
        text = cells[one.key]
        if not isinstance(text, str) or not text:
            continue
        if one.question.editor == "day":
            cells[one.key] = random.choice(_DAYS)(date.fromisoformat(text))
        elif one.question.editor == "number":
            cells[one.key] = random.choice((text, float(text), f" {text} ", text.translate(_WIDE)))
        elif one.column.exact and random.random() < 0.1:
            cells[one.key] = random.choice((f"{text} ", text.translate(_WIDE), f"{text[:3]} {text[3:]}"))


_DAYS: Final[tuple[Callable[[date], str | date], ...]] = (
    lambda day: day,
    lambda day: day.isoformat(),
    lambda day: f"{day.year}/{day.month}/{day.day}",
    lambda day: f"{day.year}.{day.month:02d}.{day.day:02d}",
    lambda day: f"{day.year}年{day.month}月{day.day}日",
    lambda day: f"{day:%Y%m%d}",
)


def _put(key: str, value: str | float) -> Callable[[Cells, Cells], None]:
    def put(cells: Cells, _last: Cells) -> None:
        cells[key] = value

    return put


def _as_amount(cells: Cells, _last: Cells) -> None:
    """A passport number that a spreadsheet keeps as an amount."""
    cells["person.passport_number"] = float("7" + str(cells["person.birth_date"]).replace("-", ""))


def _expired_first(cells: Cells, _last: Cells) -> None:
    expires = date.fromisoformat(str(cells["person.passport_expires_on"]))
    cells["person.passport_issued_on"] = (expires + timedelta(days=1)).isoformat()


def _ends_first(cells: Cells, _last: Cells) -> None:
    cells["case.contract_until"] = cells["case.contract_from"]


def _no_chinese_name(cells: Cells, _last: Cells) -> None:
    cells["person.former_chinese_national"], cells["person.chinese_name"] = "是", ""


def _again(cells: Cells, last: Cells) -> None:
    """The row before, once more."""
    cells.update(last)


FAULTS: Final[tuple[Callable[[Cells, Cells], None], ...]] = (
    _put("person.surname", ""),
    _put("person.surname", "MÜLLER-金"),
    _put("person.passport_number", "M-12/34"),
    _as_amount,
    _put("person.birth_date", "1988-02-30"),
    _put("person.birth_date", "03/04/1988"),
    _put("person.birth_date", "2031-01-01"),
    _put("person.nationality", "火星"),
    _put("person.email", "kim at example.com"),
    _put("person.sex", "先生"),
    _put("person.former_chinese_national", "不清楚"),
    _put("case.annual_pay_yuan", "二十万"),
    _put("case.annual_pay_yuan", "-1"),
    _put("case.months_per_year_in_china", "13"),
    _put("case.contract_from", "下月初"),
    _put("case.post", ""),
    _put("employer.uscc", "91220101MA0000000X"),
    _expired_first,
    _ends_first,
    _no_chinese_name,
    _again,
)
TITLE_FAULTS: Final[tuple[Callable[[Cells, Cells], None], ...]] = (
    _put("person.citizen_number", "220102199013010011"),
    _put("person.citizen_number", 220102199001010011.0),
    _put("person.chinese_name", ""),
    _put("case.target_series", "工程师"),
    _put("case.target_level", "特级"),
    _put("case.education.1.graduated_on", "去年夏天"),
    _put("case.education.1.graduated_on", "2031-07-01"),
    _put("case.education.1.school", ""),
    _put("case.education.1.level", "大本"),
    _put("case.training.1.total", "九十"),
    _put("case.training.1.total", "-1"),
    _put("case.post_since", "不详"),
    _put("employer.uscc", "91220101MA0000000X"),
    _again,
)


def faults_of(key: str) -> tuple[Callable[[Cells, Cells], None], ...]:
    """The faults rows of a kind's roster have; raises as `roster_form`."""
    return TITLE_FAULTS if roster_form(key).of_citizens else FAULTS
