"""What ends soon in the whole office: papers people hold, and papers handed in with open cases."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.basics.language import N_
from desktop.case_types import kind as kind_of
from desktop.case_types.credential import CREDENTIAL_KINDS
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.permit_line.answer import CHANGE, EXTEND, NEW_INSIDE, answer_to
from desktop.casework.today.bands import BANDS, band
from desktop.casework.today.views import Expiring

PASSPORT: Final = N_("护照")
WATCHED: Final = ("permit", "short_permit", "residence", "visa", "passport")
ANSWERING: Final = (EXTEND, NEW_INSIDE, CHANGE)
MOST: Final = 2_000


class MaterialTitles:
    """What the rules of a day call the papers of each kind of case; each kind's list is drawn up once."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._kinds: dict[str, dict[str, str]] = {}

    def of(self, kind: str, key: str) -> str:
        """The title of a paper (a message id); its key once the rules no longer ask for it."""
        if kind not in self._kinds:
            lines = kind_of(kind).materials(self._office.policy, {}, self._office.clock.today())
            self._kinds[kind] = {line.key: line.says for line in lines}
        return self._kinds[kind].get(key, key)


def list_expiring(office: Office, *, most: int = MOST) -> tuple[Expiring, ...]:
    """Everything alive that ends within 120 days or has ended, the soonest first, each with what answers it.

    A person's passport is told once: from the line, else from the form of a person with an open case.
    """
    allowed(office, "read_case")
    reads, today, titles = office.store.reads, office.clock.today(), MaterialTitles(office)
    until = today + timedelta(days=BANDS[-1])
    found: list[Expiring] = []
    passports: set[int] = set()
    credentials = reads.credentials_ending(until, most, kinds=WATCHED)
    answered = reads.open_cases_of([held.person_id for held in credentials], ANSWERING)
    for held in credentials:
        near = band(held.last_day, today) if held.last_day is not None else None
        if held.last_day is None or near is None:
            continue
        if held.kind == "passport":
            passports.add(held.person_id)
        answer = answer_to(office.policy, held.kind, held.last_day, today)
        found.append(
            Expiring(
                what=CREDENTIAL_KINDS.title(held.kind),
                whose=held.person_name,
                person_id=held.person_id,
                case_id=answered.get((held.person_id, answer.kind)) if answer.kind else None,
                on=held.last_day,
                days_left=(held.last_day - today).days,
                band=near,
                kind=held.kind,
                credential_id=held.id,
                employer_id=held.employer_id,
                employer_name=held.employer_name,
                act=answer.act,
                answer=answer.says,
                answer_kind=answer.kind,
            )
        )
    for one in (*reads.passports_ending(until, most), *reads.materials_ending(until, most)):
        near = band(one.on, today) if one.on is not None else None
        if one.on is None or near is None or (not one.key and one.person_id in passports):
            continue
        answer = answer_to(office.policy, "paper" if one.key else "passport", one.on, today)
        found.append(
            Expiring(
                what=titles.of(one.kind, one.key) if one.key else PASSPORT,
                whose=one.applicant or one.employer_name,
                person_id=one.person_id,
                case_id=one.case_id,
                on=one.on,
                days_left=(one.on - today).days,
                band=near,
                kind="paper" if one.key else "passport",
                act=answer.act,
                answer=answer.says,
                answer_kind=answer.kind,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.on, one.whose, one.what))[:most])
