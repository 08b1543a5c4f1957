"""In a real office the approver signs with the own password."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.overriding.signing import approvers, must_sign
from desktop.casework.safety.signing.create_office import create_office
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.casework.safety.staff.remove_colleague import remove_colleague
from desktop.casework.safety.views import NewColleague
from desktop.casework.settings.office_settings import OfficeSettings
from tests.casework.conftest import CLOCK

WORDS = OfficeSettings(name="测试人才服务中心", short_name="测人才", zone="测试新区", city="长春市")
PEOPLE = (
    NewColleague("周宁", (Role.OFFICER, Role.SECURITY_ADMIN), "Ink-and-Paper-7"),
    NewColleague("何平", (Role.REVIEWER,), "Quiet-River-42"),
    NewColleague("钱安", (Role.AUDITOR,), "Summer-Wind-88"),
)


def test_the_password_is_the_signature(tmp_path):
    folder = tmp_path / "office"
    asker, reviewer, auditor = create_office(folder, WORDS, PEOPLE, CLOCK).user_ids
    office = sign_in(folder, asker, "Ink-and-Paper-7", CLOCK)
    try:
        assert [one.name for one in approvers(office)] == ["何平"]
        assert must_sign(office, reviewer, "Quiet-River-42").name == "何平"
        for who, password in ((reviewer, "Quiet-River-43"), (reviewer, ""), (auditor, "Summer-Wind-88")):
            with pytest.raises(Expected):
                must_sign(office, who, password)
        remove_colleague(office, reviewer, "调离")
        with pytest.raises(Expected):
            must_sign(office, reviewer, "Quiet-River-42")
    finally:
        sign_out(office)
