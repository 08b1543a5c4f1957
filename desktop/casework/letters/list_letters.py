"""Letters in a list, and how many wait for whoever reads."""

from __future__ import annotations

from desktop.case_types.letters.drafted import recipients_kept
from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.letters.views import LetterRow
from desktop.casework.office import Office
from desktop.store.reads.acts.letters import LetterLine

UNDER_WAY = ("draft", "checking", "signing")


def list_letters(office: Office, case_id: int | None = None, state: str = "") -> tuple[LetterRow, ...]:
    """The newest first. In: a case, and a state; "" for all of them, "mine" for those that wait for the reader."""
    allowed(office, "read_letters", case=case_id)
    states = UNDER_WAY if state == "mine" else (state,) if state else ()
    found = (row_of(office, row) for row in office.store.reads.letters(states=states, case_id=case_id))
    return tuple(row for row in found if state != "mine" or row.mine)


def count_my_letters(office: Office) -> int:
    """How many wait for whoever is signed in; 0 for who may not read letters."""
    if role_for("read_letters", office.actor.roles) is None:
        return 0
    return sum(waits_for(office, row) for row in office.store.reads.letters(states=UNDER_WAY))


def row_of(office: Office, row: LetterLine) -> LetterRow:
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
        mine=waits_for(office, row),
        updated_at=row.updated_at,
    )


def waits_for(office: Office, row: LetterLine) -> bool:
    """Whether the next act on it is the reader's: the own draft, a check of another's, a signature."""
    actor = office.actor
    own = str(row.drafted_by) == actor.user_id
    if row.state == "draft":
        return own
    if row.state == "checking":
        return not own and int(actor.user_id) not in row.hands and role_for("check_letter", actor.roles) is not None
    return row.state == "signing" and role_for("sign_letter", actor.roles) is not None
