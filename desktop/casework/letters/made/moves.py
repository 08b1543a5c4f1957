"""What every act on a letter looks at first: the state, the version, the case, the signature of whoever acts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.basics.visible import visible
from desktop.casework.casefile.rows import writable
from desktop.casework.deed import Act, allowed, deed
from desktop.casework.duties.rights import role_for
from desktop.casework.duties.roles import Role
from desktop.casework.office import Office
from desktop.casework.overriding.signing import Signer, must_sign
from desktop.store.reads.acts.letters import WholeLetter
from desktop.store.tables import Letter, Staff

# What a letter is in, as a refusal says it.
WHERE: Final = {
    "draft": N_("这份公文还在拟稿，请先提交核稿。"),
    "checking": N_("这份公文正在核稿，请先核稿或撤回。"),
    "signing": N_("这份公文正在待签，请先签发或退回。"),
    "issued": N_("这份公文已经签发，不能再改；确有错误的，请在登记簿作废后重拟。"),
    "dropped": N_("这份公文已经不发。"),
}
REFRESH: Final = N_("请刷新后再试。")


@dataclass(frozen=True)
class ByWhom:
    """Who does an act: "" for whoever is signed in, else a colleague by id, who signs with the own password here."""

    user: str = ""
    password: str = ""


def letter_in(
    act: Act, letter_id: int, version: int | None, *states: str, closed_too: bool = False
) -> Letter:  # fmt: skip
    """The row, in one of these states and unchanged since it was read; its case still open, or `closed_too`.

    Raises `Expected` when it is somewhere else, was changed by somebody else, or its case was closed meanwhile.
    """
    row = act.unit.get(Letter, letter_id)
    if row.state not in states:
        raise Expected(_(WHERE[row.state]), _(REFRESH), field="state")
    if version is not None and row.version != version:
        raise Expected(_("这份公文刚被别人改动过。"), _("请重新打开后再办，以免覆盖别人的修改。"), field="version")
    if row.case_id is not None and not closed_too:
        writable(act.unit, row.case_id)
    return row


def touched(act: Act, row: Letter) -> None:
    """Count the change, so that whoever read the letter before is told."""
    row.version += 1
    row.updated_at = act.unit.now


def wrote(act: Act, row: Letter) -> None:
    """Remember whoever is signed in as one who worded the letter: such a one drafts, too, and does not check it."""
    others: list[JsonValue] = [*sorted({*hands(row), int(act.office.actor.user_id)} - {row.drafted_by})]
    row.data = {**row.data, "hands": others}


def hands(row: Letter | WholeLetter) -> frozenset[int]:
    """Who worded the letter: the drafter, and everybody who changed its words since."""
    kept = row.data.get("hands")
    return frozenset({row.drafted_by, *(int(str(one)) for one in (kept if isinstance(kept, list) else ()))})


def back_to_draft(act: Act, row: Letter) -> None:
    """To be drafted on; a check that was done does not stand any more."""
    row.state = "draft"
    row.checked_by, row.checked_by_name, row.checked_on = None, "", None
    touched(act, row)


@contextmanager
def signed_act(office: Office, verb: str, by: ByWhom) -> Iterator[tuple[Act, Signer]]:
    """The unit of an act that somebody signs: whoever is signed in, or a colleague at this desk by the own password.

    Raises `Expected` when the one who signs has not the right any more, left, or gave a wrong password.
    """
    if not by.user or by.user == office.actor.user_id:
        allowed(office, verb)
        with deed(office, verb) as act:
            yield act, _still(act, verb, int(office.actor.user_id))
        return
    desk = f"{verb}.at_desk"
    allowed(office, desk)
    signer = must_sign(office, by.user, by.password, verb)
    with deed(office, desk) as act:
        yield act, signer


def _still(act: Act, verb: str, user: int) -> Signer:
    """Whoever is signed in, as the file knows them now: roles may have been taken away since."""
    row = act.unit.find(Staff, user)
    roles = () if row is None else tuple(Role(role) for role in row.roles)
    today = act.office.clock.today()
    gone = row is None or not row.active or (row.expires_on is not None and row.expires_on < today)
    if row is None or gone or role_for(verb, roles) is None:
        raise Expected(_("您已经没有这项权限。"), _("请由有权限的同事办理，或重新登录。"), field="roles")
    return Signer(user, row.name)


def must_say_why(reason: str) -> str:
    """The reason, tidied. Raises `Expected` without one."""
    words = visible(reason)
    if not words:
        raise Expected(_("请写明原因。"), _("原因会记入公文的办理经过。"), field="reason")
    return words
