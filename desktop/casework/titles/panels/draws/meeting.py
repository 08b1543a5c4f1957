"""What a draw is made from: the meeting, its committee, every expert of the pool looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.panels.committee import CommitteeAnswers
from desktop.case_types.professional_title.panels.draw.picking import Wish
from desktop.case_types.professional_title.panels.eligible import Candidate, Meeting, Weighed, weigh
from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.read_committee import whole_committee
from desktop.casework.titles.panels.draws.parties import host_of, party_of
from desktop.forms.draft import drafted_rows
from desktop.policy.reckoning.titles.committees import substitutes
from desktop.store.reads.titles.committees import WholeCommittee
from desktop.store.reads.titles.draws import ApplicantSaid, DrawSession

#: Applicants who may come before the meeting while its own list is still empty.
WAITING: Final = ("accepted", "before_publicity", "reviewing")


@dataclass(frozen=True)
class Gathered:
    """Everything a draw rests on."""

    session: DrawSession
    committee: WholeCommittee
    wish: Wish
    applicants: Mapping[int, ApplicantSaid]
    weighed: tuple[Weighed, ...]


def gather(office: Office, session_id: int, by_hand: Mapping[int, str]) -> Gathered:
    """Look at a meeting's pool as it stands now. Raises `Expected` when there is no such session."""
    reads = office.store.reads
    session = reads.draw_session(session_id)
    if session is None:
        raise Expected(_("这次会议已不存在。"), _("请刷新后再试。"))
    committee = whole_committee(office, session.committee_id)
    said = reads.applicants_heard(session_id) or reads.applicants_waiting(session.batch_id, WAITING)
    applicants = {one.id: one for one in said}
    bans = reads.expert_bans(session.day)
    candidates = [
        Candidate(one.id, ExpertAnswers.model_validate(one.data), one.state, bans.get(one.id))
        for one in reads.title_pool(committee.id)
    ]
    host = host_of(office, session.employer_id if session.sort == "onsite" else None)
    meeting = Meeting(session.day, committee.level, host, {key: party_of(one) for key, one in applicants.items()})
    weighed = weigh(office.policy, meeting, candidates, by_hand)
    return Gathered(session, committee, _wish(office, session, committee), applicants, weighed)


def _wish(office: Office, session: DrawSession, committee: WholeCommittee) -> Wish:
    quotas = drafted_rows(CommitteeAnswers, committee.details, "quotas")
    times = substitutes(office.policy, session.day)
    return Wish(committee.size, times, tuple((one.origin, one.count) for one in quotas))
