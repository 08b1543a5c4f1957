"""A list of certificates (.xlsx): the sheet to be filled in, and what one that comes back would do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from desktop.case_types.person import person_name
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.columns import columns_of
from desktop.casework.register.book.sheet import text_sheet
from desktop.casework.titles.results.certificates.told import ToldLine, told_lines
from desktop.casework.titles.results.certificates.views import CertificateLine, CertificateTrial
from desktop.store.reads.titles.ledger import WholeHeld

_SHEET: Final = (
    ("受理号", 20), ("姓名", 14), ("单位", 34), ("职称", 20), ("证书编号", 28), ("发证日期", 14), ("状态", 10),
)  # fmt: skip


def certificate_list(office: Office, batch_id: int) -> bytes:
    """The register (.xlsx) of a batch: everybody with the certificate; who still waits has blanks to be filled in.

    Taken in again, whoever was registered stays as he is.
    """
    allowed(office, "register_certificate")
    return text_sheet("证书登记", _SHEET, (_registered(one) for one in office.store.reads.titles_of_batch(batch_id)))


def _registered(one: WholeHeld) -> tuple[str, ...]:
    state = "已撤销" if one.state != "valid" else "已登记" if one.certificate_number else "待登记"
    day = one.certificate_day.isoformat() if one.certificate_day is not None else ""
    number = one.certificate_number or ""
    return (one.receipt or "", person_name(one.person), one.employer_name or "", one.title, number, day, state)


def read_certificates(
    office: Office, batch_id: int, data: bytes, files: Sequence[str] = ()
) -> CertificateTrial:  # fmt: skip
    """What a list would do, row by row; nothing is changed. In: names of PDFs, told by certificate number or receipt.

    Raises `Expected` for a file that is no list: no head with a certificate's number and somebody's name or receipt.
    """
    allowed(office, "register_certificate")
    told = tuple(told_lines(data))
    held = office.store.reads.titles_of_batch(batch_id)
    lines = [_weighed(office, one, held) for one in told]
    people = Counter(line.held_id for line in lines if line.held_id is not None)
    numbers = Counter(line.number.upper() for line in lines if line.number)
    return CertificateTrial(
        batch_id,
        tuple(
            replace(line, outcome="twice")
            if line.outcome == "ready" and (people[line.held_id or 0] > 1 or numbers[line.number.upper()] > 1)
            else replace(line, file=_file_of(line, files))
            for line in lines
        ),
    )


def _weighed(office: Office, one: ToldLine, held: Sequence[WholeHeld]) -> CertificateLine:
    line = CertificateLine(one.row, one.receipt, one.name, one.number, one.day, "unknown", day_says=one.day_says)
    found = [row for row in held if _same(one, row)]
    if len(found) != 1:
        return replace(line, outcome="ambiguous" if found else "unknown")
    row = found[0]
    line = replace(line, receipt=row.receipt or "", name=person_name(row.person), held_id=row.id)
    return replace(line, outcome=_outcome(office, line, row), whose=_whose(office, line.number, row.id))


def _whose(office: Office, number: str, besides: int) -> str:
    """Who else the ledger has this number for, by name and receipt; "" for nobody."""
    reads = office.store.reads
    others = [key for key in reads.lines_numbered(number) if key != besides] if number else []
    told = [" ".join(part for part in (person_name(one.person), one.receipt or "") if part)
            for one in reads.titles_held(others)]  # fmt: skip
    return "、".join(told)


def _same(one: ToldLine, row: WholeHeld) -> bool:
    """By receipt, else by document number, else by name; what is told besides has to agree."""
    name = not one.name or one.name == "".join(person_name(row.person).split())
    if one.receipt:
        return one.receipt == row.receipt and name
    if one.document:
        numbers = {number for _kind, number in columns_of(row.person).numbers}
        return one.document.upper() in numbers and name
    return bool(one.name) and name


def _outcome(office: Office, line: CertificateLine, row: WholeHeld) -> str:
    if row.state != "valid":
        return "cancelled"
    if not line.number:
        return "no_number"
    if row.certificate_number:
        return "same" if row.certificate_number.upper() == line.number.upper() else "different"
    if line.day is None:
        return "wrong_day" if line.day_says else "no_day"
    if line.day < row.obtained_on:
        return "early"
    if line.day > office.clock.today():
        return "late"
    return "taken" if office.store.reads.lines_numbered(line.number) else "ready"


def _file_of(line: CertificateLine, files: Sequence[str]) -> str:
    """The PDF named by the certificate's number or the receipt; "" when there is none."""
    for name in files:
        stem = name.rsplit(".", 1)[0]
        if line.number and stem in {line.number, line.receipt}:
            return name
    return ""
