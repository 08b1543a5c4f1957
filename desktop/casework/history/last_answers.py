"""What the actor entered in the last record of the same sort: what F4 copies from."""

from __future__ import annotations

from typing import Final, Literal

from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Answers
from desktop.case_types.citizens.citizen import CITIZEN_NEVER_COPIED
from desktop.case_types.citizens.forms import is_citizen
from desktop.case_types.never_copied import EMPLOYER_NEVER_COPIED, PERSON_NEVER_COPIED
from desktop.casework.deed import allowed
from desktop.casework.office import Office

Sort = Literal["case", "person", "employer"]

_READ: Final[dict[Sort, str]] = {"case": "read_case", "person": "read_person", "employer": "read_employer"}
_SAVE: Final[dict[Sort, str]] = {"case": "save_answers", "person": "save_person", "employer": "save_employer"}


def last_answers(office: Office, sort: Sort, key: int | None, kind: str = "") -> Answers:
    """Answers of the newest other record the actor saved; of a case, only of the same `kind`; {} when there is none.

    `key` is the record that is open, None for one not yet made. What a declaration says is never copied (numbers of
    identity and documents, names, dates of receipt and decision) is left out. Raises `Expected` without the right.
    """
    allowed(office, _READ[sort], case=key if sort == "case" else None)
    reads = office.store.reads
    last = reads.last_touched(sort, _SAVE[sort], actor=int(office.actor.user_id), other_than=key, kind=kind)
    if last is None:
        return {}
    if sort == "case":
        row = reads.case(last)
        return _without(row.answers, kind_of(row.kind).never_copied)
    if sort == "person":
        told = reads.person(last).data
        return _without(told, CITIZEN_NEVER_COPIED if is_citizen(told) else PERSON_NEVER_COPIED)
    return _without(reads.employer(last).data, EMPLOYER_NEVER_COPIED)


def _without(answers: Answers, never: tuple[str, ...]) -> Answers:
    return {name: value for name, value in answers.items() if name not in never}
