"""What is asked when another department's answer is written down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Paragraph
from desktop.casework.bundles.views import NOTED, STATES
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

NOTABLE: Final = OneOf(tuple(Choice(key, STATES[key]) for key in NOTED))


class ItemNote(Answers):
    """One noted state of an item."""

    state: Annotated[str, NOTABLE] = Field(title=N_("状态"))
    on: date = Field(title=N_("日期"))
    note: Paragraph | None = Field(None, title=N_("备注"), json_schema_extra={"editor": "long_text"})

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def whole(answers: ItemNote, day: date | None) -> Iterator[Complaint]:
    """A refusal says why; nothing happened tomorrow."""
    if answers.state == "refused" and not answers.note:
        yield missing("note", N_("未获批准的须写明理由。"))
    if day is not None and answers.on > day:
        yield complaint("on", N_("日期不能晚于今天。"))


ItemNote.cross_checks = (whole,)
NOTE_LAYOUT: Final = Layout((Section(N_("结果"), (("state", "on"), "note")),))
