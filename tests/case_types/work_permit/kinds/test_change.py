"""A change begins with what is on file, and asks for what changes as it was."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import JsonValue

from desktop.case_types.known import Known, KnownCredential
from desktop.case_types.work_permit.kinds.change import WORK_PERMIT_CHANGE as KIND
from desktop.forms.complaints import complaints

DAY = date(2026, 11, 22)
PERMIT = KnownCredential(
    "permit", "220000000001", date(2025, 3, 1), date(2027, 2, 28), employer_name="甲公司",
    data={"class": "B", "post": "工程师"},
)  # fmt: skip
OLD = KnownCredential("passport", "M00000001", date(2016, 9, 1), date(2026, 9, 1), state="replaced")
NEW = KnownCredential("passport", "M00000002", date(2026, 11, 9), date(2036, 11, 9))
WHOLE: dict[str, JsonValue] = {
    "permit_number": "220000000001", "permit_expires_on": "2027-02-28", "permit_class": "B", "same_employer": True,
    "change_items": ["passport"], "changed_on": "2026-11-09", "passport_before": "M00000001",
}  # fmt: skip


def begins(*credentials: KnownCredential) -> dict[str, JsonValue]:
    assert KIND.starts_from is not None
    return KIND.starts_from(Known(credentials, last_kind="work_permit_new_abroad", same_employer=True))


def test_a_passport_renewed_since_the_permit_is_what_changes() -> None:
    told = begins(PERMIT, OLD, NEW)
    assert told["change_items"] == ["passport"]
    assert told["passport_before"] == "M00000001"
    assert told["changed_on"] == "2026-11-09"
    assert (told["permit_class"], told["permit_post"], told["same_employer"]) == ("B", "工程师", True)


def test_nothing_changes_by_itself() -> None:
    older = KnownCredential("passport", "M00000002", date(2024, 1, 1), date(2034, 1, 1))
    assert "change_items" not in begins(PERMIT, OLD, older)  # renewed before the permit was made out
    assert "change_items" not in begins(PERMIT, NEW)
    assert "change_items" not in begins(OLD, NEW)
    assert begins() == {"same_employer": True}


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"passport_before": None}, "passport_before"),
        ({"change_items": ["name"]}, "name_before"),
        ({"change_items": ["post"], "same_occupation": True}, "post"),
        ({"change_items": ["post"], "post": "主管"}, "same_occupation"),
        ({"change_items": ["other"]}, "change_says"),
        ({"change_items": []}, "change_items"),
        ({"changed_on": "2026-11-23"}, "changed_on"),
        ({"permit_from": "2027-03-01"}, "permit_expires_on"),
    ],
)
def test_what_changes_is_told_as_it_was(change: dict[str, JsonValue], name: str) -> None:
    assert complaints(KIND.answers, WHOLE, day=DAY) == ()
    assert [one.name for one in complaints(KIND.answers, {**WHOLE, **change}, day=DAY)] == [name]


def test_the_form_shows_what_the_change_is_about() -> None:
    def shown(*items: str) -> list[str]:
        raw: dict[str, JsonValue] = {"change_items": list(items)}
        return [section.title for section in KIND.layout.sections if section.shows(raw)]

    assert shown() == ["现持工作许可", "变更"]
    assert shown("passport") == ["现持工作许可", "变更", "姓名和护照", "签证和居留"]
    assert shown("post") == ["现持工作许可", "变更", "职务"]
    assert shown("class")[2:] == ["类别", "学历和能力", "年龄放宽", "地方数据"]
    assert KIND.layout.sections[1].shows({"change_items": "rubbish"})


def test_a_granted_change_leaves_a_permit_in_place_of_the_old() -> None:
    assert KIND.yields == ("permit",)
    assert KIND.ends == ()
