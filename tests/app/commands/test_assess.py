"""`assess` ends with 1 wherever the answer is no or incomplete, whatever the kind."""

from __future__ import annotations

import io
import json
from types import SimpleNamespace

import pytest

from desktop.app.commands.run import run
from desktop.case_types import ALL


def ends(monkeypatch, kind: str, facts: dict) -> int:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(json.dumps(facts).encode())))
    return run(["assess", kind, "-", "--on", "2026-11-22", "--json"])


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_nothing_known_is_no_yes(capsys, monkeypatch, kind) -> None:
    assert ends(monkeypatch, kind.key, {}) == 1
    assert json.loads(capsys.readouterr().out)["kind"] == kind.key


def test_a_kind_without_a_class_says_yes_once_all_is_known(capsys, monkeypatch) -> None:
    facts = {
        "card_issued_on": "2023-05-01", "card_trouble": "lost", "lost_on": "2026-11-20",
        "permit_expires_on": "2027-05-01", "residence_expires_on": "2027-05-01",
    }  # fmt: skip
    assert ends(monkeypatch, "work_permit_reissue", facts) == 0
    assert json.loads(capsys.readouterr().out)["ready"] is True
    assert ends(monkeypatch, "work_permit_reissue", {**facts, "card_issued_on": "2025-05-01"}) == 1


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_mistyped_year_of_a_notice_stops_nothing(capsys, monkeypatch, day: str) -> None:
    assert ends(monkeypatch, "work_permit_cancel", {"end_reason": "vanished", "newspaper_on": day}) == 1
    assert "cancel_notice" in {one["id"] for one in json.loads(capsys.readouterr().out)["conditions"]}
