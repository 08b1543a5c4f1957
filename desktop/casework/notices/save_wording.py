"""Put the office's own words in a notice's or letter's place, from a day on."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.notices.wording_sort import chapter_of, sort_of
from desktop.casework.office import Office
from desktop.policy.book.worded.letters import LetterBlock, LetterWords
from desktop.policy.book.worded.notices import Block, NoticeWords
from desktop.store.tables import Data, NoticeTemplate


def save_wording(office: Office, key: str, raw: Answers) -> Changed:
    """Keep a new version; the newest that has begun speaks, older ones stay on file, issued papers stay as they are.

    In: the notice's key, or the letter's with its room before it; raw answers of `WordingAnswers` or
    `LetterWordingAnswers`. Raises `Expected` with `field` for the first thing that is wrong, for words
    that are those of the version before, and for a first day that has passed.
    """
    chapter, today, sort = chapter_of(office, key), office.clock.today(), sort_of(key)
    for trouble in sort.complaints(chapter, raw, day=today):
        raise Expected(trouble.says, _("请改正后再保存。"), field=trouble.name)
    told: Any = sort.model.model_validate(raw)
    if told.first_day < today:
        raise Expected(_("启用日期不能早于今天：已经制发的文书不会改变。"), field="first_day")
    words = sort.words_of(raw)
    with deed(office, "save_wording") as act:
        rows = act.unit.rows(NoticeTemplate, key=key)
        version = max((row.version for row in rows), default=0) + 1
        body = body_of(words)
        newest = rows[-1] if rows else None
        shipped = (chapter.words.title, body_of(chapter.words))
        if (words.title, body) == (shipped if newest is None else (newest.title, newest.body)):
            raise Expected(_("文字没有改动。"), field="blocks")
        act.unit.add(
            NoticeTemplate(
                key=key, version=version, title=words.title, body=body, first_day=told.first_day, why=told.why,
                entered_by=office.actor.name, entered_on=today,
            )
        )  # fmt: skip
        act.note("notice_template", f"{key}@{version}", fields=(key, f"version={version}"), reason=told.why)
    return Changed(settings=True)


def body_of(words: NoticeWords | LetterWords) -> Data:
    """The blocks as they are kept in a row; without the blanks round them."""
    return {"block": [_kept(block) for block in words.block]}


def _kept(block: Block | LetterBlock) -> JsonValue:
    when = block.when if isinstance(block, LetterBlock) else ""
    return {"kind": block.kind, "text": block.text.strip(), **({"when": when} if when else {})}
