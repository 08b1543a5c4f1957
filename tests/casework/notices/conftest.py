"""A case that can be accepted: everything handed in, the departments on file."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casework.intake.read_case import read_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.office import Office
from desktop.casework.rules.save_local_value import save_local_value
from desktop.casework.settings.reread_policy import reread_policy
from desktop.policy.book.local_values import LocalValue

DEPARTMENTS = {
    "permit_decider": "演示市人力资源和社会保障局",
    "review_authority": "演示市人民政府",
    "court": "演示区人民法院",
}


@pytest.fixture
def told(office) -> Office:
    """The office with its departments filled in."""
    for key, value in DEPARTMENTS.items():
        save_local_value(
            office,
            LocalValue(
                "shared/departments", key, "", value, date(2026, 1, 1), None, "演示文件", "测试", date(2026, 1, 1)
            ),
        )
    return reread_policy(office)


@pytest.fixture
def whole(told, case_id) -> int:
    """A registered case with every paper handed in."""
    for state in list_materials(told, case_id):
        if state.line.need not in {"optional", "waived"}:
            country = state.line.country or None
            note_material(told, case_id, state.line.key, "checked", date(2026, 11, 2), country=country)
    assert read_case(told, case_id).stage == "registered"
    return case_id
