"""Papers of a bundle: one sheet serves every case that asks for it, and is kept once in each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.case_types.case_type import MaterialState
from desktop.case_types.material_words import THERE
from desktop.casework.bundles.views import PaperTogether
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import Act
from desktop.casework.materials.row import lay_over
from desktop.casework.materials.scans.attaching import attach
from desktop.casework.materials.scans.keeping import incoming
from desktop.casework.office import Office
from desktop.policy.reckoning.matters import paper_of
from desktop.policy.verdict import MaterialLine
from desktop.store.reads.whole import WholeCase
from desktop.store.tables import OfficeCase

_FAR: Final = ("returned", "missing", "promised", "declared", "received", "stamped_copy", "checked")
_SEEN: Final = frozenset({"seen_by", "seen_on"})
_ASKED: Final = frozenset({"required", "commitment"})


def papers_together(office: Office, cases: list[WholeCase]) -> tuple[PaperTogether, ...]:
    """Every paper the cases ask for, once, in the order of their lists; how far it has come in the worst of them."""
    found: dict[str, list[tuple[WholeCase, MaterialState]]] = {}
    for case in cases:
        for state in case_file(office, case.id).materials():
            if state.state not in {"not_needed", "waived"}:
                found.setdefault(paper_of(office.policy, state.line.key), []).append((case, state))
    return tuple(
        PaperTogether(
            key=key,
            title=states[0][1].line.says,
            cases=tuple(dict.fromkeys(case.number for case, _state in states)),
            pages=max(state.pages for _case, state in states),
            state=min((state.state for _case, state in states), key=_FAR.index),
            required=any(state.line.need in _ASKED for _case, state in states),
        )
        for key, states in found.items()
    )


def askers(office: Office, cases: list[WholeCase], paper: str) -> Iterator[tuple[WholeCase, MaterialLine]]:
    """The cases that ask for a paper, each with its own line for it."""
    for case in cases:
        for state in case_file(office, case.id).materials():
            if state.state != "not_needed" and paper_of(office.policy, state.line.key) == paper:
                yield case, state.line


def hold(act: Act, case_id: int, line: MaterialLine, digest: str) -> bool:
    """Whether a case has these very bytes in a line already."""
    scans = act.office.store.reads.attachments_of(case_id)
    return any(scan.material_key == line.key and scan.digest == digest for scan in scans)


def bring(act: Act, case: OfficeCase, others: list[WholeCase]) -> int:
    """What the other cases of the bundle have been given, into the lines of a new one; gives the number of scans.

    What was seen of a paper (its days, its copies, who saw the original) goes with it: it was seen once, for all.
    """
    office, case_id = act.office, int(case.id or 0)
    brought = 0
    act.unit.flush()
    for state in case_file(office, case_id).materials():
        paper = paper_of(office.policy, state.line.key)
        if state.state == "not_needed":
            continue
        for other in others:
            brought += _from(act, case, state.line, other, paper)
    return brought


def _from(act: Act, case: OfficeCase, line: MaterialLine, other: WholeCase, paper: str) -> int:
    office, case_id = act.office, int(case.id or 0)
    reads, brought = office.store.reads, 0
    slots = {slot.key for slot in line.slots}
    for scan in reads.attachments_of(other.id):
        if paper_of(office.policy, scan.material_key) != paper or hold(act, case_id, line, scan.digest):
            continue
        slot = scan.slot if scan.slot in slots else ""
        attach(act, case, line, incoming(scan.name, office.store.files.get(scan.digest)), slot or "")
        act.unit.flush()
        brought += 1
    rows = reads.materials_of(other.id)
    noted = next((row for key, row in rows.items() if paper_of(office.policy, key) == paper), None)
    if brought and noted is not None and noted.state in THERE:
        wanted = {*line.fields, *_SEEN}
        facts = {name: value for name, value in noted.data.items() if name in wanted and isinstance(value, (str, int))}
        days = {name: day for name, day in (("issued_on", noted.issued_on), ("expires_on", noted.expires_on)) if day}
        lay_over(act, case_id, line.key, {"state": noted.state, **days, **facts})
    return brought
