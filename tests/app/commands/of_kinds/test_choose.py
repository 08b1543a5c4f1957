"""`choose` without a window."""

from __future__ import annotations

import json

import pytest

from desktop.app.commands.run import run


def told(capsys, *answers: str, json_asked: bool = True) -> tuple[int, str]:
    given = [part for answer in answers for part in ("--answer", answer)]
    code = run(["choose", *given, *(["--json"] if json_asked else []), "--on", "2026-11-22"])
    return code, capsys.readouterr().out


def test_it_asks_the_first_question(capsys):
    code, out = told(capsys)
    first = json.loads(out)
    assert (code, first["question"]) == (0, "family")
    assert {"work_permit", "residence"} <= {option["key"] for option in first["options"]}
    code, out = told(capsys, "family=work_permit")
    asked = json.loads(out)
    assert (code, asked["question"], asked["end"]) == (0, "account", None)
    assert [option["key"] for option in asked["options"]] == ["yes", "no"]


def test_it_comes_to_a_kind_with_its_reason(capsys):
    code, out = told(
        capsys, "account=yes", "permit=alive", "purpose=moves", "occupation=same", "residence=valid"
    )  # fmt: skip
    end = json.loads(out)
    assert code == 0
    assert end["end"]["kind"] == "work_permit_change_employer"
    assert "变更" in end["end"]["wrong"]
    assert end["end"]["confidence"] == "confirmed"
    assert end["carries"] == {"same_employer": False, "same_occupation": True, "residence_kind": "work"}
    assert [step["question"] for step in end["way"]][-1] == "residence"


def test_what_is_not_done_here_answers_no(capsys):
    code, out = told(capsys, "account=yes", "permit=alive", "purpose=lost", "card=after", json_asked=False)
    assert code == 1
    assert "社会保障卡" in out


@pytest.mark.parametrize("answer", ["account", "account=", "=yes", "account=maybe", "weather=fine"])
def test_a_wrong_answer_is_wrong_input(capsys, answer):
    assert told(capsys, answer)[0] == 2
