"""`workdays` as a script reads it."""

from __future__ import annotations

import json

import pytest

from desktop.app.commands.run import run


def told(capsys, *given: str) -> dict:
    assert run(["workdays", *given, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_day_is_told(capsys) -> None:
    said = told(capsys, "2026-02-10", "10")
    assert {"end", "counted", "skipped", "made_up", "sources", "warnings"} <= set(said)
    assert (said["end"], len(said["counted"]), said["counted"][0]) == ("2026-03-02", 10, "2026-02-11")
    assert said["made_up"] == ["2026-02-14", "2026-02-28"]
    assert {"day": "2026-02-17", "why": "春节"} in said["skipped"]
    assert said["sources"][0]["number"] == "国办发明电〔2025〕7号"
    assert said["warnings"] == []


def test_the_first_day_may_count(capsys) -> None:
    assert told(capsys, "2026-04-30", "5", "--count-first")["end"] == "2026-05-09"
    assert told(capsys, "2026-05-01", "1", "--count-first")["end"] == "2026-05-06"  # a holiday never counts


def test_a_year_nobody_announced_warns(capsys) -> None:
    said = told(capsys, "2026-12-30", "3")
    assert (said["end"], len(said["warnings"])) == ("2027-01-04", 1)
    assert run(["workdays", "2026-12-30", "3"]) == 0
    assert "2027" in capsys.readouterr().err


def test_nought_is_the_day_itself(capsys) -> None:
    said = told(capsys, "2026-11-22", "0")
    assert (said["end"], said["counted"]) == ("2026-11-22", [])


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (("2026-11-22", "-1"), "N"),
        (("2026-11-22", "many"), "N"),
        (("2026-11-22", "10001"), "N"),
        (("2026-02-30", "1"), "YYYY-MM-DD"),
        (("9999-12-31", "1"), "YYYY-MM-DD"),
    ],
)
def test_wrong_input_is_named(capsys, given, field) -> None:
    assert run(["workdays", *given, "--json"]) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    assert caught.err.startswith(f"{field}:")
