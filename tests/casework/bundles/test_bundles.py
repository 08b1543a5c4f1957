"""One person's matters: asked once, papers once, followed to their end."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.casework.bundles.add_item import add_item
from desktop.casework.bundles.attach_paper import attach_paper
from desktop.casework.bundles.close_bundle import close_bundle
from desktop.casework.bundles.drop_item import drop_item
from desktop.casework.bundles.issue_transfer import issue_transfer
from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.bundles.list_items import list_items
from desktop.casework.bundles.note_item import note_item
from desktop.casework.bundles.open_bundle import open_bundle
from desktop.casework.bundles.preview_bundle_sheet import preview_bundle_sheet
from desktop.casework.bundles.read_bundle import read_bundle
from desktop.casework.bundles.save_bundle import save_bundle
from desktop.casework.duties.roles import Role
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.practice.scans import scan
from tests.casework.bundles.conftest import CHANGE, EXTEND


def words(pdf: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def cases(office, bundle_id) -> dict[str, int]:
    return {one.key: one.case_id for one in read_bundle(office, bundle_id).items if one.case_id is not None}


def test_a_bundle_opens_a_case_for_each_matter_of_this_office(office, bundle_id):
    view = read_bundle(office, bundle_id)
    assert view.row.number == "YJS-2026-0001"
    assert [(one.key, one.state) for one in view.items] == [
        ("permit", "running"), ("residence", "running"), ("social_card", "chosen"),
    ]  # fmt: skip
    assert set(view.kinds) == {EXTEND, CHANGE}
    assert [one.key for one in view.may_add] == ["social_insurance", "title_review"]
    for case in cases(office, bundle_id).values():
        (row,) = list_bundles(office, case_id=case)
        assert row.id == bundle_id


def test_what_is_told_once_stands_in_every_case_that_asks_it(office, bundle_id):
    save_bundle(office, bundle_id, {"annual_pay_yuan": 420000, "permit_number": "P100", "new_occupation": None})
    held = cases(office, bundle_id)
    for key in ("permit", "residence"):
        answers = read_case(office, held[key]).subject.answers
        assert answers["annual_pay_yuan"] == 420000
        assert answers["permit_number"] == "P100"
    save_bundle(office, bundle_id, {"annual_pay_yuan": None})
    assert "annual_pay_yuan" not in read_case(office, held["residence"]).subject.answers
    assert not save_bundle(office, bundle_id, {"annual_pay_yuan": None})
    with pytest.raises(Expected):
        save_bundle(office, bundle_id, {"nobody_asks": 1})


def test_an_answer_put_right_in_a_case_is_shown_as_different(office, bundle_id):
    save_bundle(office, bundle_id, {"annual_pay_yuan": 420000})
    held = cases(office, bundle_id)
    save_answers(office, held["permit"], {"annual_pay_yuan": 430000})
    (told,) = read_bundle(office, bundle_id).differs
    assert (told.name, told.case_id) == ("annual_pay_yuan", held["permit"])


def test_an_accepted_case_is_put_right_only_with_a_reason_and_then_all_or_none_is_kept(office, bundle_id):
    save_bundle(office, bundle_id, {"annual_pay_yuan": 420000})
    held = cases(office, bundle_id)
    move_case(office, held["residence"], "accepted", "容缺")
    with pytest.raises(Expected):
        save_bundle(office, bundle_id, {"annual_pay_yuan": 1})
    assert read_case(office, held["permit"]).subject.answers["annual_pay_yuan"] == 420000  # nothing of it was kept
    assert read_bundle(office, bundle_id).answers["annual_pay_yuan"] == 420000
    save_bundle(office, bundle_id, {"annual_pay_yuan": 450000}, "合同更正")
    assert {read_case(office, case).subject.answers["annual_pay_yuan"] for case in held.values()} == {450000}
    assert office.store.reads.corrections_of(held["residence"])


def test_a_paper_handed_in_once_serves_every_case_and_is_never_kept_twice(office, bundle_id):
    held = cases(office, bundle_id)
    name, data = "护照.pdf", scan("护照")
    attach_paper(office, bundle_id, "passport", name, data)
    for case in held.values():
        (line,) = [one for one in list_materials(office, case) if one.line.key == "passport"]
        assert (line.state, line.files) == ("received", 1)
    with pytest.raises(Expected):
        attach_paper(office, bundle_id, "passport", name, data)
    with pytest.raises(Expected):
        attach_paper(office, bundle_id, "no_such_paper", name, data)
    (paper,) = [one for one in read_bundle(office, bundle_id).papers if one.key == "passport"]
    assert len(paper.cases) == 2
    assert paper.state == "received"


def test_a_paper_one_case_has_goes_only_to_the_other(office, bundle_id):
    held = cases(office, bundle_id)
    name, data = "护照.pdf", scan("护照")
    attach_material(office, held["permit"], "passport", name, data)
    attach_paper(office, bundle_id, "passport", name, data)
    assert [len([f for f in list_files(office, case) if f.material == "passport"]) for case in held.values()] == [1, 1]


def test_a_matter_added_later_begins_with_what_was_told_and_handed_in(office, whose, two_kinds):
    bundle = open_bundle(office, "one_matter", *whose, {"permit": EXTEND}).bundle
    first = cases(office, bundle)["permit"]
    save_bundle(office, bundle, {"annual_pay_yuan": 420000})
    name, data = "护照.pdf", scan("护照")
    attach_paper(office, bundle, "passport", name, data)
    note_material(office, first, "passport", "checked", expires_on=date(2030, 1, 1), number="E1234567")
    add_item(office, bundle, "residence", CHANGE)
    second = cases(office, bundle)["residence"]
    assert read_case(office, second).subject.answers["annual_pay_yuan"] == 420000
    (line,) = [one for one in list_materials(office, second) if one.line.key == "passport"]
    assert (line.state, line.files, line.own_until, line.number) == ("checked", 1, date(2030, 1, 1), "E1234567")


def test_an_open_case_of_the_kind_is_taken_in_instead_of_a_second(office, whose, two_kinds):
    there = open_case(office, EXTEND, *whose).case
    bundle = open_bundle(office, "one_matter", *whose, {"permit": EXTEND}).bundle
    assert cases(office, bundle) == {"permit": there}


@pytest.mark.parametrize(
    "items", [{}, {"permit": ""}, {"permit": "employer_account"}, {"social_card": EXTEND}, {"nothing": ""}]
)
def test_a_bundle_that_cannot_be_is_refused_and_leaves_nothing(office, whose, items):
    with pytest.raises(Expected):
        open_bundle(office, "one_matter", *whose, items)
    assert list_bundles(office) == ()
    assert open_bundle(office, "one_matter", *whose, {"social_card": ""}).bundle  # and its number is the first


def test_somebody_has_one_open_bundle_of_a_sort(office, bundle_id, whose):
    with pytest.raises(Expected, match="YJS-2026-0001"):
        open_bundle(office, "one_matter", *whose, {"social_card": ""})
    with pytest.raises(Expected):
        add_item(office, bundle_id, "social_card")


def test_another_departments_matter_is_handed_on_under_a_number(office, bundle_id):
    name, data = "护照.pdf", scan("护照")
    attach_paper(office, bundle_id, "passport", name, data)
    issued = issue_transfer(office, bundle_id, "social_card")
    text = words(filing_bytes(office, issued.filing_id))
    assert issued.number in text
    assert "社会保障卡" in text
    assert "护照信息页" in text
    (item,) = [one for one in read_bundle(office, bundle_id).items if one.key == "social_card"]
    assert (item.state, item.filing_number) == ("filed", issued.number)
    with pytest.raises(Expected):
        issue_transfer(office, bundle_id, "social_card")
    with pytest.raises(Expected):
        issue_transfer(office, bundle_id, "permit")


def test_a_state_is_noted_only_where_no_case_tells_it(office, bundle_id):
    note_item(office, bundle_id, "social_card", "done", date(2026, 11, 20), "已领卡")
    (item,) = [one for one in read_bundle(office, bundle_id).items if one.key == "social_card"]
    assert (item.state, item.since, item.note) == ("done", date(2026, 11, 20), "已领卡")
    for key, state, day, note in (
        ("permit", "done", None, ""), ("social_card", "lost", None, ""),
        ("social_card", "done", date(2027, 1, 1), ""), ("social_card", "refused", None, " "),
    ):  # fmt: skip
        with pytest.raises(Expected):
            note_item(office, bundle_id, key, state, day, note)


def test_it_closes_only_when_nothing_is_open_and_says_what_is(office, bundle_id):
    with pytest.raises(Expected, match="外国人来华工作许可") as told:
        close_bundle(office, bundle_id)
    assert "社会保障卡" in told.value.what
    note_item(office, bundle_id, "social_card", "done")
    with pytest.raises(Expected):
        drop_item(office, bundle_id, "permit", " ")
    drop_item(office, bundle_id, "permit", "本人不再申请")
    with pytest.raises(Expected, match="居留证件办理"):
        close_bundle(office, bundle_id)
    move_case(office, cases(office, bundle_id)["residence"], "closed", "撤回申请")
    close_bundle(office, bundle_id)
    view = read_bundle(office, bundle_id)
    assert view.row.state == "closed"
    assert {one.key: one.state for one in view.items}["residence"] == "dropped"
    for act in (lambda: close_bundle(office, bundle_id), lambda: save_bundle(office, bundle_id, {})):
        with pytest.raises(Expected):
            act()


def test_a_dropped_matter_can_be_taken_up_again(office, bundle_id):
    before = cases(office, bundle_id)["permit"]
    drop_item(office, bundle_id, "permit", "本人不再申请")
    assert read_bundle(office, bundle_id).kinds == (CHANGE,)
    add_item(office, bundle_id, "permit", EXTEND)
    assert cases(office, bundle_id)["permit"] == before  # it was still open


@pytest.mark.parametrize("language", ["en", "ko", "ja", "ru"])
def test_one_sheet_tells_all_matters_in_the_persons_language(office, bundle_id, language):
    text = words(preview_bundle_sheet(office, bundle_id, language).pdf)
    assert "YJS-2026-0001" in text
    for item in ("外国人来华工作许可", "居留证件办理", "社会保障卡"):
        assert item in text
    assert "※" not in text


def test_bundles_are_found_by_name_and_number(office, bundle_id, subject):
    surname = str(subject.person["surname"])
    assert [row.id for row in list_bundles(office, surname)] == [bundle_id]
    assert [row.id for row in list_bundles(office, "yjs-2026")] == [bundle_id]
    assert list_bundles(office, "没有这个人") == ()
    assert list_bundles(office, sort="talent_services") == ()
    assert list_bundles(office, state="closed") == ()


def test_who_may_only_look_changes_nothing(acting, office, bundle_id):
    looking = acting(Role.ARCHIVIST)
    assert read_bundle(looking, bundle_id).row.id == bundle_id
    assert list_items(looking, "one_matter")
    for act in (
        lambda: save_bundle(looking, bundle_id, {}), lambda: close_bundle(looking, bundle_id),
        lambda: add_item(looking, bundle_id, "title_review"),
    ):  # fmt: skip
        with pytest.raises(Expected):
            act()
