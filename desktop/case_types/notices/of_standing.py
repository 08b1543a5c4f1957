"""Slots told by how the case stands: acceptance, term, promises, decision, corrections."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.basics.language import N_
from desktop.case_types.case_type import Gap, PaperContext, Promised
from desktop.case_types.credential import PERMIT_CLASSES
from desktop.case_types.notices.slot import Slot
from desktop.case_types.wording.words import on_paper

_POLICY: Final = N_("请在“政策·本地数值”中填写，并注明出处。")
_ACCEPT: Final = N_("本件尚未受理。")
_RESULT: Final = N_("请先记录决定。")
_LATER: Final = N_("请先在“材料”中登记容缺。")
_PROMISE: Final = N_("请先在“材料”中登记承诺。")
_EXTEND: Final = N_("请先延长办理期限。")


def shortfalls(context: PaperContext) -> tuple[Gap, ...]:
    """What the applicant or the employer can cure; a condition that only warns is the office's own matter."""
    return tuple(gap for gap in context.gaps if gap.blocks or gap.kind != "condition")


def open_promises(context: PaperContext, kind: str) -> tuple[Promised, ...]:
    """The promises of one kind that are still to be kept."""
    return tuple(one for one in context.promises if one.kind == kind and one.state == "open")


def told_again(context: PaperContext) -> str:
    """Why the applicant is told once more, though the first notice had to name everything."""
    if not context.standing.told_before:
        return ""
    before = "、".join(context.standing.told_before)
    why = context.reason.rstrip("。") or "（须写明原因）"
    return f"本机关曾以{before}告知补正内容。现再次告知的原因：{why}。"


def _term(context: PaperContext) -> str:
    standing = context.standing
    if standing.untimed:
        return "没有统一规定的期限，按主管部门的办理进度告知"
    if standing.due_on is None or not standing.term:
        return ""
    return f"自受理次日起{standing.term}，至{day_in_words(standing.due_on)}止"


def _stopped(context: PaperContext) -> str:
    day = context.standing.paused_on
    if day is None or context.standing.untimed:
        return ""
    return f"本件办理期限自{day_in_words(day)}的次日起停止计算，收到全部补正内容后继续计算。"


def _hints(context: PaperContext) -> str:
    if all(gap.blocks for gap in shortfalls(context)):
        return ""
    return "标“（提示）”的各项不影响受理，但可能影响审核结果，请一并核对。"


def _once(words: Iterable[str]) -> str:
    return "；".join(dict.fromkeys(word.rstrip("。") for word in words if word))


def _consequence(context: PaperContext) -> str:
    return _once(one.consequence for one in open_promises(context, "later"))


def _last_due(context: PaperContext) -> str:
    days = [one.due_on for one in open_promises(context, "later")]
    return day_in_words(max(days)) if days else ""


def _count(context: PaperContext, kind: str) -> str:
    found = open_promises(context, kind)
    return str(len(found)) if found else ""


def _told(context: PaperContext, name: str) -> str:
    value = context.standing.decision.get(name)
    return str(value).rstrip("。") if value else ""


def _decided_day(context: PaperContext, name: str) -> str:
    told = _told(context, name)
    return day_in_words(date.fromisoformat(told)) if told else ""


def _decider(context: PaperContext) -> str:
    return _told(context, "decider") or context.decider


def _document(context: PaperContext) -> str:
    number = _told(context, "document")
    return f"（{number}）" if number else ""


def _validity(context: PaperContext) -> str:
    first = _decided_day(context, "permit_from") or _decided_day(context, "paper_from")
    last = _decided_day(context, "permit_expires_on") or _decided_day(context, "paper_expires_on")
    return f"{first}至{last}" if first and last else f"至{last}" if last else ""


def _collected(context: PaperContext) -> str:
    permit, paper = _told(context, "permit_number"), _told(context, "paper_number")
    number = f"（许可编号{permit}）" if permit else f"（证件号码{paper}）" if paper else ""
    return f"{_title(context)}{number}"


def _title(context: PaperContext) -> str:
    return f"{context.kind_title}的办理结果"


def _headline(context: PaperContext) -> str:
    return on_paper(context.verdict.headline).rstrip("。") if context.verdict is not None else ""


def _extended(context: PaperContext, what: str) -> str:
    found, until = context.standing.extension, context.standing.due_on
    if found is None:
        return ""
    told = {
        "reason": found.reason.rstrip("。"),
        "days": str(found.working_days),
        "until": "" if until is None else day_in_words(until),
    }
    return told[what]


OF_STANDING: Final = (
    Slot("受理日期", N_("受理的日期"), lambda c: day_in_words(c.accepted_on) if c.accepted_on else "", _ACCEPT),
    Slot("决定机关", N_("作出决定的机关"), _decider, _POLICY, "policy"),
    Slot("办理期限", N_("承诺的期限和最后一日"), _term, _ACCEPT),
    Slot("补正项数", N_("需要补正的项数"), lambda c: str(len(shortfalls(c)) or "")),
    Slot("再次告知说明", N_("再次补正的，以前的文号和原因"), told_again, optional=True),
    Slot("停计说明", N_("受理后补正的，期限从哪天停止计算"), _stopped, optional=True),
    Slot("提示说明", N_("有提示项的，说明其意义"), _hints, optional=True),
    Slot("核验结论", N_("资格核验的结论"), _headline, N_("请先完成资格核验。"), "verdict"),
    Slot("容缺项数", N_("容缺材料的项数"), lambda c: _count(c, "later"), _LATER, "materials"),
    Slot("容缺最迟补交日", N_("容缺材料最迟补交的日期"), _last_due, _LATER, "materials"),
    Slot("容缺后果", N_("逾期未补的后果"), _consequence, _LATER, "materials"),
    Slot("承诺项数", N_("以承诺代替的材料项数"), lambda c: _count(c, "declared"), _PROMISE, "materials"),
    Slot("延长理由", N_("延长期限的理由"), lambda c: _extended(c, "reason"), _EXTEND),
    Slot("延长天数", N_("延长的工作日数"), lambda c: _extended(c, "days"), _EXTEND),
    Slot("延长后期限", N_("延长以后的最后一日"), lambda c: _extended(c, "until"), _EXTEND),
    Slot("决定日期", N_("作出决定的日期"), lambda c: _decided_day(c, "decided_on"), _RESULT),
    Slot("决定文号", N_("决定的文号，加括号；没有文号的不印"), _document, optional=True),
    Slot("许可编号", N_("工作许可编号"), lambda c: _told(c, "permit_number"), optional=True),
    Slot("许可类别", N_("许可的类别"), lambda c: PERMIT_CLASSES.title(_told(c, "permit_class")), optional=True),
    Slot("许可有效期", N_("许可的起止日期"), _validity, optional=True),
    Slot("许可职务", N_("许可载明的职务"), lambda c: _told(c, "permit_post"), optional=True),
    Slot("准予", N_("准予的说法，如准予许可、准予注销"), lambda c: c.outcome.granted),
    Slot("不予", N_("不予的说法，如不予许可、不予延期"), lambda c: c.outcome.refused),
    Slot("受理提示", N_("受理后的提示，各类事项不同"), lambda c: c.outcome.accepted, optional=True),
    Slot("发证说明", N_("许可证件何时颁发"), lambda c: c.outcome.handed_over, optional=True),
    Slot("办结提示", N_("准予以后的提示，各类事项不同"), lambda c: c.outcome.afterwards, optional=True),
    Slot("不予理由", N_("不予许可的理由"), lambda c: _told(c, "reason"), _RESULT),
    Slot("领取内容", N_("领取的是什么"), _collected, _RESULT),
    Slot("复议机关", N_("行政复议机关"), lambda c: c.standing.review_authority, _POLICY, "policy"),
    Slot("管辖法院", N_("有管辖权的人民法院"), lambda c: c.standing.court, _POLICY, "policy"),
)  # fmt: skip
