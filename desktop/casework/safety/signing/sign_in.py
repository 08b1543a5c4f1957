"""Open the office with a password."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.clock import Clock
from desktop.casework.office import Office
from desktop.casework.safety.signing.backed_up import back_up_when_changed
from desktop.casework.safety.signing.opening import note_own, opened
from desktop.store.keys.keyring import unlock
from desktop.store.places import Places


def sign_in(folder: Path, user: str, password: str, clock: Clock) -> Office:
    """Unlock with one's own password, open, back up when anything changed since the last backup, write it down.

    In: `user` is the id of `people_who_sign_in`. Raises `Expected` for a wrong password, a name that is shut after five
    wrong ones, or whatever is wrong with the file.
    """
    key = unlock(Places(folder).keys, user, password, clock)
    office = opened(folder, key, user, clock)
    try:
        thinned = back_up_when_changed(office)
        note_own(
            office,
            "sign_in",
            fields=(f"thinned={thinned}",) if thinned else (),
            reason="put_back_in_time" if office.store.put_back_in_time else "",
        )
    except BaseException:
        office.store.close()
        raise
    return office
