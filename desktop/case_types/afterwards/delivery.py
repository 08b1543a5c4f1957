"""How a notice reached somebody: what is asked when its delivery is written down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

BY_HAND: Final = "by_hand"
POST: Final = "post"
WAYS: Final = OneOf(
    (
        Choice(BY_HAND, N_("直接送达")),
        Choice(POST, N_("邮寄送达")),
        Choice("electronic", N_("电子送达")),
        Choice("left", N_("留置送达")),
        Choice("announcement", N_("公告送达")),
    )
)


def way_on_paper(way: str) -> str:
    """The way in the words of papers."""
    return WAYS.title(way)


class DeliveryAnswers(Answers):
    """One delivery of one notice."""

    way: Annotated[str, WAYS] = Field(title=N_("送达方式"))
    on_day: date = Field(title=N_("送达日期"), description=N_("邮寄的填签收日期；公告的填公告日期"))
    to_whom: Line = Field(title=N_("收件人"))
    relation: Line | None = Field(None, title=N_("与受送达人的关系"), description=N_("本人签收的不填"))
    tracking: Line | None = Field(None, title=N_("邮件号码"))
    place: Line | None = Field(None, title=N_("地点或地址"), description=N_("电子送达填邮箱或号码；公告送达填张贴处"))
    note: Paragraph | None = Field(
        None, title=N_("备注"), description=N_("留置送达须写明事由和见证人"), json_schema_extra={"editor": "long_text"}
    )

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def whole(answers: DeliveryAnswers, day: date | None) -> Iterator[Complaint]:
    """Each way has something of its own without which nobody could prove it; nothing was delivered tomorrow."""
    needs = {
        POST: ("tracking", N_("邮寄送达须填写邮件号码。"), answers.tracking),
        "electronic": ("place", N_("电子送达须填写邮箱或号码。"), answers.place),
        "left": ("note", N_("留置送达须写明事由和见证人。"), answers.note),
        "announcement": ("place", N_("公告送达须填写公告的地方。"), answers.place),
    }
    name, says, told = needs.get(answers.way, ("", "", "told"))
    if not told:
        yield missing(name, says)
    if day is not None and answers.on_day > day:
        yield complaint("on_day", N_("送达日期不能晚于今天。"))


DeliveryAnswers.cross_checks = (whole,)


def _posted(raw: Mapping[str, JsonValue]) -> bool:
    return raw.get("way") == POST


DELIVERY_LAYOUT: Final = Layout(
    (
        Section(N_("送达"), (("way", "on_day"), ("to_whom", "relation"))),
        Section(N_("邮件"), ("tracking",), shown_when=_posted),
        Section(N_("地点和备注"), ("place", "note")),
    )
)
