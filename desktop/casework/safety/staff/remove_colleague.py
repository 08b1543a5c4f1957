"""Take somebody's key away when they leave."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.safety.checks.key_file import remember_key_file
from desktop.store.keys.keyring import remove_slot


def remove_colleague(office: Office, user_id: str, reason: str) -> Changed:
    """Take away the slot; the name stays in the history. Raises `Expected` for oneself, the last one, or no reason."""
    words = visible(reason)
    if not words:
        raise Expected(_("请写明停用的原因。"), field="reason")
    if user_id == office.actor.user_id:
        raise Expected(_("不能停用自己。"), _("请由另一位管理员办理。"), field="user")
    with deed(office, "remove_colleague") as act:
        staff = act.unit.staff(int(user_id))
        staff.active = False
        act.note("staff", user_id, fields=("active",), reason=words)
        remove_slot(office.store.places.keys, office.store.key(), user_id)
        remember_key_file(act.unit, office.store.places, office.store.key())
    return Changed(settings=True)
