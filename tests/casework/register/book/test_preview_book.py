"""The bound book: read back from its PDF, every number once, voided ones too, and what closes it."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.register.book.bound import closing
from desktop.casework.register.book.columns import BookLine
from desktop.casework.register.book.preview_book import preview_book
from desktop.casework.register.book.print_book import print_book
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import list_dispatches
from desktop.casework.register.outgoing.record_sending import record_sending


def pages(pdf: bytes) -> list[str]:
    return ["".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def test_each_number_stands_once_with_where_it_went_and_voided_ones_with_why(office, case_id):
    ids = [issue_filing(office, case_id, "receipt").filing_id for _turn in range(3)]
    for role, name in (("main", "演示市公安局出入境管理局"), ("copy", "演示省公安厅")):
        add_recipient(office, ids[0], {"role": role, "recipient": name, "reply_days": 10})
    for copy in list_dispatches(office, ids[0]):
        record_sending(office, copy.id, {"way": "post", "sent_on": "2026-11-23", "tracking": "EA12345"})
    void_filing(office, ids[1], "受文单位有误")
    book = preview_book(office, "outgoing", 2026, "演人才受")
    told = pages(book.pdf)
    assert len(told) == book.pages == 2
    assert [told[1].count(f"演人才受〔2026〕{n}号") for n in (1, 2, 3)] == [2, 1, 1]  # the closing names the first
    assert "①演示市公安局出入境管理局②演示省公安厅（抄）" in told[1]
    assert "①11-23邮寄EA12345" in told[1]
    assert "应于12-07前" in told[1]
    assert "【作废】" in told[1]
    assert "作废原因：受文单位有误" in told[1]
    assert "本册登记演人才受〔2026〕1号至3号，共3号，其中作废1号（2号）；编号连续，无空号、无重号。" in told[1]
    assert "登记人签字" in told[1]
    assert "演示" in told[0]  # the watermark of a practice office
    boxes = [page.mediabox for page in PdfReader(io.BytesIO(book.pdf)).pages]
    assert {(round(box.width), round(box.height)) for box in boxes} == {(842, 595)}


def test_a_series_has_a_section_of_its_own_and_lines_go_on_under_a_repeated_head(office, case_id):
    issue_filing(office, case_id, "receipt")
    issue_filing(office, case_id, "application")
    told = pages(preview_book(office, "outgoing", 2026).pdf)
    assert ["演人才受〔2026〕" in page for page in told].count(True) == 1
    came = {"received_on": "2026-11-23", "from_whom": "演示省公安厅"}
    for turn in range(40):
        register_incoming(office, {**came, "title": f"第{turn + 1}件"})
    told = pages(preview_book(office, "incoming", 2026).pdf)[1:]
    assert len(told) > 2
    assert all("来文单位" in page for page in told)
    assert sum("（续）" in page for page in told) == len(told) - 1
    assert "第40件" in told[-1]  # the last line stands with what closes the book
    assert "核对人签字" in told[-1]
    found = [int(number) for page in told for number in re.findall(r"收〔2026〕(\d+)号(?!至)", page)]
    assert found == list(range(1, 41))
    for number, page in enumerate(told, start=2):
        assert f"—{number}—" in page


def test_a_year_without_numbers_says_so(office):
    told = pages(preview_book(office, "incoming", 2025).pdf)
    assert "本年度没有登记" in told[1]


def test_a_sign_no_face_has_stops_no_book(office):
    register_incoming(office, {"received_on": "2026-11-23", "from_whom": "某\ue000局", "title": "函"})
    told = pages(preview_book(office, "incoming", 2026).pdf)
    assert "某〓局" in told[1]
    assert "U+E000" in told[1]


def test_a_gap_is_told_and_not_hidden():
    lines = [BookLine(n, f"收〔2026〕{n}号", n == 2, ()) for n in (1, 2, 4)]
    assert closing(2026, "收", lines) == "本册登记收〔2026〕1号至4号，共3号，其中作废1号（2号）；缺3号，应予查明。"


def test_a_print_is_written_down(office, acting):
    print_book(office, "outgoing", 2026, "演人才受", 12, "打印机")
    (newest,) = office.store.reads.event_rows(office.store.reads.find_events()[:1])
    assert (newest.verb, newest.fields, newest.reason) == ("print_register", ("2026", "演人才受", "pages=12"), "打印机")
    with pytest.raises(Expected):
        print_book(acting(Role.AUDITOR), "outgoing", 2026, "", 1, "x")
    preview_book(acting(Role.AUDITOR), "outgoing", 2026)


def test_a_book_of_last_year_is_drawn_this_year(office, case_id, later):
    issue_filing(office, case_id, "receipt")
    then = later(datetime(2027, 1, 11, 1, 0, tzinfo=UTC))
    assert issue_filing(then, case_id, "receipt").number == "演人才受〔2027〕1号"
    assert "演人才受〔2026〕1号" in pages(preview_book(then, "outgoing", 2026).pdf)[1]
