"""A signed letter enters the book: number, bytes, evidence, and one line for each recipient."""

from __future__ import annotations

import hashlib
from typing import Any

from desktop.case_types.letters.differences import changed_only, differences
from desktop.case_types.letters.drafted import Draft, pieces_of
from desktop.case_types.letters.official import Signature
from desktop.case_types.letters.template import ROOM
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act
from desktop.casework.filings.drawing.context import Gathered, gather
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.filings.drawing.keep import evidence, numbered
from desktop.casework.filings.views import Issued
from desktop.casework.letters.made.sheet import sheet
from desktop.casework.overriding.signing import Signer
from desktop.casework.settings.read_settings import office_words
from desktop.store.tables import Dispatch, Filing, Letter


def keep_letter(act: Act, row: Letter, draft: Draft, signer: Signer) -> Issued:
    """Number it, keep its bytes and what it rests on, and begin its dispatch; all in the unit of `act`."""
    office, today = act.office, act.office.clock.today()
    gathered = None if row.case_id is None else gather(office, row.case_id)
    drawn = numbered(
        act,
        office_words(office).short_name,
        row.series,
        lambda number: sheet(office, draft, Signature(number, today, signer.name)),
    )
    made = drawn.made
    filing = Filing(
        case_id=row.case_id,
        paper=f"{ROOM}{row.template}",
        title=draft.title,
        series=drawn.series,
        year=drawn.year,
        serial=drawn.serial,
        number=drawn.number,
        issued_at=act.unit.now,
        issued_day=today,
        issued_by=signer.id,
        issued_by_name=signer.name,
        **_of_case(gathered),
        answers={**({} if gathered is None else evidence(gathered)), "letter": letter_evidence(row, draft)},
        edition=office.policy.edition,
        digest=drawn.digest,
        pages=made.pages,
        size=len(made.pdf),
        reason="",
        secrecy=draft.secrecy,
        urgency=draft.urgency,
        main_to="、".join(one.name for one in draft.main_to),
        copies_to="、".join(one.name for one in draft.copies_to),
    )
    filing_id = key_of(act.unit.add(filing).id)
    for role, recipients in (("main", draft.main_to), ("copy", draft.copies_to)):
        for one in recipients:
            act.unit.add(
                Dispatch(
                    filing_id=filing_id,
                    role=role,
                    department=one.department,
                    recipient=one.name,
                    reply_days=row.reply_days if role == "main" else 0,
                )
            )
    act.note("filing", filing_id, case=row.case_id, fields=(filing.paper, drawn.number))
    sha256 = hashlib.sha256(made.pdf).hexdigest()
    changed = Changed(case=row.case_id, register=True, letter=row.id)
    return Issued(filing_id, drawn.number, draft.title, made.pages, sha256, changed)


def _of_case(gathered: Gathered | None) -> dict[str, Any]:
    """The columns that repeat a case; empty for a letter about none."""
    if gathered is None:
        return {
            "kind": "", "case_number": "", "applicant": "", "employer_name": "", "verdict": {}, "policy_day": None,
        }  # fmt: skip
    row = gathered.file.row
    return {
        "kind": row.kind,
        "case_number": row.number,
        "applicant": row.applicant,
        "employer_name": row.employer_name,
        "verdict": frozen(gathered.verdict),
        "policy_day": gathered.file.policy_day,
    }


def letter_evidence(row: Letter, draft: Draft) -> dict[str, Any]:
    """The letter as it was signed: its words, its template's, what differs, and the three acts."""
    was, body = pieces_of(row.template_body), draft.body
    told = changed_only(differences(row.template_title, was, draft.title, body))
    return {
        "template": {"key": row.template, "version": row.template_version, "words": row.data.get("words")},
        "kind": row.kind,
        "form": row.form,
        "title": draft.title,
        "body": [piece.plain for piece in body],
        "main_to": [one.plain for one in draft.main_to],
        "copies_to": [one.plain for one in draft.copies_to],
        "attachments": list(draft.attachments),
        "note": draft.note,
        "slots": row.data.get("slots", {}),
        "reply_days": row.reply_days,
        "differences": [one.plain for one in told],
        "drafted": [row.drafted_by_name, row.drafted_on.isoformat()],
        "checked": [row.checked_by_name, "" if row.checked_on is None else row.checked_on.isoformat()],
    }
