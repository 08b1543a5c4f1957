"""What a new case of visa support begins with: what was told of the person's work and of the inviting unit before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pydantic import BaseModel, JsonValue

from desktop.case_types.known import Known
from desktop.case_types.work_permit.kinds.carrying import carried

# What stays true from one visit to the next; who signs and when, why and from when to when does not.
OF_INVITEE: Final = ("invitee_employer", "invitee_post", "visa_post", "post_level", "post_proof")
OF_INVITER: Final = ("inviter_relation", "inviter_name_en", "inviter_address_en", "inviter_legal_person", "authority")


def begins_with(answers: type[BaseModel], *more: str) -> Callable[[Known], dict[str, JsonValue]]:
    """What a kind of case takes over; of the unit only where it is the same one again."""

    def starts_from(known: Known) -> dict[str, JsonValue]:
        unit = OF_INVITER if known.same_employer else ()
        return carried(known, answers, (*OF_INVITEE, *unit, *more))

    return starts_from
