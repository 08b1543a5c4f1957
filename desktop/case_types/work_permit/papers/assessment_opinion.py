"""资格核验意见: what the rules say of this case, condition by condition and point by point."""

from __future__ import annotations

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import PaperContext
from desktop.case_types.findings.overridden import override_words
from desktop.case_types.wording.told import employer, full_name, identity, person
from desktop.case_types.wording.words import CONFIDENCES, OUTCOMES, cited, on_paper
from desktop.case_types.work_permit.papers.other_ways import other_ways
from desktop.case_types.work_permit.papers.sheet import intact, named, pair, seal, sheet
from desktop.case_types.work_permit.papers.variant import Variant
from desktop.case_types.work_permit.papers.ways_open import ways_open
from desktop.documents.parts import Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words
from desktop.policy.verdict import Points, Verdict


def assessment_opinion(variant: Variant, context: PaperContext) -> Document:
    """The opinion; before a verdict it says that nothing has been judged yet."""
    parts: list[Part] = [Title(variant.opinion), Subtitle(context.number_line)]
    parts += [_of_whom(context), Heading("一、核验结论"), *_conclusion(variant, context)]
    verdict = context.verdict
    if verdict is not None:
        numbers = iter("二三四")
        if verdict.classed or verdict.lines_met:
            parts += [Heading(f"{next(numbers)}、{variant.given}"), _lines(variant, verdict)]
        parts += [Heading(f"{next(numbers)}、逐条核验"), _conditions(verdict)]
        if verdict.points is not None:
            parts += [Heading(f"{next(numbers)}、计点积分"), *_points(verdict.points)]
        parts += _advice(verdict)
        parts.append(Note(f"核验日期：{day_in_words(verdict.day)}；政策版本：{verdict.edition}。"))
    parts += [
        Note("本意见供受理和决定机关参考，不是行政许可决定；标“待核”的条款须以公布的原文为准。"),
        Signature("经办：" + context.handler),
        Signature("审核："),
        seal(context),
    ]
    return sheet(context, variant.opinion, parts, snug=True)


def _of_whom(context: PaperContext) -> Grid:
    return Grid(
        (25.0, 53.0, 25.0, 53.0),
        (
            *named(context, *pair("申请人", full_name(context)), *pair("国籍", person(context, "nationality"))),
            *named(
                context,
                *pair(*identity(context)),
                *pair("出生日期", person(context, "birth_date")),
            ),
            pair(context.unit_title, employer(context, "name"), 3),
            pair("申请事项", context.kind_title, 3),
            (*pair("办件编号", context.case_number), *pair("决定机关", context.decider)),
        ),
    )


def _conclusion(variant: Variant, context: PaperContext) -> list[Part]:
    verdict = context.verdict
    if verdict is None:
        return [Words("本件尚未核验。", place="核验结论")]
    parts: list[Part] = [Words(on_paper(intact(verdict.headline)), place="核验结论")]
    parts += [Words(on_paper(words), place="认定更改") for words in override_words(verdict)]
    until = verdict.validity.until if verdict.validity else None
    if verdict.validity is not None and until is not None:
        bound = f"，由{verdict.validity.bounded_by}限定" if verdict.validity.bounded_by else ""
        parts.append(Words(f"建议{variant.term}至{day_in_words(until)}{bound}。", place="建议期限"))
    if verdict.routes:
        parts += [Heading("可选的办理途径", level=2), *ways_open(verdict)]
    return [*parts, *other_ways(verdict)]


def _lines(variant: Variant, verdict: Verdict) -> Rows:
    return Rows(
        head=("条款", "内容", "依据的事实", "出处", "核实程度"),
        widths=(13, 49, 38, 38, 18),
        rows=tuple(
            (
                line.code,
                on_paper(line.says),
                on_paper(line.fact),
                cited(line.source, line.clause, "\n"),
                CONFIDENCES[line.confidence],
            )
            for line in verdict.lines_met
        ),
        aligns=("centre", "left", "left", "left", "centre"),
        caption=variant.given,
        headed=True,
        empty="未见符合的A类、B类条款",
    )


def _conditions(verdict: Verdict) -> Rows:
    return Rows(
        head=("序号", "条件", "结果", "依据的事实", "出处", "核实程度"),
        widths=(11, 41, 15, 33, 38, 18),
        rows=tuple(
            (
                str(number),
                on_paper(condition.says),
                OUTCOMES[condition.outcome],
                on_paper("；".join(part.rstrip("。；") for part in (condition.fact, condition.note) if part)),
                cited(condition.source, condition.clause, "\n"),
                CONFIDENCES[condition.confidence],
            )
            for number, condition in enumerate(verdict.conditions, 1)
        ),
        aligns=("centre", "left", "centre", "left", "left", "centre"),
        caption="逐条核验",
        headed=True,
        empty="没有需要核验的条件",
    )


def _points(points: Points) -> list[Part]:
    rows = [
        (
            str(number),
            on_paper(item.says),
            on_paper(item.given),
            on_paper(item.bracket),
            "待补充" if item.points is None else str(item.points),
            str(item.maximum),
        )
        for number, item in enumerate(points.items, 1)
    ]
    most = sum(item.maximum for item in points.items)
    rows.append(("", "合计", "", "", str(points.total), str(most)))
    parts: list[Part] = [
        Rows(
            head=("序号", "积分要素", "填报", "档次", "得分", "最高分"),
            widths=(11, 39, 38, 40, 13, 15),
            rows=tuple(rows),
            aligns=("centre", "left", "left", "left", "centre", "centre"),
            caption="计点积分",
            headed=True,
            total=True,
        )
    ]
    if not points.complete:
        parts.append(Words("有要素待补充，暂按0分计入合计；补充后重新计算。", place="积分说明"))
    source = cited(points.source, points.clause)
    parts.append(Note(f"赋值依据：{source}（{CONFIDENCES[points.confidence]}）。"))
    return parts


def _advice(verdict: Verdict) -> list[Part]:
    parts: list[Part] = []
    nearest = tuple(told.says for told in verdict.nearest)
    for title, sentences in (("可以改变结论的最小调整", nearest), ("需要留意", verdict.warnings)):
        if sentences:
            parts.append(Heading(title, level=2))
            marks = [f"{number}．" for number in range(1, len(sentences) + 1)] if len(sentences) > 1 else [""]
            parts += [
                Words(mark + on_paper(intact(words)), place=title) for mark, words in zip(marks, sentences, strict=True)
            ]
    return parts
