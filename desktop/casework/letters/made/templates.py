"""Letter templates as they speak today, in the office's words where it has put its own."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.letters.template import (
    ROOM,
    LetterTemplate,
    OfficeLetterWording,
    letter_chapters,
    letter_key,
    letter_templates,
)
from desktop.casework.office import Office
from desktop.policy.book.worded.letters import LetterBlock, LetterChapter, LetterWords
from desktop.store.reads.acts.notices import WordingRow


def letters_speaking(office: Office) -> tuple[LetterTemplate, ...]:
    """The template of every letter that speaks today: the newest of the office's that has begun, else the shipped."""
    rows = [row for row in office.store.reads.notice_wordings() if row.key.startswith(ROOM)]
    return letter_templates(office.policy, [letter_wording_of(row) for row in rows], office.clock.today())


def letter_wording_of(row: WordingRow) -> OfficeLetterWording:
    """A row of the file as a version of a letter's words; it was looked at strictly before it was kept."""
    blocks = row.body.get("block")
    kept = blocks if isinstance(blocks, list) else []
    words = LetterWords(title=row.title, block=tuple(LetterBlock.model_validate(block) for block in kept))
    return OfficeLetterWording(row.key.removeprefix(ROOM), row.version, row.first_day, words)


def template_called(office: Office, key: str) -> LetterTemplate:
    """The template with this key. Raises `Expected` when there is none."""
    for one in letters_speaking(office):
        if one.key == key:
            return one
    raise Expected(_("没有“{key}”这种公文模板。").format(key=key), _("请从列表中选择。"), field="template")


def chapter_called(office: Office, key: str) -> LetterChapter | None:
    """The shipped letter with this key, None when this edition of the book no longer has it."""
    return next((one for one in letter_chapters(office.policy) if letter_key(one) == key), None)
