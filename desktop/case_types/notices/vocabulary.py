"""The closed vocabulary of the notices: every slot by its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from desktop.case_types.case_type import Gap, PaperContext
from desktop.case_types.notices.of_case import OF_CASE
from desktop.case_types.notices.of_standing import OF_STANDING
from desktop.case_types.notices.slot import Slot

VOCABULARY: Final[Mapping[str, Slot]] = {slot.name: slot for slot in (*OF_CASE, *OF_STANDING)}
SLOT: Final = re.compile(r"\{([^{}]*)\}")


def slots_in(text: str) -> tuple[str, ...]:
    """The names in braces, in their order, each once."""
    return tuple(dict.fromkeys(SLOT.findall(text)))


def filled(text: str, context: PaperContext, basis: str) -> str:
    """The text with its slots filled in one pass, so that what was entered is never read as a slot again.

    What is missing stands as 【待填：…】, which a draft shows and an issued paper never has.
    """

    def value(found: re.Match[str]) -> str:
        name = found[1]
        if name == BASIS:
            return basis
        slot = VOCABULARY[name]
        return slot.value(context) or ("" if slot.may_be_absent(context) else f"【待填：{name}】")

    return SLOT.sub(value, text)


def said_nothing(text: str, context: PaperContext) -> bool:
    """Whether a text lives by slots that this case does without: it has some, and none of them has a value."""
    names = [name for name in slots_in(text) if name != BASIS]
    absent = [name for name in names if VOCABULARY[name].may_be_absent(context)]
    return bool(absent) and not any(VOCABULARY[name].value(context) for name in absent) and len(absent) == len(names)


def missing_in(text: str, context: PaperContext) -> tuple[Gap, ...]:
    """The slots of a text that stop the paper, as gaps that say where each is entered."""
    return tuple(
        Gap("notice", slot.field or slot.name, slot.name, slot.says, "", slot.remedy)
        for slot in (VOCABULARY[name] for name in slots_in(text) if name != BASIS)
        if not slot.may_be_absent(context) and not slot.value(context)
    )


BASIS: Final = "依据"  # told by the notice's own clauses
