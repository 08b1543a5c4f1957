from __future__ import annotations

import hashlib
import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.casework.filings.drawing.incomplete import Incomplete
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.issue_packet import issue_packet
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.filings.list_papers import list_papers
from desktop.casework.filings.note_print import note_print
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.practice.scans import scan
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from tests.casework.conftest import CLOCK
from tests.casework.filings.issuing_hand import issue_on
from tests.other_process import OtherProcess

# Names that break programs: rare planes, private look-alikes, markup, formulas, formats, paths, very long ones.
HOSTILE = [
    "陈㛃", "㭎䶮", "王𬱖", "李𠮷", "𡈽田", "欧阳㵾", "阿卜杜热合曼·买买提", "孔乙己<b>", "a&amp;b", "<para>甲</para>",
    "{x.__class__}", "%s%n", "=1+1",
    "+cmd", "@SUM(A1)", "-2", "'; DROP TABLE person; --", "../../etc", "C:\\CON", "甲\\n乙",
    '"引号"', "O’Brien", "Ångström", "Łódź", "Nguyễn Văn", "Иванов", "김민수", "佐々木", "﨑山", "长" * 40,
]  # fmt: skip


def words(pdf: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_a_number_is_drawn_bytes_are_kept_and_evidence_is_frozen(office, case_id, subject):
    issued = issue_filing(office, case_id, "application")
    assert issued.number == "演人才申〔2026〕1号"
    data = filing_bytes(office, issued.filing_id)
    assert hashlib.sha256(data).hexdigest() == issued.digest
    assert PdfReader(io.BytesIO(data)).metadata.subject == issued.number
    with office.store.unit() as unit:
        row = unit.filing(issued.filing_id)
        assert row.answers["answers"] == subject.answers
        assert row.answers["person"] == subject.person
        assert row.verdict["talent_class"] == "A"
        assert row.edition == office.policy.edition
    (line,) = register_rows(office, find_register(office))
    assert (line.number, line.state, line.serial) == (issued.number, "issued", 1)


def test_a_change_shows_in_papers_to_come_and_never_in_issued_ones(office, case_id):
    issued = issue_filing(office, case_id, "application")
    before = filing_bytes(office, issued.filing_id)
    save_person(office, read_case(office, case_id).person_id, {"emergency_contact": "崭新联系人"})
    assert "崭新联系人" in words(preview_filing(office, case_id, "application").pdf)
    assert filing_bytes(office, issued.filing_id) == before
    assert "崭新联系人" not in words(before)


def test_a_preview_draws_no_number_and_keeps_nothing(office, case_id):
    preview_filing(office, case_id, "receipt")
    assert find_register(office) == []
    assert list_filings(office, case_id) == ()
    assert issue_filing(office, case_id, "receipt").number.endswith("〔2026〕1号")


def test_what_cannot_be_drawn_draws_no_number(office, case_id):
    save_answers(office, case_id, {"post": "总工\ue000师"})
    with pytest.raises(Expected):
        issue_filing(office, case_id, "application")
    save_answers(office, case_id, {"post": "总工程师"})
    assert issue_filing(office, case_id, "application").number == "演人才申〔2026〕1号"


def test_an_incomplete_paper_names_what_is_missing(office, case_id):
    save_answers(office, case_id, {"post": None})
    with pytest.raises(Incomplete) as trouble:
        issue_filing(office, case_id, "application")
    assert trouble.value.field == "post"
    assert next(paper for paper in list_papers(office, case_id) if paper.key == "application").hinders
    with pytest.raises(Incomplete):
        issue_packet(office, case_id)


def test_a_void_number_stays_and_is_never_given_again(office, case_id):
    first = issue_filing(office, case_id, "receipt")
    with pytest.raises(Expected):
        void_filing(office, first.filing_id, "  ")
    void_filing(office, first.filing_id, "日期有误")
    with pytest.raises(Expected):
        void_filing(office, first.filing_id, "再作废")
    assert issue_filing(office, case_id, "receipt").number == "演人才受〔2026〕2号"
    states = {row.number: (row.state, row.void_reason) for row in register_rows(office, find_register(office))}
    assert states["演人才受〔2026〕1号"] == ("void", "日期有误")
    assert hashlib.sha256(filing_bytes(office, first.filing_id)).hexdigest() == first.digest


def test_a_second_notice_says_why(office, case_id):
    first = issue_filing(office, case_id, "shortfall_notice")
    with pytest.raises(Expected):
        issue_filing(office, case_id, "shortfall_notice")
    issue_filing(office, case_id, "shortfall_notice", "申请人又补交一份")
    void_filing(office, first.filing_id, "误发")
    assert len(list_filings(office, case_id)) == 2


def test_prints_are_counted(office, case_id):
    issued = issue_filing(office, case_id, "receipt")
    note_print(office, issued.filing_id, "窗口打印机", 2)
    note_print(office, issued.filing_id, "窗口打印机", 1)
    assert list_filings(office, case_id)[0].printed == 3


def test_bytes_that_were_changed_on_disk_are_refused(office, case_id):
    issued = issue_filing(office, case_id, "receipt")
    path = office.store.files.path(issued.digest)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(Expected):
        filing_bytes(office, issued.filing_id)


def test_the_packet_holds_papers_and_scans_under_one_number(office, case_id):
    attach_material(office, case_id, "passport", "护照.pdf", scan("护照"))
    receipt = issue_filing(office, case_id, "receipt")
    packet = issue_packet(office, case_id)
    reader = PdfReader(io.BytesIO(filing_bytes(office, packet.filing_id)))
    assert len(reader.pages) == packet.pages
    text = words(filing_bytes(office, packet.filing_id))
    assert packet.number in text
    assert receipt.number in text
    assert "演示样张" in text


@pytest.mark.parametrize("name", HOSTILE)
def test_every_paper_prints_a_hostile_name_whole_or_stops_and_says_where(office, case_id, name):
    view = read_case(office, case_id)
    save_person(office, view.person_id, {"chinese_name": name, "former_chinese_national": True})
    for paper in list_papers(office, case_id):
        try:
            made = preview_filing(office, case_id, paper.key)
        except Expected as stopped:
            said = stopped.what
        else:
            said = ""
            if paper.key == "application":
                assert "".join(name.split()) in words(made.pdf)
        assert not said or any(f"U+{ord(char):04X}" in said for char in name), said


@pytest.mark.parametrize("wait", [1, 3, 6])
def test_killed_while_issuing_no_number_is_lost_or_given_twice(folder, subject, wait):
    from tests.casework.conftest import KIND

    office = open_practice(folder, CLOCK)
    from desktop.casework.employers.save_employer import save_employer
    from desktop.casework.intake.open_case import open_case

    person = save_person(office, None, subject.person).person
    case_id = open_case(office, KIND.key, person, save_employer(office, None, subject.employer).employer).case
    save_answers(office, case_id, subject.answers)
    office.store.close()
    process = OtherProcess(issue_on, folder, case_id)
    told = [process.line() for _number in range(wait + 1)]
    told += process.kill()
    assert told[0] == "ready"
    acknowledged = told[1:]
    assert len(acknowledged) >= wait
    office = open_practice(folder, CLOCK)
    rows = register_rows(office, find_register(office, order="number"))
    assert set(acknowledged) <= {row.number for row in rows}
    assert [row.serial for row in rows] == list(range(1, len(rows) + 1))
    following = issue_filing(replace(office), case_id, "receipt")
    assert following.number.endswith(f"〔2026〕{len(rows) + 1}号")
    for row in rows:
        filing_bytes(office, row.id)
    office.store.close()


def test_a_closed_case_gets_no_new_papers_and_keeps_its_old_ones(office, case_id):
    issued = issue_filing(office, case_id, "application")
    move_case(office, case_id, "closed", "申请人撤回")
    for issue in (lambda: issue_filing(office, case_id, "application"), lambda: issue_packet(office, case_id)):
        with pytest.raises(Expected) as trouble:
            issue()
        assert "已办结" in trouble.value.what
    assert [filing.number for filing in list_filings(office, case_id)] == [issued.number]
