"""Who of those already known may be the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.columns import PersonColumns, columns_of, word
from desktop.casework.people.likeness import masked, near
from desktop.casework.people.views import Likeness

_MOST: Final = 20
_CANDIDATES: Final = 300


def similar_people(office: Office, raw: Answers, without: int | None = None) -> tuple[Likeness, ...]:
    """People like the one being typed: the same document number first, then name and birth date, then near names.

    `without` is the person's own key while an existing one is edited.
    """
    allowed(office, "find_people")
    columns = columns_of(raw)
    found: dict[int, tuple[str, bool]] = {}
    for key, why, certain in (
        *_same_number(office, columns),
        *_same_name(office, columns),
        *_near(office, raw, columns),
    ):
        if key != without:
            found.setdefault(key, (why, certain))
    rows = office.store.reads.person_rows(list(found)[:_MOST])
    return tuple(
        Likeness(
            id=row.id,
            name=row.name_zh or row.name_latin or row.name_original,
            details=" · ".join(
                part
                for part in (
                    row.name_latin,
                    row.nationality,
                    row.birth_date.isoformat() if row.birth_date else "",
                    masked(row.numbers[0][1]) if row.numbers else "",
                )
                if part
            ),
            why=found[row.id][0],
            certain=found[row.id][1],
        )
        for row in rows
    )


def _same_number(office: Office, columns: PersonColumns) -> Iterator[tuple[int, str, bool]]:
    for _kind, number in columns.numbers:
        for key in office.store.reads.people_with_number(number):
            yield key, _("证件号码相同"), True


def _same_name(office: Office, columns: PersonColumns) -> Iterator[tuple[int, str, bool]]:
    if columns.birth_date is not None:
        for key in office.store.reads.people_named([columns.name_zh, columns.name_latin], columns.birth_date):
            yield key, _("姓名和出生日期相同"), False


def _near(office: Office, raw: Answers, columns: PersonColumns) -> Iterator[tuple[int, str, bool]]:
    reads = office.store.reads
    candidates: list[int] = []
    for words in {columns.name_zh, word(raw, "surname"), word(raw, "given_names")} - {""}:
        candidates += reads.find_people(words)[:_CANDIDATES]
    if columns.birth_date is not None:
        candidates += reads.people_born(columns.birth_date)
    for row in reads.person_rows(list(dict.fromkeys(candidates))):
        same_day = columns.birth_date is None or row.birth_date is None or row.birth_date == columns.birth_date
        if same_day and (near(columns.name_latin, row.name_latin) or near(columns.name_zh, row.name_zh)):
            yield row.id, _("姓名相近"), False
