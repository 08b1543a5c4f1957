"""The papers a work permit needs: the matrix read for one person, with promises, waivers and authentication routes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judge import read_facts
from desktop.case_types.work_permit.judging.classification import Classification, classify
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import MembersChapter
from desktop.policy.book.tables import MatrixChapter, MatrixRow, RoutesChapter
from desktop.policy.reckoning.authentication import route_for
from desktop.policy.verdict import Confidence, MaterialLine

MATERIALS = "work_permit/materials"
AUTHENTICATION = "work_permit/authentication"
HAGUE_MEMBERS = "work_permit/hague_members"
NEW_ABROAD = "new_abroad"


@dataclass(frozen=True)
class _Need:
    """How much a paper is needed, and the reason beside the row's own."""

    need: str
    why: str = ""


def materials(library: PolicyLibrary, facts: Facts, day: date, column: str = NEW_ABROAD) -> tuple[MaterialLine, ...]:
    """The material list for an application (a column of the matrix) by the rules of a day; raises as `judge` does."""
    known = read_facts(library, facts, day)
    found = classify(library, known, day)
    rows = library.chapter(MATERIALS, MatrixChapter).on(day, column)
    return tuple(_line(library, row, _need(row, column, known, found), known, day) for row in rows)


def _line(library: PolicyLibrary, row: MatrixRow, need: _Need, facts: WorkPermitFacts, day: date) -> MaterialLine:
    route, source, doubt, country = _route(library, row, facts, day)
    return MaterialLine(
        key=row.key,
        number=row.number,
        says=row.says,
        need=need.need,
        why=joined((need.why, row.why), "；"),
        form=row.form,
        cure=row.cure,
        clause=row.clause,
        source=library.number_of(row.source),
        confidence=doubt or row.confidence,
        months_valid=row.months_valid,
        authentication=said(N_("{route}（{source}）"), route=route, source=source) if route else "",
        fields=row.fields,
        country=country,
    )


def _route(
    library: PolicyLibrary, row: MatrixRow, facts: WorkPermitFacts, day: date
) -> tuple[str, str, Confidence | None, str]:
    """The authentication route in words, what it rests on, the membership list's doubt where that decides, whose."""
    if not row.authenticated:
        return "", "", None, ""
    routes = library.chapter(AUTHENTICATION, RoutesChapter)
    members = library.chapter(HAGUE_MEMBERS, MembersChapter)
    country = facts.degree_country if row.authenticated == "degree" else facts.usual_residence or facts.nationality
    route = route_for(routes, members, row.authenticated, country, day)
    doubt = Confidence.TO_CHECK if route.origin in {"hague", "other"} else None
    return route.says, library.sources[route.source].title, doubt, country or ""


def _need(row: MatrixRow, column: str, facts: WorkPermitFacts, found: Classification) -> _Need:
    """What the matrix asks of this person."""
    asked = row.need[column]
    if asked == "promise_when_a":
        return _promise_when_a(row, found)
    if asked == "promise":
        return _Need("commitment", N_("入境前以承诺代替，入境后补交"))
    if asked == "evidence":
        return _evidence(found)
    if asked == "salary":
        return _salary(found)
    if asked == "regulated":
        return _when(facts.industry_regulated, N_("须前置审批"), N_("岗位和行业不须前置审批"))
    if asked == "representative":
        office = None if facts.employer_kind is None else facts.employer_kind == "foreign_office"
        return _when(office, N_("聘用单位为外国企业常驻代表机构"), N_("聘用单位不是代表机构"))
    return _Need(asked)


def _when(answer: bool | None, yes: str, no: str) -> _Need:
    if answer is None:
        return _Need("conditional", N_("是否适用尚不能判断"))
    return _Need("required", yes) if answer else _Need("waived", no)


def _promise_when_a(row: MatrixRow, found: Classification) -> _Need:
    """A persons may promise the paper, unless every A line they meet is proved by this very paper."""
    if found.talent_class != "A":
        return _Need("required")
    leaning = [judged.line.code for judged in found.resting if row.key in judged.row.rests_on]
    if len(leaning) == len(found.resting):
        return _Need("required", said(N_("所依条款 {lines} 由本材料证明，不适用承诺"), lines="、".join(leaning)))
    return _Need("commitment", N_("A类可采用承诺制"))


def _evidence(found: Classification) -> _Need:
    """Evidence for the lines used: every A line, and those B lines that are more than degree and years."""
    if found.talent_class is None:
        return _Need("conditional", N_("类别尚未确定"))
    used = [judged for judged in found.resting if judged.row.basis != "hired"]
    if not used or (found.talent_class == "B" and len(used) < len(found.resting)):
        return _Need("optional", N_("按一般聘用条款办理的不需另附；按其他条款办理的须附"))
    words = joined(
        (said("{code}：{proof}", code=j.line.code, proof=j.row.evidence) for j in used if j.row.evidence), "；"
    )
    return _Need("required", words)


def _salary(found: Classification) -> _Need:
    """The pay promise goes with a salary line or points; who meets an ordinary line too may leave it out."""
    if found.talent_class is None:
        return _Need("conditional", N_("类别尚未确定"))
    lines = [judged for judged in found.resting if judged.row.basis in {"salary", "points"}]
    if not lines:
        return _Need("waived", N_("未使用工资或积分条款"))
    codes = "、".join(judged.line.code for judged in lines)
    if len(lines) < len(found.resting):
        return _Need("optional", said(N_("使用 {lines} 的须交"), lines=codes))
    return _Need("required", said(N_("使用 {lines}"), lines=codes))
