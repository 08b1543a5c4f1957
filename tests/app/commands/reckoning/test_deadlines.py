"""`deadlines` answers for every kind, with clause, source and confidence."""

from __future__ import annotations

import io
import json
from types import SimpleNamespace

import pytest

from desktop.app.commands.run import run
from desktop.case_types import ALL


def told(capsys, monkeypatch, kind: str, facts: dict, on: str = "2026-11-02") -> dict:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(json.dumps(facts).encode())))
    assert run(["deadlines", kind, "-", "--on", on, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_every_kind_answers(capsys, monkeypatch, kind) -> None:
    said = told(capsys, monkeypatch, kind.key, {})
    assert (said["kind"], said["day"]) == (kind.key, "2026-11-02")
    asked = set() if kind.family == "talent_service" else {"pre_review", "decision"}  # no text gives these a term
    assert asked <= {one["step"] for one in said["deadlines"]}
    assert set(kind.stage_clocks.values()) <= {one["step"] for one in said["deadlines"]}
    for one in said["deadlines"]:
        assert one["says"]
        assert one["clause"]
        assert one["source"]
        assert one["confidence"] in {"confirmed", "one_source", "to_check"}
        assert (one["day"] is None) == (one["proof"] is None)


def test_the_class_reached_chooses_the_term(capsys, monkeypatch) -> None:
    said = told(capsys, monkeypatch, "work_permit_new_abroad", {"lines": ["A2.1"], "birth_date": "1980-01-01"})
    days = {one["id"]: one["day"] for one in said["deadlines"]}
    assert (said["class"], days["decision_A"], days["pre_review"]) == ("A", "2026-11-09", "2026-11-09")


def test_windows_are_counted_from_the_facts(capsys, monkeypatch) -> None:
    said = told(capsys, monkeypatch, "work_permit_extend", {"permit_expires_on": "2026-12-31"})
    found = {one["id"]: one for one in said["deadlines"]}
    assert found["extension_latest"]["day"] == "2026-12-01"
    assert found["extension_earliest_beijing"]["compared"] is True
    assert found["residence_extension"]["day"] is None


def test_a_day_before_the_book_is_named(capsys, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"{}")))
    assert run(["deadlines", "work_permit_extend", "-", "--on", "1999-01-01", "--json"]) == 2
    assert capsys.readouterr().err.startswith("--on:")


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        ("work_permit_extend", "permit_expires_on"),
        ("work_permit_extend", "residence_expires_on"),
        ("work_permit_change_employer", "cancellation_effective_on"),
    ],
)
@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_nothing_can_be_counted_from_is_named(capsys, monkeypatch, kind: str, fact: str, day: str) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(json.dumps({fact: day}).encode())))
    assert run(["deadlines", kind, "-", "--on", "2026-11-02", "--json"]) == 2
    assert capsys.readouterr().err.startswith(f"{fact}:")
