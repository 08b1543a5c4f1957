"""What the file itself refuses about results and the ledger: a title without its document, a name put on a closed list.

Release 5; what it refuses before stands in `title_guards`.
"""

from __future__ import annotations

from typing import Final

from desktop.store.audit.session_guards import refuse

_NOT_UP: Final = "(SELECT state FROM title_publicity WHERE id = {row}.publicity_id) <> 'open'"

LEDGER_GUARDS: Final = {
    name: refuse(name, when, says)
    for name, when, says in (
        (
            "title_result_begins_draft",
            "BEFORE INSERT ON title_result WHEN NEW.state <> 'draft'",
            "a document is drafted before it confirms",
        ),
        (
            "title_result_issued_kept",
            "BEFORE UPDATE OF details, issuer ON title_result WHEN OLD.state = 'issued'",
            "whom a document confirmed stays",
        ),
        (
            "title_held_by_document",
            (
                "BEFORE INSERT ON title_held WHEN (NEW.application_id IS NULL) <> (NEW.result_id IS NULL) OR "
                "(NEW.application_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM title_result AS r, json_each(r.details, "
                "'$.applications') AS j WHERE r.id = NEW.result_id AND r.state = 'issued' AND j.value = "
                "NEW.application_id))"
            ),
            "a title of ours rests on the document that names it",
        ),
        (
            "title_held_document_stays",
            "BEFORE UPDATE OF document, committee, by_name, created_at ON title_held",
            "a title keeps its document",
        ),
        *(
            (
                f"title_publicised_{deed.lower()}_open",
                f"BEFORE {deed} ON title_publicised WHEN {_NOT_UP.format(row='NEW' if deed == 'INSERT' else 'OLD')}",
                "who was posted was posted",
            )
            for deed in ("INSERT", "UPDATE", "DELETE")
        ),
        (
            "title_publicity_ended_kept",
            "BEFORE UPDATE OF details ON title_publicity WHEN OLD.state <> 'open'",
            "how it was posted stays",
        ),
        (
            "title_application_settled",
            (
                "BEFORE UPDATE OF title_series, specialty, level, route ON title_application WHEN OLD.state NOT IN "
                "('received', 'checking', 'correcting')"
            ),
            "what was applied for stays from acceptance on",
        ),
        (
            "title_archive_stays",
            "BEFORE UPDATE OF batch_id, lines, place, archived_on, by_name, created_at ON title_archive",
            "the list of the archive stays",
        ),
        (
            "title_batch_ended_kept",
            (
                "BEFORE UPDATE OF number, series, year, serial, name, mode, state, committee_id, opens_on, closes_on, "
                "cutoff, details ON title_batch WHEN OLD.state = 'dropped' OR (OLD.state = 'closed' AND (NEW.state <> "
                "'closed' OR NEW.mode <> OLD.mode OR NEW.cutoff IS NOT OLD.cutoff OR NEW.details <> OLD.details OR "
                "NEW.committee_id IS NOT OLD.committee_id))"
            ),
            "a batch that is over stays as it was",
        ),
    )
}
