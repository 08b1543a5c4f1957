"""Open a suitcase on a laptop: it becomes an office of its own, encrypted, with this session alone."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.duties.roles import Role
from desktop.casework.safety.signing.opening import PROGRAM
from desktop.casework.safety.signing.place import must_be_fit
from desktop.casework.settings.office_settings import OfficeSettings
from desktop.casework.titles.inside.home import Home, set_home
from desktop.casework.titles.suitcase.inside.carried import OUT, Rows, read_rows
from desktop.casework.titles.suitcase.inside.head import SuitcaseHead, head_of
from desktop.casework.titles.suitcase.inside.taken_apart import take_apart
from desktop.casework.titles.suitcase.inside.written import read_in
from desktop.casework.titles.suitcase.opened_suitcases import BEGUN, NOTE, note_suitcase
from desktop.store.folder import create_store
from desktop.store.keys.cost import KEY_BYTES, OFFICE, QUICK
from desktop.store.keys.keyring import Newcomer, create_keyring
from desktop.store.places import Places
from desktop.store.refusal import refused_as
from desktop.store.tables import Office as OfficeRow
from desktop.store.tables import Staff, TitleSession
from desktop.store.unit import Unit

USER = "1"
ROLES = (Role.OFFICER, Role.REVIEWER, Role.HEAD, Role.ARCHIVIST)


def look_at_suitcase(path: Path) -> SuitcaseHead:
    """What stands in its head; the signature is looked at. Raises `Expected` for a file that is none or was changed."""
    return head_of(read_in(path, "out")[1].head)


def open_suitcase(
    path: Path, passphrase: str, rooms: Path, password: str, clock: Clock, *, operator: str = ""
) -> Path:
    """Make the office of this suitcase in a folder of its own below `rooms`, and give that folder; sign in as `USER`.

    In: the file's passphrase, a password for this laptop, the name of who works it, under which every deed stands here
    and at home. Raises `Expected` for a wrong passphrase, a changed file, a
    weak password, a suitcase opened here before, or one older than what was opened here of the same session.
    """
    data, sealed = read_in(path, "out")
    head = head_of(sealed.head)
    folder = rooms / head.room
    _must_be_newer(head, rooms)
    payload = _payload(sealed.open(passphrase))
    if (payload["office"]["id"], payload["session"], payload["serial"]) != (head.office_id, head.session, head.serial):
        raise Expected(_("这个文件不完整或者被改动过，不能使用。"), _("请重新拷贝原来的文件。"), field="file")
    _clear_half_made(folder, head)
    must_be_fit(folder)
    places = Places(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / BEGUN).touch()
    name = visible(operator) or _("外出会议")
    who = Newcomer(USER, name, password)
    cost = QUICK if payload.get("practice") else OFFICE
    try:
        key, _code = create_keyring(places.keys, _own_id(data), (who,), clock, cost=cost)
        with (
            create_store(folder, key, _own_id(data), clock, program=PROGRAM) as store,
            refused_as(_unreadable()), store.unit() as unit,
        ):  # fmt: skip
            _fill(unit, payload, hashlib.sha256(data).hexdigest(), name)
        note_suitcase(folder, head)
        (folder / BEGUN).unlink()
    except BaseException:  # also a key press or the end of the program: nothing half opened stays, the trouble goes on
        take_apart(folder)
        raise
    return folder


def _payload(plain: bytes) -> dict[str, Any]:
    """What was packed, its form looked at. Raises `Expected` for what no program of ours packed."""
    try:
        told: dict[str, Any] = json.loads(plain)
        OfficeSettings.model_validate(told["office"]["details"])
        fits = isinstance(told["office"]["id"], str) and {"session", "serial", "reply", "rows"} <= set(told)
        whole = fits and {"key", "sign"} <= set(told["reply"]) and isinstance(told["rows"], dict)
        keys = [bytes.fromhex(str(told["reply"][name])) for name in ("key", "sign")] if whole else []
        whole = whole and all(len(one) == KEY_BYTES for one in keys)
    except (KeyError, TypeError, ValueError, RecursionError):
        whole = False
    if not whole:
        raise _unreadable()
    return told


def _unreadable() -> Expected:
    return Expected(
        _("会议箱里的数据不能读取。"), _("可能是更新版本的程序封装的，请先升级本机的程序。"), field="file"
    )


def _fill(unit: Unit, payload: dict[str, Any], digest: str, name: str) -> None:
    details = OfficeSettings.model_validate(payload["office"]["details"])
    office = unit.get(OfficeRow, 1)
    office.name, office.data = details.name, details.model_dump(mode="json")
    unit.add(Staff(id=1, login=USER, name=name, roles=[role.value for role in ROLES]))
    rows: Rows = payload["rows"]
    try:
        for table in OUT:
            for row in read_rows(table, rows):
                unit.add(row)
        home = Home(
            office_id=payload["office"]["id"], office_name=details.name, session=payload["session"],
            serial=payload["serial"], out_digest=digest, reply_key=payload["reply"]["key"],
            reply_sign=payload["reply"]["sign"], witness=str(payload.get("witness") or ""),
            practice=payload.get("practice") is True,
        )  # fmt: skip
    except (AttributeError, TypeError, ValueError) as trouble:
        raise _unreadable() from trouble
    set_home(unit, home)
    session = unit.get(TitleSession, home.session)
    unit.record(
        "open_suitcase", actor_id=1, actor_name=name, actor_role=Role.REVIEWER.value, object_type="title_session",
        object_id=session.id or 0, fields=[f"suitcase={home.serial}"],
    )  # fmt: skip


def _clear_half_made(folder: Path, head: SuitcaseHead) -> None:
    """What a power cut left while it was opened goes; a room that was filled never does, even without its note."""
    if (folder / BEGUN).exists():
        take_apart(folder)
    elif (folder / "keys.json").exists():
        note_suitcase(folder, head)
        raise Expected(_("这个会议箱已在本机打开过。"), _("请从“已打开的会议箱”登录。"), field="file")


def _must_be_newer(head: SuitcaseHead, rooms: Path) -> None:
    heads = f"{head.office_id[:8]}-{head.session}-"
    there = [path.name.removeprefix(heads) for path in rooms.glob(f"{heads}*") if (path / NOTE).is_file()]
    serials = [int(one) for one in there if one.isdecimal()]
    if head.serial in serials:
        raise Expected(_("这个会议箱已在本机打开过。"), _("请从“已打开的会议箱”登录。"), field="file")
    if any(serial > head.serial for serial in serials):
        raise Expected(_("本机已有这次会议更新的会议箱，旧的不能再打开。"), field="file")


def _own_id(data: bytes) -> str:
    """The id of the office on the laptop: another one than at home, the same for the same file."""
    return hashlib.sha256(b"suitcase" + data).hexdigest()[:32]
