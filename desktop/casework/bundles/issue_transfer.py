"""Hand another department's matter on: a numbered slip with the papers collected for it."""

from __future__ import annotations

import hashlib
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.bundles.transfer_slip import TITLE, Transfer, transfer_slip
from desktop.case_types.person import person_name
from desktop.casework.bundles.inside.items import department, record
from desktop.casework.bundles.inside.papers import papers_together
from desktop.casework.bundles.inside.row import item_row, living_cases, open_bundle_row, touched
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.filings.drawing.keep import numbered
from desktop.casework.filings.views import Issued
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.render import render
from desktop.policy.reckoning.matters import paper_of
from desktop.store.tables import Dispatch, Filing

SERIES: Final = "转"
PAPER: Final = "transfer_slip"


def issue_transfer(office: Office, bundle_id: int, item: str) -> Issued:
    """Number the slip, keep it, begin its dispatch to the department, and note the item as handed on; in one unit.

    Raises `Expected` for an item that has a case here, was handed on already or is at its end, or a character that
    cannot be printed; then no number is drawn.
    """
    with deed(office, "issue_filing") as act:
        row = open_bundle_row(act, bundle_id)
        line = item_row(act, bundle_id, item)
        book = record(office, row.sort, item)
        if line.case_id is not None or line.state != "chosen":
            raise Expected(
                _("“{item}”不需要转办。").format(item=book.title),
                _("只有由其他部门办理、尚未转出的事项才转办。"),
                field="item",
            )
        person = act.unit.person(row.person_id)
        employer = act.unit.employer(row.employer_id).data if row.employer_id is not None else {}
        wanted = {paper_of(office.policy, key) for key in book.materials}
        papers = papers_together(office, living_cases(office, bundle_id))
        told = Transfer(
            department=department(office, book, office.clock.today()),
            item=book.title,
            bundle=row.number,
            person=person.data,
            employer=employer,
            papers=tuple((one.title, one.pages) for one in papers if one.key in wanted),
            day=office.clock.today(),
            handler=office.actor.name,
        )
        words = office_words(office)
        drawn = numbered(
            act, words.short_name, SERIES, lambda number: render(transfer_slip(words, told, number), Faces.shipped())
        )
        made = drawn.made
        filing = act.unit.add(
            Filing(
                case_id=None,
                paper=PAPER,
                title=TITLE,
                series=drawn.series,
                year=drawn.year,
                serial=drawn.serial,
                number=drawn.number,
                issued_at=act.unit.now,
                issued_day=told.day,
                issued_by=int(office.actor.user_id),
                issued_by_name=office.actor.name,
                kind="",
                case_number=row.number,
                applicant=person_name(person.data),
                employer_name=str(employer.get("name") or ""),
                answers={"person": frozen(person.data), "employer": frozen(employer), "transfer": [row.number, item]},
                verdict={},
                edition=office.policy.edition,
                policy_day=told.day,
                digest=drawn.digest,
                pages=made.pages,
                size=len(made.pdf),
                reason="",
                main_to=told.department,
            )
        )
        key = key_of(filing.id)
        act.unit.add(Dispatch(filing_id=key, role="main", department=book.department, recipient=told.department))
        line.filing_id, line.state, line.since = key, "filed", told.day
        touched(act, row)
        act.note("bundle", bundle_id, fields=(item, drawn.number))
    sha256 = hashlib.sha256(made.pdf).hexdigest()
    return Issued(key, drawn.number, TITLE, made.pages, sha256, Changed(bundle=bundle_id, register=True))
