"""Let somebody else sign in."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.safety.checks.key_file import remember_key_file
from desktop.casework.safety.views import AddedColleague, NewColleague
from desktop.store.keys.keyring import Newcomer, add_slot
from desktop.store.tables import Staff


def add_colleague(office: Office, colleague: NewColleague) -> AddedColleague:
    """Add somebody with a password typed by their own hand; ids are never used again.

    Raises `Expected` without name or role, for a name already there, or a weak password.
    """
    name = colleague.name.strip()
    if not name or not colleague.roles:
        raise Expected(_("请填写姓名，并至少选择一个角色。"), field="name")
    if office.practice:
        raise Expected(_("演示机构不能增加人员。"))
    with deed(office, "add_colleague") as act:
        if any(row.name == name and row.active for row in act.unit.rows(Staff)):
            raise Expected(_("已有同名的工作人员。"), _("请加以区分，例如在姓名后加窗口号。"), field="name")
        number = max((row.id or 0 for row in act.unit.rows(Staff)), default=0) + 1
        roles = [role.value for role in colleague.roles]
        key = key_of(act.unit.add(Staff(id=number, login=str(number), name=name, roles=roles)).id)
        act.note("staff", key, fields=tuple(roles))
        newcomer = Newcomer(str(key), name, colleague.password)
        add_slot(office.store.places.keys, office.store.key(), newcomer, office.clock, by=office.actor.user_id)
        remember_key_file(act.unit, office.store.places, office.store.key())
    return AddedColleague(str(key), Changed(settings=True))
