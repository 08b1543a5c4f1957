"""Try a roster dry: what would become of each row, before anything is written."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence

from desktop.basics.language import _
from desktop.case_types.roster.entry import entry_of
from desktop.case_types.roster.sheet import RosterSheet, roster_sheet
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.columns import word
from desktop.casework.promises.life.bars import bar_of, barred_words
from desktop.casework.rosters.views import RosterLine, RosterTrial
from desktop.casework.rosters.weighing import Weigher
from desktop.documents.sheets.read import read

Progress = Callable[[int, int], bool]
_EVERY = 20  # rows between two words about how far it is


def on_and_on(_done: int, _of: int) -> bool:
    """Somebody who never stops the work."""
    return True


def read_roster(
    office: Office, data: bytes, *, employer_id: int | None = None, into: str = "", progress: Progress = on_and_on
) -> RosterTrial:
    """Read a workbook and weigh every row; nothing is written.

    In: the bytes of one of our templates; the employer of all rows, or None when each row names its own by credit
    code; `into` what the cases are opened for (a batch's number), so that the same row in another is another one;
    `progress(done, of)` answers False to stop. Out: one line a row, in order. Raises `Expected` when the file is
    not one of our rosters, or there is no such employer.
    """
    allowed(office, "read_roster")
    sheet = roster_sheet(read(data))
    weigher = Weigher(office, sheet.kind, employer_id, into)
    entries = [entry_of(sheet.kind, row) for row in sheet.rows]
    weigher.look_up(entries)
    lines = []
    stopped = False
    for done, entry in enumerate(entries, start=1):
        lines.append(weigher.weigh(entry))
        if done % _EVERY == 0 and not progress(done, len(sheet.rows)):
            stopped = True
            break
    progress(len(lines), len(sheet.rows))
    employer = office.store.reads.employer(employer_id).data if employer_id is not None else {}
    return RosterTrial(
        digest=hashlib.sha256(data).hexdigest(),
        kind=sheet.kind,
        employer_id=employer_id,
        employer_name=word(employer, "name"),
        lines=tuple(lines),
        warnings=(*_warnings(sheet), *_barred(office, lines)),
        stopped=stopped,
    )


def _warnings(sheet: RosterSheet) -> Iterator[str]:
    if sheet.further:
        yield _("表格右边另有 {count} 栏不是名册的栏目，没有读取。").format(count=sheet.further)


def _barred(office: Office, lines: Sequence[RosterLine]) -> Iterator[str]:
    """Employers with a broken promise on record: their cases may come in, but nothing may be promised in them."""
    reads, today = office.store.reads, office.clock.today()
    for employer_id in sorted({line.employer_id for line in lines if line.employer_id is not None}):
        record = bar_of(reads, None, employer_id, today)
        if record is not None:
            name = word(reads.employer(employer_id).data, "name")
            yield _("{name}：{says}").format(name=name, says=_(barred_words(record, None)))
