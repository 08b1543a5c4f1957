"""Write down what the deciding body answered, and what it leaves: a permit, what is owed, what has ended."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pydantic import JsonValue
from pydantic_core import to_jsonable_python

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.material_words import THERE
from desktop.case_types.result import GRANTED, ResultAnswers
from desktop.casework.casefile.case_file import CaseFile, case_file
from desktop.casework.casefile.entering import enter
from desktop.casework.casefile.rows import must_go_alone, writable
from desktop.casework.changed import Changed
from desktop.casework.deadlines.pausing import end_pause
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.onward.leave_paper import leave_paper
from desktop.casework.onward.onto_employer import tell_employer
from desktop.casework.people.permit_line.one_number import must_be_theirs
from desktop.casework.promises.life.checks import after_decision, must_be_clear
from desktop.forms.complaints import complaints
from desktop.store.tables import Credential, Obligation

if TYPE_CHECKING:
    from desktop.store.tables import OfficeCase

DECIDABLE: Final = frozenset({"reviewing", "forwarded", "replied", "decided"})
_PERMIT: Final = "permit"
PERMITS: Final = frozenset({_PERMIT, "short_permit"})  # papers whose class and post the decision tells
DATED: Final = frozenset({"residence", "permanent_residence"})  # papers that always have a last day
ABROAD: Final = frozenset({"visa"})  # issued later, by a mission abroad: on the line once its days are told


def record_result(office: Office, case_id: int, raw: Answers) -> Changed:
    """Keep the decision; a case not yet decided becomes decided. What is granted goes onto the person's line.

    In: raw answers of `ResultAnswers`. A granted case leaves what its kind yields (the permit with its days), ends what
    its kind ends, keeps contract and residence paper as they were answered, settles what it asked for and writes down
    what is owed. Raises `Expected` with `field`, for a permit number of somebody else, a day before
    acceptance, and for a case that is not before its decision or has one already.
    """
    for trouble in complaints(ResultAnswers, raw, day=office.clock.today()):
        raise Expected(trouble.says, _("请按决定文书填写。"), field=trouble.name)
    told = ResultAnswers.model_validate(raw)
    with deed(office, "record_result", case=case_id) as act:
        case = writable(act.unit, case_id)
        must_go_alone(office, case_id)
        if case.stage not in DECIDABLE:
            raise Expected(_("本件还没有开始核验，不能记录决定。"), _("请按环节逐步办理。"), field="stage")
        if case.decision is not None:
            raise Expected(_("本件的决定已经记录。"), _("决定有误的，请在办件经过中说明并另开一件。"))
        if case.accepted_on is not None and told.decided_on < case.accepted_on:
            raise Expected(
                _("决定日期不能早于受理日期 {day}。").format(day=case.accepted_on.isoformat()),
                _("请按决定文书填写。"),
                field="decided_on",
            )
        file = case_file(office, case_id)
        if told.result == GRANTED:
            _must_name_paper(file, told)
        must_be_clear(act, case, granted=told.result == GRANTED)
        before = {"stage": case.stage}
        case.decision = {
            **to_jsonable_python(told.model_dump(exclude_none=True)),
            # What was known that day, so that the next case can show what has changed since.
            "person": dict(file.subject.person),
            "employer": dict(file.subject.employer),
        }
        end_pause(act, case_id)
        enter(case, "decided", office.clock.today())
        if file.kind.stage_clocks:
            case.due_on = None
        after_decision(act, case, told.decided_on, granted=told.result == GRANTED)
        employer = None
        if told.result == GRANTED:
            employer = tell_employer(act, file, told)
            if case.person_id is not None:
                _leave(act, case, file, told)
        act.note("case", case_id, case=case_id, fields=("decision", "stage"), before=before, reason=told.reason or "")
    return Changed(case=case_id, person=file.row.person_id, employer=employer)


def _must_name_paper(file: CaseFile, told: ResultAnswers) -> None:
    if PERMITS & set(file.kind.yields) and told.permit_expires_on is None:
        raise Expected(_("准予许可的，请填写许可有效期至。"), _("请按决定文书填写。"), field="permit_expires_on")
    if "talent_class" in file.kind.yields and told.class_granted is None:
        raise Expected(_("请填写认定的人才类别。"), _("请按认定文件填写。"), field="class_granted")
    if "settling_money" in file.kind.yields and told.granted_yuan is None:
        raise Expected(_("请填写核定金额。"), _("请按核定文件填写。"), field="granted_yuan")
    if DATED & set(file.kind.yields) and told.paper_expires_on is None:
        raise Expected(_("准予的，请填写证件有效期至。"), _("请照签发的证件填写。"), field="paper_expires_on")


def _leave(act: Act, case: OfficeCase, file: CaseFile, told: ResultAnswers) -> None:
    """Everything a granted case leaves behind on its person's line."""
    person, day = int(case.person_id or 0), told.decided_on
    why = _("见 {number}").format(number=case.number)
    living = [row for row in act.unit.rows(Credential, person_id=person) if row.state == "alive"]
    answers = file.subject.answers
    for row in living:
        if row.kind in file.kind.ends:
            _end(row, "cancelled", day, why)
    if _PERMIT in file.kind.ends:
        _over(act, case, answers, living, day)
    for kind in file.kind.yields:
        if kind in PERMITS:
            _permit(act, case, kind, told, living)
        elif kind not in ABROAD or told.paper_expires_on is not None:
            leave_paper(act, case, file, kind, told, living)
    if _PERMIT in file.kind.yields:
        _contract(act, case, answers, living)
    if not (DATED | ABROAD) & set(file.kind.yields):
        _residence(act, case, answers, living)
    _settle(act, case, file, day)


def _over(act: Act, case: OfficeCase, answers: Answers, living: list[Credential], day: date) -> None:
    """With the permit its contract is over; a permit nobody had on file stands on the line as cancelled."""
    why = _("见 {number}").format(number=case.number)
    for row in living:
        if row.kind == "contract":
            _end(row, "lapsed", _day(answers.get("ended_on")) or day, why)
    number, last = str(answers.get("permit_number") or "").upper(), _day(answers.get("permit_expires_on"))
    if last is None or any(row.kind == _PERMIT for row in living):
        return
    named = (("class", answers.get("permit_class")), ("post", answers.get("permit_post")))
    row = Credential(
        person_id=int(case.person_id or 0), kind=_PERMIT, number=number, employer_id=case.employer_id,
        employer_name=case.employer_name, case_id=case.id, first_day=_day(answers.get("permit_from")), last_day=last,
        data={name: value for name, value in named if value}, created_at=act.unit.now,
    )  # fmt: skip
    _end(row, "cancelled", day, why)
    act.unit.add(row)


def _permit(act: Act, case: OfficeCase, kind: str, told: ResultAnswers, living: list[Credential]) -> None:
    """The permit of a kind as the decision tells it, in the place of the one alive; one number goes with a person."""
    old = next((row for row in living if row.kind == kind and row.state == "alive"), None)
    held = next((row.number for row in living if row.kind in PERMITS and row.number), "")
    number = told.permit_number or held or str(case.answers.get("permit_number") or "")
    must_be_theirs(act.office, int(case.person_id or 0), number, field="permit_number")
    permit_class = told.permit_class or case.talent_class or (old.data.get("class") if old else None)
    data: dict[str, JsonValue] = {"class": permit_class, "post": told.permit_post or case.answers.get("post")}
    data["post"] = data["post"] or (old.data.get("post") if old else None) or case.answers.get("permit_post")
    act.unit.add(
        Credential(
            person_id=int(case.person_id or 0),
            kind=kind,
            number=number.upper(),
            employer_id=case.employer_id,
            employer_name=case.employer_name,
            case_id=case.id,
            first_day=told.permit_from or told.decided_on,
            last_day=told.permit_expires_on,
            data={key: value for key, value in data.items() if value},
            created_at=act.unit.now,
        )
    )
    if old is not None:
        _end(old, "replaced", told.decided_on, _("见 {number}").format(number=case.number))


def _contract(act: Act, case: OfficeCase, answers: Answers, living: list[Credential]) -> None:
    first, last = _day(answers.get("contract_from")), _day(answers.get("contract_until"))
    if last is None:
        return
    for row in living:
        if row.kind == "contract" and row.state == "alive":
            _end(row, "replaced", first or last, _("见 {number}").format(number=case.number))
    act.unit.add(
        Credential(
            person_id=int(case.person_id or 0),
            kind="contract",
            employer_id=case.employer_id,
            employer_name=case.employer_name,
            case_id=case.id,
            first_day=first,
            last_day=last,
            data={name: answers[name] for name in ("post", "annual_pay_yuan") if answers.get(name)},
            created_at=act.unit.now,
        )
    )


def _residence(act: Act, case: OfficeCase, answers: Answers, living: list[Credential]) -> None:
    """The residence paper as it was answered, unless the line has it already."""
    number, last = str(answers.get("residence_number") or "").upper(), _day(answers.get("residence_expires_on"))
    if last is None or any(row.kind in {"residence", "visa"} and row.last_day == last for row in living):
        return
    kind = "visa" if str(answers.get("residence_kind") or "").startswith("visa") else "residence"
    for row in living:
        if row.kind == kind and row.state == "alive":
            _end(row, "replaced", min(last, row.last_day or last), _("见 {number}").format(number=case.number))
    act.unit.add(
        Credential(
            person_id=int(case.person_id or 0),
            kind=kind,
            number=number,
            case_id=case.id,
            last_day=last,
            data={"residence_kind": answers["residence_kind"]} if answers.get("residence_kind") else {},
            created_at=act.unit.now,
        )
    )


def _settle(act: Act, case: OfficeCase, file: CaseFile, day: date) -> None:
    """What was owed and asked for here is met when its proof was seen; then what this case itself leaves owing."""
    facts = file.kind.facts(file.subject, file.policy_day)
    for row in act.unit.rows(Obligation, person_id=case.person_id, state="open"):
        met = file.kind.settles(facts, row.kind) if case.kind in row.asked_at else ""
        if met:
            row.state, row.ended_on, row.ended_case_id, row.ended_why = "met", day, case.id, _(met)
    handed_in = frozenset(state.line.key for state in file.materials() if state.state in THERE)
    for owed in file.kind.owes(facts, handed_in):
        act.unit.add(
            Obligation(
                person_id=case.person_id,
                employer_id=case.employer_id,
                case_id=int(case.id or 0),
                kind=owed.kind,
                says=owed.says,
                asked_at=list(owed.asked_at),
                due_on=owed.due_on,
                created_at=act.unit.now,
            )
        )


def _end(row: Credential, state: str, on: date, why: str) -> None:
    row.state, row.ended_on, row.ended_why = state, on, why


def _day(value: JsonValue) -> date | None:
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
