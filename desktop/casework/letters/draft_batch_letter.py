"""Begin an official letter about a batch of titles or a complaint: what the template asks is told from the file."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.begin import Belonging, Wish, begin_letter
from desktop.casework.office import Office
from desktop.casework.titles.papers.letters_of import LETTER, slots_of
from desktop.store.tables import TitleComplaint


def draft_batch_letter(office: Office, batch_id: int | None, template: str, of: int | None = None) -> Changed:
    """Begin a draft; `Changed.letter` is its key. In: `of` the complaint a cancellation rests on, which keeps it;
    `batch_id` None where the complaint is of no batch.

    What the file does not tell stands in it as 【待填：…】. Raises `Expected` for a template that is none of a batch.
    """
    with deed(office, "draft_batch_letter") as act:
        try:
            slots = slots_of(office, batch_id, template, of)
        except KeyError:
            raise Expected(
                _("批次没有“{key}”这份公文。").format(key=template), _("请从列表中选择。"), field="template"
            ) from None
        letter = begin_letter(act, template, Belonging(), Wish({key: said for key, said in slots.items() if said}))
        if of is not None:
            complaint = act.unit.get(TitleComplaint, of)
            complaint.details = {**complaint.details, LETTER: letter}
            complaint.updated_at = act.unit.now
            complaint.version += 1
            act.note("title_complaint", of, fields=(template,))
        if batch_id is not None:
            act.note("batch", batch_id, fields=(template,))
    return Changed(batch=batch_id, letter=letter)
