"""Letters in a list, and how many wait for whoever reads."""

from __future__ import annotations

from desktop.case_types.letters.drafted import recipients_kept
from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.letters.made.checkers import RIGHT, who_may_check
from desktop.casework.letters.views import LetterRow
from desktop.casework.office import Office
from desktop.casework.overriding.signing import holders
from desktop.store.reads.acts.letters import LetterLine

UNDER_WAY = ("draft", "checking", "signing")


def list_letters(office: Office, case_id: int | None = None, state: str = "") -> tuple[LetterRow, ...]:
    """The newest first. In: a case, and a state; "" for all of them, "mine" for those that wait for the reader."""
    allowed(office, "read_letters", case=case_id)
    states = UNDER_WAY if state == "mine" else (state,) if state else ()
    able = _able(office)
    found = (row_of(office, row, able) for row in office.store.reads.letters(states=states, case_id=case_id))
    return tuple(row for row in found if state != "mine" or row.mine)


def count_my_letters(office: Office) -> int:
    """How many wait for whoever is signed in; 0 for who may not read letters."""
    if role_for("read_letters", office.actor.roles) is None:
        return 0
    able = _able(office)
    return sum(waits_for(office, row, able) for row in office.store.reads.letters(states=UNDER_WAY))


def _able(office: Office) -> frozenset[int]:
    return frozenset(one.id for one in holders(office, RIGHT))


def row_of(office: Office, row: LetterLine, able: frozenset[int]) -> LetterRow:
    """One line as pages show it."""
    return LetterRow(
        id=row.id,
        title=row.title,
        kind=row.kind,
        state=row.state,
        case_id=row.case_id,
        case_number=row.case_number,
        main_to="、".join(one.name for one in recipients_kept(row.main_to) if one.name),
        number=row.number,
        filing_id=row.filing_id,
        voided=row.voided,
        drafter=row.drafted_by_name,
        drafted_on=row.drafted_on,
        checker=row.checked_by_name,
        signer=row.signed_by_name,
        signed_on=row.signed_on,
        returned_why=row.returned_why,
        mine=waits_for(office, row, able),
        updated_at=row.updated_at,
    )


def waits_for(office: Office, row: LetterLine, able: frozenset[int]) -> bool:
    """Whether the next act on it is the reader's: the own draft, a check, a signature. In: who may check letters."""
    actor = office.actor
    if row.state == "draft":
        return str(row.drafted_by) == actor.user_id
    if row.state == "checking":
        worded = frozenset({row.drafted_by, *row.hands})
        return int(actor.user_id) in who_may_check(able, worded, row.submitted_by)
    return row.state == "signing" and role_for("sign_letter", actor.roles) is not None
