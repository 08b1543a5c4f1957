"""邀请函: the inviting unit's own letter, with every element a visa authority asks for; the unit signs and seals it.

In two languages where the kind of case asks for the English names; the number of the office stands only in the foot.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pydantic import BaseModel

from desktop.basics.chinese import day_in_words
from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers, PaperContext
from desktop.case_types.person import PersonAnswers
from desktop.case_types.visa_support.papers.english import in_english
from desktop.case_types.visa_support.questions.inviter import Signed
from desktop.case_types.wording.told import employer, full_name, person
from desktop.case_types.work_permit.papers.sheet import BLANK_DAY, answer, sheet
from desktop.documents.parts import Cell, Document, Grid, Part, Seal, Signature, Subtitle, Title, Words
from desktop.forms.draft import draft

Row = tuple[Cell, ...]
WIDTHS = (34.0, 44.0, 34.0, 44.0)
TRUE = "以上内容真实。被邀请人来访期间遵守中国法律，从事与来访事由相符的活动，并按期离境；本单位承担邀请单位的责任。"
TRUE_EN = (
    "The above is true. During the visit the invitee will abide by the laws of China, engage only in activities "
    "consistent with the purpose of the visit and leave on time; we accept the responsibility of the inviting entity."
)


def invitation(context: PaperContext) -> Document:
    """The letter; what is missing leaves its box empty, and the letter cannot be issued then."""
    both = "inviter_name_en" in context.questions.model_fields
    page = _Page(context, both=both)
    unit = employer(context, "name")
    parts: list[Part] = [Title("邀　请　函")]
    if both:
        parts.append(Subtitle("INVITATION LETTER"))
    rows = (
        page.section("被邀请人", "Invitee"),
        *page.invitee(),
        page.section("来访", "Visit"),
        *page.visit(),
        page.section("邀请单位", "Inviting entity"),
        *page.inviter(),
    )
    parts += [
        Grid(WIDTHS, rows, height=6.5 if both else 9.0, size=9.0 if both else 10.5),
        Words(TRUE, size=9.5 if both else 12.0, place="声明", before=1.0),
    ]
    if both:
        parts.append(Words(TRUE_EN, align="left", indent=False, size=9.0, place="声明"))
    parts += [
        Signature(page.both(f"{_signer(context)}签字", "Signature") + "：", day=_day(context)),
        Seal(unit or "（单位公章）", _day(context)),
    ]
    return replace(sheet(context, "邀请函", parts), foot=f"办件编号 {context.case_number}")


class _Page:
    """The rows of one letter."""

    def __init__(self, context: PaperContext, *, both: bool) -> None:
        self._context, self._both = context, both

    def both(self, chinese: str, english: str) -> str:
        """A word of the letter itself, in one language or two."""
        return f"{chinese}　{english}" if self._both else chinese

    def section(self, chinese: str, english: str) -> Row:
        """A row that heads those below it."""
        return (Cell(self.both(chinese, english), label=True, columns=4),)

    def invitee(self) -> tuple[Row, ...]:
        context = self._context
        person_en = context.subject.person
        rows: list[Row] = [
            (
                *self._cell("姓名", "Name", full_name(context)),
                *self._cell("性别", "Sex", *self._of(PersonAnswers, person_en, "sex")),
            ),
            (
                *self._cell("出生日期", "Date of birth", *self._of(PersonAnswers, person_en, "birth_date")),
                *self._cell("国籍", "Nationality", *self._of(PersonAnswers, person_en, "nationality")),
            ),
        ]
        passport = self._cell("护照号码", "Passport No.", person(context, "passport_number"))
        works = "，".join(p for p in (answer(context, "invitee_employer"), answer(context, "invitee_post")) if p)
        return (*rows, (*passport, *self._cell("单位、职务", "Employer, post", works)))

    def visit(self) -> tuple[Row, ...]:
        asked = self._context.questions.model_fields
        rows: list[Row] = []
        if "visa_type" in asked:
            rows.append(self._two(("visa_type", "签证种类", "Visa"), ("visa_entries", "入境次数", "Entries")))
        rows.append(self._wide("来访事由", "Purpose", *self._reason()))
        if "leave_on" in asked:
            rows.append(self._two(("arrive_on", "抵达日期", "Arrival"), ("leave_on", "离开日期", "Departure")))
        elif "planned_entry_on" in asked:
            rows.append(self._wide("拟入境日期", "Planned entry", *self._words("planned_entry_on")))
        elif "entry_port" in asked:
            arrival = self._two(("arrive_on", "抵达日期", "Arrival"), ("stay_days", "停留天数", "Stay"))
            rows += [arrival, self._wide("入境口岸", "Port of entry", self._words("entry_port")[0])]
        if "visa_years" in asked and "visa_entries" in asked:
            rows.append(self._two(("visa_years", "签证有效期", "Validity"), ("visa_entries", "次数", "Entries")))
        if "visit_places" in asked:
            places = self._words("visit_places")[0]
            rows.append(self._wide("访问地点", "Places", places, self._typed("visit_places_en")))
        if "inviter_relation" in asked:
            money = ("who_pays", "费用承担", "Expenses borne by")
            rows.append(self._two(("inviter_relation", "与邀请单位的关系", "Relation"), money))
            more = self._typed("pays_says")
            if more:
                rows.append(self._wide("费用说明", "Details", more))
        return tuple(rows)

    def inviter(self) -> tuple[Row, ...]:
        context = self._context
        address = employer(context, "postal_address") or employer(context, "registered_address")
        phone = employer(context, "phone") or employer(context, "handler_phone")
        return (
            self._wide("名称", "Name", employer(context, "name"), self._typed("inviter_name_en")),
            self._wide("地址", "Address", address, self._typed("inviter_address_en")),
            (
                *self._cell("电话", "Telephone", phone),
                *self._cell("联系人", "Contact", employer(context, "handler")),
            ),
        )

    def _reason(self) -> tuple[str, str]:
        """The purpose and the reason in words; in English the purpose alone where nobody wrote more."""
        chinese = "：".join(p for p in (self._words("visit_purpose")[0], self._words("visit_reason")[0]) if p)
        english = "; ".join(p for p in (self._words("visit_purpose")[1], self._typed("visit_reason_en")) if p)
        return chinese, english

    def _two(self, *asked: tuple[str, str, str]) -> Row:
        """Two questions side by side, each with its label in both languages."""
        return tuple(cell for name, label, english in asked for cell in self._cell(label, english, *self._words(name)))

    def _words(self, name: str) -> tuple[str, str]:
        context = self._context
        return answer(context, name), in_english(context.questions, context.subject.answers, name)

    def _typed(self, name: str) -> str:
        return answer(self._context, name)

    def _of(self, model: type[BaseModel], raw: Answers, name: str) -> tuple[str, str]:
        return person(self._context, name), in_english(model, raw, name)

    def _cell(self, label: str, english: str, chinese: str, told: str = "", columns: int = 1) -> Row:
        name = f"{label}\n{english}" if self._both else label
        lines = [part for part in (chinese, told if self._both else "") if part]
        return Cell(name, label=True), Cell("\n".join(lines), columns=columns, place=label, align="left")

    def _wide(self, label: str, english: str, chinese: str, told: str = "") -> Row:
        return self._cell(label, english, chinese, told, columns=3)


def _signer(context: PaperContext) -> str:
    """Who signs, by post and name, so that the hand below can be told."""
    return (answer(context, "signer_rank") or "法定代表人或邀请人") + answer(context, "signer")


def _signed(context: PaperContext) -> date | None:
    """The day the unit puts under its letter."""
    if "signed_on" not in context.questions.model_fields:
        return None
    try:
        return draft(Signed, context.subject.answers).signed_on
    except Unanswered:
        return None


def _day(context: PaperContext) -> str:
    day = _signed(context)
    return BLANK_DAY if day is None else day_in_words(day)
