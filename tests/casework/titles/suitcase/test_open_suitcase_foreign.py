"""Broken notes break no start page; what nobody of us packed opens no room and leaves nothing behind."""

from __future__ import annotations

import json

import pytest

from desktop.basics.errors import Expected
from desktop.casework.titles.suitcase.open_suitcase import open_suitcase
from desktop.casework.titles.suitcase.opened_suitcases import BEGUN, NOTE, opened_suitcases
from desktop.store.keys.cost import QUICK
from desktop.store.sealed.sealing import read_sealed, seal
from desktop.store.sealed.signing import SigningKey
from tests.casework.conftest import CLOCK
from tests.casework.titles.suitcase.test_whole_journey import (
    PASSWORD,
    WORDS,
    away,
    code,
    folder,
    planned,
    planned_folder,
    sent,
)

__all__ = ["away", "code", "folder", "planned", "planned_folder", "sent"]


def test_a_broken_note_hides_no_session(away, tmp_path) -> None:
    rooms, room = tmp_path / "rooms", away.office.folder
    for broken in (b"", b"{", b"[]", b"{}", b"null", b"\xff\xfe", b'{"office_id": "a", "session": "x"}', b"[" * 99_999):
        (room / NOTE).write_bytes(broken)
        ((found, head),) = opened_suitcases(rooms)
        assert (found, head.serial) == (room, 1)
        assert "损坏" in head.name
    (room / BEGUN).touch()  # half made
    assert opened_suitcases(rooms) == ()


def no_session(payload) -> None:
    payload["rows"]["title_session"] = []


def twice(payload) -> None:
    payload["rows"]["title_member"] *= 2


def nobody_there(payload) -> None:
    payload["rows"]["title_hearing"][0]["application_id"] = 99_999


def endless(payload) -> None:
    payload["rows"]["title_hearing"][0]["place"] = 10**30


def no_key(payload) -> None:
    payload["reply"]["key"] = "zz"


def other_rows(payload) -> None:
    payload["rows"]["title_expert"] = [1]


@pytest.mark.parametrize("fault", [no_session, twice, nobody_there, endless, no_key, other_rows])
def test_a_foreign_file_leaves_nothing_half_made(sent, tmp_path, fault) -> None:
    sealed = read_sealed(sent.read_bytes())
    payload = json.loads(sealed.open(WORDS))
    fault(payload)
    head = {name: value for name, value in sealed.head.items() if name not in ("salt", "argon2id", "nonce", "signer")}
    sent.write_bytes(seal(json.dumps(payload).encode(), head, WORDS, SigningKey.new(), cost=QUICK))
    with pytest.raises(Expected):
        open_suitcase(sent, WORDS, tmp_path / "rooms", PASSWORD, CLOCK)
    assert list((tmp_path / "rooms").glob("*")) == []


def test_a_weak_password_leaves_nothing_half_made(sent, tmp_path) -> None:
    with pytest.raises(Expected, match="密码"):
        open_suitcase(sent, WORDS, tmp_path / "rooms", "short", CLOCK)
    assert list((tmp_path / "rooms").glob("*")) == []
