"""The two ways to a permit that are both open, on paper: what each rests on, gives and asks for."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.case_types.wording.words import on_paper
from desktop.documents.parts import Part, Rows, Words
from desktop.policy.verdict import Route, Verdict

CAPTION = "可选的办理途径"


def ways_open(verdict: Verdict) -> list[Part]:
    """A table of both with the reason why one is better; nothing where there is one way only."""
    if not verdict.routes:
        return []
    parts: list[Part] = [
        Rows(
            head=("途径", "依据条款", "建议许可期限", "须交的佐证", "说明"),
            widths=(32, 18, 36, 38, 32),
            rows=tuple(_row(route) for route in verdict.routes),
            aligns=("left", "centre", "left", "left", "left"),
            caption=CAPTION,
            headed=True,
        )
    ]
    better = next(route for route in verdict.routes if route.better)
    why = f"{on_paper(better.says)}较优：{on_paper(better.why)}。"
    parts.append(Words(f"{why}由申请人选定，以申请类别为准。", place=CAPTION))
    return parts


def _row(route: Route) -> tuple[str, ...]:
    until = day_in_words(route.until) if route.until is not None else "待补充"
    bound = f"（{on_paper(route.bounded_by)}）" if route.bounded_by else ""
    remarks = ["按此途径核验"] if route.taken else []
    remarks += [f"现不符合：{on_paper(one)}" for one in route.stops]
    remarks += [on_paper(one).rstrip("。") for one in route.cautions]
    if route.talent_class == "C":
        remarks.append("须有配额")
    told = (f"{until}{bound}", on_paper(route.evidence), "；".join(remarks))
    return (on_paper(route.says), "、".join(route.lines), *told)
