"""Read ballot papers that carry many names: each paper is added to running sums, so that a stop loses none."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.tally import CHOICES, Tally
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import hearing_row, present, session_row, touched
from desktop.casework.titles.sessions.voting.count_votes import Counted
from desktop.store.tables import TitleHearing

_NAMES = tuple(CHOICES)


def add_paper(office: Office, session_id: int, choices: Mapping[int, str], *, out: bool = False) -> Changed:
    """Add one paper (application → choice) to the running sums, or take a misread one `out` again.

    Only sums are kept, never which choices stood on one paper. Raises `Expected` for a choice or name there is not.
    """
    with deed(office, "add_paper") as act:
        row = session_row(act, session_id, ("open",))
        papers = int(str(row.details.get("papers") or 0)) + (-1 if out else 1)
        if papers < 0 or not choices:
            raise Expected(_("还没有录入选票。"))
        there = len(present(act, session_id))
        if papers > there and not out:
            raise Expected(
                _("到会 {there} 人，已记入 {count} 张，不能再多。").format(there=there, count=papers - 1),
                _("请重新清点；多出的票不能计入。"), field="papers",
            )  # fmt: skip
        row.details = {**row.details, "papers": papers}
        for key, choice in choices.items():
            Tally.of(0, [choice])
            hearing = hearing_row(act, session_id, key)
            sums = sums_of(hearing)
            sums[choice] += -1 if out else 1
            if sums[choice] < 0:
                raise Expected(_("要撤销的选票与已录入的不符。"), _("请清空后重新录入。"))
            counted: dict[str, JsonValue] = {**sums}
            hearing.data = {**hearing.data, "papers": counted}
        touched(act, row)
        act.note("title_session", session_id, fields=("papers", "out" if out else "in"))
    return Changed(session=session_id)


def drop_papers(office: Office, session_id: int) -> Changed:
    """Begin the reading again from nothing."""
    with deed(office, "add_paper") as act:
        row = session_row(act, session_id, ("open",))
        for hearing in act.unit.rows(TitleHearing, session_id=session_id):
            hearing.data = {name: value for name, value in hearing.data.items() if name != "papers"}
        row.details = {name: value for name, value in row.details.items() if name != "papers"}
        touched(act, row)
        act.note("title_session", session_id, fields=("papers", "dropped"))
    return Changed(session=session_id)


def sums_of(hearing: TitleHearing) -> dict[str, int]:
    """The running sums of one applicant."""
    return read_sums(hearing.data)


def read_sums(data: Mapping[str, JsonValue]) -> dict[str, int]:
    """The running sums as they lie in a hearing's data."""
    kept = data.get("papers")
    known = kept if isinstance(kept, dict) else {}
    return {name: int(str(known.get(name) or 0)) for name in _NAMES}


def counted_of(application_id: int, data: Mapping[str, JsonValue], issued: int) -> Counted:
    """The papers read so far as one applicant's count, each a ballot by itself."""
    sums = read_sums(data)
    papers = [name for name, count in sums.items() for _one in range(count)]
    return Counted(application_id, Tally(issued, **sums), papers)
