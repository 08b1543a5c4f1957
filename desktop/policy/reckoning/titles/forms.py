"""How each form is printed on a day: the book's proposal, then what the office entered, then what the batch says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, get_args

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.forms import Counted, Form, FormsChapter, PageKey
from desktop.policy.verdict import Confidence

CHAPTER: Final = "professional_title/forms"
MOST: Final = 200  # copies of one form
_SPLIT: Final = "+"


@dataclass(frozen=True)
class FormSheet:
    """A form as it will be printed; `signs` holds the lines of each box."""

    key: str
    title: str
    page: PageKey
    duplex: bool
    impose: bool
    copies: int
    per: Counted
    bound: bool
    most: int  # rows of one sort an overview shows, 0: all
    signs: Mapping[str, tuple[str, ...]]
    confidence: Confidence

    def lines(self, place: str) -> tuple[str, ...]:
        """Where hands sign and seal in a box; nothing where the form has no such party."""
        return self.signs.get(place, ())

    def number_of(self, counts: Mapping[str, int]) -> int:
        """How many copies; in: the sizes there are by name (committee, present, experts)."""
        return self.copies + (counts.get(self.per, 0) if self.per else 0)


def forms_on(
    library: PolicyLibrary, day: date, batch: Mapping[str, JsonValue] | None = None
) -> dict[str, FormSheet]:
    """Every form by its key; in: what a batch says otherwise (`{"F02": {"page": "A4L", "copies": "committee+3"}}`).

    Raises `Expected` when an entry of the office or the batch cannot be read.
    """
    chapter = library.chapter(CHAPTER, FormsChapter)
    out = {}
    for form in in_force(chapter.form, day):
        said = (batch or {}).get(form.key)
        own = {
            key: value.value
            for key in ("page", "copies", "impose", "duplex")
            if (value := library.local(CHAPTER, key, day, form.key)) is not None and value.scope == form.key
        }
        if isinstance(said, dict):
            own |= {key: str(value) for key, value in said.items() if value not in (None, "")}
        out[form.key] = _sheet(form, own)
    return out


def _sheet(form: Form, own: Mapping[str, str]) -> FormSheet:
    copies, per = read_copies(own["copies"], form.key) if "copies" in own else (form.copies, form.per)
    return FormSheet(
        key=form.key,
        title=form.local_title or form.title,
        page=_page(own["page"], form.key) if "page" in own else form.page,
        duplex=_yes(own.get("duplex"), form.duplex),
        impose=_yes(own.get("impose"), form.impose),
        copies=copies,
        per=per,
        bound=form.bound,
        most=_number(own["most"], form.key) if "most" in own else form.most,
        signs={sign.place: sign.lines for sign in form.sign},
        confidence=form.confidence,
    )


def _page(said: str, form: str) -> PageKey:
    for key in get_args(PageKey):
        if said == key:
            found: PageKey = key
            return found
    raise Expected(
        _("{form}的纸张“{said}”读不懂。").format(form=form, said=said),
        _("可写：{pages}。").format(pages="、".join(get_args(PageKey))),
        field="page",
    )


def _yes(said: str | None, otherwise: bool) -> bool:
    return otherwise if said is None else said.lower() in ("yes", "true", "1", "是")


def _number(said: str, form: str) -> int:
    if not said.isdecimal():
        raise Expected(_("{form}的行数“{said}”读不懂。").format(form=form, said=said), _("写数字。"), field="most")
    return int(said)


def read_copies(said: str, form: str) -> tuple[int, Counted]:
    """`2`, `committee+2`, `评委会人数+2`: copies and what they are counted by; raises `Expected` for anything else."""
    words = {"评委会人数": "committee", "出席人数": "present", "专家人数": "experts"}
    first, plus, rest = said.strip().replace("＋", _SPLIT).partition(_SPLIT)
    name = words.get(first.strip(), first.strip())
    number = (rest if plus else "0").strip() if name in words.values() else said.strip()
    if not number.isdecimal() or int(number) > MOST:
        raise Expected(
            _("{form}的份数“{said}”读不懂。").format(form=form, said=said),
            _("写数字，或“评委会人数+2”，最多{most}份。").format(most=MOST),
            field="copies",
        )
    for key in get_args(Counted):
        if key and key == name:
            counted: Counted = key
            return int(number), counted
    return int(number), ""
