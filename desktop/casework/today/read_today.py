"""What waits for the office this morning."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from desktop.basics.language import N_
from desktop.case_types import kind as kind_of
from desktop.casework.casefile.stages import ON_THE_CLOCK, STAGE_TITLES
from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.intake.case_rows import rows_of
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.office import Office
from desktop.casework.safety.signing.backed_up import backed_up_at
from desktop.casework.today.bands import BANDS, band
from desktop.casework.today.next_step import NEXT_STEPS
from desktop.casework.today.views import Expiring, Promised, StageCount, Today, ToDo
from desktop.policy.reckoning.workdays import Workdays

PASSPORT: Final = N_("护照")
MOST: Final = 50  # lines of a list on the morning's page
DAY_WORDS: Final[dict[str, tuple[str, str]]] = {
    "work": ("workday", N_("工作日")),
    "rest": ("rest", N_("休")),
    "holiday": ("rest", N_("休")),
    "extra_work": ("make_up", N_("补班")),
}


class _MaterialTitles:
    """What the rules of a day call the papers of each kind of case; each kind's list is drawn up once."""

    def __init__(self, office: Office, day: date) -> None:
        self._office = office
        self._day = day
        self._kinds: dict[str, dict[str, str]] = {}

    def of(self, kind: str, key: str) -> str:
        """The title of a paper (a message id); its key once the rules no longer ask for it."""
        if kind not in self._kinds:
            lines = kind_of(kind).materials(self._office.policy, {}, self._day)
            self._kinds[kind] = {line.key: line.says for line in lines}
        return self._kinds[kind].get(key, key)


def read_today(office: Office) -> Today:
    """Counts per stage, what is due, what ends soon; those who may not see cases get the counts without a name."""
    allowed(office, "read_today")
    reads, day = office.store.reads, office.clock.today()
    days = Workdays.of(office.policy)
    kind, says = DAY_WORDS[days.kind(day)]
    stages = reads.count_cases_by_stage()
    sees = role_for("read_case", office.actor.roles) is not None
    near = find_cases(office, clock="near", order="due") if sees else []
    overdue = find_cases(office, clock="overdue", order="due") if sees else []
    titles = _MaterialTitles(office, day)
    return Today(
        day=day,
        day_kind=kind,
        day_says=says,
        warning="" if days.known(day) else N_("今年的放假安排尚未收录，工作日按周一至周五推算。"),
        stages=tuple(StageCount(stage, title, stages.get(stage, 0)) for stage, title in STAGE_TITLES.items()),
        near=len(near),
        overdue=len(overdue),
        open_cases=sum(count for stage, count in stages.items() if stage != "closed"),
        new_today=office.store.reads.count_cases_opened(day),
        to_do=_to_do(office) if sees else (),
        expiring=_expiring(office, day, titles) if sees else (),
        promised=_promised(office, day, titles) if sees else (),
        backed_up_at=backed_up_at(office.folder),
        edition=office.policy.edition,
        edition_day=office.policy.edition_day,
    )


def _to_do(office: Office) -> tuple[ToDo, ...]:
    """The most pressing cases by their last day, then those still before acceptance, the oldest first."""
    reads = office.store.reads
    keys = reads.find_cases(stage=sorted(ON_THE_CLOCK), order="due")[:MOST]
    if len(keys) < MOST:
        keys += reads.find_cases(stage=["registered", "correcting"], order="opened")[: MOST - len(keys)]
    if len(keys) < MOST:
        keys += reads.find_cases(stage="decided", order="opened")[: MOST - len(keys)]
    return tuple(
        ToDo(
            case_id=row.id,
            number=row.number,
            kind_short=row.kind_short,
            person_name=row.person_name,
            employer_name=row.employer_name,
            stage=row.stage,
            stage_title=row.stage_title,
            clock=row.clock,
            next_step=NEXT_STEPS.get(row.stage, ""),
        )
        for row in rows_of(office, keys)
    )


def _expiring(office: Office, day: date, titles: _MaterialTitles) -> tuple[Expiring, ...]:
    reads, until = office.store.reads, day + timedelta(days=BANDS[-1])
    found = []
    for one in (*reads.passports_ending(until, MOST), *reads.materials_ending(until, MOST)):
        how_soon = band(one.on, day) if one.on is not None else None
        if one.on is None or how_soon is None:
            continue
        found.append(
            Expiring(
                what=titles.of(one.kind, one.key) if one.key else PASSPORT,
                whose=one.applicant,
                person_id=one.person_id,
                case_id=one.case_id,
                on=one.on,
                days_left=(one.on - day).days,
                band=how_soon,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.on, one.case_id or 0))[:MOST])


def _promised(office: Office, day: date, titles: _MaterialTitles) -> tuple[Promised, ...]:
    return tuple(
        Promised(
            case_id=one.case_id,
            number=one.number,
            person_name=one.applicant,
            material=titles.of(one.kind, one.key),
            by=one.on,
            days_left=None if one.on is None else (one.on - day).days,
        )
        for one in office.store.reads.promised_materials(MOST)
    )
