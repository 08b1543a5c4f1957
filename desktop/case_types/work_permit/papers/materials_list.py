"""材料清单: every paper to hand in, what came of it, and what was seen of it."""

from __future__ import annotations

import re
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import MaterialState, PaperContext
from desktop.case_types.material_words import AUTHENTICATIONS, ORIGINALS, PROMISED
from desktop.case_types.wording.told import employer
from desktop.case_types.wording.words import NEEDS, STATES, on_paper
from desktop.case_types.work_permit.papers.sheet import named_beside, pair, seal, sheet
from desktop.documents.parts import Document, Grid, Note, Part, Rows, Signature, Subtitle, Title
from desktop.policy.verdict import MaterialLine

TITLE = "材料清单"
#: What the note under the list says of all papers.
_SAID_BELOW: Final = re.compile("(^|[；，])(原件彩色扫描|非中文的附中文译件并加盖聘用单位公章|附中文译件)(?=[；，]|$)")
_SOURCE: Final = re.compile("（[^（）]*(指南|〕)[^（）]*(（[^（）]*）)?）$")
_SHORT: Final = {"cscse": "留服认证", "mission": "使领馆出具", "none": "未认证", "self_sworn": "本人声明"}
FEW: Final = 3  # papers one is free from that stand in the list with their reasons
_NOTHING: Final = frozenset({"waived", "not_needed", "missing"})
_NO_PLACE: Final = "—"  # the paper is not asked for this


def materials_list(context: PaperContext) -> Document:
    """The list with states, copies, days, translations and authentications."""
    free = _free(context)
    listed = [state for state in context.materials if state not in free]
    parts: list[Part] = [Title(TITLE), Subtitle(context.number_line)]
    parts.append(
        Grid(
            (25.0, 53.0, 25.0, 53.0),
            (
                named_beside(context, "办件编号", context.case_number),
                pair("申请事项", context.kind_title, 3),
                pair(context.unit_title, employer(context, "name"), 3),
            ),
        )
    )
    parts.append(
        Rows(
            head=("序号", "材料名称", "要求", "原件、份数", "出具日期", "有效期至", "译件盖章", "认证", "状态", "备注"),
            widths=(9, 28, 14, 14, 17, 17, 14, 15, 18, 32),
            rows=tuple(_row(number, state) for number, state in enumerate(listed, 1)),
            aligns=("centre", "left", *("centre",) * 7, "left"),
            caption="材料清单",
            headed=True,
            size=8.5,
            empty="尚未列出材料",
        )
    )
    if context.materials:
        total = len(listed)
        missing = sum(1 for state in context.materials if state.state in {"missing", "returned"} and _asked(state))
        parts.append(
            Note(
                f"共列材料{total}项，其中应交未交{missing}项。“可承诺”：必交，可按规定先以承诺代替。"
                "有效期至：材料自身的有效期与按规定自出具之日起计算的有效期，以先到的为准。"
                f"除另有说明外提交原件彩色扫描件；非中文的材料须附中文翻译件，并加盖{context.unit_title}公章。"
            )
        )
    if free:
        parts.append(Note(f"本件不须提交：{'；'.join(_freed(free))}。"))
    parts += [Signature("经办：" + context.handler), seal(context)]
    return sheet(context, TITLE, parts, snug=True)


def _free(context: PaperContext) -> list[MaterialState]:
    """Papers the case is free from and nobody handed in, where they are so many that they hide the others."""
    free = [s for s in context.materials if s.line.need == "waived" and s.state in _NOTHING and not s.kept]
    return free if len(free) > FEW else []


def _freed(free: list[MaterialState]) -> list[str]:
    """Their names, by the first part of the reason, which many share."""
    reasons: dict[str, list[str]] = {}
    for state in free:
        reasons.setdefault(on_paper(state.why or state.line.why).partition("；")[0], []).append(state.line.says)
    return [f"{'、'.join(names)}（{why}）" if why else "、".join(names) for why, names in reasons.items()]


def _asked(state: MaterialState) -> bool:
    return state.line.need in {"required", "commitment"}


def _row(number: int, state: MaterialState) -> tuple[str, ...]:
    return (
        str(number),
        state.line.says,
        NEEDS.get(state.line.need, state.line.need),
        _copies(state),
        _day(state, "issued_on"),
        _day(state, "expires_on"),
        _translation(state),
        _authentication(state),
        STATES.get(state.state, state.state),
        _remark(state),
    )


def _copies(state: MaterialState) -> str:
    """原件 and 1份, one below the other; a paper of which only scans are kept says so."""
    copies = f"{state.copies}份" if state.copies else ""
    held = [part for part in (ORIGINALS.title(state.original), copies) if part]
    return "\n".join(held) if held or not state.pages else f"扫描件\n{state.pages}页"


def _day(state: MaterialState, name: str) -> str:
    if name == "expires_on" and state.state in PROMISED:
        return ""  # what was promised for a day is said in the remark
    day = state.issued_on if name == "issued_on" else state.expires_on
    return day_in_words(day).replace("年", "年\n") if day else ""  # broken where one reads a breath


def _translation(state: MaterialState) -> str:
    if "translation" not in state.line.fields:
        return _NO_PLACE
    if state.translation == "yes":
        return {"yes": "已盖章", "no": "未盖章"}.get(state.translation_seal, "有译件")
    return {"no": "缺译件", "not_needed": "不需要"}.get(state.translation, "")


def _authentication(state: MaterialState) -> str:
    if "authentication" not in state.line.fields:
        return _NO_PLACE
    if state.authentication == "none" and "none" in state.line.accepts:
        return "不需要"
    return _SHORT.get(state.authentication) or AUTHENTICATIONS.title(state.authentication)


def _remark(state: MaterialState) -> str:
    """Why it will not do, why it is not needed or was sent back, by when it was promised; else what is asked for."""
    promised = state.state in PROMISED and state.expires_on is not None
    told = [
        on_paper(state.trouble),
        f"{day_in_words(state.expires_on)}前补交" if promised and state.expires_on else "",
        on_paper(state.why),
        state.note if state.note != state.why else "",
    ]
    if state.state == "missing":
        told.append(_form(state.line))
    return "\n".join(part.rstrip("。；") for part in told if part)


def _form(line: MaterialLine) -> str:
    """What the paper must look like, without what the note under the list says of all of them and without sources."""
    own = _SAID_BELOW.sub("", line.form).lstrip("；，") or line.form
    return "；".join(part for part in (own, _SOURCE.sub("", line.authentication)) if part)
