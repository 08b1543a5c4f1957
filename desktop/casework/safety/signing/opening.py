"""An office put together from an unlocked folder: store, policy with local values, who acts."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.paths import resource
from desktop.casework.duties.roles import Role
from desktop.casework.office import Actor, Office
from desktop.casework.safety.checks.key_file import must_be_the_newest_key_file, remember_key_file
from desktop.casework.safety.checks.whole import must_be_whole
from desktop.casework.settings.reread_policy import local_values
from desktop.policy.book.library import PolicyLibrary
from desktop.store.folder import open_store
from desktop.store.store import Store

PROGRAM: Final = "talent-desk 0.5.0"


def opened(
    folder: Path, key: bytes, user_id: str, clock: Clock, *, practice: bool = False, older_keys: bool = False
) -> Office:
    """Open the store and say who acts.

    In: `older_keys` lets a key file in that is older than the data file remembers (the paper code does). Raises
    `Expected` when it is and must not be, when the file is damaged (naming the newest good backup) or is not of this
    sort (practice or real), or the colleague has left.
    """
    if not practice:
        must_be_whole(folder, key, clock)
    store = open_store(folder, key, clock, program=PROGRAM)
    try:
        if not practice and not older_keys:
            must_be_the_newest_key_file(store)
        return _office(store, folder, user_id, clock, practice=practice)
    except BaseException:
        store.close()
        raise


def _office(store: Store, folder: Path, user_id: str, clock: Clock, *, practice: bool) -> Office:
    if store.reads.office().practice != practice:
        raise Expected(_("演示数据和真实数据不能混用。"), _("请选择正确的文件夹。"))
    staff = next((row for row in store.reads.staff() if str(row.id) == user_id), None)
    if staff is None or not staff.active:
        raise Expected(_("此人已停用，不能登录。"), _("请联系管理员。"), field="user")
    if staff.expires_on is not None and staff.expires_on < clock.today():
        raise Expected(_("此人的使用期限已过，不能登录。"), _("请联系管理员。"), field="user")
    policy = PolicyLibrary.read(resource("resources", "policy"), local_values(store.reads.local_values()))
    actor = Actor(user_id, staff.name, tuple(Role(role) for role in staff.roles))
    return Office(store, policy, clock, actor, folder, practice)


def note_own(office: Office, verb: str, *, fields: tuple[str, ...] = (), reason: str = "") -> None:
    """Write down a deed that concerns the actor only: signing in and out; and which key file stands now."""
    with office.store.unit() as unit:
        if not office.practice:
            remember_key_file(unit, office.store.places, office.store.key())
        unit.record(
            verb,
            actor_id=int(office.actor.user_id),
            actor_name=office.actor.name,
            actor_role=",".join(office.actor.roles),
            object_type="staff",
            object_id=office.actor.user_id,
            fields=fields,
            reason=reason,
        )
