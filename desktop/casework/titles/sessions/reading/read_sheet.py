"""What of the book a session goes by: its score sheet, the grounds of withdrawal."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.sheet import read_sheet
from desktop.casework.titles.sessions.inside.weigh import book_of
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.sessions import ScoreSheet
from desktop.store.reads.titles.session_rows import WholeSession


def session_sheet(office: Office, session_id: int) -> ScoreSheet:
    """The batch's own where it has one, else the session's. Raises `Expected` when there is no such session."""
    row = _row(office, session_id)
    return read_sheet(office, row.batch_details, row.details, row.day)


def session_grounds(office: Office, session_id: int) -> tuple[str, ...]:
    """On which grounds an expert withdraws, in the book's order. Raises `Expected` when there is no such session."""
    return tuple(ground.title for ground in in_force(book_of(office).ground, _row(office, session_id).day))


def _row(office: Office, session_id: int) -> WholeSession:
    allowed(office, "read_session")
    row = office.store.reads.title_session(session_id)
    if row is None:
        raise Expected(_("这次会议已不存在。"), _("请刷新列表后再试。"))
    return row
