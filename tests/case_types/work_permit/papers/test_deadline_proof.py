"""The proof on paper: every day once, the holidays by name, the days made up, the notice, what is not certain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.case_types.case_type import OfficeWords, PaperContext, Subject
from desktop.case_types.work_permit.papers.deadline_proof import deadline_proof, nothing_runs
from desktop.documents.parts import Document, Rows
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.terms.counting import count_workdays
from desktop.policy.reckoning.terms.proof import Still
from desktop.policy.reckoning.terms.term_proof import TermProof
from desktop.policy.reckoning.workdays import Workdays
from desktop.policy.verdict import Confidence

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAYS = Workdays.of(LIBRARY)
OFFICE = OfficeWords("长春演示开发区人才服务中心", "长演人才", "长春演示开发区", "长春市")


def term(start: date, count: int, stills: tuple[Still, ...] = (), **more) -> TermProof:
    proof = count_workdays(DAYS, start, count, stills)
    return TermProof(
        says="其他类审查决定的承诺时限", begins="受理之日", limit=count, unit="个工作日", source="外专发〔2017〕36号",
        clause="审批时限", confidence=Confidence.CONFIRMED, proof=proof, **more,
    )  # fmt: skip


def paper(*terms: TermProof) -> Document:
    kind = ALL[0]
    return deadline_proof(
        PaperContext(
            office=OFFICE, case_number="XK-2026-0001", kind_title=kind.title, questions=kind.answers,
            subject=Subject({}, {}, {}), verdict=None, materials=(), gaps=(), day=date(2026, 3, 1),
            opened_on=date(2026, 2, 9), accepted_on=date(2026, 2, 10), number="", handler="王芳", edition="",
            terms=terms,
        )
    )  # fmt: skip


def words(document: Document) -> str:
    told = [getattr(part, "text", "") for part in document.parts]
    return "\n".join(told)


def table(document: Document) -> Rows:
    return next(part for part in document.parts if isinstance(part, Rows))


def test_every_day_stands_in_the_table_and_the_spring_festival_by_name() -> None:
    document = paper(term(date(2026, 2, 10), 10))
    rows = table(document).rows
    assert len(rows) == 21
    assert rows[0] == ("2026年2月10日", "二", "起算日", "", "当日不计入")
    assert ("2026年2月14日", "六", "调休上班", "4", "周末调休上班，计入") in rows
    assert ("2026年2月17日", "二", "放假", "", "春节") in rows
    assert rows[-1] == ("2026年3月2日", "一", "工作日", "10", "最后一日")
    said = words(document)
    assert "最后一日为2026年3月2日（星期一）" in said
    assert "2026年2月15日至2026年2月23日（春节）" in said
    assert "2026年2月14日、2026年2月28日" in said
    assert "国办发明电〔2025〕7号" in said
    assert "第二百零一条" in said


def test_a_pause_an_extension_and_the_legal_term_are_told() -> None:
    stills = (Still(date(2026, 11, 4), date(2026, 11, 10), "补正"),)
    promised = term(date(2026, 11, 2), 10, stills, remarks=("2026年11月4日起暂停计时，2026年11月10日恢复：补正。",))
    legal = replace(term(date(2026, 11, 2), 20, stills), says="法定时限", legal=True)
    document = paper(promised, legal)
    assert ("2026年11月5日", "四", "暂停计时", "", "补正") in table(document).rows
    assert "2026年11月10日恢复" in words(document)
    assert "最后一日为2026年12月4日" in words(document)


def test_a_clock_that_stands_still_says_what_is_left() -> None:
    said = words(paper(term(date(2026, 11, 2), 10, (Still(date(2026, 11, 4), None, "补正"),))))
    assert "已计2个工作日，尚余8个工作日" in said


def test_a_year_without_data_is_warned_of() -> None:
    assert "2027年的放假安排尚未收录" in words(paper(term(date(2026, 12, 29), 5)))


@pytest.mark.parametrize("terms", [(), (term(date(2026, 2, 10), 0),)])
def test_without_a_term_or_days_it_still_draws(terms) -> None:
    document = paper(*terms)
    assert document.title == "办理期限推算书"


def test_a_case_without_a_term_has_no_use_for_it() -> None:
    context = PaperContext(
        office=OFFICE, case_number="", kind_title="", questions=ALL[0].answers, subject=Subject({}, {}, {}),
        verdict=None, materials=(), gaps=(), day=date(2026, 3, 1), opened_on=date(2026, 3, 1), accepted_on=None,
        number="", handler="", edition="",
    )  # fmt: skip
    assert nothing_runs(context)
    assert not nothing_runs(replace(context, terms=(term(date(2026, 2, 10), 10),)))
