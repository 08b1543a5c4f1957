"""The names on the sign-in page, read without a password."""

from __future__ import annotations

from pathlib import Path

from desktop.casework.safety.views import SignInName
from desktop.store.keys.keyring import people_with_slots
from desktop.store.places import Places


def people_who_sign_in(folder: Path) -> tuple[SignInName, ...]:
    """Who may sign in, in the order they were added. Raises `Expected` when the key file is missing or damaged."""
    return tuple(SignInName(slot.user_id, slot.name) for slot in people_with_slots(Places(folder).keys))
