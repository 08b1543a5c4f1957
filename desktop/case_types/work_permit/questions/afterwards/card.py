"""A card of the time before permits lived in the system alone, lost or damaged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Paragraph
from desktop.case_types.work_permit.choices import CARD_TROUBLES
from desktop.forms.complaints import Complaint, complaint
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Card(Answers):
    """What became of the card."""

    card_issued_on: date = Field(title=N_("许可证签发日"), description=N_("2024年12月1日起签发的没有实体证，不能补办"))
    card_trouble: Annotated[str, CARD_TROUBLES] = Field(title=N_("补办的原因"))
    lost_on: date = Field(title=N_("遗失或损毁之日"))
    card_says: Paragraph = Field(
        title=N_("遗失或损毁的经过"), description=N_("时间、地点和经过"), json_schema_extra={"editor": "long_text"}
    )


def card_in_order(answers: Card, day: date | None) -> Iterator[Complaint]:
    """A card is lost after it was issued, and not tomorrow."""
    if answers.lost_on < answers.card_issued_on:
        yield complaint("lost_on", N_("遗失或损毁之日不能早于签发日。"))
    if day is not None and answers.lost_on > day:
        yield complaint("lost_on", N_("遗失或损毁之日不能晚于今天。"))


CARD: Final = Section(N_("许可证"), (("card_issued_on", "card_trouble"), "lost_on", "card_says"))
