"""Put experts into the pool of a committee, or take them out of it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.case_types.professional_title.panels.committee import told_apart
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, allowed, deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.save_committee import standing_committee
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.votes import VotesChapter
from desktop.policy.reckoning.titles.votes import CHAPTER
from desktop.store.reads.titles.experts import ExpertSearch, WholeExpert
from desktop.store.tables import TitleExpert, TitlePool


def pool_experts(office: Office, committee_id: int, expert_ids: Sequence[int], *, out: bool = False) -> Changed:
    """Let these experts be drawn for a committee, or (`out`) no longer. Out: falsy when all stood so already."""
    with deed(office, "save_expert") as act:
        standing_committee(act, committee_id)
        moved = sum(pool_one(act, committee_id, key, out=out) for key in dict.fromkeys(expert_ids))
        if not moved:
            return Changed()
        act.note("title_committee", committee_id, fields=("pool", "out" if out else "in", str(moved)))
    return Changed(committee=committee_id, expert=expert_ids[0] if len(expert_ids) == 1 else None)


def pool_one(act: Act, committee_id: int, expert_id: int, *, out: bool = False) -> bool:
    """One expert in an open unit; tells whether anything changed."""
    act.unit.get(TitleExpert, expert_id)
    row, today = act.unit.find(TitlePool, (committee_id, expert_id)), act.office.clock.today()
    if out:
        if row is None or row.until is not None:
            return False
        row.until = today
        return True
    if row is None:
        act.unit.add(TitlePool(committee_id=committee_id, expert_id=expert_id, since=today))
        return True
    if row.until is None:
        return False
    row.since, row.until = today, None
    return True


def fitting_experts(office: Office, committee_id: int) -> list[int]:
    """Experts in service of a committee's series (and specialty) with a title high enough, who are not in its pool."""
    allowed(office, "read_experts")
    reads, day = office.store.reads, office.clock.today()
    committee = reads.title_committee(committee_id)
    if committee is None:
        return []
    book = office.policy.chapter(CHAPTER, VotesChapter)
    rank = next((rule.lowest for rule in in_force(book.rank, day) if rule.level == committee.level), "ZJ")
    high = {"ZG": ("ZG",), "FG": ("ZG", "FG"), "ZJ": ("ZG", "FG", "ZJ")}[rank]
    had = {one.id for one in reads.title_pool(committee_id)}
    keys = reads.find_title_experts(ExpertSearch(series=committee.title_series, state="active"))
    found = [one for one in reads.title_experts(keys) if one.id not in had and one.level in high]
    return [one.id for one in found if committee.per == "series" or _near(committee.specialty, one)]


def _near(specialties: str, expert: WholeExpert) -> bool:
    named = told_apart(specialties)
    return not named or any(part in expert.specialty or expert.specialty in part for part in named)
