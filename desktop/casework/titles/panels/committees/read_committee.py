"""One committee whole, and whether it may meet on a day."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.rows import row_of, rules_of
from desktop.casework.titles.panels.committees.views import CommitteeView
from desktop.policy.reckoning.titles.committees import Standing, standing
from desktop.store.reads.titles.committees import WholeCommittee


def read_committee(office: Office, committee_id: int) -> CommitteeView:
    """A committee with its form and how it stands today. Raises `Expected` when there is none."""
    allowed(office, "read_committees")
    whole = whole_committee(office, committee_id)
    pool = office.store.reads.pool_sizes().get(committee_id, 0)
    row = row_of(office, whole, pool, office.clock.today())
    return CommitteeView(row, dict(whole.details), whole.ended_on, whole.ended_why, whole.version)


def committee_standing(office: Office, committee_id: int, day: date) -> Standing:
    """Whether a committee may meet on a day, and what stands in the way. Raises `Expected` when there is none."""
    return standing(office.policy, rules_of(whole_committee(office, committee_id)), day)


def must_be_able_to_meet(office: Office, committee_id: int, day: date) -> None:
    """Raises `Expected` saying why a committee may not meet on a day (a review outside its filing is void)."""
    for block in committee_standing(office, committee_id, day).blocks:
        raise Expected(_(block.says), _("请先续办备案或更正评委会，再安排会议。"), field="committee")


def whole_committee(office: Office, committee_id: int) -> WholeCommittee:
    """A committee as it lies in the file. Raises `Expected` when there is none."""
    whole = office.store.reads.title_committee(committee_id)
    if whole is None:
        raise Expected(_("这个评委会已不存在。"), _("请刷新列表后再试。"), field="committee")
    return whole
