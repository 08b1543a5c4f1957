"""Papers exchanged by a practice office: sent, received, answered, overdue; and what came in, at every stage."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from pydantic import JsonValue

from desktop.casework.office import Office
from desktop.casework.practice.departments import INVENTED
from desktop.casework.practice.scans import scan
from desktop.casework.register.incoming.find_incoming import IncomingFilter, find_incoming, incoming_rows
from desktop.casework.register.incoming.handle_incoming import handle_incoming
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import awaited_replies, list_dispatches
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.place_filing import place_filing
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_reply import record_reply
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.casework.register.outgoing.views import DispatchView, RegisterRow

MOST: Final = 5  # issued papers of cases that are reported to a department
REPORTED: Final = "application"


class Came(NamedTuple):
    """A paper that came so many days ago; `due` in days from today, None without a term; how far it is dealt with."""

    ago: int
    sender: str
    number: str
    title: str
    kind: str
    due: int | None
    step: str


CAME: Final = (
    Came(21, "province_hr", "演人社函〔{year}〕118号", "关于开展来华工作服务自查的通知", "notice", -3, "handler"),
    Came(15, "city_hr", "演市人社函〔{year}〕64号", "关于申报材料收悉的复函", "letter", None, "done"),
    Came(9, "exit_entry", "演公境函〔{year}〕27号", "关于协助核实申请人居留情况的函", "letter", 2, "instruction"),
    Came(6, "zone_committee", "演高新管发〔{year}〕31号", "关于做好年度人才工作总结的通知", "notice", 9, "proposal"),
    Came(3, "education", "", "关于外籍人才子女入学学位信息的复函", "letter", None, "void"),
    Came(1, "finance", "演高新财函〔{year}〕12号", "关于下达人才安家补贴预算指标的函", "letter", 14, ""),
)


def exchange_papers(office: Office) -> None:
    """Write down, on the office's day, where issued papers went and what answered one; the last letter still waits."""
    rows = register_rows(office, find_register(office, order="issued"))
    reported = [row for row in rows if row.paper == REPORTED and not row.dispatches and row.state != "void"][:MOST]
    letters = [row for row in rows if row.dispatches]
    for row in reported:
        add_recipient(office, row.id, {"role": "main", "recipient": INVENTED["city_hr"], "reply_days": 15})
        place_filing(office, row.id, f"{row.year} 长期 第1盒")
    for number, row in enumerate((*reported, *letters[:-1])):
        for copy in list_dispatches(office, row.id):
            if copy.sent_on is not None:  # it left on its day
                continue
            _send(office, row, copy, received=number % 3 != 2)
    if len(reported) > 1:
        _answer(office)


def _answer(office: Office) -> None:
    """The paper that came from the city answers the first that was sent there before."""
    for line in incoming_rows(office, find_incoming(office, narrowed=IncomingFilter(state="done"))):
        for one in awaited_replies(office, MOST):
            if one.sent_on <= line.received_on and one.recipient == line.from_whom:
                day = line.received_on.isoformat()
                record_reply(office, one.dispatch_id, {"replied_on": day, "incoming": str(line.id)})
                return


def _send(office: Office, row: RegisterRow, copy: DispatchView, *, received: bool) -> None:
    today = office.clock.today()
    sent = min(row.day + timedelta(days=1), today)
    record_sending(
        office, copy.id, {"way": "exchange", "sent_on": sent.isoformat(), "tracking": f"交换{copy.id:04d}"}
    )
    if received:
        got = min(sent + timedelta(days=1), today).isoformat()
        record_receipt(office, copy.id, {"received_on": got, "received_by": "收发室"})


def take_in(office: Office, came: Came, today: date) -> None:
    """Register one paper on the office's day, which is the day it came; `today` is the day the terms are told from."""
    day = office.clock.today()
    raw: dict[str, JsonValue] = {
        "received_on": day.isoformat(),
        "dated": (day - timedelta(days=2)).isoformat(),
        "from_whom": INVENTED[came.sender],
        "title": came.title,
        "kind": came.kind,
        "way": "exchange",
    }
    if came.number:
        raw["their_number"] = came.number.format(year=day.year)
    if came.due is not None:
        raw["due_on"] = (today + timedelta(days=came.due)).isoformat()
    line = register_incoming(office, raw, [(f"{came.kind}.pdf", scan(came.title))]).incoming_id
    _deal(office, line, came.step)


def _deal(office: Office, line: int, step: str) -> None:
    today = office.clock.today().isoformat()
    told: dict[str, JsonValue] = {"proposal": "拟请窗口办理，并按期报送情况。"}
    if step == "void":
        void_incoming(office, line, "与上月收文重复登记")
        return
    if step in {"instruction", "handler", "done"}:
        told["instruction"] = "同意，请按期办结。"
    if step in {"handler", "done"}:
        told["handler"] = office.actor.name
    if step == "done":
        told |= {"done_on": today, "outcome": "已转申请人", "place": f"{today[:4]} 短期 第2盒"}
    if step:
        handle_incoming(office, line, told)
