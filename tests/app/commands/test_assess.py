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


def test_what_is_unmet_tells_why_the_case_would_come_back_and_what_is_short(capsys, monkeypatch) -> None:
    facts = {
        "target_series": "engineering", "target_level": "FG", "cutoff": "2025-12-31",
        "education": [{"level": "BACHELOR", "graduated_on": "2010-07-01"}],
        "titles": [{"series": "engineering", "level": "ZJ", "passed_on": "2021-01-10"}],
        "training_years": [2024], "training": [{"year": 2024, "total": 90, "professional": 50}],
    }  # fmt: skip
    assert ends(monkeypatch, "professional_title_review", facts) == 1
    told = json.loads(capsys.readouterr().out)
    reasons = {one["id"]: one["reasons"] for one in told["conditions"] if one["outcome"] == "unmet"}
    assert reasons == {"title_ladder": ["RT04"], "title_training": ["RT07"]}
    assert [(one["condition"], one["count"], one["unit"]) for one in told["shortfalls"]] == [
        ("title_ladder", 10, "days"), ("title_training", 10, "hours"),
    ]  # fmt: skip
    assert [one["kind"] for one in told["other_ways"]] == ["professional_title_exceptional"]
    assert told["reasons"] == ["RT04", "RT07"]
    assert told["settled"] == {
        "rule_set": "CN-2019-16", "cutoff": "2025-12-31", "accept_day": "2026-11-22", "retire_check_day": "2026-11-22",
        "year_mode": "exact_day", "title_start": "passed_on", "training_years": "2024",
    }  # fmt: skip
    assert ends(monkeypatch, "professional_title_review", {**facts, "civil_servant": True}) == 1
    barred = json.loads(capsys.readouterr().out)
    assert (barred["reasons"], barred["other_ways"]) == (["RT04", "RT07", "RT20"], [])


def test_shortfalls_and_other_ways_in_words(capsys, monkeypatch) -> None:
    facts = {
        "target_series": "accounting", "target_level": "ZL",
        "education": [{"level": "BACHELOR", "graduated_on": "2010-07-01"}],
    }  # fmt: skip
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(json.dumps(facts).encode())))
    assert run(["assess", "professional_title_recognition", "-", "--on", "2026-11-22"]) == 1
    words = capsys.readouterr().out
    assert "RT19" in words
    assert "助理会计师全国统一考试" in words


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (b'{"education": [{}, {"graduated_on": "2012.07.01"}]}', ("education 第2行 graduated_on",)),
        (b'{"titles": [{"level": "ZX"}]}', ("titles 第1行 level", "ZG, FG, ZJ, ZL, YJ")),
        (b'{"training": [{"year": 2024, "total": "90"}]}', ("training 第1行 total",)),
        (b'{"titles": {"level": "ZJ"}}', ("titles",)),
        (b'{"civil_servants": true}', ("civil_servants", "civil_servant？")),
        ('{"employer": "公司"}'.encode("gbk"), ("UTF-8",)),
        (b'{"education": [], "education": []}', ("education 写了两次",)),
    ],
)
def test_what_cannot_be_read_is_named_with_its_row(capsys, monkeypatch, told: bytes, words: tuple[str, ...]) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(told)))
    assert run(["assess", "professional_title_review", "-", "--on", "2026-11-22"]) == 2
    said = capsys.readouterr().err
    assert all(word in said for word in words), said


def test_a_mark_of_the_byte_order_is_no_fault(capsys, monkeypatch) -> None:
    told = "\ufeff" + json.dumps({"target_series": "engineering", "target_level": "ZJ"})
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(told.encode())))
    assert run(["assess", "professional_title_review", "-", "--on", "2026-11-22", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["reached"] is True


def test_facts_that_cannot_be_true_are_listed_by_place(capsys, monkeypatch) -> None:
    facts = {
        "target_series": "engineering", "target_level": "YJ", "birth_date": "2010-05-01",
        "education": [{"level": "HIGH_SCHOOL"}, {"level": "BACHELOR", "graduated_on": "2008-07-01"}],
    }  # fmt: skip
    assert ends(monkeypatch, "professional_title_review", facts) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(one["condition"], one["fact"], one["row"], one["column"]) for one in told["wrong"]] == [
        ("title_born", "education", 2, "graduated_on")
    ]
    assert {one["id"]: one["reasons"] for one in told["conditions"]}["title_born"] == ["RT15"]


@pytest.mark.parametrize("day", ["2026-W47-7", "2026-1-1", "２０２６-01-01", "2026-02-30"])
def test_a_day_is_written_one_way(capsys, monkeypatch, day: str) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"{}")))
    assert run(["assess", "professional_title_review", "-", "--on", day]) == 2
    assert "--on" in capsys.readouterr().err
