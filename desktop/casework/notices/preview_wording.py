"""A version of a notice's or letter's words on an invented case, before anything is kept."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.case_types import ALL
from desktop.case_types.case_type import Answers
from desktop.case_types.notices.notice import draw_notice
from desktop.case_types.notices.sample import sample_context
from desktop.case_types.notices.template import template
from desktop.casework.deed import allowed
from desktop.casework.notices.sample_letter import sample_letter
from desktop.casework.notices.wording_sort import chapter_of, sort_of
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.parts import Rendered
from desktop.documents.render import render
from desktop.policy.book.worded.letters import LetterChapter

UNSIGNED = {"first_day": "2000-01-01", "why": "预览"}  # what only a save asks for


def preview_wording(office: Office, key: str, raw: Answers) -> Rendered:
    """Draw it with the office's own name and a dashed circle where the seal belongs.

    Raises `Expected` naming the first thing that is wrong, for an unknown paper, or for a sign that cannot be printed.
    """
    allowed(office, "read_wordings")
    chapter, sort = chapter_of(office, key), sort_of(key)
    for trouble in sort.complaints(chapter, {**raw, **UNSIGNED}, day=office.clock.today()):
        raise Expected(trouble.says, field=trouble.name)
    if isinstance(chapter, LetterChapter):
        return sample_letter(office, chapter, sort.words_of(raw))
    made = template(office.policy, chapter, sort.words_of(raw), 0)
    context = sample_context(office.policy, ALL[0], office_words(office), office.actor.name, office.clock.today())
    return render(draw_notice(made, context), Faces.shipped(), preview=True)
