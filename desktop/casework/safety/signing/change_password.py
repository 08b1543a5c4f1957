"""Give oneself a new password."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.safety.checks.key_file import remember_key_file
from desktop.store.keys import keyring


def change_password(office: Office, old: str, new: str) -> Changed:
    """Replace one's own password. Raises `Expected` when the old one is wrong, or the new one weak or the same."""
    if office.practice:
        raise Expected(_("演示机构没有密码。"))
    with deed(office, "change_password") as act:
        act.note("staff", office.actor.user_id)
        # Last in the unit: when the key file refuses, the audit row goes too.
        keyring.change_password(office.store.places.keys, office.actor.user_id, old, new, office.clock)
        remember_key_file(act.unit, office.store.places, office.store.key())
    return Changed(settings=True)
