"""Open the office with the paper recovery code and set a new password for one person."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.safety.checks.key_file import key_file_is_older, newest_known
from desktop.casework.safety.signing.opening import note_own, opened
from desktop.casework.safety.signing.recovered import RecoveredOffice
from desktop.store.keys.keyring import Newcomer, add_slot, replace_code, unlock_with_code
from desktop.store.keys.ring import lift_ring
from desktop.store.places import Places


def sign_in_with_code(folder: Path, code: str, user: str, new_password: str, clock: Clock) -> RecoveredOffice:
    """Unlock with the paper code, give `user` a new password, and replace the code, which is used up by this.

    The code lets in with an older key file too (nothing else would, when the newest is lost); it becomes the newest and
    the history says so. Raises `Expected` for a wrong code, an unknown person, or a weak password.
    """
    keys = Places(folder).keys
    key = unlock_with_code(keys, code, clock)
    office = opened(folder, key, user, clock, older_keys=True)
    try:
        if not new_password:
            raise Expected(_("请设置新密码。"), field="password")
        older = key_file_is_older(office.store)
        lift_ring(keys, key, newest_known(office.store))
        add_slot(keys, key, Newcomer(user, office.actor.name, new_password), clock, by="recovery")
        fresh = replace_code(keys, key, clock, by=user)
        note_own(office, "sign_in_with_code", reason="older_key_file" if older else "")
    except BaseException:
        office.store.close()
        raise
    return RecoveredOffice(office, fresh)
