"""The notices as they speak today, in the office's words where it has put its own."""

from __future__ import annotations

from desktop.case_types.letters.template import ROOM as LETTERS
from desktop.case_types.notices.notice import Notice, notice_of
from desktop.case_types.notices.template import OfficeWording, Template, templates
from desktop.casework.office import Office
from desktop.policy.book.worded.notices import Block, NoticeWords
from desktop.store.reads.acts.notices import WordingRow


def notices(office: Office) -> tuple[Notice, ...]:
    """Every notice, in the order of the book."""
    return tuple(notice_of(one) for one in speaking(office))


def speaking(office: Office) -> tuple[Template, ...]:
    """The template of every notice that speaks today: the newest of the office's that has begun, else the shipped."""
    entered = [wording_of(row) for row in office.store.reads.notice_wordings() if not row.key.startswith(LETTERS)]
    return templates(office.policy, entered, office.clock.today())


def wording_of(row: WordingRow) -> OfficeWording:
    """A row of the file as a version of words; it was looked at strictly before it was kept."""
    blocks = row.body.get("block")
    kept = blocks if isinstance(blocks, list) else []
    words = NoticeWords(title=row.title, block=tuple(Block.model_validate(block) for block in kept))
    return OfficeWording(row.key, row.version, row.first_day, words)
