"""Whatever is wrong with a file ends in a clear message; nothing is created in its place."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop.basics.errors import Expected
from desktop.store.engine.connect import PRAGMAS, assert_engine, connect, pragma
from desktop.store.engine.header import PAGE
from desktop.store.folder import create_store, open_store
from desktop.store.places import Places
from desktop.store.start.findings import Found, find_before_sign_in, find_with_key
from tests.store_fixtures import KEY, MovableClock, put_case, put_person


@pytest.fixture
def folder(blank: Path, tmp_path: Path) -> Path:
    return shutil.copytree(blank, tmp_path / "office")


def opens(folder: Path, key: bytes = KEY) -> bool:
    try:
        open_store(folder, key, MovableClock()).close()
    except Expected as trouble:
        return not (trouble.what and trouble.remedy)
    return True


def test_a_whole_file_opens_with_every_setting_in_force(folder: Path) -> None:
    assert opens(folder)
    connection = connect(Places(folder).data, KEY)
    assert {name: pragma(connection, name) for name, _set, _answer in PRAGMAS} == {n: a for n, _set, a in PRAGMAS}
    connection.close()


def test_nothing_readable_lies_on_the_disk(folder: Path) -> None:
    with open_store(folder, KEY, MovableClock()) as store:
        with store.unit() as unit:
            put_person(unit, "李金丝雀", "CANARYNAME", number="E99CANARY")
            unit.record("save_person", reason="CANARYREASON")
        store.files.put(b"CANARYSCAN" * 50)
        seen = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert b"CANARY" not in seen
    assert "金丝雀".encode() not in seen


def test_wrong_key(folder: Path) -> None:
    assert not opens(folder, bytes(32))
    assert opens(folder)


@pytest.mark.parametrize("size", [0, 1, 15, 100, PAGE - 1, PAGE, PAGE + 1, PAGE * 3])
def test_truncated(folder: Path, size: int) -> None:
    data = Places(folder).data
    data.write_bytes(data.read_bytes()[:size])
    found = find_with_key(folder, KEY).found
    assert found is (Found.MISSING if size == 0 else Found.DAMAGED)
    if size % PAGE or size == 0:
        assert not opens(folder)
    assert data.stat().st_size == size  # left as it was


def test_missing_is_never_made_anew(folder: Path) -> None:
    Places(folder).data.unlink()
    assert not opens(folder)
    assert not Places(folder).data.exists()
    assert find_before_sign_in(folder).found is Found.MISSING
    assert find_before_sign_in(folder / "elsewhere").found is Found.EMPTY


def test_a_plain_database_is_refused(folder: Path) -> None:
    data = Places(folder).data
    data.unlink()
    with sqlite3.connect(data) as plain:
        plain.execute("CREATE TABLE office(a)")
    assert not opens(folder)
    assert find_before_sign_in(folder).found is Found.DAMAGED


def test_an_encrypted_file_of_another_program_is_refused(tmp_path: Path) -> None:
    data = Places(tmp_path).data
    other = sqlcipher.connect(str(data))
    other.execute(f"PRAGMA key=\"x'{KEY.hex()}'\"")
    other.execute("CREATE TABLE t(a)")
    other.commit()
    other.close()
    assert not opens(tmp_path)


def test_a_newer_file_is_refused_and_left_alone(folder: Path) -> None:
    connection = connect(Places(folder).data, KEY)
    connection.execute("PRAGMA user_version=999")
    connection.close()
    before = Places(folder).data.read_bytes()
    assert not opens(folder)
    assert Places(folder).data.read_bytes() == before


def test_every_flipped_bit_is_noticed(folder: Path) -> None:
    data, chance = Places(folder).data, random.Random(5)  # noqa: S311
    good = data.read_bytes()
    for _turn in range(100):
        place = chance.randrange(len(good))
        bad = bytearray(good)
        bad[place] ^= 1 << chance.randrange(8)
        data.write_bytes(bad)
        connection = None
        try:
            connection = connect(data, KEY)
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall()
        except (sqlcipher.Error, Expected):
            pass
        finally:
            if connection is not None:
                connection.close()
    data.write_bytes(good)
    assert find_with_key(folder, KEY).found is Found.READY


def test_an_old_engine_is_refused() -> None:
    assert_engine((3, 51, 3))
    with pytest.raises(Expected):
        assert_engine((3, 51, 2))


def test_an_office_is_not_made_over_another(folder: Path) -> None:
    with pytest.raises(Expected):
        create_store(folder, KEY, "other", MovableClock())
    assert opens(folder)


def test_a_left_journal_is_looked_at_and_kept(folder: Path, tmp_path: Path) -> None:
    store = open_store(folder, KEY, MovableClock())
    with store.unit() as unit:
        put_case(unit)
        unit.record("open_case")
    crashed = shutil.copytree(folder, tmp_path / "crashed")  # as a power cut leaves it
    store.close()
    assert find_with_key(crashed, KEY).found is Found.UNCLEAN
    with open_store(crashed, KEY, MovableClock()) as again:
        assert len(again.reads.find_cases()) == 1


def test_missing_keys_are_said(folder: Path) -> None:
    Places(folder).keys.unlink()
    assert find_before_sign_in(folder).found is Found.NO_KEYS


def test_a_reader_apart_sees_what_was_saved_and_writes_nothing(folder: Path) -> None:
    with open_store(folder, KEY, MovableClock()) as store:
        apart = store.apart()
        with store.unit() as unit:
            put_case(unit)
            unit.record("open_case")
        assert len(apart.reads.find_cases()) == 1
        with pytest.raises(Expected), apart.unit() as unit:
            unit.record("sign_in")
        apart.close()
        assert len(store.reads.find_cases()) == 1
