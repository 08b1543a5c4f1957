"""A record gives the same people to anybody; a byte changed in it is found."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.panels.draw.picking import ALGORITHM, HOW, pick
from desktop.case_types.professional_title.panels.draw.record import (
    About,
    DrawRecord,
    LeftOut,
    Outcome,
    Pooled,
    Seats,
    Seed,
    Wanted,
    Wish,
    check_file,
    check_record,
    sealed,
    written,
)
from desktop.case_types.professional_title.panels.draw.stream import seed_of

ABOUT = About(
    session="第一次会议", day="2026-11-30", batch="2026年工程", committee="工程评委会",
    filing_number="演人社备〔2026〕1号"
)


def record() -> DrawRecord:
    words, chance = "三月雨 17", "5f" * 32
    pool = {key: ("province" if key % 3 else "outside") for key in range(10, 40)}
    picked = pick(seed_of(words, chance), pool, Wish(7, 2, (("outside", 2),)))
    return sealed(
        DrawRecord(
            algorithm=ALGORITHM,
            how=HOW,
            about=ABOUT,
            drawn_at="2026-11-29T01:00:00Z",
            by_name="周敏",
            witness="纪检 韩雪",
            seed=Seed(words=words, chance=chance, hash=seed_of(words, chance)),
            wanted=Wanted(members=7, substitutes=2, quotas=(Seats(origin="outside", count=2),)),
            pool=tuple(Pooled(id=key, name=f"专家{key}", unit="演示大学", origin=pool[key]) for key in sorted(pool)),
            excluded=(LeftOut(id=3, name="专家3", why=("聘任已于 2026-01-01 到期",)),),
            outcome=Outcome(members=picked.members, substitutes=picked.substitutes),
        )
    )  # fmt: skip


RECORD = record()
DATA = written(RECORD)


def test_a_whole_record_stands() -> None:
    checked = check_file(DATA)
    assert checked.faults == ()
    assert checked.repeated.members == RECORD.outcome.members
    assert len(checked.repeated.substitutes) == 14


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_one_byte_changed_is_found(place: int, by: int) -> None:
    spoiled = bytearray(DATA)
    spoiled[place] ^= by
    try:
        assert check_file(bytes(spoiled)).faults
    except Expected as trouble:
        assert trouble.what  # noqa: PT017 - either it is no record any more, or its fault is told


def test_a_byte_more_or_less_is_found() -> None:
    assert check_file(DATA + b"\n").faults
    assert check_file(DATA.replace(b"\n", b"\r\n", 1)).faults


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ({"outcome": {"members": list(range(10, 17)), "substitutes": []}}, "重新抽取"),
        ({"witness": "别人"}, "校验值"),
        ({"seed": {"words": "别的", "chance": "5f" * 32, "hash": RECORD.seed.hash}}, "种子"),
        ({"how": ["随便"]}, "抽取方法"),
        ({"excluded": [{"id": 10, "name": "专家10", "why": []}]}, "被排除"),
    ],
)
def test_what_was_changed_is_named(told: dict, says: str) -> None:
    spoiled = DrawRecord.model_validate_json(json.dumps({**json.loads(DATA), **told}))
    assert any(says in fault for fault in check_record(spoiled).faults)
    if says != "校验值":  # a new digest does not hide it
        assert any(says in fault for fault in check_record(sealed(spoiled)).faults)


def test_another_way_of_drawing_is_not_guessed() -> None:
    with pytest.raises(Expected, match="不认识"):
        check_record(RECORD.model_copy(update={"algorithm": "dice"}))


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 10_000, b'{"format": "other"}'])
def test_what_is_no_record_is_told(data: bytes) -> None:
    with pytest.raises(Expected):
        check_file(data)
