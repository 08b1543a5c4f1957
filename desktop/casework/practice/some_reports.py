"""Direct reports of a practice office: one pair with a half missing, one closed; made through the verbs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.office import Office
from desktop.casework.practice.some_letters import SECOND
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.reports.close_report import close_report
from desktop.casework.reports.inside.matters import matters
from desktop.casework.reports.list_direct_matters import list_direct_matters
from desktop.casework.reports.make_packets import make_packets
from desktop.casework.reports.open_report import open_report
from desktop.casework.reports.read_report import read_report
from desktop.policy.book.dealings.direct_matters import HALVES, Half

LOOKED_AT: Final = 60  # of the newest cases
QUARTER: Final = "2026年第三季度"
REPORT: Final[Mapping[str, str]] = {
    "slot.基本情况": "本季度引进高层次人才十一人，受理外国人来华工作许可七十六件，办结六十九件。",
    "slot.主要做法": "对重点企业上门服务十二次；社会保障、居留事项与工作许可一并收件。",
    "slot.存在问题": "国外学历核实用时较长。",
    "slot.下一步": "推动学历、社保信息共享，完善一次性告知。",
    "slot.情况摘要": "本季度引进高层次人才十一人，受理外国人来华工作许可七十六件，办结六十九件。",
}
OPINION: Final[Mapping[str, str]] = {"slot.推荐意见": "申请人所从事的工作与我区主导产业关系密切，建议予以支持。"}


def make_reports(office: Office) -> None:
    """A closed pair about a quarter's work; a pair whose copy is not signed, of the newest case that may go straight.

    In: the office on the day. Where no case may, the open pair is left out.
    """
    closed = open_report(office, "work_report", about=QUARTER).report
    if closed is None:
        raise AssertionError("a new report has a key")
    for half in HALVES:
        _signed(office, closed, half, REPORT)
    make_packets(office, closed)
    today = office.clock.today().isoformat()
    for half in HALVES:
        for one in read_report(office, closed).half(half).copies:
            record_sending(office, one.id, {"way": "exchange", "sent_on": today})
            record_receipt(office, one.id, {"received_on": today, "received_by": "演示收发室"})
    close_report(office, closed)
    _half_missing(office)


def _half_missing(office: Office) -> None:
    """The province's letter is signed where its case tells all it needs, the city's is a draft."""
    kinds = {kind for one in matters(office) for kind in one.kinds}
    for key in find_cases(office, order="-opened")[:LOOKED_AT]:
        row = office.store.reads.case(key)
        if row.kind not in kinds or row.stage in {"closed", "decided"}:
            continue
        for one in list_direct_matters(office, key):
            report = open_report(office, one.key, key).report
            if report is not None:
                _signed(office, report, "province", OPINION)
                return


def _signed(office: Office, report: int, half: Half, told: Mapping[str, str]) -> None:
    """Through the three acts; a letter whose case still lacks something stays a draft."""
    letter = read_report(office, report).half(half).letter
    if letter is None:
        raise AssertionError("a new report has both letters")
    view = read_letter(office, letter.id)
    asked = {question.name for question in view.questions}
    save_letter(office, letter.id, view.version, {**view.raw, **{k: v for k, v in told.items() if k in asked}})
    if read_letter(office, letter.id).missing:
        return
    head = replace(office, actor=SECOND)
    submit_letter(office, letter.id)
    check_letter(head, letter.id)
    sign_letter(head, letter.id)
