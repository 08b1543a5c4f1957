"""The halves of reports as they stand in the file: which letter counts, which steps are done, what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.letters.recipients import department_name
from desktop.casework.office import Office
from desktop.casework.register.outgoing.dispatches import copies_of
from desktop.casework.register.outgoing.views import DispatchView
from desktop.casework.reports.views import HalfView, Lack, ReportView, Step, StepKey
from desktop.policy.book.dealings.direct_matters import HALVES, Half, Matter
from desktop.policy.verdict import Confidence
from desktop.store.reads.acts.reports import HalfLetter, ReportLine
from desktop.store.tables import DirectReport


def rule_of(report: ReportLine | DirectReport) -> Matter:
    """The matter as it stood when the report was begun."""
    return Matter.model_validate(report.rule["matter"], strict=False)


def whole(office: Office, reports: Sequence[ReportLine]) -> tuple[ReportView, ...]:
    """Reports with their halves, for reads whose own right was looked at already; few queries for any number."""
    letters = office.store.reads.half_letters([report.id for report in reports])
    filings = [one.filing_id for many in letters.values() for one in many if one.filing_id is not None]
    copies = copies_of(office, filings)
    return tuple(_view(office, report, letters.get(report.id, []), copies) for report in reports)


def standing(letters: Sequence[HalfLetter], half: Half) -> HalfLetter | None:
    """The letter of a half that counts: the newest neither dropped nor voided."""
    return next((one for one in letters if one.half == half and one.state != "dropped" and not one.voided), None)


def _view(
    office: Office, report: ReportLine, letters: Sequence[HalfLetter], copies: dict[int, tuple[DispatchView, ...]]
) -> ReportView:
    rule, day = rule_of(report), office.clock.today()
    province, city = (
        _half(half, {key: department_name(office.policy, key, day) for key in rule.departments(half)}, letters, copies)
        for half in HALVES
    )
    return ReportView(
        id=report.id,
        matter=report.matter,
        title=report.title,
        case_id=report.case_id,
        case_number=report.case_number,
        state=report.state,
        opened_on=report.opened_on,
        closed_on=report.closed_on,
        closed_by=report.closed_by_name,
        note=report.note,
        opened_by=report.by_name,
        basis=f"{office.policy.sources[rule.source].number}{rule.clause}",
        to_check=rule.confidence is Confidence.TO_CHECK,
        remark=rule.note,
        halves=(province, city),
    )


def _half(
    half: Half, asked: Mapping[str, str], letters: Sequence[HalfLetter],
    copies: dict[int, tuple[DispatchView, ...]],
) -> HalfView:  # fmt: skip
    letter, departments = standing(letters, half), tuple(asked.values())
    if letter is None:
        gone = [one for one in letters if one.half == half]
        why = N_("公文已作废，须重拟") if gone and gone[0].voided else N_("公文已改为不发，须重拟")
        steps = tuple(Step(key, done=False, says=why if key == "draft" else "") for key in _ORDER)
        return HalfView(half, departments, None, steps, (Lack(half, "draft", why),), ())
    sent = copies.get(letter.filing_id, ()) if letter.filing_id is not None else ()
    steps = _steps(letter, sent)
    return HalfView(half, departments, letter, steps, _lacks(half, letter, sent, asked), sent)


_ORDER: tuple[StepKey, ...] = ("draft", "check", "sign", "pack", "send", "receive")


def _steps(letter: HalfLetter, copies: tuple[DispatchView, ...]) -> tuple[Step, ...]:
    handed_in = letter.state != "draft"
    checked, signed, packed = letter.checked_on is not None, letter.filing_id is not None, bool(letter.packet_digest)
    sent = bool(copies) and all(one.sent_on is not None for one in copies)
    received = sent and all(one.received_on is not None for one in copies)
    return (
        Step("draft", handed_in, _by(letter.drafted_by_name, letter.drafted_on)),
        Step("check", checked, _by(letter.checked_by_name, letter.checked_on)),
        Step("sign", signed, _by(letter.signed_by_name, letter.signed_on)),
        Step("pack", packed, said(N_("{pages} 页"), pages=letter.packet_pages) if packed else ""),
        Step("send", sent, _counted([one.sent_on for one in copies])),
        Step("receive", received, _counted([one.received_on for one in copies])),
    )


def _by(name: str, day: date | None) -> str:
    return "" if day is None else f"{name} {day.isoformat()}"


def _counted(days: Sequence[date | None]) -> str:
    """The last day when all are there, else how many of how many; nothing while there is none."""
    there = [day for day in days if day is not None]
    if not there:
        return ""
    last = max(there).isoformat()
    return last if len(there) == len(days) else said(N_("{done}/{of} 家"), done=len(there), of=len(days))


def _lacks(
    half: Half, letter: HalfLetter, copies: tuple[DispatchView, ...], asked: Mapping[str, str]
) -> tuple[Lack, ...]:
    """In: `asked`, whom the matter has it sent to, by key; a half that went to others only is missing, too."""
    if letter.filing_id is None:
        return (Lack(half, "sign", N_("公文未签发")),)
    found = [] if letter.packet_digest else [Lack(half, "pack", N_("材料未装订"))]
    if not copies:
        found.append(Lack(half, "send", N_("没有登记受文单位")))
    for key, name in asked.items() if copies else ():
        if not any(one.department == key or one.recipient == name for one in copies):
            found.append(Lack(half, "send", said(N_("发往{recipient}的未登记发出"), recipient=name)))
    for one in copies:
        if one.sent_on is None:
            found.append(Lack(half, "send", said(N_("发往{recipient}的未登记发出"), recipient=one.recipient)))
        elif one.received_on is None:
            found.append(Lack(half, "receive", said(N_("{recipient}未登记签收"), recipient=one.recipient)))
    return tuple(found)
