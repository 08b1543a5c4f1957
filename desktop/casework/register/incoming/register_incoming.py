"""Take a paper that came in into the book, under the next number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.filings.drawing.numbers import not_dated_back
from desktop.casework.intake.case_by_number import case_by_number
from desktop.casework.materials.scans.keeping import Incoming as LookedAt
from desktop.casework.materials.scans.keeping import incoming as look_at
from desktop.casework.office import Office
from desktop.casework.register.incoming.find_incoming import similar_incoming
from desktop.casework.register.incoming.questions import IncomingAnswers
from desktop.casework.register.incoming.scans import keep_file
from desktop.casework.register.outgoing.copies import told
from desktop.casework.register.outgoing.record_reply import answer
from desktop.store.tables import Incoming

SERIES: Final = "收"


@dataclass(frozen=True)
class Registered:
    """A line that now stands in the book."""

    incoming_id: int
    number: str
    changed: Changed


class Twice(Expected):
    """The same sender and number stand in the book already; `numbers` of those lines."""

    def __init__(self, numbers: tuple[str, ...]) -> None:
        self.numbers = numbers
        super().__init__(
            _("同一来文单位的同一字号已经登记：{numbers}。").format(numbers=_("、").join(numbers)),
            _("确为另一份的，请确认后再登记一次。"),
            field="their_number",
        )


def register_incoming(
    office: Office, raw: Answers, files: Sequence[tuple[str, bytes]] = (), *, again: bool = False
) -> Registered:
    """Enter a paper: number of its own series drawn, scans kept, what it answers noted, all in one unit.

    In: raw answers of `IncomingAnswers` (`answers` is the key of a copy it answers, as text; `case_number` of the case
    it belongs to); `files` as (name, bytes); `again` when the same sender and number are meant to stand twice. The day
    of registration is the office's; a paper may have come earlier, never later.
    Raises `Twice` for a likely duplicate, else `Expected` with `field`.
    """
    asked = told(IncomingAnswers, raw, office.clock.today())
    looked_at = [look_at(name, data) for name, data in files]
    same = () if again else similar_incoming(office, raw)
    if same:
        raise Twice(tuple(one.number for one in same))
    case_id = None
    if asked.case_number:
        case_id = case_by_number(office, asked.case_number)
    with deed(office, "register_incoming") as act:
        row = enter(act, asked, looked_at, case_id)
        if asked.answers:
            answer(act, _key(asked.answers), asked.received_on, key_of(row.id))
            case_id = row.case_id
        incoming_id, number = key_of(row.id), row.number
    return Registered(incoming_id, number, Changed(case=case_id, register=True))


def enter(act: Act, asked: IncomingAnswers, files: Sequence[LookedAt], case_id: int | None = None) -> Incoming:
    """Inside an open deed: the line of a paper that came in, its number drawn, its scans kept, its audit row written.

    Raises `Expected` where the machine's day is before that of the newest line.
    """
    day = act.office.clock.today()
    not_dated_back(SERIES, act.office.store.reads.newest_incoming(SERIES), day)
    serial = act.unit.next_serial(SERIES, day.year)
    row = act.unit.add(
        Incoming(
            series=SERIES,
            year=day.year,
            serial=serial,
            number=f"{SERIES}〔{day.year}〕{serial}号",
            registered_on=day,
            received_on=asked.received_on,
            way=asked.way or "",
            from_whom=asked.from_whom,
            their_number=asked.their_number or "",
            title=" ".join(asked.title.split()),
            kind=asked.kind or "",
            dated=asked.dated,
            secrecy=asked.secrecy or "",
            urgency=asked.urgency or "",
            copies=asked.copies or 1,
            pages=asked.pages or sum(file.facts.pages for file in files),
            case_id=case_id,
            due_on=asked.due_on,
            place=asked.place or "",
            by_name=act.office.actor.name,
        )
    )
    for file in files:
        keep_file(act, key_of(row.id), file)
    act.note("incoming", key_of(row.id), case=case_id, fields=(row.number,))
    return row


def _key(text: str) -> int:
    if not text.isdigit():
        raise Expected(_("请从列表中选取所答复的文。"), field="answers")
    return int(text)
