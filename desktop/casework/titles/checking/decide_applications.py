"""Carry out what was tried dry, a handful at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, allowed, deed
from desktop.casework.office import Office
from desktop.casework.titles.checking.deciding import PATHS, line_of, reason_kept
from desktop.casework.titles.checking.preview_decision import Progress, on_and_on
from desktop.casework.titles.checking.sight import Sight, sight_of
from desktop.casework.titles.checking.views import Decided, DecisionLine, DecisionTrial
from desktop.casework.titles.inside.life import application_row, step

HANDFUL: Final = 20  # applicants kept together: one synced write, and no more than this is done again after a cut

Done = dict[int, str]
Refused = dict[int, str]


def decide_applications(office: Office, trial: DecisionTrial, *, progress: Progress = on_and_on) -> Decided:
    """Take every applicant that was ready to the state the trial told; each is looked at once more.

    In: the trial; `progress(done, of)` answers False to stop after the handfuls already kept. Out: who went where, and
    why not the others: somebody else may have been quicker. A handful is one unit; where one of it cannot be kept,
    its others are kept one by one.
    """
    allowed(office, "decide_applications")
    lines = trial.ready
    done: Done = {}
    refused: Refused = {}
    reached = 0
    going = progress(0, len(lines))
    while going and reached < len(lines):
        handful = lines[reached : reached + HANDFUL]
        now, not_now = _keep(office, trial, handful)
        done |= now
        refused |= not_now
        reached += len(handful)
        going = progress(reached, len(lines))
    changed = Changed(batch=trial.batch_id) if done else Changed()
    return Decided(done, refused, len(lines) - reached, changed)


def _keep(office: Office, trial: DecisionTrial, lines: Sequence[DecisionLine]) -> tuple[Done, Refused]:
    try:
        return _unit(office, trial, lines)
    except Expected as trouble:
        if len(lines) == 1:
            return {}, {lines[0].application_id: trouble.what}
    done: Done = {}
    refused: Refused = {}
    for line in lines:
        now, not_now = _keep(office, trial, (line,))
        done |= now
        refused |= not_now
    return done, refused


def _unit(office: Office, trial: DecisionTrial, lines: Sequence[DecisionLine]) -> tuple[Done, Refused]:
    done: Done = {}
    refused: Refused = {}
    with deed(office, "decide_applications") as act:
        sight = sight_of(office, trial.batch_id)
        for line in lines:
            if why_not := _take(act, sight, trial, line):
                refused[line.application_id] = why_not
            else:
                done[line.application_id] = line.becomes
        if not done:
            act.note("title_batch", trial.batch_id, fields=(trial.decision,), reason=trial.why)
    return done, refused


def _take(act: Act, sight: Sight, trial: DecisionTrial, line: DecisionLine) -> str:
    """One applicant; why not where it no longer goes, before anything of it is written."""
    one = act.office.store.reads.title_application(line.application_id)
    if one is None or one.state != line.state:
        return _("刚刚被别人办理过。")
    fresh = line_of(sight, one, trial.decision, trial.why)
    if fresh.hindrance:
        return fresh.hindrance
    row, _case = application_row(act, one.id)
    why = reason_kept(trial.decision, trial.why, fresh.shortfalls)
    if trial.decision in {"return", "refuse"}:
        told: list[JsonValue] = [
            {"reason": found.reason, "says": str(found.says), "why": str(found.why), "cure": str(found.cure),
             "clause": str(found.clause), "lacks": found.lacks}
            for found in fresh.shortfalls
        ]  # fmt: skip
        day = act.office.clock.today().isoformat()
        row.data = {**row.data, "returned": {"on": day, "as": trial.decision, "why": trial.why, "found": told}}
    for state in PATHS[trial.decision][one.state]:
        # Only the step that the decision is about bears its reason; an acceptance without gaps bears none.
        step(act, row, state, why=why if state == line.becomes else "")
        act.unit.flush()
    return ""
