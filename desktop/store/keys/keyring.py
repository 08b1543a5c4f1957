"""The key file of an office: who may open it, and opening it.

Names are readable before anything is unlocked (the sign-in page shows them); the data key is not. Lockout counters
lie in a file of their own beside it, so that a wrong password never rewrites the slots.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.keys.cost import KEY_BYTES, OFFICE, Cost
from desktop.store.keys.lockout import Lockout, keep_lockouts, read_lockouts
from desktop.store.keys.password import demand, normal
from desktop.store.keys.recovery import new_code, plain_code
from desktop.store.keys.ring import Ring, read_ring, verified, write_ring
from desktop.store.keys.slots import PASSWORD, RECOVERY, RECOVERY_ID, Slot, seal


@dataclass(frozen=True)
class SlotName:
    """Who may sign in: what the sign-in page shows."""

    user_id: str
    name: str
    created: datetime


@dataclass(frozen=True)
class Newcomer:
    """Somebody who gets a slot, with the password typed by their own hand."""

    user_id: str
    name: str
    password: str
    login: str = ""


def create_keyring(
    file: Path,
    office_id: str,
    people: tuple[Newcomer, ...],
    clock: Clock,
    *,
    cost: Cost = OFFICE,
    key: bytes | None = None,
) -> tuple[bytes, str]:
    """Make the key file of a new office; out: the new data key (32 bytes) and the paper recovery code, shown once.

    Raises Expected for a weak password, or when there is a key file already.
    """
    if file.exists():
        raise Expected(_("这个文件夹里已经有密钥文件。"), _("请选择一个空文件夹。"))
    for person in people:
        demand(person.password, login=person.login, name=person.name)
    data_key, code, now = key or secrets.token_bytes(KEY_BYTES), new_code(), clock.now().isoformat()
    slots = [
        seal(
            data_key, normal(person.password), office_id,
            user_id=person.user_id, name=person.name, kind=PASSWORD, cost=cost, created=now, by="",
        )
        for person in people
    ]  # fmt: skip
    slots.append(_recovery(data_key, code, office_id, cost, now, ""))
    write_ring(file, Ring(office_id, tuple(slots), "", 0), data_key)
    return data_key, code


def people_with_slots(file: Path) -> tuple[SlotName, ...]:
    """Who may sign in, in the order they were added; needs no password."""
    return tuple(
        SlotName(slot.user_id, slot.name, datetime.fromisoformat(slot.created))
        for slot in read_ring(file).slots
        if slot.kind == PASSWORD
    )


def unlock(file: Path, user_id: str, password: str, clock: Clock, *, cost: Cost | None = None) -> bytes:
    """The data key for a person's password.

    In: `cost`, when given and dearer than the slot's, rewraps the slot (raised at the next sign-in). Raises Expected
    for a wrong password, an unknown name, a name that is shut, or a key file that was tampered with.
    """
    ring = read_ring(file)
    slot = ring.slot(user_id)
    if slot is None:
        raise Expected(_("没有这位同事的登录资料。"), _("请让管理员为他添加登录密码。"), field="user")
    key = _try(file, user_id, slot, normal(password), ring, clock, _("密码不对。"))
    if cost is not None and cost.memory > slot.cost.memory:
        fresh = seal(
            key, normal(password), ring.office_id, user_id=user_id, name=slot.name, kind=PASSWORD, cost=cost,
            created=slot.created, by=slot.created_by,
        )  # fmt: skip
        write_ring(file, replace(ring, slots=_with(ring.slots, fresh)), key)
    return key


def unlock_with_code(file: Path, code: str, clock: Clock) -> bytes:
    """The data key for the paper recovery code. Raises Expected when it is mistyped or not this office's."""
    letters = plain_code(code)
    ring = read_ring(file)
    slot = ring.slot(RECOVERY_ID, RECOVERY)
    if slot is None:
        raise Expected(_("密钥文件里没有恢复码。"), _("请用另一份备份中的密钥文件。"), field="code")
    return _try(file, RECOVERY_ID, slot, letters, ring, clock, _("恢复码不是这个单位的，或者已经换过。"))


def add_slot(file: Path, key: bytes, who: Newcomer, clock: Clock, *, by: str = "", cost: Cost = OFFICE) -> None:
    """Give somebody a slot, or a new password in place of the old one. Raises Expected for a weak password."""
    demand(who.password, login=who.login, name=who.name)
    ring = verified(file, key)
    before = ring.slot(who.user_id)
    created = before.created if before else clock.now().isoformat()
    fresh = seal(
        key, normal(who.password), ring.office_id, user_id=who.user_id, name=who.name, kind=PASSWORD, cost=cost,
        created=created, by=by,
    )  # fmt: skip
    write_ring(file, replace(ring, slots=_with(ring.slots, fresh)), key)
    keep_lockouts(file, {**read_lockouts(file), who.user_id: Lockout()})


def change_password(
    file: Path, user_id: str, old: str, new: str, clock: Clock, *, login: str = "", cost: Cost = OFFICE
) -> None:
    """Change one's own password. Raises Expected when the old one is wrong, the new one weak or the same."""
    key = unlock(file, user_id, old, clock)
    if normal(old) == normal(new):
        raise Expected(_("新密码与旧密码相同。"), _("请换一个新密码。"), field="password")
    slot = read_ring(file).slot(user_id)
    add_slot(file, key, Newcomer(user_id, slot.name if slot else "", new, login), clock, by=user_id, cost=cost)


def remove_slot(file: Path, key: bytes, user_id: str) -> None:
    """Take somebody's slot away. Raises Expected when it is the last one, for then only the paper code would open."""
    ring = verified(file, key)
    left = tuple(slot for slot in ring.slots if not (slot.user_id == user_id and slot.kind == PASSWORD))
    if not any(slot.kind == PASSWORD for slot in left):
        raise Expected(_("这是最后一位能登录的同事，不能删除。"), _("请先添加另一位同事。"))
    write_ring(file, replace(ring, slots=left), key)


def replace_code(file: Path, key: bytes, clock: Clock, *, by: str = "", cost: Cost = OFFICE) -> str:
    """A new paper recovery code in place of the old one (after it was used); the old one no longer opens this file."""
    ring, code = verified(file, key), new_code()
    fresh = _recovery(key, code, ring.office_id, cost, clock.now().isoformat(), by)
    write_ring(file, replace(ring, slots=_with(ring.slots, fresh)), key)
    return code


def _try(file: Path, who: str, slot: Slot, secret: str, ring: Ring, clock: Clock, wrong: str) -> bytes:
    now, lockouts = clock.now(), read_lockouts(file)
    lockout = lockouts.get(who, Lockout())
    left = lockout.left(now)
    if left > timedelta(0):
        keep_lockouts(file, {**lockouts, who: lockout.noticed(now)})
        minutes = -(-int(left.total_seconds()) // 60)
        raise Expected(_("连续输错，已暂停登录。"), _("请在 {minutes} 分钟后再试。").format(minutes=max(1, minutes)))
    # The failure is written down before the answer is known: killing the program mid-way is no free guess.
    keep_lockouts(file, {**lockouts, who: lockout.failed(now)})
    key = slot.open(secret, ring.office_id)
    if key is None:
        raise Expected(wrong, _("请检查大小写和输入法后再试；连续输错 5 次将暂停 10 分钟。"), field="password")
    keep_lockouts(file, {name: kept for name, kept in lockouts.items() if name != who})
    verified(file, key)
    return key


def _recovery(key: bytes, code: str, office_id: str, cost: Cost, now: str, by: str) -> Slot:
    return seal(
        key, plain_code(code), office_id, user_id=RECOVERY_ID, name="", kind=RECOVERY, cost=cost, created=now, by=by
    )


def _with(slots: tuple[Slot, ...], fresh: Slot) -> tuple[Slot, ...]:
    same = [slot.user_id == fresh.user_id and slot.kind == fresh.kind for slot in slots]
    if any(same):
        return tuple(fresh if hit else slot for slot, hit in zip(slots, same, strict=True))
    return (*slots, fresh)
