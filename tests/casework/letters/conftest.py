"""An office whose departments are named, and letters at every stage."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.casework.duties.roles import Role
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_letter import Wish, draft_letter
from desktop.casework.letters.made.moves import ByWhom
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.office import Actor

HEAD = ByWhom("2")  # the practice office's second colleague; a practice office has no passwords
SLOTS = {
    "事由": "商请核实安娜学历",
    "缘由": "因办理外国人来华工作许可，需核实申请人学历。",
    "请求": "请核实其是否于2015年取得贵校硕士学位，并附学籍材料。",
}


@pytest.fixture
def whole():
    """A letter with nothing open; gives its key."""

    def make(office, case_id=None, **slots):
        wish = Wish(SLOTS | slots, to=("education",), copies=("city_hr",))
        return draft_letter(office, "general_letter", case_id, wish=wish).letter

    return make


@pytest.fixture
def checked(office, whole):
    """A letter that waits for its signature."""

    def make(case_id=None):
        key = whole(office, case_id)
        submit_letter(office, key)
        check_letter(office, key, by=HEAD)
        return key

    return make


@pytest.fixture
def second(office):
    """The office with the second colleague signed in, who checks and signs."""
    return replace(office, actor=Actor("2", "演示签发", (Role.REVIEWER, Role.HEAD)))
