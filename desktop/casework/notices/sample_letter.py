"""A version of a letter's words on an invented case, before anything is kept."""

from __future__ import annotations

from desktop.case_types import kind as kind_of
from desktop.case_types.letters.drafted import OPEN, Draft, Piece, Recipient
from desktop.case_types.letters.fill import fill, free_context
from desktop.case_types.letters.official import Signature
from desktop.case_types.letters.recipients import department_name, recipients
from desktop.case_types.letters.slots import Filling, slots_of
from desktop.case_types.notices.sample import sample_context
from desktop.case_types.notices.template import basis_of
from desktop.casework.letters.made.sheet import sheet
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.documents.parts import Rendered
from desktop.policy.book.worded.letters import LetterChapter, LetterWords


def sample_letter(office: Office, chapter: LetterChapter, words: LetterWords) -> Rendered:
    """Draw the words: slots of a case from an invented one, what is asked by its name in brackets."""
    today, name = office.clock.today(), office.actor.name
    kind = next((one for one in map(kind_of, chapter.kinds) if one.sample is not None), None)
    context = free_context(office_words(office), name, today, office.policy.edition)
    if kind is not None:
        context = sample_context(office.policy, kind, office_words(office), name, today)
    given = {one.name: f"（{one.name}）" for one in chapter.ask}
    filling = Filling(slots_of(chapter, kind, given), context, basis_of(office.policy, chapter))
    filled = fill(chapter, words, filling)
    draft = Draft(
        kind=chapter.kind,
        form=chapter.form,
        title=_by_name(filled.title),
        body=tuple(Piece(piece.kind, _by_name(piece.text)) for piece in filled.body),
        main_to=_named(recipients(office.policy, chapter.to, filling, today)),
        copies_to=_named(recipients(office.policy, chapter.copies, filling, today)),
        attachments=tuple(map(_by_name, filled.attachments)),
        note=_by_name(filled.note),
        author=_by_name(department_name(office.policy, chapter.author, today)) if chapter.author else "",
    )
    return sheet(office, draft, Signature())


def _by_name(text: str) -> str:
    """What the invented case leaves open, by its name: nothing is missing here."""
    return OPEN.sub(r"（\1）", text)


def _named(found: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
    return tuple(Recipient(one.department, _by_name(one.name)) for one in found)
