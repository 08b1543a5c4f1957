"""The places for scans of a line: which scan belongs where, in binding order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.policy.verdict import MaterialLine, Slot


class Placed(Protocol):
    """A scan that knows its place."""

    @property
    def slot(self) -> str | None:
        """The key of its slot; None or "" is the first, as for scans of release 1."""

    @property
    def position(self) -> int:
        """Where it stands in its slot."""

    @property
    def id(self) -> int:
        """Its key: the older first where positions are the same."""


P = TypeVar("P", bound=Placed)

#: The one place of a paper the rules name no places for.
ANY: Final = Slot("", N_("扫描件"))


def slots_of(line: MaterialLine) -> tuple[Slot, ...]:
    """The places of a line, at least one."""
    return line.slots or (ANY,)


def slot_of(line: MaterialLine, key: str) -> Slot:
    """The place with this key, the first for "". Raises `Expected` when the line has none such."""
    places = slots_of(line)
    if not key:
        return places[0]
    for place in places:
        if place.key == key:
            return place
    raise Expected(_("这份材料没有“{slot}”这个位置。").format(slot=key), _("请刷新材料清单。"), field="slot")


def arranged(line: MaterialLine, scans: Iterable[P]) -> tuple[tuple[Slot, tuple[P, ...]], ...]:
    """Every place of a line with its scans in order; one whose place the rules no longer name stands in the first."""
    places = slots_of(line)
    known = {place.key for place in places}
    held: dict[str, list[P]] = {place.key: [] for place in places}
    for scan in sorted(scans, key=lambda scan: (scan.position, scan.id)):
        held[scan.slot if scan.slot in known and scan.slot else places[0].key].append(scan)
    return tuple((place, tuple(held[place.key])) for place in places)


def title_of(line: MaterialLine, place: Slot) -> str:
    """What a scan is called in a packet: the paper, and its place where the paper has several."""
    return f"{line.says}（{place.says}）" if len(slots_of(line)) > 1 else line.says
