"""Write down what answered a copy: a paper in the book of what came in, or an answer told in words."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import copy_of, not_before, stood, told, why_again
from desktop.casework.register.outgoing.questions import ReplyAnswers
from desktop.casework.services.reply_came import reply_came
from desktop.store.tables import Filing, Incoming


def record_reply(office: Office, dispatch_id: int, raw: Answers, reason: str = "") -> Changed:
    """Keep the answer to a copy. In: raw answers of `ReplyAnswers` (`incoming` is the key of a line of 收文, as text).

    A paper that answers belongs to the case of the paper it answers, when it had none; a talent service that waited for
    it goes on by itself (`services.reply_came`). A correction needs a `reason`.
    Raises `Expected` with `field`: for a copy that was not sent, a voided paper or line, a day before the sending or
    after today.
    """
    asked = told(ReplyAnswers, raw, office.clock.today())
    with deed(office, "record_reply") as act:
        incoming = int(asked.incoming) if asked.incoming and asked.incoming.isdigit() else None
        if asked.incoming and incoming is None:
            raise Expected(_("请从列表中选取答复的来文。"), field="incoming")
        filing = answer(act, dispatch_id, asked.replied_on, incoming, asked.note or "", reason)
        case_id = filing.case_id
    return Changed(case=case_id, register=True)


def answer(
    act: Act, dispatch_id: int, replied_on: date, incoming_id: int | None, note: str = "", reason: str = ""
) -> Filing:
    """The same inside an open deed: registering a paper may tell at once what it answers; gives the paper answered."""
    row, filing = copy_of(act, dispatch_id)
    if row.sent_on is None:
        raise Expected(
            _("发往{recipient}的还没有登记发出，谈不上答复。").format(recipient=row.recipient), _("请先登记发出。"),
            field="incoming",
        )  # fmt: skip
    again = row.replied_on is not None
    why = why_again(reason) if again else ""
    not_before(replied_on, row.sent_on, field="replied_on", what=N_("答复日期"), of=N_("发出日期"))
    came = None if incoming_id is None else act.unit.get(Incoming, incoming_id)
    if came is not None:
        if came.voided_at is not None:
            raise Expected(_("{number} 已经作废。").format(number=came.number), field="incoming")
        if came.case_id is None:
            came.case_id = filing.case_id
    before = stood(row, ("replied_on", "incoming_id")) if again else None
    row.replied_on, row.incoming_id = replied_on, incoming_id
    if note:
        row.note = f"{row.note}\n{note}".strip() if note not in row.note else row.note
    act.note(
        "dispatch", dispatch_id, case=filing.case_id, fields=(filing.number, replied_on.isoformat()), before=before,
        reason=why,
    )  # fmt: skip
    reply_came(act, filing, came, note)
    return filing
