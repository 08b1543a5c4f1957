"""Take in the good rows of a roster that was tried dry, a handful at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.roster.asked import number_of
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, allowed, deed
from desktop.casework.intake.open_case import begin_case
from desktop.casework.office import Office
from desktop.casework.people.save_person import keep_person
from desktop.casework.rosters.line import laid_over
from desktop.casework.rosters.read_roster import Progress, on_and_on
from desktop.casework.rosters.views import BACK, READY, Decision, RosterLine, RosterTaken, RosterTrial
from desktop.store.tables import OfficeCase, Roster, RosterRow

HANDFUL: Final = 40  # rows kept together: one synced write, and no more than this is done again after a cut


class Way(Protocol):
    """How a roster's cases are begun inside the open deed of its handful."""

    def hindrance(self, act: Act, kind: str, person_id: int | None, /) -> str:
        """Why a row may not come in, before anything of it is written; "" when it may."""
        ...

    def begin(self, act: Act, kind: str, person_id: int, employer_id: int, told: Answers, /) -> OfficeCase:
        """The case of a row."""
        ...


class Alone:
    """Each case by itself."""

    def hindrance(self, _act: Act, _kind: str, _person_id: int | None, /) -> str:
        """Nothing is in the way of it."""
        return ""

    def begin(self, act: Act, kind: str, person_id: int, employer_id: int, told: Answers, /) -> OfficeCase:
        """As the window opens it."""
        return begin_case(act, kind, person_id, employer_id, told)


PLAIN: Final = Alone()
Taken = dict[int, int]
Refused = dict[int, str]


def import_roster(
    office: Office,
    trial: RosterTrial,
    decisions: Mapping[int, Decision] | None = None,
    *,
    progress: Progress = on_and_on,
    way: Way = PLAIN,
) -> RosterTaken:
    """Save or match the person of each good row, open the case with what is known and what the row says.

    In: the dry run; what was decided for rows in doubt, by row number (nothing decided: not taken in);
    `progress(done, of)` answers False to stop after the rows already kept. Out: the new cases by row. Rows are kept in
    handfuls, each a unit of its own, so that a cut-off import goes on where it ended; a row taken in before is never
    taken in twice. `way` is how each case is begun: alone, or as part of something larger.
    Raises `Expected` when nothing can be taken in for want of rights or room.
    """
    allowed(office, "import_roster")
    decided = decisions or {}
    lines = [line for line in trial.lines if line.state in READY or _decided(line, decided)]
    if not lines:
        return RosterTaken(None, {}, {}, 0, Changed())
    roster_id: int | None = None
    taken: Taken = {}
    refused: Refused = {}
    reached = 0
    going = progress(0, len(lines))
    while going and reached < len(lines):
        handful = lines[reached : reached + HANDFUL]
        roster_id, now, not_now = _keep(office, trial, handful, decided, roster_id, way)
        taken |= now
        refused |= not_now
        reached += len(handful)
        going = progress(reached, len(lines))
    changed = Changed(case=next(iter(taken.values()), None), person=None)
    return RosterTaken(roster_id, taken, refused, len(lines) - reached, changed)


def _decided(line: RosterLine, decided: Mapping[int, Decision]) -> bool:
    return line.state == "decide" and decided.get(line.number) in line.may


def _keep(
    office: Office,
    trial: RosterTrial,
    lines: Sequence[RosterLine],
    decided: Mapping[int, Decision],
    roster_id: int | None,
    way: Way,
) -> tuple[int, Taken, Refused]:
    """One handful in one unit."""
    taken: Taken = {}
    refused: Refused = {}
    with deed(office, "import_roster") as act:
        roster = _roster(act, trial, roster_id)
        key = key_of(roster.id)
        before = office.store.reads.taken_rows([line.identity for line in lines])
        for line in lines:
            if line.identity in before:
                refused[line.number] = _("这一行刚刚已经导入。")
                continue
            try:
                case = _take_in(act, trial, line, decided.get(line.number), way)
            except Expected as trouble:  # told before anything of the row was written
                refused[line.number] = trouble.what
                continue
            case_id = key_of(case.id)
            act.unit.add(RosterRow(roster_id=key, row=line.number, identity=line.identity, case_id=case_id))
            act.note("case", case_id, case=case_id, fields=tuple(line.entry.answers))
            taken[line.number] = case_id
        roster.accepted += len(taken)
        roster.refused = sum(line.state in BACK and not _decided(line, decided) for line in trial.lines)
        act.note("roster", key, fields=(str(len(taken)),))
    return key, taken, refused


def _roster(act: Act, trial: RosterTrial, roster_id: int | None) -> Roster:
    """The row of this roster; one that was cut off goes on in its own."""
    if roster_id is not None:
        return act.unit.get(Roster, roster_id)
    one_employer = _employer_of(trial)
    for before in act.unit.rows(Roster, digest=trial.digest, kind=trial.kind):
        if before.employer_id == one_employer:
            return before
    return act.unit.add(
        Roster(
            digest=trial.digest,
            kind=trial.kind,
            employer_id=one_employer,
            rows=len(trial.lines),
            on_day=act.office.clock.today(),
            by_name=act.office.actor.name,
        )
    )


def _employer_of(trial: RosterTrial) -> int | None:
    """The employer chosen, or the only one its rows name."""
    named = {line.employer_id for line in trial.lines if line.employer_id is not None}
    return trial.employer_id or (named.pop() if len(named) == 1 else None)


def _take_in(
    act: Act, trial: RosterTrial, line: RosterLine, decision: Decision | None, way: Way
) -> OfficeCase:
    """Look once more whether the row may come in, then write person and case."""
    reads = act.office.store.reads
    if line.employer_id is None:
        raise AssertionError("a good row has an employer")
    person_id = None if decision == "new" else line.person_id
    if person_id is None and decision != "new":
        found = reads.people_with_number(line.document, kind=number_of(trial.kind))
        person_id = found[0] if found else None
    if person_id is not None and (number := reads.unclosed_case(trial.kind, person_id, line.employer_id)):
        raise Expected(_("此人在该单位已有在办的同类事项 {number}。").format(number=number))
    if why_not := way.hindrance(act, trial.kind, person_id):
        raise Expected(why_not)
    given = dict(line.entry.person)
    if person_id is not None:
        known = act.unit.person(person_id).data
        if "passport_lines" in known and "passport_lines" not in laid_over(known, given):
            given["passport_lines"] = None
    # Where an accepted case rests on the person, what the row changes stands among its corrections.
    reason = _("按名册第 {row} 行更正").format(row=line.number)
    person_id = keep_person(act, person_id, given, reason=reason).person or person_id
    if person_id is None:
        raise AssertionError("a new person has a key")
    return way.begin(act, trial.kind, person_id, line.employer_id, line.entry.answers)
