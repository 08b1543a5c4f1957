from __future__ import annotations

import pytest

from desktop.casework.duties.rights import RIGHTS, role_for
from desktop.casework.duties.roles import ROLE_TITLES, Role
from desktop.casework.history.words import DEEDS

CONTENT = (
    "read_person", "find_people", "read_employer", "find_employers", "read_case", "find_cases", "judge_case",
    "list_materials", "read_file", "preview_filing", "list_filings", "filing_bytes", "find_register", "read_history",
)  # fmt: skip
CHANGES = (
    "save_person", "save_employer", "open_case", "save_answers", "put_back", "move_case", "attach_material",
    "note_material", "detach_file", "issue_filing", "void_filing", "note_print", "export_register", "save_settings",
    "save_local_value", "add_colleague", "remove_colleague", "make_backup",
)  # fmt: skip


@pytest.mark.parametrize("verb", CONTENT + CHANGES)
def test_the_system_administrator_sees_and_changes_no_case(verb):
    if verb not in {"save_settings", "add_colleague", "remove_colleague", "make_backup"}:
        assert role_for(verb, (Role.SYSTEM_ADMIN,)) is None


@pytest.mark.parametrize("verb", CHANGES)
def test_the_auditor_changes_nothing(verb):
    assert role_for(verb, (Role.AUDITOR,)) is None


@pytest.mark.parametrize("verb", CONTENT)
def test_the_auditor_reads_everything(verb):
    assert role_for(verb, (Role.AUDITOR,)) is Role.AUDITOR


def test_an_officer_neither_voids_nor_reports_alone():
    for verb in ("void_filing", "move_case.forwarded", "move_case.decided", "save_local_value"):
        assert role_for(verb, (Role.OFFICER,)) is None
        assert role_for(verb, (Role.OFFICER, Role.REVIEWER)) is Role.REVIEWER


def test_only_those_who_hold_keys_hand_them_out():
    assert RIGHTS["add_colleague"] == {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN}


def test_an_unknown_deed_is_a_bug():
    with pytest.raises(KeyError):
        role_for("no_such_deed", tuple(Role))


def test_every_role_and_every_deed_has_a_name():
    assert set(ROLE_TITLES) == set(Role)
    assert set(RIGHTS) <= set(DEEDS)
