"""A session for its papers: who was called and came, who was heard, how it came out."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any, Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.professional_title.papers.session_values import (
    Asked,
    Counted,
    Hearing,
    Member,
    SessionValues,
    Withdrawn,
)
from desktop.case_types.professional_title.papers.values import Committee
from desktop.case_types.professional_title.sessions.count_code import count_code, digest_of_counts, summed_of
from desktop.case_types.professional_title.sessions.hearing_form import YES_NO
from desktop.case_types.professional_title.sessions.session_form import WAYS
from desktop.case_types.work_permit.papers.sheet import span
from desktop.casework.office import Office
from desktop.casework.titles.inside.called import level_called
from desktop.casework.titles.papers.inside.edge import edge_of
from desktop.casework.titles.papers.inside.of_applicant import plain
from desktop.casework.titles.sessions.inside.days import local_day
from desktop.casework.titles.sessions.reading.read_happened import carried_out
from desktop.casework.titles.sessions.reading.read_session import session_view
from desktop.casework.titles.sessions.reading.views import CountView, HearingView, MemberView, SessionView
from desktop.store.reads.titles.session_rows import SuitcaseLine

ROLES: Final = {"chair": "主任委员", "vice": "副主任委员", "member": "委员", "substitute": "候补"}


def of_session(office: Office, session_id: int) -> SessionValues:
    """The session in words. Raises `Expected` when there is none."""
    view = session_view(office, session_id)
    reads = office.store.reads
    row = reads.title_session(session_id)
    batch = reads.title_batch(view.batch_id)
    told = {key: str(value) for key, value in view.details.items() if isinstance(value, str)}
    minutes: Any = view.details.get("minutes")
    kept = {key: str(value) for key, value in minutes.items() if value} if isinstance(minutes, dict) else {}
    grounds: dict[int, list[Withdrawn]] = defaultdict(list)
    for one in reads.title_recusals(session_id):
        member = view.member(one.expert_id)
        grounds[one.application_id].append(Withdrawn(member.name if member else "", one.ground))
    host = next((one.name for one in view.members if one.role == "chair" and one.there), "")
    employer = "" if view.employer_id is None else str(reads.employer(view.employer_id).data.get("name") or "")
    applications = {one.id: one for one in reads.title_applications(view.batch_id)}
    hearings = tuple(
        _heard(office, view, one, applications, tuple(grounds[one.application_id])) for one in view.hearings
    )
    return SessionValues(
        edge=edge_of(office, batch),
        batch=view.batch_name,
        name=view.name,
        onsite=view.sort == "onsite",
        committee=Committee(
            view.committee_name,
            view.quorum.committee,
            filing_number=row.filing_number if row else "",
            filed=span(day_in_words(row.filed_from), day_in_words(row.filed_until))
            if row and row.filed_from and row.filed_until
            else "",
        ),
        day=day_in_words(view.day),
        place=view.place,
        start=told.get("start", ""),
        employer=employer,
        contact=told.get("contact", ""),
        members=tuple(_member(office, view, one) for one in view.members),
        hearings=hearings,
        host=kept.get("host") or host,
        recorder=told.get("recorder", ""),
        counters=told.get("counters", ""),
        supervisor=told.get("supervisor", ""),
        overseers=told.get("overseers", ""),
        agenda=kept.get("agenda") or told.get("agenda", ""),
        speech=kept.get("speech", ""),
        oversight=kept.get("oversight", ""),
        remark=kept.get("remark", ""),
        inspected=told.get("inspected", ""),
        late=_late(view),
        code=count_code(
            digest_of_counts(summed_of(one.count, one.receipt) for one in view.hearings if one.count is not None)
        ),
        carried=tuple(_carried(one) for one in reads.title_suitcases(session_id)),
    )


def _member(office: Office, view: SessionView, one: MemberView) -> Member:
    seat = view.member(one.stands_in_for)
    role = ROLES.get(one.role, one.role)
    return Member(
        name=one.name,
        unit=one.employer_name,
        title=level_called(office.policy, one.level) if one.level else "",
        role=f"{role}（替补{seat.name}）" if seat is not None else role,
        panel=one.panel,
        leads=one.leads,
        sat=one.there,
        absent=one.absent_why,
        came=one.signed_in_at is not None,
        stands_in_for=seat.name if seat is not None else "",
    )


def _heard(
    office: Office, view: SessionView, one: HearingView, applications: dict[int, Any], recused: tuple[Withdrawn, ...]
) -> Hearing:
    main = view.member(one.main_expert_id)
    questions: Any = one.data.get("questions")
    asked = tuple(
        Asked(str(each.get("question") or ""), str(each.get("answer") or ""), str(each.get("by") or ""))
        for each in (questions if isinstance(questions, list) else [])
        if isinstance(each, dict)
    )
    return Hearing(
        applicant=plain(office, applications[one.application_id]),
        panel=one.panel,
        slot=one.slot,
        main=main.name if main is not None else "",
        way=WAYS.title(one.way) if one.way else "",
        notes=one.notes,
        asked=asked,
        opinion=one.opinion,
        recommended=YES_NO.title(one.recommended) if one.recommended else "",
        recused=recused,
        count=_counted(one.count),
        untold=_untold(one),
        marks=f"评议表{len(one.sheets)}张，平均{_points(one.average)}分" if one.average is not None else "",
        below=f"平均{_points(one.average)}分" if one.average is not None and one.advice.below else "",
        against=_against(one),
    )


def _carried(case: SuitcaseLine) -> str:
    """How a suitcase went: out, back with or without the supervisor's confirmation, or recalled."""
    says = f"第{case.serial}箱：{day_in_words(local_day(case.out_at))}由{case.by_name}装箱外出"
    if case.state == "recalled":
        return f"{says}，已召回（{case.ended_why}）。"
    if case.back_at is None:
        return f"{says}，尚未带回。"
    told = carried_out(case, set())
    says += f"，{day_in_words(local_day(case.back_at))}收回"
    if told.confirmed_by:
        return f"{says}；计票由监票人{told.confirmed_by}现场用监票码确认，校验码{told.code}。"
    return f"{says}；计票未经监票码确认：{told.unwitnessed}。" if told.unwitnessed else f"{says}。"


def _points(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}"


def _against(one: HearingView) -> str:
    """Literal Chinese: a paper's words do not follow the window's language."""
    if not one.advice.against:
        return ""
    doubt = "依据待核，" if one.advice.to_check else ""
    return f"{'；'.join(one.advice.against)}（{doubt}仅供表决参考）。"


def _untold(one: HearingView) -> str:
    if one.deferred:
        return f"本次不表决：{one.deferred}"
    return "申报人撤回，未表决" if one.state == "withdrawn" else ""


def _counted(count: CountView | None) -> Counted | None:
    if count is None:
        return None
    return Counted(
        committee=count.committee, present=count.present, recused=count.recused, issued=count.issued,
        returned=count.returned, agree=count.agree, against=count.against, abstain=count.abstain,
        spoiled=count.spoiled, passed=count.passed, reading=_reading(count), round=count.round,
        announced=count.state == "announced", by_sums=not count.digest,
    )  # fmt: skip


def _reading(count: CountView) -> str:
    """Where the readings of the base part: both, which the chair chose, and why; "" where they agree."""
    if not count.reading:
        return ""
    kept: Any = count.decision.get("counts")
    told, chosen = [], ""
    for one in kept if isinstance(kept, list) else []:
        result = "通过" if one.get("passed") else "不通过"
        told.append(f"{one.get('says')}：{one.get('base')}人中须{one.get('needs')}票，{result}")
        if one.get("reading") == count.reading:
            chosen = str(one.get("says"))
    by, why = (str(count.decision.get(name) or "") for name in ("chosen_by", "chosen_why"))
    return f"{'；'.join(told)}。主任委员{by}选定“{chosen}”{f'（{why}）' if why else ''}。"


def _late(view: SessionView) -> str:
    """The sentence of a session that is entered after its day, "" for one that was not."""
    why, told = view.details.get("afterwards"), view.details.get("late")
    if not why or not isinstance(told, dict):
        return ""
    on = day_in_words(date.fromisoformat(str(told["on"])))
    return f"本次会议于{day_in_words(view.day)}召开，{on}由{told['by']}补录。原因：{why}"
