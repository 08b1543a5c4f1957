"""Everything that is missing, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pydantic import JsonValue

from desktop.basics.paths import resource
from desktop.case_types.case_type import Gap, MaterialState, Subject
from desktop.case_types.gaps import blocking, gaps
from desktop.case_types.work_permit import WORK_PERMIT_NEW_ABROAD as KIND
from desktop.case_types.work_permit.sample import sample
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.nearest import Nearest
from desktop.policy.verdict import Condition, Confidence, MaterialLine, Outcome, Verdict

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
WHOLE = sample(0)  # class B, nothing missing
LINE = MaterialLine(
    key="degree",
    number=3,
    says="最高学历证书",
    need="required",
    why="证明学历",
    form="原件",
    cure="认证后补交",
    clause="材料3",
    source="外专发〔2017〕36号",
    confidence=Confidence.CONFIRMED,
)


def found(subject: Subject, materials: tuple[MaterialState, ...] = ()) -> tuple[Gap, ...]:
    verdict = KIND.judge(LIBRARY, KIND.facts(subject, DAY), DAY)
    return gaps(KIND, subject, verdict, materials, DAY)


def without(raw: object, *names: str) -> dict[str, JsonValue]:
    assert isinstance(raw, dict)
    return {key: value for key, value in raw.items() if key not in names}


def test_a_whole_case_lacks_nothing() -> None:
    assert blocking(found(WHOLE)) == ()


def test_an_answer_that_also_keeps_a_condition_unknown_is_named_once() -> None:
    missing = found(replace(WHOLE, answers=without(WHOLE.answers, "contract_until")))
    assert [gap.key for gap in blocking(missing)] == ["contract_until"]
    (gap,) = blocking(missing)
    assert (gap.kind, gap.says) == ("answer", "缺“聘用期限至”")
    assert gap.why
    assert gap.clause
    assert "聘用期限至" in gap.cure


def test_a_hole_in_the_career_is_named_once() -> None:
    work = WHOLE.answers["work"]
    assert isinstance(work, list)
    assert len(work) > 1
    missing = blocking(found(replace(WHOLE, answers={**WHOLE.answers, "work": work[1:]})))
    assert [gap.key for gap in missing] == ["work"]
    assert "履历缺" in missing[0].why


def test_an_unasked_fact_leads_to_its_question() -> None:
    missing = blocking(found(replace(WHOLE, answers=without(WHOLE.answers, "healthy"))))
    assert [(gap.kind, gap.key) for gap in missing] == [("answer", "healthy")]


def test_wrong_is_not_missing() -> None:
    wrong = blocking(found(replace(WHOLE, person={**WHOLE.person, "email": "kim@"})))
    assert [(gap.kind, gap.key, gap.says) for gap in wrong] == [("person", "email", "“电子邮箱”须更正")]


def test_an_empty_case_lacks_the_person_and_the_employer_themselves() -> None:
    missing = found(Subject({}, {}, {}))
    assert [(gap.kind, gap.says) for gap in missing if gap.key == ""] == [
        ("person", "缺申请人"),
        ("employer", "缺聘用单位"),
    ]
    assert len({(gap.kind, gap.key, gap.says) for gap in missing}) == len(missing)
    assert all(gap.says and gap.why and gap.clause and gap.cure for gap in missing)


def test_mail_and_phone_must_be_the_applicants_own() -> None:
    person = {**WHOLE.person, "email": WHOLE.employer["handler_email"], "phone": "199 0000 1234"}
    employer = {**WHOLE.employer, "handler_phone": "+1990000-1234"}
    told = blocking(found(Subject(person, employer, WHOLE.answers)))
    assert [gap.key for gap in told] == ["email", "phone"]
    assert all("相同" in gap.why for gap in told)


def test_materials_by_state_and_need() -> None:
    states = (
        MaterialState(replace(LINE, key="a"), "missing"),
        MaterialState(replace(LINE, key="b"), "received"),
        MaterialState(replace(LINE, key="c"), "checked", trouble="签发已超过6个月。"),
        MaterialState(replace(LINE, key="d"), "returned", note="缺翻译件"),
        MaterialState(replace(LINE, key="e", need="optional"), "missing"),
        MaterialState(replace(LINE, key="f", need="conditional"), "missing"),
        MaterialState(replace(LINE, key="g", need="commitment"), "promised"),
        MaterialState(replace(LINE, key="h", need="waived"), "missing"),
    )
    told = {gap.key: gap for gap in found(WHOLE, states) if gap.kind == "material"}
    assert list(told) == ["a", "c", "d", "f"]
    assert told["c"].why == "签发已超过6个月。"
    assert told["d"].why == "缺翻译件"
    assert told["a"].clause == "外专发〔2017〕36号　材料3"
    assert told["a"].cure == "认证后补交"
    assert [told[key].blocks for key in told] == [True, True, True, False]


def _verdict(*conditions: Condition, talent_class: str | None = "B") -> Verdict:
    near = (Nearest("B", 3, "补汉语水平考试三级"),)
    return Verdict(DAY, "e", talent_class, "还差积分3分。", conditions=conditions, nearest=near)


def _condition(outcome: Outcome, question: str = "", *, blocks: bool = True) -> Condition:
    return Condition(
        "age", "年龄", outcome, "61周岁", "申请条件", "36号", Confidence.CONFIRMED, question, "放宽须批准", blocks
    )


def test_conditions_met_or_waived_are_no_gaps() -> None:
    verdict = _verdict(_condition(Outcome.MET), _condition(Outcome.WAIVED))
    assert gaps(KIND, WHOLE, verdict, (), DAY) == ()


def test_an_unmet_condition_tells_fact_clause_and_cure() -> None:
    (gap,) = gaps(KIND, WHOLE, _verdict(_condition(Outcome.UNMET, "birth_date")), (), DAY)
    assert (gap.kind, gap.key, gap.why, gap.clause, gap.cure) == (
        "condition",
        "age",
        "61周岁",
        "36号　申请条件",
        "放宽须批准",
    )


def test_a_warning_does_not_block() -> None:
    (gap,) = gaps(KIND, WHOLE, _verdict(_condition(Outcome.UNMET, blocks=False)), (), DAY)
    assert blocking((gap,)) == ()


def test_no_class_at_all_is_a_gap_with_the_nearest_change() -> None:
    (gap,) = gaps(KIND, WHOLE, _verdict(talent_class=None), (), DAY)
    assert (gap.kind, gap.key, gap.why, gap.cure) == ("condition", "class", "还差积分3分。", "补汉语水平考试三级")


def test_before_the_first_verdict_answers_and_materials_still_speak() -> None:
    told = gaps(KIND, replace(WHOLE, answers={}), None, (MaterialState(LINE, "missing"),), DAY)
    assert {"post", "degree", "work"} <= {gap.key for gap in told}
    assert not any(gap.kind == "condition" for gap in told)


def test_a_class_the_lines_do_not_carry_is_hinted_at() -> None:
    """Sample 0 comes to class B: applying for A would come back, applying for B or nothing is in order."""
    verdict = KIND.judge(LIBRARY, KIND.facts(WHOLE, DAY), DAY)
    assert verdict.talent_class == "B"

    def applying(talent_class: str) -> list[Gap]:
        subject = replace(WHOLE, answers={**WHOLE.answers, "applied_class": talent_class})
        return [gap for gap in found(subject) if gap.key == "applied_class"]

    (hint,) = applying("A")
    assert not hint.blocks
    assert ("A类" in hint.says, "B类" in hint.cure, hint.why) == (True, True, verdict.headline)
    assert [applying(name) for name in ("B", "C", "")] == [[], [], []]
