"""What waits for the office this morning."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.case_types import ALL
from desktop.casework.casefile.stages import STAGE_TITLES, TICKING
from desktop.casework.casefile.titles import MaterialTitles
from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.intake.case_rows import rows_of
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.letters.list_letters import count_my_letters
from desktop.casework.notices.undelivered import count_undelivered, undelivered
from desktop.casework.office import Office
from desktop.casework.promises.due_checks import due_checks
from desktop.casework.promises.read_settled import settled_today
from desktop.casework.register.incoming.find_incoming import due_incoming
from desktop.casework.register.outgoing.dispatches import AHEAD, awaited_replies
from desktop.casework.reports.list_reports import list_reports
from desktop.casework.safety.signing.backed_up import backed_up_at
from desktop.casework.today.expiring import list_expiring
from desktop.casework.today.next_step import next_step
from desktop.casework.today.views import Promised, StageCount, Today, ToDo, Waiting
from desktop.policy.reckoning.workdays import Workdays

SHOWN: Final = 6  # undelivered notices named there
MOST: Final = 50  # lines of a list on the morning's page
DECEMBER: Final = 12
DAY_WORDS: Final[dict[str, tuple[str, str]]] = {
    "work": ("workday", N_("工作日")),
    "rest": ("rest", N_("休息日")),
    "holiday": ("rest", N_("休息日")),
    "extra_work": ("make_up", N_("补班")),
}


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
    titles = MaterialTitles(office)
    soon = days.after(day, AHEAD).day
    return Today(
        day=day,
        day_kind=kind,
        day_says=says,
        warning=_year_warning(day, days),
        stages=tuple(StageCount(stage, title, stages.get(stage, 0)) for stage, title in STAGE_TITLES.items()),
        near=len(near),
        overdue=len(overdue),
        open_cases=sum(count for stage, count in stages.items() if stage != "closed"),
        new_today=office.store.reads.count_cases_opened(day),
        to_do=_to_do(office) if sees else (),
        expiring=list_expiring(office, most=MOST) if sees else (),
        promised=_promised(office, day, titles, days) if sees else (),
        checks=due_checks(office, MOST) if sees else (),
        settled=settled_today(office) if sees else (),
        undelivered=_undelivered(office) if sees else (),
        undelivered_count=count_undelivered(office) if sees else 0,
        reports=list_reports(office, state="open")[:MOST] if sees else (),
        replies=awaited_replies(office, MOST, soon) if sees else (),
        incoming=due_incoming(office, soon, MOST) if sees else (),
        my_letters=count_my_letters(office),
        backed_up_at=backed_up_at(office.folder),
        edition=office.policy.edition,
        edition_day=office.policy.edition_day,
    )


def _undelivered(office: Office) -> tuple[Waiting, ...]:
    return tuple(
        Waiting(row.id, row.case_id, row.number, row.title, row.person_name or row.employer_name, row.day)
        for row in undelivered(office, SHOWN)
        if row.case_id is not None
    )


def _year_warning(day: date, days: Workdays) -> str:
    """This year's arrangement is not on file; in December, next year's, on which clocks already run (message ids)."""
    if not days.known(day):
        return N_("今年的放假安排尚未收录，工作日按周一至周五推算。")
    if day.month == DECEMBER and not days.known(date(day.year + 1, 1, 1)):
        return N_("明年的放假安排尚未收录，跨年的期限按周一至周五推算。")
    return ""


def _to_do(office: Office) -> tuple[ToDo, ...]:
    """The most pressing cases by their last day, then those whose applicant mends, the oldest first."""
    reads = office.store.reads
    keys = reads.find_cases(stage=sorted(TICKING), order="due")[:MOST]
    if len(keys) < MOST:
        keys += reads.find_cases(stage="correcting", order="opened")[: MOST - len(keys)]
    if len(keys) < MOST:
        keys += reads.find_cases(stage="decided", order="opened")[: MOST - len(keys)]
    kinds = {kind.key: kind for kind in ALL}
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
            next_step=next_step(kinds.get(row.kind), row.stage),
        )
        for row in rows_of(office, keys)
    )


def _promised(office: Office, day: date, titles: MaterialTitles, days: Workdays) -> tuple[Promised, ...]:
    """Open promises; then papers an older release noted as promised, which have no promise of their own."""
    reads = office.store.reads
    found = [
        Promised(
            case_id=one.case_id,
            number=one.case_number,
            person_name=one.applicant,
            material=titles.of(one.case_kind, one.material_key),
            by=one.due_on,
            days_left=days.left(day, one.due_on),
            key=one.material_key,
            kind=one.kind,
        )
        for one in reads.promises_open(MOST)
    ]
    known = {(one.case_id, one.key) for one in found}
    found += [
        Promised(
            case_id=one.case_id,
            number=one.number,
            person_name=one.applicant or one.employer_name,
            material=titles.of(one.kind, one.key),
            by=one.on,
            days_left=None if one.on is None else days.left(day, one.on),
            key=one.key,
        )
        for one in reads.promised_materials(MOST)
        if (one.case_id, one.key) not in known
    ]
    return tuple(sorted(found, key=lambda one: (one.by is None, one.by or day)))
