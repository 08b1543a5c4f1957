"""Put the office's own words in a notice's place, from a day on."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.notices.template import chapters, key_of
from desktop.case_types.notices.wording import WordingAnswers, wording_complaints, words_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.policy.book.worded.notices import NoticeChapter, NoticeWords
from desktop.store.tables import Data, NoticeTemplate


def save_wording(office: Office, key: str, raw: Answers) -> Changed:
    """Keep a new version; the newest that has begun speaks, older ones stay on file, issued papers stay as they are.

    In: raw answers of `WordingAnswers`. Raises `Expected` with `field` for the first thing that is wrong, for words
    that are those of the version before, and for a first day that has passed.
    """
    chapter, today = chapter_of(office, key), office.clock.today()
    for trouble in wording_complaints(chapter, raw, day=today):
        raise Expected(trouble.says, _("请改正后再保存。"), field=trouble.name)
    told = WordingAnswers.model_validate(raw)
    if told.first_day < today:
        raise Expected(_("启用日期不能早于今天：已经制发的文书不会改变。"), field="first_day")
    words = words_of(raw)
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


def body_of(words: NoticeWords) -> Data:
    """The blocks as they are kept in a row; without the blanks round them."""
    return {"block": [{"kind": block.kind, "text": block.text.strip()} for block in words.block]}


def chapter_of(office: Office, key: str) -> NoticeChapter:
    """The shipped notice with this key. Raises `Expected` when there is none."""
    for chapter in chapters(office.policy):
        if key_of(chapter) == key:
            return chapter
    raise Expected(_("没有“{key}”这份通知书。").format(key=key), _("请从列表中选择。"), field="key")
