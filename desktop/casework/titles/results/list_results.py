"""The results of a batch: who waits for a document, and the documents there are."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.inside.voted import voted_here
from desktop.casework.titles.publicity.list_publishable import mode_of_batch
from desktop.casework.titles.publicity.rows import name_row
from desktop.casework.titles.publicity.views import NameRow
from desktop.casework.titles.results.record_outcomes import WAITING
from desktop.casework.titles.results.views import ResultsView, ResultView
from desktop.store.reads.acts.letters import WholeLetter
from desktop.store.reads.titles.ledger import WholeResult


def list_results(office: Office, batch_id: int) -> ResultsView:
    """Everything the results' part of a batch shows."""
    allowed(office, "read_results")
    reads = office.store.reads
    mode = mode_of_batch(office, batch_id)
    applications = reads.title_applications(batch_id)
    names = {one.id: name_row(office, one) for one in applications}
    documents = tuple(_view(office, row, names) for row in reads.title_results(batch_id))
    waiting = {one.application_id for row in documents if row.state == "draft" for one in row.names}
    return ResultsView(
        undecided=tuple(
            names[one.id] for one in applications if one.state in WAITING and not voted_here(mode, one.kind)
        ),
        confirmed=tuple(
            names[one.id] for one in applications if one.state == "confirmed" and one.id not in waiting
        ),
        documents=documents,
        without_certificate=sum(1 for one in reads.titles_of_batch(batch_id) if not one.certificate_number),
    )


def _view(office: Office, row: WholeResult, names: dict[int, NameRow]) -> ResultView:
    told = row.details
    listed = told.get("applications")
    keys = listed if isinstance(listed, list) else []
    letter = office.store.reads.letter(row.letter_id) if row.letter_id is not None else None
    way = str(told.get("way") or "other")
    return ResultView(
        id=row.id,
        batch_id=row.batch_id,
        way=way,
        state=row.state,
        document=row.document,
        issuer=row.issuer,
        dated=row.dated,
        letter_id=row.letter_id,
        letter_state=letter.state if letter is not None else "",
        request=_number(office, letter) if way == "request" else "",
        ended_why=str(told.get("ended_why") or ""),
        names=tuple(names[key] for key in keys if isinstance(key, int) and key in names),
    )


def _number(office: Office, letter: WholeLetter | None) -> str:
    """The number our request went out under; "" before it is signed."""
    if letter is None or letter.filing_id is None:
        return ""
    return office.store.reads.filing(letter.filing_id).number
