"""F22 专家库名单: from whom a meeting's members are drawn; not for the public, identity numbers masked."""

from __future__ import annotations

from collections import Counter
from typing import Final

from desktop.case_types.professional_title.papers.batch.edge import edged, signed
from desktop.case_types.professional_title.papers.page import closed
from desktop.case_types.professional_title.papers.values import PoolExpert, PoolValues
from desktop.documents.parts import Document, Note, Rows, Subtitle, Title

KEY: Final = "F22P"
HEAD: Final = (
    "序号", "姓名", "身份证件号", "工作单位", "职务", "职称", "级别", "取得时间", "专业", "来源", "聘任至", "备注",
)  # fmt: skip
WIDTHS: Final = (11.0, 17.0, 22.0, 44.0, 25.0, 28.0, 15.0, 16.0, 24.0, 37.0, 22.0, 16.0)


def expert_pool(values: PoolValues) -> Document:
    """Everybody in the committee's pool, whoever may not be drawn now with the reason."""
    form = values.edge.forms[KEY]
    rows = tuple(_line(number, one) for number, one in enumerate(values.experts, 1))
    committee = values.committee
    under = [f"批次：{values.batch}（{values.edge.reference}）"]
    if committee is not None:
        under.insert(0, committee.name)
    return edged(
        values.edge,
        form,
        form.title,
        (
            Title(form.title),
            *(Subtitle(said) for said in under),
            Rows(
                HEAD, WIDTHS, closed(rows, len(HEAD), 1), size=9.0,
                aligns=("centre", "centre", "centre", "left", *["centre"] * 7, "left"),  # type: ignore[arg-type]
            ),
            *signed(form),
            Note(_told(values)),
        ),
        head=f"{form.title}（{values.batch}）",
    )  # fmt: skip


def _line(number: int, one: PoolExpert) -> tuple[str, ...]:
    return (str(number), one.name, one.identity, one.unit, one.post, one.title, one.level, one.title_on,
            one.specialty, one.origin, one.until, one.remark)  # fmt: skip


def _told(values: PoolValues) -> str:
    origins = Counter(one.origin for one in values.experts)
    ready = sum(not one.remark for one in values.experts)
    said = "，".join(f"{origin or '来源未填'}{count}人" for origin, count in origins.items())
    return (
        f"合计{len(values.experts)}人，可以抽取{ready}人" + (f"；其中{said}。" if said else "。")
        + "本名单不公开，仅供核准备案和随机抽取使用。"
    )  # fmt: skip
