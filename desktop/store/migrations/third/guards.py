"""The triggers of release 3; never changed once released."""

from __future__ import annotations

from typing import Final

GUARDS: Final = (
    (
        "CREATE TRIGGER filing_no_delete BEFORE DELETE ON filing BEGIN SELECT RAISE(ABORT, 'filings are voided, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER filing_only_voided BEFORE UPDATE OF case_id, paper, title, series, year, serial, number, "
        "issued_at, issued_day, issued_by, issued_by_name, kind, case_number, applicant, employer_name, answers, "
        "verdict, edition, policy_day, digest, algorithm, pages, size, reason, secrecy, urgency, main_to, "
        "copies_to ON filing BEGIN SELECT RAISE(ABORT, 'filings are voided, never changed'); END"
    ),
    (
        "CREATE TRIGGER letter_issued_stays BEFORE UPDATE OF template, template_version, kind, form, series, "
        "case_id, report_id, half, filing_id, title, body, template_title, template_body, main_to, copies_to, "
        "attachments, secrecy, urgency, reply_days, note, data, state, drafted_by, drafted_by_name, drafted_on, "
        "checked_by, checked_by_name, checked_on, signed_by, signed_by_name, signed_on ON letter WHEN OLD.state = "
        "'issued' BEGIN SELECT RAISE(ABORT, 'a signed letter is never changed'); END"
    ),
    (
        "CREATE TRIGGER bundle_no_delete BEFORE DELETE ON bundle BEGIN SELECT RAISE(ABORT, 'ended, never "
        "deleted'); END"
    ),
    (
        "CREATE TRIGGER direct_report_no_delete BEFORE DELETE ON direct_report BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER dispatch_no_delete BEFORE DELETE ON dispatch BEGIN SELECT RAISE(ABORT, 'ended, never "
        "deleted'); END"
    ),
    (
        "CREATE TRIGGER incoming_no_delete BEFORE DELETE ON incoming BEGIN SELECT RAISE(ABORT, 'ended, never "
        "deleted'); END"
    ),
    (
        "CREATE TRIGGER incoming_file_no_delete BEFORE DELETE ON incoming_file BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'ended, never "
        "deleted'); END"
    ),
    (
        "CREATE TRIGGER talent_match_no_delete BEFORE DELETE ON talent_match BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER talent_need_no_delete BEFORE DELETE ON talent_need BEGIN SELECT RAISE(ABORT, 'ended, never"
        " deleted'); END"
    ),
    (
        "CREATE TRIGGER filing_without_gap BEFORE INSERT ON filing WHEN NEW.serial <> coalesce((SELECT serial FROM "
        "filing WHERE series = NEW.series AND year = NEW.year ORDER BY serial DESC LIMIT 1), 0) + 1 BEGIN SELECT "
        "RAISE(ABORT, 'numbers run on without a gap'); END"
    ),
    (
        "CREATE TRIGGER filing_never_back BEFORE INSERT ON filing WHEN NEW.year <> CAST(substr(NEW.issued_day, 1, "
        "4) AS INTEGER) OR NEW.issued_day < (SELECT issued_day FROM filing WHERE series = NEW.series ORDER BY year "
        "DESC, serial DESC LIMIT 1) BEGIN SELECT RAISE(ABORT, 'a number is never back-dated'); END"
    ),
    (
        "CREATE TRIGGER filing_void_stays BEFORE UPDATE OF voided_at, voided_by, void_reason ON filing WHEN "
        "OLD.voided_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'voided once, for good'); END"
    ),
    (
        "CREATE TRIGGER incoming_without_gap BEFORE INSERT ON incoming WHEN NEW.serial <> coalesce((SELECT serial "
        "FROM incoming WHERE series = NEW.series AND year = NEW.year ORDER BY serial DESC LIMIT 1), 0) + 1 BEGIN "
        "SELECT RAISE(ABORT, 'numbers run on without a gap'); END"
    ),
    (
        "CREATE TRIGGER incoming_never_back BEFORE INSERT ON incoming WHEN NEW.year <> "
        "CAST(substr(NEW.registered_on, 1, 4) AS INTEGER) OR NEW.received_on > NEW.registered_on OR "
        "NEW.registered_on < (SELECT registered_on FROM incoming WHERE series = NEW.series ORDER BY year DESC, "
        "serial DESC LIMIT 1) BEGIN SELECT RAISE(ABORT, 'a number is never back-dated'); END"
    ),
    (
        "CREATE TRIGGER incoming_number_stays BEFORE UPDATE OF series, year, serial, number, registered_on, "
        "received_on, by_name ON incoming BEGIN SELECT RAISE(ABORT, 'a number is given once'); END"
    ),
    (
        "CREATE TRIGGER incoming_void_stays BEFORE UPDATE OF voided_at, void_reason ON incoming WHEN OLD.voided_at "
        "IS NOT NULL BEGIN SELECT RAISE(ABORT, 'voided once, for good'); END"
    ),
    (
        "CREATE TRIGGER dispatch_in_order BEFORE UPDATE ON dispatch WHEN NEW.sent_on < (SELECT issued_day FROM "
        "filing WHERE id = NEW.filing_id) OR (NEW.received_on IS NOT NULL AND (NEW.sent_on IS NULL OR "
        "NEW.received_on < NEW.sent_on)) OR (NEW.replied_on IS NOT NULL AND (NEW.sent_on IS NULL OR NEW.replied_on "
        "< NEW.sent_on)) BEGIN SELECT RAISE(ABORT, 'no day before the one it follows'); END"
    ),
    (
        "CREATE TRIGGER dispatch_begins_in_order BEFORE INSERT ON dispatch WHEN NEW.sent_on < (SELECT issued_day "
        "FROM filing WHERE id = NEW.filing_id) OR (NEW.received_on IS NOT NULL AND (NEW.sent_on IS NULL OR "
        "NEW.received_on < NEW.sent_on)) OR (NEW.replied_on IS NOT NULL AND (NEW.sent_on IS NULL OR NEW.replied_on "
        "< NEW.sent_on)) BEGIN SELECT RAISE(ABORT, 'no day before the one it follows'); END"
    ),
    (
        "CREATE TRIGGER dispatch_recipient_stays BEFORE UPDATE OF filing_id, role, department, recipient ON "
        "dispatch BEGIN SELECT RAISE(ABORT, 'a copy goes to one recipient'); END"
    ),
    (
        "CREATE TRIGGER report_closed_whole BEFORE UPDATE OF state ON direct_report WHEN NEW.state = 'closed' "
        "AND (SELECT count(DISTINCT letter.half) FROM letter JOIN filing ON filing.id = letter.filing_id WHERE "
        "letter.report_id = NEW.id AND filing.voided_at IS NULL AND letter.packet_digest <> '' AND EXISTS "
        "(SELECT 1 FROM dispatch WHERE filing_id = filing.id AND dropped_on IS NULL) AND NOT EXISTS (SELECT 1 "
        "FROM dispatch WHERE filing_id = filing.id AND dropped_on IS NULL AND (sent_on IS NULL OR received_on IS "
        "NULL))) < 2 BEGIN SELECT RAISE(ABORT, 'a pair is closed whole'); END"
    ),
)
