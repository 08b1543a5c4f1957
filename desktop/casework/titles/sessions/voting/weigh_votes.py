"""What tallies would come to, before they are kept: for the question which reading stands."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.days import day_of_vote
from desktop.casework.titles.sessions.reading.read_session import session_view
from desktop.policy.reckoning.titles.votes import Ballot, Decision, decide


def weigh_votes(office: Office, session_id: int, tallies: Mapping[int, Tally]) -> dict[int, Decision]:
    """The decision on each application's sums as things stand. Raises `Expected` for sums that cannot be."""
    allowed(office, "read_session")
    view = session_view(office, session_id)
    there = {one.expert_id for one in view.members if one.there}
    quorum, found = view.quorum, {}
    day = day_of_vote(view.day, view.details, office.clock.today())
    for key, tally in tallies.items():
        hearing = view.hearing(key)
        if hearing is None:
            raise Expected(_("这名申报人不在本次会议的名单上。"), field="application")
        tally.must_add_up(hearing.voters)
        recused = len(there & set(hearing.recused))
        ballot = Ballot(quorum.committee, quorum.present, tally.agree, recused, tally.returned, quorum.filed_until)
        found[key] = decide(office.policy, ballot, day)
    return found
