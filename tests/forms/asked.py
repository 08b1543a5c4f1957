"""A model with every kind of question, for the tests of this room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field, JsonValue

from desktop.basics.language import N_
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.questions import Answers, Choice, OneOf
from desktop.forms.wrong import wrong

COLOURS = OneOf((Choice("red", N_("红")), Choice("blue", N_("蓝"), "Blue")))


class Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


def _even(number: int) -> int:
    if number % 2:
        raise wrong(N_("{number} 不是偶数。"), number=number)
    return number


class Row(Answers):
    school: str = Field(title=N_("学校"), max_length=5)
    year: Annotated[int, Field(ge=1900)] | None = Field(None, title=N_("年份"))


class Asked(Answers):
    name: str = Field(title=N_("姓名"), min_length=2, max_length=4)
    story: str | None = Field(None, title=N_("经过"), json_schema_extra={"editor": "long_text"})
    age: Annotated[int, AfterValidator(_even)] = Field(
        title=N_("年龄"), ge=18, le=120, json_schema_extra={"unit": N_("岁")}
    )
    pay: float | None = Field(None, title=N_("年薪"), gt=0, lt=1e6, multiple_of=0.5)
    born: date = Field(title=N_("出生日期"), description=N_("与护照一致"))
    colour: Annotated[str, COLOURS] = Field(title=N_("颜色"))
    size: Size | None = Field(None, title=N_("大小"), json_schema_extra={"choices": {"small": "小", "large": "大"}})
    shape: Literal["round", "square"] | None = Field(None, title=N_("形状"))
    married: bool | None = Field(None, title=N_("已婚"))
    colours: list[Annotated[str, COLOURS]] = Field(default_factory=list, title=N_("喜欢的颜色"), max_length=1)
    code: str | None = Field(None, title=N_("代码"), pattern="^[A-Z]+$")
    rows: list[Row] = Field(title=N_("学历"), min_length=1, max_length=2)

    cross_checks: ClassVar = ()
    fills: ClassVar = {}


def grown_up(answers: Asked, day: date | None) -> Iterator[Complaint]:
    if day is not None and day.year - answers.born.year != answers.age:
        yield complaint("age", N_("与出生日期不符。"))


def married_tell(answers: Asked, _day: date | None) -> Iterator[Complaint]:
    if answers.married and answers.story is None:
        yield missing("story", N_("已婚的请说明经过。"))


def read_code(code: JsonValue) -> dict[str, JsonValue]:
    return {"name": "王小明", "colour": "red"} if code == "WXM" else {}


Asked.cross_checks = (grown_up, married_tell)
Asked.fills = {"code": read_code}

GOOD: dict[str, JsonValue] = {
    "name": "李䶮",
    "age": 36,
    "born": "1990-06-15",
    "colour": "red",
    "rows": [{"school": "东海大学"}],
}
