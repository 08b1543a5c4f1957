"""材料清单: every paper to hand in, with its state."""

from __future__ import annotations

import re
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import MaterialState, PaperContext
from desktop.case_types.work_permit.papers.sheet import employer, named_beside, pair, seal, sheet
from desktop.case_types.work_permit.papers.words import NEEDS, STATES, on_paper
from desktop.documents.parts import Document, Grid, Note, Part, Rows, Signature, Subtitle, Title
from desktop.policy.verdict import MaterialLine

TITLE = "材料清单"
_SAID_BELOW: Final = re.compile("(^|[；，])(原件彩色扫描|非中文的附中文译件并加盖聘用单位公章|附中文译件)(?=[；，]|$)")
_SOURCE: Final = re.compile("（[^（）]*(指南|〕)[^（）]*(（[^（）]*）)?）$")


def materials_list(context: PaperContext) -> Document:
    """The list with states, file counts and days."""
    parts: list[Part] = [Title(TITLE)]
    if context.number:
        parts.append(Subtitle(context.number))
    parts.append(
        Grid(
            (25.0, 53.0, 25.0, 53.0),
            (
                named_beside(context, "办件编号", context.case_number),
                pair("申请事项", context.kind_title, 3),
                pair("聘用单位", employer(context, "name"), 3),
            ),
        )
    )
    parts.append(
        Rows(
            head=("序号", "材料名称", "要求", "形式", "状态", "件/页", "日期和备注"),
            widths=(10, 32, 14, 42, 13, 11, 34),
            rows=tuple(_row(number, state) for number, state in enumerate(context.materials, 1)),
            aligns=("centre", "left", "centre", "left", "centre", "centre", "left"),
            caption="材料清单",
            headed=True,
            size=9.0,
            empty="尚未列出材料",
        )
    )
    missing = sum(1 for state in context.materials if state.state in {"missing", "returned"} and _asked(state))
    if context.materials:
        total = len(context.materials)
        parts.append(
            Note(
                f"共列材料{total}项，其中应交未交{missing}项。“可承诺”：必交，可按规定先以承诺代替。"
                "除另有说明外提交原件彩色扫描件；非中文的材料须附中文翻译件，并加盖聘用单位公章。"
            )
        )
    parts += [Signature("经办：" + context.handler), seal(context)]
    return sheet(context, TITLE, parts)


def _asked(state: MaterialState) -> bool:
    return state.line.need in {"required", "commitment"}


def _row(number: int, state: MaterialState) -> tuple[str, ...]:
    counted = f"{state.files}/{state.pages}" if state.files else ""
    until = "补交" if state.state == "promised" else "有效至"
    said = [
        f"签发{day_in_words(state.issued_on)}" if state.issued_on else "",
        f"{until}{day_in_words(state.expires_on)}" if state.expires_on else "",
        on_paper(state.trouble),
        state.note,
    ]
    return (
        str(number),
        state.line.says,
        NEEDS.get(state.line.need, state.line.need),
        _form(state.line),
        STATES.get(state.state, state.state),
        counted,
        "\n".join(part.rstrip("。；") for part in said if part),
    )


def _form(line: MaterialLine) -> str:
    """What the paper must look like, without what the note under the list says of all of them and without sources."""
    own = _SAID_BELOW.sub("", line.form).lstrip("；，") or line.form
    return "；".join(part for part in (own, _SOURCE.sub("", line.authentication)) if part)
