"""`publicity` as a script reads it."""

from __future__ import annotations

import json

from desktop.app.commands.run import run


def told(capsys, code: int, *given: str) -> dict:
    assert run(["publicity", *given, "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_a_units_proof(capsys) -> None:
    said = told(capsys, 1, "--posted", "2025-04-28", "--to", "2025-05-06")
    assert (said["working_days"], said["enough"], said["short_by"]) == (4, False, 1)
    said = told(capsys, 0, "--posted", "2024-10-08", "--to", "2024-10-12")
    assert (said["working_days"], said["enough"]) == (5, True)
    assert said["made_up"] == ["2024-10-12"]


def test_both_ends_are_told(capsys) -> None:
    said = told(capsys, 0, "--posted", "2024-09-09")
    assert (said["ends_with_posting_day"], said["ends_after_posting_day"]) == ("2024-09-13", "2024-09-14")
    assert said["ends"] == "2024-09-13"
    assert told(capsys, 0, "--posted", "2024-09-09", "--stage", "result")["ends"] == "2024-09-14"


def test_words_for_people(capsys) -> None:
    assert run(["publicity", "--posted", "2025-04-28", "--to", "2025-05-06"]) == 1
    assert "还差 1 个工作日" in capsys.readouterr().out


def test_a_year_nobody_announced_warns(capsys) -> None:
    assert told(capsys, 0, "--posted", "2027-03-01")["warnings"]
    assert run(["publicity", "--posted", "2027-03-01"]) == 0
    assert "2027" in capsys.readouterr().err


def test_wrong_input_is_named(capsys) -> None:
    assert run(["publicity", "--posted", "2026-02-30"]) == 2
    assert capsys.readouterr().err.startswith("--posted")
    assert run(["publicity", "--posted", "2026-03-02", "--to", "2026-03-01"]) == 2
    assert capsys.readouterr().err.startswith("--to")
    assert run(["publicity", "--posted", "2026-03-02", "--stage", "x"]) == 2
    assert capsys.readouterr().err.startswith("--stage")


def test_without_a_last_day_what_it_would_tell_is_null(capsys) -> None:
    said = told(capsys, 0, "--posted", "2024-09-09")
    assert (said["to"], said["working_days"], said["enough"]) == (None, None, None)


def test_a_day_that_is_none_is_refused(capsys) -> None:
    assert run(["publicity", "--posted", "2024-09-09", "--to", ""]) == 2
    assert "--to" in capsys.readouterr().err
    assert run(["publicity", "--posted", "2025-W19-1"]) == 2
