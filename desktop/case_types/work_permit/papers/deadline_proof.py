"""期限推算书: how the last day of a case was reckoned, day by day, with the notice that arranges the days off."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.case_type import PaperContext
from desktop.case_types.wording.told import employer
from desktop.case_types.wording.words import CONFIDENCES, cited, on_paper
from desktop.case_types.work_permit.papers.sheet import day_words, intact, named_beside, pair, seal, sheet
from desktop.documents.parts import Document, Grid, Heading, Note, Part, Rows, Signature, Subtitle, Title, Words
from desktop.policy.reckoning.terms.proof import Proof, Step
from desktop.policy.reckoning.terms.term_proof import TermProof

TITLE: Final = "办理期限推算书"
_KINDS: Final = {
    "start": "起算日",
    "work": "工作日",
    "extra_work": "调休上班",
    "rest": "休息日",
    "holiday": "放假",
    "still": "暂停计时",
    "day": "计日",
    "moved": "顺延",
}
_WEEKDAYS: Final = "一二三四五六日"


def deadline_proof(context: PaperContext) -> Document:
    """The proof of the clock that runs, and the legal term beside it in one sentence."""
    parts: list[Part] = [Title(TITLE), Subtitle(context.number_line)]
    parts.append(_of_what(context))
    running = next((term for term in context.terms if not term.legal), None)
    if running is None:
        parts.append(Words("本件没有在走的办理期限。", place="正文"))
    else:
        legal = next((term for term in context.terms if term.legal), None)
        parts += [Heading("一、推算结果"), *_result(running), *_legal(running, legal)]
        parts += [Heading("二、逐日计算"), _table(running.proof)]
        parts += [Heading("三、说明"), *_grounds(running)]
    parts += [Signature("推算人：" + context.handler), seal(context)]
    return sheet(context, TITLE, parts, snug=True)


def nothing_runs(context: PaperContext) -> str:
    """Why a case has no use for it: no term was ever counted."""
    return "" if context.terms else "本件没有办理期限"


def _of_what(context: PaperContext) -> Grid:
    return Grid(
        (25.0, 53.0, 25.0, 53.0),
        (
            named_beside(context, "办件编号", context.case_number),
            pair(context.unit_title, employer(context, "name"), 3),
            pair("申请事项", context.kind_title, 3),
            (*pair("登记日期", day_words(context.opened_on)), *pair("受理日期", day_words(context.accepted_on))),
            pair("决定机关", context.decider, 3),
        ),
    )


def _result(term: TermProof) -> list[Part]:
    proof = term.proof
    longer = f"，经批准延长{term.extended}{term.unit}" if term.extended else ""
    told = f"{on_paper(term.says)}为{term.limit}{term.unit}{longer}（{cited(term.source, on_paper(term.clause))}，"
    told += f"{CONFIDENCES[term.confidence]}）。自{term.begins}{day_in_words(proof.start)}的次日起算，"
    if proof.end is None:
        told += f"现已暂停计时，已计{len(proof.counted)}{term.unit}，尚余{proof.left}{term.unit}，恢复后接着计算。"
    else:
        told += f"最后一日为{day_in_words(proof.end)}（星期{_WEEKDAYS[proof.end.weekday()]}）。"
    return [Words(told, place="推算结果")]


def _legal(term: TermProof, legal: TermProof | None) -> list[Part]:
    if legal is None or legal.proof.end is None or legal.limit == term.limit:
        return []
    longer = f"，延长{legal.extended}{legal.unit}" if legal.extended else ""
    told = f"{on_paper(legal.says)}为{legal.limit}{legal.unit}{longer}（{cited(legal.source, legal.clause)}），"
    return [Words(f"{told}同样推算，最后一日为{day_in_words(legal.proof.end)}。", place="法定时限")]


def _table(proof: Proof) -> Rows:
    return Rows(
        head=("日期", "星期", "性质", "计数", "说明"),
        widths=(40, 16, 28, 18, 54),
        rows=tuple(
            (
                day_in_words(step.day),
                _WEEKDAYS[step.day.weekday()],
                _KINDS[step.kind],
                "" if step.number is None else str(step.number),
                _why(step, proof.end),
            )
            for step in proof.steps
        ),
        aligns=("left", "centre", "centre", "centre", "left"),
        caption="逐日计算",
        headed=True,
        empty="当日",
    )


def _why(step: Step, end: date | None) -> str:
    if step.kind == "start":
        return "当日不计入"
    if step.day == end:
        return "最后一日"
    if step.kind == "extra_work":
        return "周末调休上班，计入"
    return on_paper(step.why)


def _grounds(term: TermProof) -> list[Part]:
    proof = term.proof
    skipped = [step for step in proof.skipped if step.kind == "holiday"]
    told = [intact(on_paper(rule)) for rule in proof.rules]
    if skipped:
        told.append(f"跳过的放假日：{_days(skipped)}。")
    rest = sum(step.kind == "rest" for step in proof.skipped)
    if rest:
        told.append(f"跳过的周末休息日：{rest}天。")
    if proof.made_up:
        told.append(f"计入的调休上班日：{'、'.join(day_in_words(day) for day in proof.made_up)}。")
    told += [intact(remark) for remark in term.remarks]
    told += [
        f"{notice.year}年工作日依据：{notice.title}"
        + (f"（{notice.number}）" if notice.number != notice.title else "")
        + "。"
        for notice in proof.notices
    ]
    parts: list[Part] = [Words(f"{number}．{words}", place="说明") for number, words in enumerate(told, 1)]
    parts += [Note(f"注意：{on_paper(warning)}") for warning in proof.warnings]
    return parts


def _days(steps: list[Step]) -> str:
    """2026年2月15日至2月23日（春节）: days in a row of one name together."""
    spans: list[list[Step]] = []
    for step in steps:
        joins = spans and (step.day - spans[-1][-1].day).days == 1 and step.why == spans[-1][-1].why
        if joins:
            spans[-1].append(step)
        else:
            spans.append([step])
    return "、".join(
        (day_in_words(span[0].day) if len(span) == 1 else f"{day_in_words(span[0].day)}至{day_in_words(span[-1].day)}")
        + f"（{span[0].why}）"
        for span in spans
    )
