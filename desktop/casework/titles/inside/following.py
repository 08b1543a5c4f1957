"""The case of an application goes along: received, mended, accepted, decided, closed."""

from __future__ import annotations

from collections import deque
from typing import Final

from desktop.basics.language import _
from desktop.case_types import ALL
from desktop.casework.casefile.rows import key_of
from desktop.casework.casefile.stages import ways
from desktop.casework.deed import Act
from desktop.casework.intake.moving import move
from desktop.store.tables import OfficeCase

FAMILY: Final = "professional_title"
# The stage a case is in from the state on; "" where the case waits for what comes next.
STAGES: Final[dict[str, str]] = {
    "correcting": "correcting",
    "accepted": "accepted",
    "reviewing": "reviewing",
    "confirmed": "decided",
    "refused": "closed",
    "lapsed": "closed",
    "withdrawn": "closed",
    "archived": "closed",
}


def follow(act: Act, case: OfficeCase, to: str, why: str) -> None:
    """Take the case to the stage that belongs to a state, step by step over the ways there are.

    Acceptance pins the day whose rules speak, a correction stops the clock, an end ends it: all as for a case alone.
    Raises `Expected` as `moving.move` does: gaps without a reason, a role that does not reach, an open promise.
    """
    kind = next((one for one in ALL if one.key == case.kind and one.family == FAMILY), None)
    if kind is None:
        return
    wanted = STAGES.get(to, "")
    if to == "checking" and case.stage == "correcting":
        wanted = "accepted" if case.accepted_on is not None else "registered"
    for stage in _way(case, wanted, kind.stages):
        # A reason at acceptance says why it is accepted over gaps (容缺受理): none is made up there.
        words = why if stage == "accepted" else why or _("随批次办理")
        move(act, key_of(case.id), stage, words)


def _way(case: OfficeCase, wanted: str, stages: tuple[str, ...]) -> tuple[str, ...]:
    """The shortest way of stages to the one wanted; () when the case is there, or nothing leads there."""
    if not wanted or case.stage == wanted:
        return ()
    taken = case.accepted_on is not None
    open_ways: deque[tuple[str, ...]] = deque([(case.stage,)])
    seen = {case.stage}
    while open_ways:
        way = open_ways.popleft()
        for stage in ways(way[-1], stages, accepted=taken):
            if stage == wanted:
                return (*way[1:], stage)
            # Nobody is accepted or ended on the way to something else.
            if stage not in seen and stage not in {"closed", "accepted" if not taken else ""}:
                seen.add(stage)
                open_ways.append((*way, stage))
    return ()
