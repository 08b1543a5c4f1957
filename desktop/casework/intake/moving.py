"""The step from one stage to the next, inside a deed that is already open, so that a notice can take it with it."""

from __future__ import annotations

from dataclasses import replace

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types import kind as kind_of
from desktop.case_types.gaps import blocking
from desktop.casework.casefile.case_file import case_file
from desktop.casework.casefile.entering import enter
from desktop.casework.casefile.stages import NEEDS_REASON, stage_title, ways
from desktop.casework.deadlines.pausing import begin_pause, end_pause
from desktop.casework.deadlines.reckon import reckon
from desktop.casework.deed import Act
from desktop.casework.duties.rights import RIGHTS, role_for
from desktop.casework.intake.open_pair import must_have_left
from desktop.casework.promises.life.checks import after_decision, lagging, must_be_clear
from desktop.casework.promises.life.lapse import withdraw_open
from desktop.store.tables import OfficeCase


def right_to(stage: str) -> str:
    """The deed whose right is asked for this step."""
    return f"move_case.{stage}" if f"move_case.{stage}" in RIGHTS else "move_case"


def move(act: Act, case_id: int, stage: str, reason: str = "") -> None:
    """Take the step inside the deed of `act`, with an audit row of its own; the caller's right does not reach further.

    While the applicant mends (补正) the clock stands still; a decision or the end of a case ends every pause.
    Raises `Expected` for a way that is not allowed, a step that needs a reason and has none, or an acceptance while
    something that blocks it is missing and no reason says why it is accepted nevertheless (容缺受理), or an end while a
    direct report of the case has not left.
    """
    act = _reaching(act, right_to(stage))
    words = visible(reason)
    case = act.unit.case(case_id)
    kind = kind_of(case.kind)
    if stage not in ways(case.stage, kind.stages, accepted=case.accepted_on is not None):
        raise Expected(
            _("不能从“{now}”直接转到“{then}”。").format(
                now=_(stage_title(kind, case.stage)), then=_(stage_title(kind, stage))
            ),
            _("请按环节逐步办理。"),
            field="stage",
        )
    if (case.stage, stage) in NEEDS_REASON and not words:
        raise Expected(_("这一步须写明原因。"), _("原因会记入办件经过。"), field="reason")
    before = {"stage": case.stage}
    first = stage == "accepted" and case.accepted_on is None
    if first:
        _accept(act, case, words)
        words = words or lagging(act, case_id)
    if stage == "decided":
        must_be_clear(act, case, granted=True)
        after_decision(act, case, act.office.clock.today(), granted=True)
    if stage == "closed":
        must_have_left(act.office, case_id)
        case.closed_on = act.office.clock.today()
        if case.stage not in {"decided", "following"}:
            withdraw_open(act, case, case.closed_on, _("办件已办结"))
    if case.stage == "correcting":
        end_pause(act, case_id, "correction", reason=words)
    if stage in {"decided", "closed"}:
        end_pause(act, case_id)
    enter(case, stage, act.office.clock.today(), words)
    if stage == "correcting":
        begin_pause(act, case_id, "correction", words or _("要求补正"))
    if kind.stage_clocks:
        case.due_on = None  # a term of another stage is over
    if first or kind.stage_clocks:
        reckon(act, case)
    act.note("case", case_id, case=case_id, fields=("stage",), before=before, reason=words)


def _accept(act: Act, case: OfficeCase, words: str) -> None:
    """The first acceptance pins the day whose rules speak, class and points; the clock starts after it."""
    office, today = act.office, act.office.clock.today()
    file = case_file(office, int(case.id or 0))
    verdict = file.verdict()
    missing = blocking(file.gaps(verdict, file.materials()))
    if missing and not words:
        raise Expected(
            _("尚缺 {count} 项，不能受理。").format(count=len(missing)),
            _("请补齐；如按容缺受理，请写明原因。"),
            field="reason",
        )
    case.accepted_on = today
    case.talent_class = verdict.class_that_stands or ""
    case.gaps = len(missing)
    case.points_total = verdict.points.total if verdict.points is not None else None


def _reaching(act: Act, verb: str) -> Act:
    """The same deed with the step's own name and right; raises `Expected` when nobody's role here reaches to it."""
    if act.verb == verb:
        return act
    role = role_for(verb, act.office.actor.roles)
    if role is None:
        raise Expected(_("您的角色不能做这件事。"), _("请由有权限的同事办理。"))
    return replace(act, verb=verb, role=role)
