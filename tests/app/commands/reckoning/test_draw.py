"""`draw` as a script reads it: the same people from the record, a fault for a changed one."""

from __future__ import annotations

import json

import pytest

from desktop.app.commands.run import run
from tests.case_types.professional_title.panels.draw.test_record import DATA, RECORD


@pytest.fixture
def kept(tmp_path):
    path = tmp_path / "record.json"
    path.write_bytes(DATA)
    return path


def test_the_draw_is_repeated(capsys, kept) -> None:
    assert run(["draw", str(kept), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["members"] == list(RECORD.outcome.members)
    assert "agrees" not in told
    assert run(["draw", str(kept), "--verify"]) == 0
    said = capsys.readouterr().out
    assert "正选 7 人" in said
    assert "与记录相同" in said


def test_a_changed_record_is_caught(capsys, kept) -> None:
    kept.write_bytes(DATA.replace("纪检".encode(), "某人".encode()))
    assert run(["draw", str(kept), "--verify", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["agrees"], len(told["faults"])) == (False, 1)


@pytest.mark.parametrize("name", ["record.json", "nothing.json"])
def test_what_is_no_record_is_wrong_input(capsys, kept, name: str) -> None:
    kept.write_bytes(b"{}")
    assert run(["draw", str(kept.parent / name)]) == 2
    assert capsys.readouterr().err
