"""A certificate has its number once; its PDF lies encrypted under its digest; paper only of older years."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.results.certificates.certificate_file import certificate_file
from desktop.casework.titles.results.certificates.register_certificate import (
    attach_certificate,
    register_certificate,
)
from desktop.casework.titles.results.ledger.find_titles import read_title
from desktop.store.tables import TitleHeld
from tests.casework.titles.after_fixtures import a_pdf, a_picture, put_documented, put_title, state_of

RAW = {"number": "JL 2026 0001", "day": "2026-11-23"}


def test_number_day_and_file(office) -> None:
    voted, (first, second) = put_documented(office, 2)
    pdf = a_pdf("证书一")
    register_certificate(office, first, RAW, ("JL20260001.pdf", pdf))
    row = read_title(office, first)
    assert (row.certificate_number, row.certificate_name, row.paper) == ("JL20260001", "JL20260001.pdf", False)
    assert [state_of(office, key) for key in voted.applications] == ["certified", "documented"]
    assert certificate_file(office, first) == ("JL20260001.pdf", pdf)
    assert office.store.reads.titles_held([first])[0].certificate_digest in office.store.reads.known_digests()
    sealed = office.store.files.path(office.store.reads.titles_held([first])[0].certificate_digest).read_bytes()
    assert pdf[:40] not in sealed
    with pytest.raises(Expected, match="没有存证书文件"):
        certificate_file(office, second)
    with pytest.raises(Expected, match="已在台账中"):
        register_certificate(office, second, RAW)


def test_what_stands_is_put_right_with_why(office) -> None:
    _voted, (key,) = put_documented(office, 1)
    with pytest.raises(Expected, match="先登记编号"):
        attach_certificate(office, key, ("a.pdf", a_pdf("甲")))
    register_certificate(office, key, RAW, ("a.pdf", a_pdf("甲")))
    register_certificate(office, key, RAW | {"printed_on": "2026-11-23"})
    with pytest.raises(Expected, match="更正须写明原因"):
        register_certificate(office, key, RAW | {"number": "JL20260002"})
    with pytest.raises(Expected, match="更换须写明原因"):
        attach_certificate(office, key, ("b.pdf", a_pdf("乙")))
    register_certificate(office, key, RAW | {"number": "JL20260002"}, reason="录错一位")
    attach_certificate(office, key, ("b.pdf", a_pdf("乙")), "平台重发")
    line = office.store.reads.titles_held([key])[0]
    assert (line.certificate_number, line.certificate_name) == ("JL20260002", "b.pdf")
    assert [one["number"] for one in line.details["corrections"]] == ["JL20260001"]

    def plant() -> None:
        with deed(office, "register_certificate") as act:
            act.unit.get(TitleHeld, key).certificate_number = "X"
            act.note("title_held", key)

    with pytest.raises(IntegrityError, match="a certificate keeps its number"):
        plant()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"day": "2026-11-12"}, "day"),
        ({"day": "2026-11-24"}, "day"),
        ({"paper": True}, "paper"),
        ({"number": " "}, "number"),
    ],
)
def test_what_is_no_certificate(office, change, field: str) -> None:
    voted, (key,) = put_documented(office, 1)
    with pytest.raises(Expected) as trouble:
        register_certificate(office, key, RAW | change)
    assert trouble.value.field == field
    assert state_of(office, voted.applications[0]) == "documented"


def test_paper_of_an_older_year_and_no_picture_for_an_electronic_one(office) -> None:
    voted, (key,) = put_documented(office, 1)
    with pytest.raises(Expected, match="须是PDF"):
        register_certificate(office, key, RAW, ("a.png", a_picture()))
    old = put_title(office, voted.people[0], obtained_on=date(2021, 12, 30))
    register_certificate(office, old, {"number": "A1", "day": "2022-03-01", "paper": True}, ("a.png", a_picture()))
    assert read_title(office, old).paper
