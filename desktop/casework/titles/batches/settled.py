"""What of a batch may no longer be changed: by what a session was begun with, and by what people are reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import texts_of

# Who reviews, and by what; a batch that has a session keeps them.
WHO: Final = ("mode", "committee_id")
HOW: Final = ("second_vote", "score_sheet", "rule_set")
BEGUN: Final = frozenset({"open", "closed", "away"})  # states of a session
REVIEWED: Final = frozenset(
    {
        "reviewing", "passed", "failed", "result_publicity", "objected", "unseated", "confirmed", "documented",
        "certified",
    }
)  # fmt: skip
_FIELDS: Final = {"committee_id": "mode"}  # the committee stands beside the form, at the mode


def must_not_be_settled(
    office: Office, batch_id: int, changed: Iterable[str], old: Mapping[str, JsonValue], new: Mapping[str, JsonValue]
) -> None:
    """Raises `Expected` (with `field`) for a change of what a session or somebody's review rests on.

    In: names that would change (`committee_id` for the committee), the form before and after. Names and days may
    always change; series and levels may grow, and lose only what nobody under review applies for.
    """
    reads, names = office.store.reads, frozenset(changed)
    sessions = [one for one in reads.title_sessions(batch_id) if one.state != "dropped"]
    reviewed = [one for one in reads.title_applications(batch_id) if one.state in REVIEWED]
    held = [*WHO] if sessions or reviewed else []
    held += [*HOW] if reviewed or any(one.state in BEGUN for one in sessions) else []
    for name in held:
        if name in names:
            raise Expected(
                _("本批次已安排会议或已有人进入评审，评审方式、评委会、评审条件和投票办法不能再改。"),
                _("需要时请另开批次。"),
                field=_FIELDS.get(name, name),
            )
    for name, of in (("series", "title_series"), ("levels", "level")):
        lost = set(texts_of(old, name)) - set(texts_of(new, name))
        many = sum(getattr(one, of) in lost for one in reviewed)
        if name in names and many:
            raise Expected(_("有 {count} 人正按去掉的系列或级别评审，不能去掉。").format(count=many), field=name)
