"""`votes` as a script reads it."""

from __future__ import annotations

import json

import pytest

from desktop.app.commands.run import run


def told(capsys, code: int, *given: str) -> dict:
    assert run(["votes", *given, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_both_readings_are_shown(capsys) -> None:
    said = told(capsys, 1, "--committee", "25", "--present", "19", "--agree", "12", "--recused", "1")
    assert {"quorum", "passed", "needs", "depends_on_recusal"} <= set(said)
    assert (said["quorum"], said["passed"], said["needs"], said["depends_on_recusal"]) == (True, False, 13, True)
    assert [(one["base"], one["passed"]) for one in said["readings"]] == [(19, False), (18, True)]
    assert said["warnings"]


def test_passed(capsys) -> None:
    said = told(capsys, 0, "--committee", "11", "--present", "8", "--agree", "6")
    assert (said["passed"], said["depends_on_recusal"], said["outcome"]) == (True, False, "passed")
    assert {rule["clause"] for rule in said["rules"]} == {"第二十一条", "第二十二条"}


def test_a_filing_that_ended_blocks(capsys) -> None:
    given = ("--committee", "25", "--present", "25", "--agree", "25", "--filed-until", "2025-05-31")
    assert told(capsys, 1, *given, "--on", "2025-06-03")["outcome"] == "filing_expired"
    assert told(capsys, 0, *given, "--on", "2025-05-31")["outcome"] == "passed"


def test_words_for_people(capsys) -> None:
    assert run(["votes", "--committee", "25", "--present", "16", "--agree", "16"]) == 1
    assert "到会人数不足" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (("--committee", "x", "--present", "1", "--agree", "1"), "--committee"),
        (("--committee", "5", "--present", "6", "--agree", "1"), "--present"),
        (("--committee", "5", "--present", "5", "--agree", "6"), "--agree"),
        (("--committee", "5", "--present", "5", "--agree", "5", "--on", "2026-02-30"), "--on"),
    ],
)
def test_wrong_input_is_named(capsys, given: tuple[str, ...], field: str) -> None:
    assert run(["votes", *given]) == 2
    assert capsys.readouterr().err.startswith(field)


def test_numbers_are_written_one_way(capsys) -> None:
    for present in ("1_7", "１７", "17.0", " 17", ""):
        assert run(["votes", "--committee", "25", "--present", present, "--agree", "12"]) == 2, present
        assert "--present" in capsys.readouterr().err
    assert run(["votes", "--committee", "25", "--present", "17", "--agree=-1"]) == 2
    assert "负数" in capsys.readouterr().err
