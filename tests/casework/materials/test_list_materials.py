"""What is no longer needed stays as it was noted, is told as not needed, and comes back with the answer."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.practice.scans import scan


def lines(office, case_id):
    return {one.line.key: one for one in list_materials(office, case_id)}


@pytest.fixture
def regulated(office, case_id):
    save_answers(office, case_id, {"industry_regulated": True})
    days = (date(2026, 1, 5), date(2028, 1, 4))
    note_material(office, case_id, "industry_licence", "checked", *days, "正本", number="吉文演〔2026〕1号")
    attach_material(office, case_id, "industry_licence", "licence.pdf", scan("批准文件"))
    return lines(office, case_id)


def test_an_answer_takes_a_paper_away_and_brings_it_back(office, case_id, regulated):
    save_answers(office, case_id, {"industry_regulated": False})
    without = lines(office, case_id)
    moved = {key for key in regulated if regulated[key] != without[key]}
    assert moved == {"industry_licence"}
    gone = without["industry_licence"]
    assert (gone.state, gone.kept, gone.files, gone.number) == ("not_needed", "checked", 1, "吉文演〔2026〕1号")
    assert gone.why
    assert "industry_licence" not in {gap.key for gap in read_gaps(office, case_id)}
    save_answers(office, case_id, {"industry_regulated": True})
    assert lines(office, case_id) == regulated


def test_a_paper_the_list_no_longer_names_is_kept_at_its_end(office, case_id):
    with office.store.unit() as unit:
        from desktop.store.tables import Material

        unit.add(Material(case_id=case_id, key="tax_proof", state="checked"))
        unit.record("note_material", actor_id=1, object_type="material", object_id="tax_proof", case_id=case_id)
    last = list_materials(office, case_id)[-1]
    assert (last.line.key, last.state, last.kept) == ("tax_proof", "not_needed", "checked")
    assert last.line.says == "个人所得税纳税记录和代扣代缴明细"
    assert last.why
