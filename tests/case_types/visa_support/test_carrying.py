"""What a second visit begins with: the person's work again, the unit's words only where it is the same unit."""

from __future__ import annotations

import pytest

from desktop.case_types import ALL, kind
from desktop.case_types.known import Known
from desktop.forms.complaints import complaints

VISAS = [one for one in ALL if one.family == "visa_support"]
TOLD = {
    "invitee_employer": "演示公司", "invitee_post": "总工程师", "inviter_name_en": "Demo Co., Ltd.", "signer": "张三",
    "visit_reason": "洽谈", "arrive_on": "2026-01-01", "degree": "doctor",
}  # fmt: skip


def begun(key: str, *, same: bool) -> dict[str, object]:
    starts = kind(key).starts_from
    assert starts is not None
    return starts(Known(last_answers=TOLD, last_kind=key, same_employer=same))


def test_the_same_unit_again() -> None:
    told = begun("visa_enterprise_invitation", same=True)
    assert told == {name: TOLD[name] for name in ("invitee_employer", "invitee_post", "inviter_name_en")}


def test_another_unit_begins_without_the_first_ones_name() -> None:
    assert "inviter_name_en" not in begun("visa_enterprise_invitation", same=False)
    assert begun("visa_port", same=False) == {"invitee_employer": "演示公司", "invitee_post": "总工程师"}


def test_what_shows_the_class_goes_on() -> None:
    assert begun("visa_talent_confirmation", same=False)["degree"] == "doctor"
    assert "degree" not in begun("visa_port", same=True)


@pytest.mark.parametrize("one", VISAS, ids=lambda one: one.key)
def test_what_is_taken_over_fits_its_question(one) -> None:
    told = one.starts_from(Known(last_answers=one.sample(0).answers, last_kind=one.key, same_employer=True))
    assert told
    assert not [c for c in complaints(one.answers, told) if not c.missing and c.name in told]
    assert not {"signer", "signed_on", "arrive_on", "leave_on", "visit_reason"} & set(told)
