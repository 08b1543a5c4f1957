"""Before a case ends: the direct report it was sent straight with has left, both halves."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.office import Office
from desktop.store.reads.acts.reports import HalfLetter


def must_have_left(office: Office, case_id: int) -> None:
    """Raises `Expected` naming the report that would be left half done: no letter goes on once its case is closed.

    A pair that has left whole and only waits for its receipts does not keep a case open.
    """
    reads = office.store.reads
    reports = {one.id: one for one in reads.reports(states=("open",), case_id=case_id)}
    for key, letters in reads.half_letters(list(reports)).items():
        standing = [one for one in letters if one.state != "dropped" and not one.voided]
        if {one.half for one in standing if _left(office, one)} != {"province", "city"}:
            raise Expected(
                _("“{title}”的直报还没有报出，不能办结。").format(title=reports[key].title),
                _("请在“直报”中报出两份，或改为不报，再办结。"),
                field="stage",
            )


def _left(office: Office, letter: HalfLetter) -> bool:
    filing = letter.filing_id
    copies = [] if filing is None else office.store.reads.dispatches_of([filing]).get(filing, [])
    return bool(letter.packet_digest) and bool(copies) and all(one.sent_on is not None for one in copies)
