"""Rows of the register, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import N_, said
from desktop.case_types.afterwards.delivery import way_on_paper
from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.standing import delivered_papers
from desktop.casework.office import Office
from desktop.casework.register.outgoing.dispatches import copies_of
from desktop.casework.register.outgoing.views import WAITS, RegisterRow
from desktop.store.reads.acts.notices import DeliveryRow
from desktop.store.reads.cases import BLOCK


def register_rows(office: Office, keys: Sequence[int]) -> list[RegisterRow]:
    """One row for each key; voided numbers stay with their reason."""
    allowed(office, "find_register")
    return rows_of(office, keys)


def rows_of(office: Office, keys: Sequence[int]) -> list[RegisterRow]:
    """The same for other verbs, whose own right was looked at already."""
    if len(keys) > BLOCK:
        return [row for start in range(0, len(keys), BLOCK) for row in rows_of(office, keys[start : start + BLOCK])]
    found = office.store.reads.register_rows(keys)
    papers = delivered_papers(office.policy)
    told = office.store.reads.delivered([row.id for row in found if row.paper in papers])
    ids = [row.id for row in found]
    copies, letters = copies_of(office, ids), office.store.reads.letters_filed(ids)
    return [
        RegisterRow(
            id=row.id,
            number=row.number,
            series=row.series,
            year=row.year,
            serial=row.serial,
            title=row.title,
            case_id=row.case_id,
            case_number=row.case_number,
            person_name=row.applicant,
            employer_name=row.employer_name,
            day=row.issued_day,
            issued_by=row.issued_by_name,
            pages=row.pages,
            state="void" if row.voided_at is not None else "issued",
            void_reason=row.void_reason,
            digest=row.digest,
            paper=row.paper,
            delivered="" if row.paper not in papers or row.voided_at is not None else told_of(told.get(row.id)),
            secrecy=row.secrecy,
            urgency=row.urgency,
            main_to=row.main_to,
            copies_to=row.copies_to,
            place=row.place,
            dispatches=copies.get(row.id, ()),
            letter_id=letters.get(row.id),
        )
        for row in found
    ]


def told_of(delivery: DeliveryRow | None) -> str:
    """How a notice was delivered, in words that `_` can translate; WAITS while it was not."""
    if delivery is None:
        return WAITS
    return said(N_("{day} {way}"), day=delivery.on_day.isoformat(), way=way_on_paper(delivery.way))
