"""One letter whole, with all that an editor needs."""

from __future__ import annotations

from desktop.basics.language import N_
from desktop.case_types.letters.differences import differences
from desktop.case_types.letters.drafted import pieces_of
from desktop.case_types.letters.entry import layout_for, questions_for, raw_of
from desktop.case_types.letters.recipients import department_choices, department_names
from desktop.case_types.letters.rules import findings
from desktop.case_types.letters.template import letter_template
from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.letters.list_letters import UNDER_WAY
from desktop.casework.letters.made.checkers import checkers
from desktop.casework.letters.made.ground import draft_of, ground_of, is_stale, slots_given
from desktop.casework.letters.made.ready import missing_in
from desktop.casework.letters.views import Dispatched, LetterView
from desktop.casework.office import Office
from desktop.casework.overriding.signing import approvers
from desktop.store.reads.acts.letters import WholeLetter


def read_letter(office: Office, letter_id: int) -> LetterView:
    """Read it. Raises `Expected` when there is none."""
    allowed(office, "read_letters")
    row = office.store.reads.letter(letter_id)
    line = office.store.reads.letter_line(letter_id)
    stands, slots, draft = ground_of(office, row), slots_given(row), draft_of(office, row)
    under_way = row.state in UNDER_WAY
    asked = () if stands is None else stands.chapter.ask
    may_check = checkers(office, row)
    reader = int(office.actor.user_id)
    return LetterView(
        id=row.id,
        version=row.version,
        template=row.template,
        template_title=row.template if stands is None else stands.chapter.title,
        kind=row.kind,
        form=row.form,
        state=row.state,
        case_id=row.case_id,
        case_number=line.case_number,
        report_id=row.report_id,
        half=row.half,
        title=row.title,
        raw=raw_of(draft, slots, row.reply_days, department_names(office.policy, office.clock.today())),
        layout=layout_for(asked),
        questions=questions_for(asked, department_choices(office.policy, office.clock.today())),
        missing=missing_in(office, draft, stands, slots) if under_way else (),
        findings=findings(draft) if under_way else (),
        differences=differences(row.template_title, pieces_of(row.template_body), row.title, draft.body),
        stale=under_way and stands is not None and is_stale(row, stands.filled(slots)),
        shut=_shut(office, row),
        number=line.number,
        filing_id=row.filing_id,
        voided=line.voided,
        drafter=row.drafted_by_name,
        drafted_by=row.drafted_by,
        drafted_on=row.drafted_on,
        checker=row.checked_by_name,
        checked_on=row.checked_on,
        signer=row.signed_by_name,
        signed_on=row.signed_on,
        returned_why=row.returned_why,
        to_check=() if stands is None else letter_template(office.policy, stands.chapter).to_check,
        may_check=any(one.id == reader for one in may_check),
        may_sign=role_for("sign_letter", office.actor.roles) is not None,
        checkers=tuple(one for one in may_check if one.id != reader),
        signers=approvers(office, "sign_letter"),
        dispatches=_copies(office, row.filing_id),
    )


def _shut(office: Office, row: WholeLetter) -> str:
    """Why the letter cannot go on: its case was closed meanwhile."""
    if row.case_id is None or row.state not in UNDER_WAY or office.store.reads.case(row.case_id).stage != "closed":
        return ""
    return N_("本件已办结，这份公文不能再办，可以改为不发。")


def _copies(office: Office, filing_id: int | None) -> tuple[Dispatched, ...]:
    """Where the copies of a signed letter go; empty before."""
    rows = () if filing_id is None else office.store.reads.dispatches_of([filing_id]).get(filing_id, ())
    return tuple(
        Dispatched(
            one.role, one.department, one.recipient, one.sent_on, one.reply_days, one.reply_due, one.replied_on
        )
        for one in rows
    )
