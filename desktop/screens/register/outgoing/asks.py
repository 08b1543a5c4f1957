"""The forms over a paper and its copies: to whom, sent, received, answered."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.casework.register.incoming.find_incoming import find_incoming, incoming_rows
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.questions import (
    RECEIPT_LAYOUT,
    RECIPIENT_LAYOUT,
    REPLY_LAYOUT,
    SENDING_LAYOUT,
    ReceiptAnswers,
    RecipientAnswers,
    ReplyAnswers,
    SendingAnswers,
)
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_reply import record_reply
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.register.outgoing.views import DispatchView, RegisterRow
from desktop.casework.register.recipients import known_recipients
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, Question, question_of
from desktop.screens.desk import Desk
from desktop.screens.register.writing import Bound, Writing, ask_writing
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.look.theme import Theme

KNOWN: Final = "known"
MOST: Final = 200  # lines of 收文 offered as answers


class CopyAsks:
    """Opens the forms; each writes by its verb and closes when it is written."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        self._desk, self._theme, self._parent = desk, theme, parent
        self.form: FormAsk | None = None

    def recipient(self, row: RegisterRow) -> None:
        """One more recipient; those known already are offered and fill the line."""
        names = self._desk.ask(known_recipients) or ()
        known = Question(
            KNOWN, N_("从常用单位选"), "", "choice", required=False, choices=tuple(Choice(one, one) for one in names)
        )
        layout = Layout((Section(N_("受文单位"), (KNOWN, "recipient", ("role", "reply_days"))),)) if names else None
        role = "copy" if any(one.role == "main" for one in row.dispatches) else "main"
        form = self._open(
            Writing(
                _("增加受文单位"), row.number, _("增加"), RecipientAnswers, layout or RECIPIENT_LAYOUT, {"role": role},
                self._desk.clock.today(), other={KNOWN: known} if names else {},
            ),
            lambda raw, _reason: self._desk.do(add_recipient, row.id, raw),
        )  # fmt: skip
        form.form.answered.connect(
            lambda name, value: form.form.fill({"recipient": value}) if name == KNOWN and value else None
        )

    def sending(self, row: RegisterRow, copy: DispatchView) -> None:
        """How it left; today and by exchange unless somebody says otherwise."""
        today = self._desk.clock.today()
        raw: dict[str, Any] = {"way": copy.way or "exchange", "sent_on": (copy.sent_on or today).isoformat()}
        raw |= {"tracking": copy.tracking or None, "reply_days": copy.reply_days or None, "note": copy.note or None}
        bounds = [Bound("sent_on", row.day, N_("制发日期"))]
        for day, of in ((copy.received_on, N_("签收日期")), (copy.replied_on, N_("答复日期"))):
            if day is not None:
                bounds.append(Bound("sent_on", day, of, behind=True))
        again = copy.sent_on is not None
        self._open(
            Writing(
                _("更正发出") if again else _("登记发出"), _about(row, copy), _("登记"), SendingAnswers,
                SENDING_LAYOUT, raw, today, bounds, again,
            ),
            lambda raw, reason: self._desk.do(record_sending, copy.id, raw, reason),
        )  # fmt: skip

    def receipt(self, row: RegisterRow, copy: DispatchView) -> None:
        """Who took it."""
        if copy.sent_on is None:
            return
        today = self._desk.clock.today()
        again = copy.received_on is not None
        raw = {"received_on": (copy.received_on or today).isoformat(), "received_by": copy.received_by or None}
        self._open(
            Writing(
                _("更正签收") if again else _("登记签收"), _about(row, copy), _("登记"), ReceiptAnswers,
                RECEIPT_LAYOUT, raw, today, [Bound("received_on", copy.sent_on, N_("发出日期"))], again,
            ),
            lambda raw, reason: self._desk.do(record_receipt, copy.id, raw, reason),
        )  # fmt: skip

    def reply(self, row: RegisterRow, copy: DispatchView) -> None:
        """What answered it; lines of 收文 that came since it was sent are offered, the likeliest first."""
        if copy.sent_on is None:
            return
        today = self._desk.clock.today()
        again = copy.replied_on is not None
        raw: dict[str, Any] = {"replied_on": (copy.replied_on or today).isoformat()}
        choices = self._answers(row, copy)
        likely = str(copy.incoming_id) if copy.incoming_id is not None else None
        if likely is None and choices and copy.recipient in choices[0].title:
            likely = choices[0].key
        asked = question_of(ReplyAnswers, "incoming")
        incoming = Question("incoming", asked.title, asked.hint, "choice", required=False, choices=choices)
        self._open(
            Writing(
                _("更正答复") if again else _("登记答复"), _about(row, copy), _("登记"), ReplyAnswers, REPLY_LAYOUT,
                {**raw, "incoming": likely}, today, [Bound("replied_on", copy.sent_on, N_("发出日期"))], again,
                other={"incoming": incoming},
            ),
            lambda raw, reason: self._desk.do(record_reply, copy.id, raw, reason),
        )  # fmt: skip

    def _answers(self, row: RegisterRow, copy: DispatchView) -> tuple[Choice, ...]:
        keys = (self._desk.ask(find_incoming) or [])[:MOST]
        lines = [one for one in self._desk.ask(incoming_rows, keys) or () if one.state != "void"]
        lines = [one for one in lines if copy.sent_on is None or one.received_on >= copy.sent_on]
        near = sorted(lines, key=lambda one: (one.from_whom != copy.recipient, one.case_id != row.case_id, -one.id))
        return tuple(Choice(str(one.id), f"{one.number} {one.from_whom} {one.title}") for one in near)

    def _open(self, writing: Writing, do: Any) -> FormAsk:
        self.form = ask_writing(self._theme, writing, do, self._parent)
        return self.form


def _about(row: RegisterRow, copy: DispatchView) -> str:
    return _("{number} {title}\n发往 {recipient}").format(number=row.number, title=row.title, recipient=copy.recipient)
