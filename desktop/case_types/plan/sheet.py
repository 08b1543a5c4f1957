"""证件续办计划单: one person's papers in the order of renewal, printed for the person and the employer."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import Answers, OfficeWords
from desktop.case_types.in_words import in_words
from desktop.case_types.person import PersonAnswers
from desktop.case_types.plan.plan import Plan, Planned
from desktop.case_types.wording.words import CONFIDENCES, on_paper
from desktop.documents.parts import Cell, Document, Gap, Grid, Note, Part, Rows, Subtitle, Title, Words
from desktop.policy.verdict import Confidence

TITLE: Final = "证件续办计划单"
NOTHING: Final = "没有登记在册的有效证件。请先在“人员·证件与承诺”中登记。"
_STATES: Final = {
    "over": "已到期", "late": "已晚", "now": "现在办", "soon": "近期", "later": "以后", "open": "长期",
}  # fmt: skip


def plan_sheet(office: OfficeWords, person: Answers, plan: Plan) -> Document:
    """The sheet; what has no end stands in it without days. The days in it are reckoned, the reasons printed beside."""
    parts: list[Part] = [Title(TITLE), Subtitle(f"按{day_in_words(plan.day)}登记的证件推算"), _of_whom(person, plan)]
    if plan.steps:
        parts += [Gap(2.0), _table(plan), *_reasons(plan)]
    else:
        parts.append(Words(NOTHING, place="没有证件"))
    parts += _remarks(plan)
    said = "，".join(part for part in (office.name, office.address, office.phone) if part)
    parts.append(Words(f"联系方式：{said}", indent=False, size=10.5, place="联系方式", before=2.0))
    parts.append(Note("请自上而下依次办理。日期为推算，以证件和主管机关的通知为准；证件更换后请及时告知本机构。"))
    return Document(title=TITLE, parts=tuple(parts), foot="", watermark="演示" if office.practice else "")


def _of_whom(person: Answers, plan: Plan) -> Grid:
    def of(name: str) -> str:
        return in_words(PersonAnswers, person, name)

    latin = " ".join(part for part in (of("surname"), of("given_names")) if part)
    chinese = of("chinese_name")
    name = f"{chinese}（{latin}）" if chinese and latin else chinese or latin
    return Grid(
        (26.0, 52.0, 26.0, 52.0),
        (
            (*_pair("姓名", name or plan.person_name), *_pair("国籍", of("nationality"))),
            (*_pair("护照号码", of("passport_number")), *_pair("打印日期", day_in_words(plan.day))),
        ),
    )


def _pair(label: str, value: str) -> tuple[Cell, Cell]:
    return Cell(label, label=True), Cell(value, place=label)


def _table(plan: Plan) -> Rows:
    return Rows(
        head=("次序", "证件", "号码", "有效期至", "最迟申请", "最迟动手", "情况", "先办什么、怎么办"),
        widths=(10, 22, 25, 18, 18, 18, 13, 44),
        rows=tuple(_row(number, one) for number, one in enumerate(plan.steps, 1)),
        aligns=("centre", "left", "left", "centre", "centre", "centre", "centre", "left"),
        caption=TITLE,
        headed=True,
        size=9.0,
    )


def _row(number: int, one: Planned) -> tuple[str, ...]:
    step = one.step
    return (
        str(number),
        on_paper(one.title),
        step.number,
        _day(step.ends) or "长期",
        _day(step.ask_by),
        _day(step.begin_by),
        _STATES[step.state],
        "\n".join(part for part in (on_paper(one.before), _does(one)) if part),
    )


def _does(one: Planned) -> str:
    """What to do from when on, or the case that does it already."""
    under_way = f"（在办：{one.case_number}）" if one.case_number else ""
    begins = one.step.ask_from if not one.case_number else None
    return f"{one.step.does}{under_way}。" + (f"{day_in_words(begins)}起可以申请。" if begins is not None else "")


def _reasons(plan: Plan) -> list[Part]:
    """Why something is begun before the rules' own day, and what is not sure."""
    told: list[Part] = [
        Note(f"{on_paper(one.title)}：{on_paper(one.why)}。") for one in plan.steps if one.why
    ]
    doubt = [one for one in plan.steps if one.step.confidence is not Confidence.CONFIRMED]
    if doubt:
        words = "、".join(f"{on_paper(one.title)}（{CONFIDENCES[one.step.confidence]}）" for one in doubt)
        told.append(Note(f"提前日数和办理时长不是各处一致：{words}。"))
    return told


def _remarks(plan: Plan) -> list[Part]:
    told: list[Part] = [Words(on_paper(words), place="提醒") for words in plan.warnings]
    if plan.lacking:
        papers = "、".join(on_paper(title) for title in plan.lacking)
        told.append(Words(f"还没有登记：{papers}。登记以后才能算出先后。", place="未登记"))
    return told


def _day(day: date | None) -> str:
    return "" if day is None else day_in_words(day).replace("年", "年\n")
