"""Try a decision on many applicants dry: who, why not, what will be written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.checking.deciding import line_of, looked_at, must_explain
from desktop.casework.titles.checking.sight import sight_of
from desktop.casework.titles.checking.views import Decision, DecisionLine, DecisionTrial, Shortfall

Progress = Callable[[int, int], bool]
Found = Mapping[int, tuple[Shortfall, ...]]
NOTHING: Final[Found] = MappingProxyType({})
EVERY: Final = 10  # applicants between two words about how far it is


def on_and_on(_done: int, _of: int) -> bool:
    """Somebody who never stops the work."""
    return True


def preview_decision(
    office: Office,
    batch_id: int,
    decision: Decision,
    applications: Sequence[int],
    why: str = "",
    *,
    found: Found = NOTHING,
    progress: Progress = on_and_on,
) -> DecisionTrial:
    """Nothing is written. In: keys of applications; `why` as it would be kept; `found` of an earlier trial, which is
    not looked for again: other words, or another decision, find the same. Out: one line each, in their order.

    Raises `Expected` (field `why`) for a withdrawal without a reason.
    """
    allowed(office, "read_batches")
    words = must_explain(decision, why)
    sight, wanted = sight_of(office, batch_id), set(applications)
    chosen = [one for one in office.store.reads.title_applications(batch_id) if one.id in wanted]
    lines: list[DecisionLine] = []
    known = dict(found)
    for done, one in enumerate(chosen):
        if done % EVERY == 0 and not progress(done, len(chosen)):
            return DecisionTrial(batch_id, decision, words, tuple(lines), stopped=True, found=known)
        line = line_of(sight, one, decision, words, known.get(one.id))
        lines.append(line)
        if looked_at(decision, one.state):
            known[one.id] = line.shortfalls
    progress(len(chosen), len(chosen))
    return DecisionTrial(batch_id, decision, words, tuple(lines), found=known)
