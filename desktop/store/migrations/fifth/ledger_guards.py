"""The triggers about results and the ledger of release 5; never changed once released."""

from __future__ import annotations

from typing import Final

GUARDS: Final = (
    (
        "CREATE TRIGGER title_result_begins_draft BEFORE INSERT ON title_result WHEN NEW.state <> 'draft' BEGIN "
        "SELECT RAISE(ABORT, 'a document is drafted before it confirms'); END"
    ),
    (
        "CREATE TRIGGER title_result_issued_kept BEFORE UPDATE OF details, issuer ON title_result WHEN OLD.state "
        "= 'issued' BEGIN SELECT RAISE(ABORT, 'whom a document confirmed stays'); END"
    ),
    (
        "CREATE TRIGGER title_held_by_document BEFORE INSERT ON title_held WHEN (NEW.application_id IS NULL) <> "
        "(NEW.result_id IS NULL) OR (NEW.application_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM title_result AS "
        "r, json_each(r.details, '$.applications') AS j WHERE r.id = NEW.result_id AND r.state = 'issued' AND "
        "j.value = NEW.application_id)) BEGIN SELECT RAISE(ABORT, 'a title of ours rests on the document that "
        "names it'); END"
    ),
    (
        "CREATE TRIGGER title_held_document_stays BEFORE UPDATE OF document, committee, by_name, created_at ON "
        "title_held BEGIN SELECT RAISE(ABORT, 'a title keeps its document'); END"
    ),
    (
        "CREATE TRIGGER title_publicised_insert_open BEFORE INSERT ON title_publicised WHEN (SELECT state FROM "
        "title_publicity WHERE id = NEW.publicity_id) <> 'open' BEGIN SELECT RAISE(ABORT, 'who was posted was "
        "posted'); END"
    ),
    (
        "CREATE TRIGGER title_publicised_update_open BEFORE UPDATE ON title_publicised WHEN (SELECT state FROM "
        "title_publicity WHERE id = OLD.publicity_id) <> 'open' BEGIN SELECT RAISE(ABORT, 'who was posted was "
        "posted'); END"
    ),
    (
        "CREATE TRIGGER title_publicised_delete_open BEFORE DELETE ON title_publicised WHEN (SELECT state FROM "
        "title_publicity WHERE id = OLD.publicity_id) <> 'open' BEGIN SELECT RAISE(ABORT, 'who was posted was "
        "posted'); END"
    ),
    (
        "CREATE TRIGGER title_publicity_ended_kept BEFORE UPDATE OF details ON title_publicity WHEN OLD.state <> "
        "'open' BEGIN SELECT RAISE(ABORT, 'how it was posted stays'); END"
    ),
    (
        "CREATE TRIGGER title_application_settled BEFORE UPDATE OF title_series, specialty, level, route ON "
        "title_application WHEN OLD.state NOT IN ('received', 'checking', 'correcting') BEGIN SELECT RAISE(ABORT, "
        "'what was applied for stays from acceptance on'); END"
    ),
    (
        "CREATE TRIGGER title_archive_stays BEFORE UPDATE OF batch_id, lines, place, archived_on, by_name, "
        "created_at ON title_archive BEGIN SELECT RAISE(ABORT, 'the list of the archive stays'); END"
    ),
    (
        "CREATE TRIGGER title_batch_ended_kept BEFORE UPDATE OF number, series, year, serial, name, mode, state, "
        "committee_id, opens_on, closes_on, cutoff, details ON title_batch WHEN OLD.state = 'dropped' OR "
        "(OLD.state = 'closed' AND (NEW.state <> 'closed' OR NEW.mode <> OLD.mode OR NEW.cutoff IS NOT OLD.cutoff "
        "OR NEW.details <> OLD.details OR NEW.committee_id IS NOT OLD.committee_id)) BEGIN SELECT RAISE(ABORT, 'a "
        "batch that is over stays as it was'); END"
    ),
)
