"""What a tally would come to, before it is kept: for the question which reading stands."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.reading.read_session import session_view
from desktop.policy.reckoning.titles.votes import Ballot, Decision, decide


def weigh_vote(office: Office, session_id: int, application_id: int, tally: Tally) -> Decision:
    """The decision on these sums as things stand. Raises `Expected` with `field` for sums that cannot be."""
    allowed(office, "read_session")
    view = session_view(office, session_id)
    hearing = view.hearing(application_id)
    if hearing is None:
        raise Expected(_("这名申报人不在本次会议的名单上。"), field="application")
    tally.must_add_up(hearing.voters)
    there = {one.expert_id for one in view.members if one.there}
    recused = len(there & set(hearing.recused))
    quorum = view.quorum
    ballot = Ballot(quorum.committee, quorum.present, tally.agree, recused, tally.returned, quorum.filed_until)
    return decide(office.policy, ballot, view.day)
