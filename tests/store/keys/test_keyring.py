"""Only the right person with the right word opens, and nobody else's slot can be put in place of one's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.store.keys.cost import QUICK, Cost
from desktop.store.keys.keyring import (
    Newcomer,
    add_slot,
    change_password,
    create_keyring,
    people_with_slots,
    remove_slot,
    replace_code,
    unlock,
    unlock_with_code,
)
from desktop.store.keys.lockout import FAILURES
from desktop.store.keys.recovery import ALPHABET
from desktop.store.keys.ring import read_ring
from tests.store_fixtures import MovableClock

WANG = Newcomer("1", "王示例", "Kuai3-Le", "wang")
LI = Newcomer("2", "李示例", "Ping2-An", "li")


@pytest.fixture
def ring(tmp_path: Path, clock: MovableClock) -> tuple[Path, bytes, str]:
    file = tmp_path / "keys.json"
    key, code = create_keyring(file, "office", (WANG, LI), clock, cost=QUICK)
    return file, key, code


def test_each_opens_with_the_own_password_only(ring, clock) -> None:
    file, key, _code = ring
    assert len(key) == 32
    assert unlock(file, "1", WANG.password, clock) == unlock(file, "2", LI.password, clock) == key
    for user, wrong in (("1", LI.password), ("1", ""), ("1", WANG.password + " "), ("3", WANG.password)):
        with pytest.raises(Expected):
            unlock(file, user, wrong, clock)


def test_names_are_readable_and_nothing_else(ring) -> None:
    file, key, code = ring
    assert [(slot.user_id, slot.name) for slot in people_with_slots(file)] == [("1", "王示例"), ("2", "李示例")]
    text = file.read_text("utf-8")
    assert key.hex() not in text
    assert code not in text
    assert WANG.password not in text


def test_the_paper_code_opens_as_people_copy_it(ring, clock) -> None:
    file, key, code = ring
    assert len(code) == 39
    assert code.count("-") == 7
    for typed in (code, code.lower(), code.replace("-", ""), code.replace("0", "O").replace("1", "l")):
        assert unlock_with_code(file, typed, clock) == key


def test_each_single_slip_of_the_pen_is_seen_before_any_attempt(ring, clock) -> None:
    file, _key, code = ring
    for place, char in enumerate(code):
        if char != "-":
            other = ALPHABET[(ALPHABET.index(char) + 1) % 32]
            with pytest.raises(Expected) as trouble:
                unlock_with_code(file, code[:place] + other + code[place + 1 :], clock)
            assert trouble.value.field == "code"
    assert not file.with_name("lockout.json").exists()


def test_a_replaced_code_no_longer_opens(ring, clock) -> None:
    file, key, old = ring
    fresh = replace_code(file, key, clock, cost=QUICK)
    assert unlock_with_code(file, fresh, clock) == key
    with pytest.raises(Expected):
        unlock_with_code(file, old, clock)


def test_five_wrong_ones_shut_the_name_across_restart_and_clock_back(ring, clock) -> None:
    file, key, _code = ring
    for _attempt in range(FAILURES):
        with pytest.raises(Expected):
            unlock(file, "1", "wrong", clock)
    with pytest.raises(Expected, match="暂停"):
        unlock(file, "1", WANG.password, clock)
    assert unlock(file, "2", LI.password, clock) == key  # only that name is shut
    clock.move(days=-3)
    with pytest.raises(Expected, match="暂停"):
        unlock(file, "1", WANG.password, clock)
    clock.move(minutes=9, seconds=59)
    with pytest.raises(Expected, match="暂停"):
        unlock(file, "1", WANG.password, clock)
    clock.move(seconds=2)
    assert unlock(file, "1", WANG.password, clock) == key


def test_a_right_password_forgets_the_wrong_ones(ring, clock) -> None:
    file, key, _code = ring
    for _round in range(3):
        for _attempt in range(FAILURES - 1):
            with pytest.raises(Expected):
                unlock(file, "1", "wrong", clock)
        assert unlock(file, "1", WANG.password, clock) == key


def edited(file: Path, change) -> None:
    said = json.loads(file.read_text("utf-8"))
    change(said)
    file.write_text(json.dumps(said), "utf-8")


def test_a_slot_copied_to_another_name_does_not_open(ring, clock) -> None:
    file, _key, _code = ring

    def copy(said) -> None:
        said["slots"][0] = {**said["slots"][1], "user_id": "1"}

    edited(file, copy)
    with pytest.raises(Expected):
        unlock(file, "1", LI.password, clock)


@pytest.mark.parametrize(
    "change",
    [
        lambda said: said["slots"].pop(0),
        lambda said: said["slots"].reverse(),
        lambda said: said["slots"][0].update(name="别人"),
        lambda said: said.update(revision=99),
        lambda said: said.update(seal="0" * 64),
    ],
)
def test_a_changed_key_file_is_refused_after_opening(ring, clock, change) -> None:
    file, _key, _code = ring
    edited(file, change)
    with pytest.raises(Expected, match="改动"):
        unlock(file, "2", LI.password, clock)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_to_the_file_ends_in_anything_but_a_message(ring, clock, data) -> None:
    file, key, _code = ring
    good = file.read_bytes()
    place = data.draw(st.integers(0, len(good) - 1))
    bad = good[:place] + bytes([good[place] ^ (1 << data.draw(st.integers(0, 6)))]) + good[place + 1 :]
    file.write_bytes(data.draw(st.sampled_from([bad, good[:place]])))
    file.with_name("lockout.json").unlink(missing_ok=True)
    try:
        # A bit turned inside the seal's own spelling (upper case of a letter) is the one thing that may pass.
        assert unlock(file, "1", WANG.password, clock) == key
    except Expected:
        pass
    finally:
        file.write_bytes(good)


def test_password_changes(ring, clock) -> None:
    file, key, _code = ring
    with pytest.raises(Expected):
        change_password(file, "1", "wrong", "Xin1-Mima", clock, cost=QUICK)
    for weak in ("short1A", "alllower1", "WANG", "12345678"):
        with pytest.raises(Expected) as trouble:
            change_password(file, "1", WANG.password, weak, clock, login="wang", cost=QUICK)
        assert trouble.value.field == "password"
    with pytest.raises(Expected):
        change_password(file, "1", WANG.password, WANG.password, clock, cost=QUICK)
    change_password(file, "1", WANG.password, "Xin1-Mima", clock, login="wang", cost=QUICK)
    assert unlock(file, "1", "Xin1-Mima", clock) == key
    with pytest.raises(Expected):
        unlock(file, "1", WANG.password, clock)


def test_a_password_may_not_be_the_name_or_login(tmp_path, clock) -> None:
    for who in (Newcomer("1", "Anna.Berg1", "anna.Berg1"), Newcomer("1", "A", "Wang.Li-1", "wang.li-1")):
        with pytest.raises(Expected):
            create_keyring(tmp_path / "k.json", "office", (who,), clock, cost=QUICK)
    assert not (tmp_path / "k.json").exists()


def test_colleagues_come_and_go(ring, clock) -> None:
    file, key, _code = ring
    add_slot(file, key, Newcomer("3", "赵示例", "Huan1-Ying"), clock, by="1", cost=QUICK)
    assert unlock(file, "3", "Huan1-Ying", clock) == key
    for user in ("1", "2"):
        remove_slot(file, key, user)
        with pytest.raises(Expected):
            unlock(file, user, WANG.password, clock)
    with pytest.raises(Expected):
        remove_slot(file, key, "3")


def test_the_cost_is_raised_at_sign_in(ring, clock) -> None:
    file, key, _code = ring
    dearer = Cost(memory=128, passes=1, lanes=1)
    assert unlock(file, "1", WANG.password, clock, cost=dearer) == key
    slot = read_ring(file).slot("1")
    assert slot is not None
    assert slot.cost == dearer
    assert unlock(file, "1", WANG.password, clock) == key


def test_a_missing_key_file_says_where_to_find_one(tmp_path, clock) -> None:
    with pytest.raises(Expected, match="备份"):
        unlock(tmp_path / "keys.json", "1", "x", clock)


def test_half_a_character_is_a_wrong_password(ring, clock: MovableClock) -> None:
    with pytest.raises(Expected) as trouble:
        unlock(ring[0], "1", "\ud800", clock)
    assert trouble.value.field == "password"
