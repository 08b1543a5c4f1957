"""What every paper about a batch bears, and how its forms are printed."""

from __future__ import annotations

from desktop.case_types.professional_title.papers.values import Edge
from desktop.casework.filings.drawing.of_title import FORMS
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.policy.reckoning.titles.forms import FormSheet, forms_on
from desktop.store.reads.titles.batches import WholeBatch


def forms_of(office: Office, batch: WholeBatch | None) -> dict[str, FormSheet]:
    """The forms as the book, the office and the batch have them. Raises `Expected` for an entry nobody can read."""
    said = None if batch is None else batch.details.get(FORMS)
    return forms_on(office.policy, office.clock.today(), said if isinstance(said, dict) else {})


def edge_of(office: Office, batch: WholeBatch | None, reference: str = "") -> Edge:
    """In: the batch, or the number of what the paper is about where it has none."""
    return Edge(
        office=office_words(office),
        day=office.clock.today(),
        handler=office.actor.name,
        edition=office.policy.edition,
        forms=forms_of(office, batch),
        reference=reference or ("" if batch is None else batch.number),
    )
