"""The renewal sheet of a person, drawn from the line of papers."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.case_types.sheets.renewal import Held, renewal_sheet
from desktop.case_types.sheets.tongue import Tongue
from desktop.casework.office import Office
from desktop.casework.people.permit_line.answer import WINDOWS
from desktop.casework.people.plan.read_plan import read_plan
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.parts import Rendered
from desktop.documents.render import render
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.renewing.plan import PlanStep

ASK_BY: Final = {"permit": "extension_latest", "residence": "residence_extension"}  # rules of the book
ALIVE: Final = "alive"


def _of_plan(step: PlanStep | None, last_day: date | None) -> tuple[tuple[str, ...], date | None]:
    """What comes first and when to begin, of the paper that the plan is about; nothing of an older one of its kind."""
    if step is None or step.ends != last_day:
        return (), None
    first = tuple(link.kind for link in step.links if link.first)
    return first, step.begin_by if step.begin_by != step.ask_by else None


def person_sheet(office: Office, tongue: Tongue, person_id: int) -> Rendered:
    """Every paper alive or ended unanswered, in the plan's order, with what to do. Raises `Expected` for nobody."""
    reads, today = office.store.reads, office.clock.today()
    data = reads.person(person_id).data
    rules = office.policy.chapter(WINDOWS, RulesChapter)
    steps = [planned.step for planned in read_plan(office, person_id).steps]
    order = {step.kind: place for place, step in enumerate(steps)}
    linked = {step.kind: step for step in steps}
    living = sorted(
        (row for row in reads.credentials_of(person_id) if row.state == ALIVE),
        key=lambda row: (order.get(row.kind, len(order)), row.last_day or date.max, row.kind),
    )
    held = tuple(
        Held(
            row.kind,
            row.number,
            row.last_day,
            int(rules.limit(ASK_BY[row.kind], today)) if row.kind in ASK_BY else 0,
            *_of_plan(linked.get(row.kind), row.last_day),
        )
        for row in living
    )
    return render(renewal_sheet(tongue, office_words(office), data, held, today), Faces.shipped())
