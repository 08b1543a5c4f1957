"""One session whole, for those who may know who sits in it and how the votes came out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, said
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.days import day_of_vote
from desktop.casework.titles.sessions.inside.rows import is_there
from desktop.casework.titles.sessions.inside.sheet import read_sheet
from desktop.casework.titles.sessions.inside.weigh import book_of
from desktop.casework.titles.sessions.reading.views import (
    CountView,
    HearingView,
    MemberView,
    Quorum,
    SessionView,
    SheetView,
)
from desktop.policy.reckoning.titles.advice import Heard, advise, voices
from desktop.policy.reckoning.titles.votes import Ballot, decide
from desktop.store.reads.titles.session_rows import CountLine, HeardApplication, SeatedExpert, WholeSession


def read_session(office: Office, session_id: int) -> SessionView:
    """Everything its pages and papers show. Raises `Expected` when there is none."""
    allowed(office, "read_session")
    return session_view(office, session_id)


def session_view(office: Office, session_id: int) -> SessionView:
    """The same for verbs whose own right was looked at already."""
    reads = office.store.reads
    row = reads.title_session(session_id)
    if row is None:
        raise Expected(_("这次会议已不存在。"), _("请刷新列表后再试。"))
    withdrawn: dict[int, list[int]] = defaultdict(list)  # application → experts
    for one in reads.title_recusals(session_id):
        withdrawn[one.application_id].append(one.expert_id)
    members = tuple(_member(seat, withdrawn) for seat in reads.title_members(session_id))
    there = {one.expert_id for one in members if one.there}
    counts: dict[int, list[CountView]] = defaultdict(list)
    for count in reads.title_vote_counts(session_id):
        counts[count.application_id].append(_count(count))
    sheets: dict[int, list[SheetView]] = defaultdict(list)
    for sheet in reads.title_scores(session_id):
        view = SheetView(sheet.expert_id, sheet.marks, sheet.total, sheet.opinion, sheet.recommended)
        sheets[sheet.application_id].append(view)
    marked_by = read_sheet(office, row.batch_details, row.details, row.day)
    hearings = tuple(
        replace(
            _hearing(heard, withdrawn[heard.application_id], there, counts[heard.application_id]),
            sheets=tuple(sheets[heard.application_id]),
            advice=advise(office.policy, marked_by, _heard(heard, sheets[heard.application_id]), row.day),
        )
        for heard in reads.title_hearings(session_id)
    )
    cases = reads.title_suitcases(session_id)
    ballots = row.details.get("ballots")
    return SessionView(
        id=row.id, batch_id=row.batch_id, batch_number=row.batch_number, batch_name=row.batch_name,
        committee_id=row.committee_id, committee_name=row.committee_name, name=row.name, sort=row.sort,
        employer_id=row.employer_id, day=row.day, place=row.place, state=row.state, details=row.details,
        opened_at=row.opened_at, closed_at=row.closed_at, version=row.version, quorum=_quorum(office, row, len(there)),
        members=members, hearings=hearings,
        second_vote=row.batch_details.get("second_vote") is True
        or book_of(office).allows("second_vote", row.day),
        away_serial=next((one.serial for one in cases if one.state == "away"), None),
        digest=str(ballots.get("digest", "")) if isinstance(ballots, dict) else "",
        warnings=(*_warnings(office, row, members), *_unread(hearings)),
    )  # fmt: skip


def _quorum(office: Office, row: WholeSession, there: int) -> Quorum:
    present = min(there, row.committee_size)
    on = day_of_vote(row.day, row.details, office.clock.today()) if row.state == "open" else row.day
    decision = decide(office.policy, Ballot(row.committee_size, present, 0, filed_until=row.filed_until), on)
    return Quorum(
        row.committee_size, there, decision.quorum_needs, decision.strict.quorum,
        decision.outcome == "filing_expired", row.filed_until, decision.warnings,
    )  # fmt: skip


def _warnings(office: Office, row: WholeSession, members: tuple[MemberView, ...]) -> list[str]:
    sizes: dict[int, list[MemberView]] = defaultdict(list)
    for one in members:
        seated = one.role != "substitute" or one.stands_in_for is not None
        if one.panel and seated and not one.absent_why:
            sizes[one.panel].append(one)
    least = book_of(office).least_of_panel(row.day)
    found: list[str] = [
        said(N_("第 {panel} 组只有 {count} 位专家，不足 {least} 位。"), panel=panel, count=len(seated), least=least)
        for panel, seated in sorted(sizes.items()) if len(seated) < least
    ]  # fmt: skip
    found += [
        said(N_("第 {panel} 组还没有组长。"), panel=panel)
        for panel, seated in sorted(sizes.items()) if not any(one.leads for one in seated)
    ]  # fmt: skip
    seats = sum(1 for one in members if one.role != "substitute")
    if members and not any(one.role in ("chair", "vice") for one in members):
        found.append(N_("还没有指定主任委员。"))
    batch = office.store.reads.title_batch(row.batch_id)
    if batch is not None and batch.state == "open" and row.state in ("planned", "drawn", "open"):
        found.append(N_("批次还在受理中。"))
    if members and seats != row.committee_size:
        found.append(
            said(N_("会议名单 {seats} 人，评审委员会 {size} 人。"), seats=seats, size=row.committee_size)
        )
    return found


def _unread(hearings: tuple[HearingView, ...]) -> tuple[str, ...]:
    """Of a list that was dealt out: how many are left without a main reviewer (who withdrew, say)."""
    left = sum(1 for one in hearings if one.panel and one.main_expert_id is None and one.count is None)
    return (said(N_("{count} 名申报人没有主审专家。"), count=left),) if left else ()


def _member(seat: SeatedExpert, withdrawn: dict[int, list[int]]) -> MemberView:
    left = bool(seat.data.get("left"))
    return MemberView(
        expert_id=seat.expert_id, name=seat.name, employer_name=seat.employer_name, level=seat.level,
        specialty=seat.specialty, role=seat.role, panel=seat.panel, leads=seat.leads, signed_in_at=seat.signed_in_at,
        left=left, there=is_there(seat.role, seat.signed_in_at is not None, left, seat.stands_in_for is not None),
        absent_why=seat.absent_why, stands_in_for=seat.stands_in_for,
        recused=tuple(key for key, experts in withdrawn.items() if seat.expert_id in experts),
    )  # fmt: skip


def _heard(heard: HeardApplication, sheets: list[SheetView]) -> Heard:
    """The panel's own count where it was written down, else what the sheets say."""
    present, agree = voices([one.recommended for one in sheets])
    if heard.data.get("panel_present"):
        present, agree = (int(str(heard.data.get(name) or 0)) for name in ("panel_present", "panel_agree"))
    return Heard(tuple(one.total for one in sheets), present, agree, heard.recommended)


def _hearing(
    heard: HeardApplication, recused: list[int], there: set[int], counts: list[CountView]
) -> HearingView:
    standing = next((one for one in counts if one.state != "void" and one.final), None)
    return HearingView(
        application_id=heard.application_id, case_id=heard.case_id, person_id=heard.person_id, receipt=heard.receipt,
        applicant=heard.applicant, employer_name=heard.employer_name, title_series=heard.title_series,
        specialty=heard.specialty, level=heard.level, route=heard.route, state=heard.state, place=heard.place,
        panel=heard.panel, slot=heard.slot, main_expert_id=heard.main_expert_id, way=heard.way, notes=heard.notes,
        opinion=heard.opinion, recommended=heard.recommended, data=heard.data, recused=tuple(recused),
        voters=len(there - set(recused)), count=standing,
        earlier=tuple(one for one in counts if one is not standing),
    )  # fmt: skip


def _count(line: CountLine) -> CountView:
    names = CountView.__dataclass_fields__
    return CountView(**{name: getattr(line, name) for name in names})
