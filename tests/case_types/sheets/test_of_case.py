"""A unit that invites is called so on the sheets of its case; one that employs is called an employer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case_types import ALL, kind
from desktop.case_types.case_type import Gap
from desktop.case_types.sheets.of_case import materials_sheet, missing_sheet
from desktop.case_types.sheets.tongue import Tongue
from tests.case_types.letters.test_slots import LIBRARY
from tests.case_types.notices.test_notice import says
from tests.case_types.notices.whole_case import context

CALLED = {"邀请单位": "inviter", "实习单位": "host", "依托单位": "unit", "亲属所在单位": "unit"}
LACKS = Gap("employer", "uscc", "统一社会信用代码", "", "", "")


@pytest.mark.parametrize("language", ["en", "ko", "ja", "ru"])
@pytest.mark.parametrize("one", [one for one in ALL if one.unit_title in CALLED], ids=lambda one: one.key)
def test_who_merely_invites_employs_nobody(one, language: str) -> None:
    tongue, made = Tongue.of(LIBRARY, language), replace(context(one, one.sample(0)), gaps=(LACKS,))
    words = says(missing_sheet(tongue, made)) + says(materials_sheet(tongue, made))
    assert tongue.both(f"label_{CALLED[one.unit_title]}") in words
    assert tongue.both(f"lack_{CALLED[one.unit_title]}", count=1) in words
    assert "聘用单位" not in words


@pytest.mark.parametrize("key", ["work_permit_extend", "residence_work", "service_housing"])
def test_who_employs_is_called_so(key) -> None:
    one, tongue = kind(key), Tongue.of(LIBRARY, "en")
    words = says(missing_sheet(tongue, replace(context(one, one.sample(0)), gaps=(LACKS,))))
    assert tongue.both("label_employer") in words
    assert tongue.both("lack_employer", count=1) in words
