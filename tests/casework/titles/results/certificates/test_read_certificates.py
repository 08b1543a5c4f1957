"""A list of certificates is looked at row by row, then what is ready is taken in; twice changes nothing."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.register.book.sheet import text_sheet
from desktop.casework.titles.results.certificates.import_certificates import import_certificates
from desktop.casework.titles.results.certificates.read_certificates import certificate_list, read_certificates
from desktop.casework.titles.results.certificates.register_certificate import register_certificate
from desktop.casework.titles.results.ledger.find_titles import titles_of_batch
from desktop.documents.sheets.read import read
from tests.casework.titles.after_fixtures import a_pdf, a_picture, put_documented, state_of

HEAD = (("受理号", 10), ("姓名", 10), ("证书编号", 10), ("发证日期", 10))
DAY = "2026-11-23"


def sheet(*rows: tuple[str, ...]) -> bytes:
    return text_sheet("名单", HEAD, rows)


def test_the_register_names_who_has_one_and_who_waits(office) -> None:
    voted, (first, _second) = put_documented(office, 2)
    register_certificate(office, first, {"number": "A1", "day": DAY})
    (rows,) = (one.rows for one in read(certificate_list(office, voted.batch)).values())
    assert [tuple(row) for row in rows[1:]] == [
        ("PC-2026-01-0001", "申报1", "示例机械有限公司", "工程师", "A1", DAY, "已登记"),
        ("PC-2026-01-0002", "申报2", "示例材料有限公司", "工程师", "", "", "待登记"),
    ]
    again = read_certificates(office, voted.batch, certificate_list(office, voted.batch))
    assert [line.outcome for line in again.lines] == ["same", "no_number"]


def test_every_outcome_by_one_list(office) -> None:
    voted, keys = put_documented(office, 6)
    register_certificate(office, keys[4], {"number": "A5", "day": DAY})
    receipt = "PC-2026-01-{:04d}".format
    data = sheet(
        (receipt(1), "申报1", "A1", "2026年11月23日"),
        ("", "申报2", "A2", "2026/11/23"),
        (receipt(3), "", "", DAY),
        (receipt(4), "申报9", "A4", DAY),
        (receipt(5), "申报5", "A5", DAY),
        (receipt(6), "申报6", "A6", "2026-11-12"),
        (receipt(6), "申报6", "A7", "2026-13-40"),
        (receipt(6), "申报6", "A8", "2026-11-24"),
        (receipt(6), "申报6", "A5", DAY),
        (receipt(5), "申报5", "A50", DAY),
        ("", "", "", ""),
        ("PC-2026-09-0001", "张三", "A9", DAY),
    )
    trial = read_certificates(office, voted.batch, data, ("A1.pdf", "别的.pdf"))
    assert [line.outcome for line in trial.lines] == [
        "ready", "ready", "no_number", "unknown", "same", "early", "wrong_day", "late", "taken", "different", "unknown",
    ]  # fmt: skip
    assert (trial.ready, trial.lines[0].file, trial.lines[0].day) == (2, "A1.pdf", date(2026, 11, 23))
    assert trial.lines[-1].row == 13
    assert (trial.lines[6].day, trial.lines[6].day_says) == (None, "2026-13-40")
    assert trial.lines[8].whose == "申报5 PC-2026-01-0005"
    assert trial.lines[9].whose == ""


def test_another_number_that_is_somebody_elses_says_whose(office) -> None:
    voted, (first, second) = put_documented(office, 2)
    register_certificate(office, first, {"number": "A1", "day": DAY})
    register_certificate(office, second, {"number": "A2", "day": DAY})
    (line,) = read_certificates(office, voted.batch, sheet(("", "申报1", "A2", DAY))).lines
    assert (line.outcome, line.whose) == ("different", "申报2 PC-2026-01-0002")


def test_taken_in_one_unit_and_again_without_harm(office) -> None:
    voted, _keys = put_documented(office, 2)
    data = sheet(("", "申报1", "A1", DAY), ("", "申报2", "A2", DAY))
    files = {"A1.pdf": a_pdf("一"), "PC-2026-01-0002.pdf": a_pdf("二"), "别人.pdf": a_pdf("三")}
    taken = import_certificates(office, read_certificates(office, voted.batch, data, tuple(files)), files)
    assert (taken.taken, taken.files, taken.left_over) == (2, 2, ("别人.pdf",))
    assert {state_of(office, key) for key in voted.applications} == {"certified"}
    assert [one.certificate_name for one in titles_of_batch(office, voted.batch)] == ["A1.pdf", "PC-2026-01-0002.pdf"]
    again = import_certificates(office, read_certificates(office, voted.batch, data, tuple(files)), files)
    assert (again.taken, again.files) == (0, 0)


def test_a_number_or_a_person_twice_in_a_list_is_taken_from_none(office) -> None:
    voted, _keys = put_documented(office, 3)
    data = sheet(("", "申报1", "A1", DAY), ("", "申报2", "A1", DAY), ("", "申报3", "A3", DAY), ("", "申报3", "A4", DAY))
    assert {line.outcome for line in read_certificates(office, voted.batch, data).lines} == {"twice"}


def test_a_wrong_file_keeps_nothing(office) -> None:
    voted, _keys = put_documented(office, 1)
    data = sheet(("", "申报1", "A1", DAY))
    trial = read_certificates(office, voted.batch, data, ("A1.pdf",))
    with pytest.raises(Expected, match="PDF"):
        import_certificates(office, trial, {"A1.pdf": a_picture()})
    assert state_of(office, voted.applications[0]) == "documented"


def test_what_is_no_list(office) -> None:
    voted, _keys = put_documented(office, 1)
    with pytest.raises(Expected, match="没有找到证书名单"):
        read_certificates(office, voted.batch, text_sheet("甲", (("姓名", 9), ("学历", 9)), [("申报1", "本科")]))
