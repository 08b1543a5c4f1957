from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.packet import scan_pieces
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.scans.place_file import place_file
from desktop.casework.materials.scans.slots import arranged
from desktop.casework.practice.scans import scan

SLOTS = ("pages", "translation", "authentication")


def held(office, case_id, key="degree"):
    line = next(one.line for one in list_materials(office, case_id) if one.line.key == key)
    files = [file for file in list_files(office, case_id, key) if not file.detached]
    return {place.key: [file.name for file in its] for place, its in arranged(line, files)}


@pytest.fixture
def files(office, case_id) -> dict[str, int]:
    for name, slot in (("seal", "authentication"), ("page", ""), ("chinese", "translation"), ("back", "pages")):
        attach_material(office, case_id, "degree", f"{name}.pdf", scan(name), slot)
    return {file.name.removesuffix(".pdf"): file.id for file in list_files(office, case_id, "degree")}


def test_scans_stand_in_their_slots_whatever_came_first(office, case_id, files):
    assert held(office, case_id) == {
        "pages": ["page.pdf", "back.pdf"], "translation": ["chinese.pdf"], "authentication": ["seal.pdf"],
    }  # fmt: skip
    with pytest.raises(Expected) as trouble:
        attach_material(office, case_id, "degree", "x.pdf", scan("x"), "cover")
    assert trouble.value.field == "slot"


def test_a_scan_moves_up_and_to_another_slot(office, case_id, files):
    assert place_file(office, files["back"], "pages", 0)
    assert held(office, case_id)["pages"] == ["back.pdf", "page.pdf"]
    assert place_file(office, files["page"], "translation", 0)
    assert held(office, case_id)["translation"] == ["page.pdf", "chinese.pdf"]
    before = len(read_history(office, case_id))
    assert not place_file(office, files["page"], "translation", 0)
    assert len(read_history(office, case_id)) == before
    attach_material(office, case_id, "degree", "last.pdf", scan("last"), "translation")
    assert held(office, case_id)["translation"] == ["page.pdf", "chinese.pdf", "last.pdf"]


def test_the_packet_keeps_the_slots_with_their_titles(office, case_id, files):
    pieces = [(piece.title, piece.name) for piece in scan_pieces(office, gather(office, case_id))]
    assert pieces == [
        ("最高学历学位证书或职业资格证明（证书原件）", "page.pdf"),
        ("最高学历学位证书或职业资格证明（证书原件）", "back.pdf"),
        ("最高学历学位证书或职业资格证明（中文译件）", "chinese.pdf"),
        ("最高学历学位证书或职业资格证明（认证页）", "seal.pdf"),
    ]


def test_the_packet_leaves_out_what_is_not_needed(office, case_id):
    save_answers(office, case_id, {"industry_regulated": True})
    attach_material(office, case_id, "industry_licence", "licence.pdf", scan("批准文件"))
    assert [piece.name for piece in scan_pieces(office, gather(office, case_id))] == ["licence.pdf"]
    save_answers(office, case_id, {"industry_regulated": False})
    assert scan_pieces(office, gather(office, case_id)) == []
    assert [file.name for file in list_files(office, case_id)] == ["licence.pdf"]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(0, 3), st.sampled_from(SLOTS), st.integers(0, 5)), max_size=4))
def test_moving_loses_and_doubles_nothing(office, case_id, files, moves):
    """Against a plain list of lists that does the same."""
    names = sorted(files)
    model = held(office, case_id)
    for which, slot, place in moves:
        name = f"{names[which]}.pdf"
        for its in model.values():
            if name in its:
                its.remove(name)
        model[slot].insert(place, name)
        place_file(office, files[names[which]], slot, place)
    assert held(office, case_id) == model
