"""What ends soon in the whole office: papers people hold, and papers handed in with open cases."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.credential import CREDENTIAL_KINDS
from desktop.casework.casefile.titles import MaterialTitles
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.permit_line.answer import BY_GROUND, CHANGE, EXTEND, NEW_INSIDE, answer_to
from desktop.casework.today.bands import BANDS, band
from desktop.casework.today.views import Expiring
from desktop.policy.reckoning.age import months_later

PASSPORT: Final = N_("护照")
PASSPORT_KEY: Final = "passport"  # of the material list
WATCHED: Final = ("permit", "short_permit", "residence", "permanent_residence", "visa", "passport", "lease")
ANSWERING: Final = (EXTEND, NEW_INSIDE, CHANGE, *BY_GROUND.values())
SINGLE: Final = ("permit", "residence")  # one at a time: a later one takes the place of an earlier
PAST: Final = 30  # days for which something that ended still stands first
MOST: Final = 2_000


def list_expiring(office: Office, *, most: int = MOST) -> tuple[Expiring, ...]:
    """Everything alive that ends within 120 days or has ended, the soonest first, each with what answers it.

    What ended more than 30 days ago comes behind, the newest first: it must not push what can still be answered away.
    A person's passport is told once: from the line, else from the form of a person with an open case.
    """
    allowed(office, "read_case")
    reads, today, titles = office.store.reads, office.clock.today(), MaterialTitles(office)
    until, past = today + timedelta(days=BANDS[-1]), today - timedelta(days=PAST)
    found: list[Expiring] = []
    passports: set[int] = set()
    credentials = reads.credentials_ending(until, most, kinds=WATCHED, past=past, single=SINGLE)
    answered = reads.open_cases_of([held.person_id for held in credentials], ANSWERING)
    for held in credentials:
        near = band(held.last_day, today) if held.last_day is not None else None
        if held.last_day is None or near is None:
            continue
        if held.kind == "passport":
            passports.add(held.person_id)
        answer = answer_to(office.policy, held.kind, held.last_day, today, held.data)
        # An extension asked for in time answers the permit also when the last day for asking has gone by since.
        kinds = (answer.kind, EXTEND) if held.kind == "permit" else (answer.kind,)
        found.append(
            Expiring(
                what=CREDENTIAL_KINDS.title(held.kind),
                whose=held.person_name,
                person_id=held.person_id,
                case_id=next((answered[held.person_id, k] for k in kinds if (held.person_id, k) in answered), None),
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
    of_forms = reads.passports_ending(until, most)
    told: dict[str, set[int | None]] = {
        "": {*passports},
        PASSPORT_KEY: {*passports, *(one.person_id for one in of_forms)},
    }
    # Some days more: a month without the corresponding day ends on its last one, so months do not count back exactly.
    issued = {key: months_later(until, -months) + timedelta(days=3) for key, months in titles.months().items()}
    for one in (*of_forms, *reads.materials_ending(until, most, issued)):
        last = titles.last_day(one) if one.key else one.on
        near = band(last, today) if last is not None else None
        if last is None or near is None or one.person_id in told.get(one.key, set()):
            continue
        answer = answer_to(office.policy, "paper" if one.key else "passport", last, today)
        found.append(
            Expiring(
                what=titles.of(one.kind, one.key) if one.key else PASSPORT,
                whose=one.applicant or one.employer_name,
                person_id=one.person_id,
                case_id=one.case_id,
                on=last,
                days_left=(last - today).days,
                band=near,
                kind="paper" if one.key else "passport",
                act=answer.act,
                answer=answer.says,
                answer_kind=answer.kind,
            )
        )
    return tuple(sorted(found, key=_nearness)[:most])


def _nearness(one: Expiring) -> tuple[bool, int, str, str]:
    long_ago = one.days_left < -PAST
    return long_ago, -one.days_left if long_ago else one.days_left, one.whose, one.what
