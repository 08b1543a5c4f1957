"""One deed: the right to it, one unit of the store, one audit row; all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.duties.carried_rights import is_carried
from desktop.casework.duties.rights import role_for
from desktop.casework.duties.roles import Role
from desktop.casework.laptop import is_laptop
from desktop.casework.office import Office

if TYPE_CHECKING:
    from desktop.store.unit import Unit


@dataclass(frozen=True)
class Act:
    """What a verb works with while its unit is open."""

    office: Office
    unit: Unit
    verb: str
    role: Role

    def note(
        self,
        what: str,
        key: object = "",
        *,
        case: int | None = None,
        fields: tuple[str, ...] = (),
        before: Mapping[str, JsonValue] | None = None,
        reason: str = "",
    ) -> None:
        """Write the audit row: on which object, which fields (names only), what they were before, and why."""
        actor = self.office.actor
        self.unit.record(
            self.verb,
            actor_id=int(actor.user_id),
            actor_name=actor.name,
            actor_role=self.role.value,
            object_type=what,
            object_id=str(key),
            case_id=case,
            fields=list(fields),
            before=None if before is None else dict(before),
            reason=reason,
        )


@contextmanager
def deed(office: Office, verb: str, *, case: int | None = None) -> Iterator[Act]:
    """Open a unit for a verb its actor may do; commits at the end, keeps nothing when anything is raised.

    Raises `Expected` when the actor's roles do not allow it (the attempt is written down in a unit of its own), and in
    the office of a suitcase for what would not come home with it.
    """
    role = allowed(office, verb, case=case)
    if not is_carried(verb) and is_laptop(office):
        raise Expected(_("这是外出的会议箱，只办这次会议。"), _("其他事项不随结果带回，请在原机构办理。"))
    with office.store.unit() as unit:
        yield Act(office, unit, verb, role)


def allowed(office: Office, verb: str, *, case: int | None = None) -> Role:
    """The role by which the actor may do a deed; raises `Expected` and writes the attempt down when there is none."""
    actor = office.actor
    role = role_for(verb, actor.roles)
    if role is not None:
        return role
    with office.store.unit() as unit:
        unit.record(
            verb,
            actor_id=int(actor.user_id),
            actor_name=actor.name,
            actor_role=",".join(actor.roles),
            object_type="right",
            object_id="",
            case_id=case,
            result="denied",
        )
    raise Expected(_("您的角色不能做这件事。"), _("请由有权限的同事办理；这次尝试已记录。"))
