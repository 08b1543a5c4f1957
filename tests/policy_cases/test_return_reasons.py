"""The dictionary of returns: every reason is found by a check that a case proves, or is ticked by eye on the screen."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL, kind
from desktop.case_types.case_type import CaseType, Gap, Subject
from desktop.case_types.findings.reasons import Ticked, reasons_of, ticked_gaps, with_reasons
from desktop.case_types.gaps import gaps
from desktop.casework.casefile.checks import Checks
from desktop.casework.casefile.noted import Noted
from desktop.casework.casefile.states import states
from desktop.documents.photo_look import PhotoLook
from desktop.documents.scans import inspect
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.reasons import Reason, ReasonsChapter

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DICTIONARY = LIBRARY.chapter("work_permit/return_reasons", ReasonsChapter).reason
CASES = tomllib.loads(Path(__file__).with_name("return_reasons.toml").read_text(encoding="utf-8"))["case"]
SMALL_PHOTO = PhotoLook("jpg", 100, 120, 60_000, True, 250.0, 1.0, 90.0)
ELSEWHERE = {"photo", "file_format"}  # proved by the tests below


def laid_over(raw: Any, changes: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**raw, **changes}.items() if value != ""}


def found(case_type: CaseType, case: dict[str, Any], noted: dict[str, Noted] | None = None) -> tuple[Gap, ...]:
    assert case_type.sample is not None
    whole = case_type.sample(1)
    parts = ("person", "employer", "answers")
    subject = Subject(*(laid_over(getattr(whole, part), case.get(part, {})) for part in parts))
    facts = case_type.facts(subject, DAY)
    material = dict(case.get("material", {}))
    if material:
        key, issued = material.pop("key"), material.pop("issued_on", None)
        noted = {key: Noted(**material, issued_on=date.fromisoformat(issued) if issued else None)}
    checks = Checks.on(LIBRARY, case_type.family, DAY, "长春市")
    materials = states(case_type.materials(LIBRARY, facts, DAY), noted or {}, DAY, checks)
    told = gaps(case_type, subject, case_type.judge(LIBRARY, facts, DAY), materials, DAY)
    return with_reasons(told, reasons_of(LIBRARY, case_type, DAY))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["reason"])
def test_the_check_finds_the_reason(case: dict[str, Any]) -> None:
    case_type = kind(case.get("kind", "work_permit_new_abroad"))
    told = [gap for gap in found(case_type, case) if case["reason"] in gap.reasons]
    assert told, [(gap.says, gap.why, gap.check) for gap in found(case_type, case)]
    assert any(case["why"] in gap.why for gap in told), [gap.why for gap in told]
    assert all(gap.clause and gap.cure for gap in told)


def test_a_photo_of_the_wrong_size_is_found() -> None:
    noted = {"photo": Noted("received", issued_on=date(2026, 11, 1), photo=SMALL_PHOTO)}
    told = [gap for gap in found(kind("work_permit_new_abroad"), {}, noted) if "photo" in gap.reasons]
    assert [gap.key for gap in told] == ["photo"]


def test_a_file_of_another_kind_is_refused_when_it_is_handed_in() -> None:
    assert [check.kind for reason in DICTIONARY if reason.id == "file_format" for check in reason.found_by] == ["scan"]
    with pytest.raises(Expected):
        inspect(b"MZ not a scan", "x.exe")


def test_termination_papers_are_asked_for_at_a_cancellation() -> None:
    cancel = kind("work_permit_cancel")
    told = found(cancel, {"answers": {"end_reason": "resigned"}})
    assert any("cancel_reason" in gap.reasons for gap in told)


def test_a_seal_of_another_name_is_found_at_an_employers_account() -> None:
    account = next(one for one in ALL if not one.needs_person)
    ids = {reason.id for reason in reasons_of(LIBRARY, account, DAY)}
    assert {"wrong_seal", "uscc_wrong"} <= ids
    assert not ids & {"signature", "no_crime_expired", "history_gap"}


@pytest.mark.parametrize("reason", DICTIONARY, ids=lambda reason: reason.id)
def test_every_reason_is_proved_or_ticked(reason: Reason) -> None:
    proved = {case["reason"] for case in CASES} | ELSEWHERE
    if reason.hint:
        assert not reason.found_by
    elif not reason.found_by:
        assert reason.by_eye
    else:
        assert reason.id in proved, "no case proves the check"
    assert reason.tells.endswith("。")
    assert reason.cure.endswith("。")


@pytest.mark.parametrize("reason", [one for one in DICTIONARY if one.by_eye], ids=lambda reason: reason.id)
def test_every_reason_seen_by_eye_becomes_a_gap(reason: Reason) -> None:
    told = ticked_gaps(LIBRARY, [Ticked(reason.id, "第二页")], DICTIONARY)
    assert [(gap.kind, gap.key, gap.says, gap.cure, gap.blocks) for gap in told] == [
        ("reason", reason.id, reason.says, reason.cure, True)
    ]
    assert "第二页" in told[0].why
    assert reason.clause in told[0].clause


def test_checks_name_what_is_there() -> None:
    """A condition or material that no kind has would never find anything."""
    conditions = {
        entry.key.split("[")[1].rstrip("]")
        for name in ("age", "conditions", "document_conditions", "kind_conditions")
        for entry in LIBRARY.chapters[f"work_permit/{name}"].entries()
    }
    materials = {row.key for row in LIBRARY.chapters["work_permit/materials"].material}  # type: ignore[attr-defined]
    for reason in DICTIONARY:
        for check in reason.found_by:
            known = {"condition": conditions, "material": materials | {"*"}}.get(check.kind)
            assert known is None or check.name in known, (reason.id, check.name)
