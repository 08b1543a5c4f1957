"""The signature of a second colleague, given by the own password at the same desk."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.duties.rights import role_for
from desktop.casework.duties.roles import Role
from desktop.casework.office import Office
from desktop.store.keys.keyring import unlock


@dataclass(frozen=True)
class Signer:
    """Who approved."""

    id: int
    name: str


def approvers(office: Office, verb: str = "approve_override") -> tuple[Signer, ...]:
    """The colleagues who may approve what the actor asks for: with the right, still here, and not the actor."""
    return tuple(one for one in holders(office, verb) if str(one.id) != office.actor.user_id)


def holders(office: Office, verb: str) -> tuple[Signer, ...]:
    """Everybody who has the right to a deed and is still here, the actor too."""
    today = office.clock.today()
    return tuple(
        Signer(row.id, row.name)
        for row in office.store.reads.staff()
        if row.active
        and (row.expires_on is None or row.expires_on >= today)
        and role_for(verb, tuple(Role(role) for role in row.roles)) is not None
    )


def must_sign(office: Office, approver: str, password: str, verb: str = "approve_override") -> Signer:
    """The approver, who has signed; raises `Expected` when it is nobody who may, the actor, or a wrong password.

    In: the deed whose right the approver must hold.
    """
    if approver == office.actor.user_id:
        raise Expected(_("提出人不能自己批准。"), _("请由另一位审核或签发人员批准。"), field="approver")
    signer = next((one for one in approvers(office, verb) if str(one.id) == approver), None)
    if signer is None:
        raise Expected(_("这位同事没有这项权限。"), _("请由另一位审核或签发人员批准。"), field="approver")
    if not office.practice:
        unlock(office.store.places.keys, approver, password, office.clock)
    return signer
