"""Two packets, each with its own letter and number, kept encrypted and read again as they were bound."""

from __future__ import annotations

import hashlib

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.materials.attach_material import attach_material
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.practice.scans import scan
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.reports.make_packets import make_packets
from desktop.casework.reports.open_report import open_report
from desktop.casework.reports.preview_half import preview_half
from desktop.casework.reports.read_report import read_report
from desktop.documents.packet.assemble import assemble
from desktop.documents.preview import page_count, page_texts
from desktop.store.tables import Letter
from tests.casework.reports.conftest import DAY, OPINION


def words(text: str) -> str:
    return "".join(text.split())


def test_both_packets_are_read_again(office, opened, sign) -> None:
    case_id = opened()
    first = list_materials(office, case_id)[0].line.key
    attach_material(office, case_id, first, "scan.pdf", scan("样张"))
    report = open_report(office, "visa_confirmation", case_id).report
    sign(report, "province", "city")
    make_packets(office, report)
    view = read_report(office, report)
    told = {}
    for half in view.halves:
        drawn = preview_half(office, report, half.half)
        pages = [words(page) for page in page_texts(drawn.pdf)]
        assert page_count(drawn.pdf) == len(pages) == half.letter.packet_pages == drawn.pages
        assert hashlib.sha256(drawn.pdf).hexdigest() == half.letter.packet_digest
        assert half.letter.packet_size == len(drawn.pdf)
        assert half.letter.number in pages[0]
        assert f"共{len(pages)}页" in pages[0]
        assert all(words(name) in pages[0] for name in half.departments)
        letter = [words(page) for page in page_texts(filing_bytes(office, half.letter.filing_id))]
        assert half.letter.number in pages[1]
        assert words(half.letter.title) in pages[1]
        assert OPINION in "".join(pages[1 : 1 + len(letter)])
        for number, page in enumerate(pages, 1):
            assert f"—{number}—" in page
        told[half.half] = (half.letter.number, len(pages), drawn.pdf)
    assert told["province"][0] != told["city"][0]
    assert told["province"][1] == told["city"][1] + 1, "the scan goes to the province alone"
    lying = b"".join(path.read_bytes() for path in office.store.places.files.rglob("*") if path.is_file())
    assert b"%PDF" not in lying, "packets lie encrypted"


def test_not_before_both_letters_are_signed(office, report, sign) -> None:
    sign(report, "province")
    with pytest.raises(Expected, match="市的公文还没有签发") as trouble:
        make_packets(office, report)
    assert trouble.value.field == "city.sign"
    assert not any(half.packed for half in read_report(office, report).halves)


def test_nothing_leaves_before_it_is_bound(office, report, sign) -> None:
    sign(report, "province", "city")
    (copy,) = read_report(office, report).half("province").copies
    with pytest.raises(Expected, match="还没有装订"):
        record_sending(office, copy.id, {"way": "post", "sent_on": DAY.isoformat(), "tracking": "EX1"})
    make_packets(office, report)
    record_sending(office, copy.id, {"way": "post", "sent_on": DAY.isoformat(), "tracking": "EX1"})


def test_what_was_sent_stays_as_it_was(office, report, sign, send) -> None:
    sign(report, "province", "city")
    make_packets(office, report)
    send(report, "province", received=False)
    was = read_report(office, report).half("province").letter.packet_digest
    assert read_report(office, report).may_pack
    make_packets(office, report)
    assert read_report(office, report).half("province").letter.packet_digest == was
    send(report, "city")
    assert not read_report(office, report).may_pack
    with pytest.raises(Expected, match="都已发出"):
        make_packets(office, report)


def test_when_the_second_packet_fails_neither_is_kept(office, report, sign, monkeypatch) -> None:
    sign(report, "province", "city")
    calls = []

    def second_fails(*pieces, **named):
        calls.append(1)
        if len(calls) == 2:
            raise Expected("扫描件损坏。")
        return assemble(*pieces, **named)

    monkeypatch.setattr("desktop.casework.reports.inside.packet.assemble", second_fails)
    with pytest.raises(Expected, match="扫描件损坏"):
        make_packets(office, report)
    assert not any(half.packed for half in read_report(office, report).halves)


def test_a_draft_is_seen_as_it_would_be(office, report) -> None:
    drawn = preview_half(office, report, "city")
    assert "抄报材料目录" in words(page_texts(drawn.pdf)[0])
    assert read_report(office, report).half("city").letter.packet_digest == ""


def test_other_bytes_than_those_bound_are_refused(office, whole, monkeypatch) -> None:
    real = office.store.files.get
    monkeypatch.setattr(office.store.files, "get", lambda digest: real(digest) + b"x")
    with pytest.raises(Expected, match="摘要不符"):
        preview_half(office, whole, "province")


def test_a_report_about_no_case_is_its_letter(office, sign) -> None:
    report = open_report(office, "work_report", about="2026年第三季度").report
    sign(report, "province", "city")
    make_packets(office, report)
    pages = page_texts(preview_half(office, report, "province").pdf)
    assert "关于2026年第三季度人才工作情况的报告" in words("".join(pages))


def test_a_packet_that_was_sent_stands_whatever_a_verb_forgets(office, report, sign, send) -> None:
    sign(report, "province", "city")
    make_packets(office, report)
    view = read_report(office, report)
    other = office.store.files.put(b"%PDF another")

    def rebind(half: str) -> None:
        with office.store.unit() as unit:
            unit.get(Letter, view.half(half).letter.id).packet_digest = other
            unit.record("planted")

    send(report, "province")
    with pytest.raises(IntegrityError, match="never bound again"):
        rebind("province")
    assert read_report(office, report).half("province").letter.packet_digest != other
    rebind("city")
    assert read_report(office, report).half("city").letter.packet_digest == other
