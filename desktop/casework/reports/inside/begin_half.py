"""The letter of one half, begun inside somebody's deed."""

from __future__ import annotations

from typing import Final

from desktop.case_types.letters.recipients import named
from desktop.casework.deed import Act
from desktop.casework.letters.made.begin import Belonging, Wish, begin_letter
from desktop.policy.book.dealings.direct_matters import Half, Matter

#: Slots of the templates that the matter itself answers: who else hears of it.
BESIDE: Final[dict[str, str]] = {"province": "抄报机关", "city": "直报机关"}


def begin_half(act: Act, matter: Matter, half: Half, report_id: int, case_id: int | None, about: str) -> int:
    """Draft it to the matter's own departments, the other half's named in it; gives the letter's key."""
    other: Half = "city" if half == "province" else "province"
    day = act.office.clock.today()
    names = [named(act.office.policy, key, day) for key in matter.departments(other)]
    slots = {BESIDE[half]: "、".join(names) if all(names) else ""}
    if matter.asks:
        slots[matter.asks] = about
    wish = Wish(slots, to=matter.departments(half), copies=())
    return begin_letter(act, matter.letter(half), Belonging(case_id, report_id, half), wish)
