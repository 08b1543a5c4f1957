"""A letter about no case has a history too, refused attempts in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.history.read_history_of import read_history_of
from desktop.casework.letters.back.drop_letter import drop_letter
from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.office import Actor


def test_newest_first_with_who_and_why(office) -> None:
    one, other = draft_letter(office, "general_letter").letter, draft_letter(office, "general_notice").letter
    drop_letter(office, one, "重复")
    rows = read_history_of(office, "letter", one)
    assert [row.what for row in rows] == ["drop_letter", "draft_letter"]
    assert rows[0].reason == "重复"
    assert {row.who for row in rows} == {office.actor.name}
    assert [row.what for row in read_history_of(office, "letter", other)] == ["draft_letter"]


def test_who_may_not_read_it_reads_no_history(office) -> None:
    key = draft_letter(office, "general_letter").letter
    with pytest.raises(Expected):
        read_history_of(replace(office, actor=Actor("1", "系统", (Role.SYSTEM_ADMIN,))), "letter", key)
