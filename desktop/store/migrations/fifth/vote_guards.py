"""The triggers about votes of release 5; never changed once released."""

from __future__ import annotations

from typing import Final

GUARDS: Final = (
    (
        "CREATE TRIGGER title_count_begins_counted BEFORE INSERT ON title_count WHEN NEW.state <> 'counted' BEGIN "
        "SELECT RAISE(ABORT, 'a count is made before it is announced or voided'); END"
    ),
    (
        "CREATE TRIGGER title_count_void_unseats BEFORE UPDATE OF state ON title_count WHEN NEW.state = 'void' "
        "AND OLD.state = 'announced' AND OLD.final = 1 AND (SELECT state FROM title_application WHERE id = "
        "NEW.application_id) <> 'reviewing' BEGIN SELECT RAISE(ABORT, 'a result is taken back before its count is "
        "voided'); END"
    ),
    (
        "CREATE TRIGGER title_application_by_count BEFORE UPDATE OF state ON title_application WHEN NEW.state IN "
        "('passed', 'failed') AND OLD.state IN ('accepted', 'before_publicity', 'reviewing', 'passed', 'failed') "
        "AND NEW.state <> OLD.state AND (SELECT mode FROM title_batch WHERE id = NEW.batch_id) IN ('own', "
        "'special') AND (SELECT kind FROM office_case WHERE id = NEW.case_id) NOT IN "
        "('professional_title_recognition', 'professional_title_confirmation') AND NOT EXISTS (SELECT 1 FROM "
        "title_count WHERE application_id = NEW.id AND state <> 'void' AND final = 1 AND passed = (NEW.state = "
        "'passed')) BEGIN SELECT RAISE(ABORT, 'a result follows from its count'); END"
    ),
    (
        "CREATE TRIGGER title_member_counted_stays BEFORE DELETE ON title_member WHEN OLD.signed_in_at IS NOT "
        "NULL AND EXISTS (SELECT 1 FROM title_count WHERE session_id = OLD.session_id AND state <> 'void') BEGIN "
        "SELECT RAISE(ABORT, 'who was there at a count was there'); END"
    ),
    (
        "CREATE TRIGGER title_member_counted_signed BEFORE UPDATE OF signed_in_at ON title_member WHEN "
        "OLD.signed_in_at IS NOT NULL AND NEW.signed_in_at IS NOT OLD.signed_in_at AND EXISTS (SELECT 1 FROM "
        "title_count WHERE session_id = OLD.session_id AND state <> 'void') BEGIN SELECT RAISE(ABORT, 'who was "
        "there at a count was there'); END"
    ),
    (
        "CREATE TRIGGER title_recusal_insert_counted BEFORE INSERT ON title_recusal WHEN EXISTS (SELECT 1 FROM "
        "title_count WHERE session_id = NEW.session_id AND application_id = NEW.application_id AND state <> "
        "'void' AND final = 1) BEGIN SELECT RAISE(ABORT, 'nobody withdraws from votes that were counted'); END"
    ),
    (
        "CREATE TRIGGER title_recusal_update_counted BEFORE UPDATE ON title_recusal WHEN EXISTS (SELECT 1 FROM "
        "title_count WHERE session_id = NEW.session_id AND application_id = NEW.application_id AND state <> "
        "'void' AND final = 1) BEGIN SELECT RAISE(ABORT, 'nobody withdraws from votes that were counted'); END"
    ),
    (
        "CREATE TRIGGER title_recusal_delete_counted BEFORE DELETE ON title_recusal WHEN EXISTS (SELECT 1 FROM "
        "title_count WHERE session_id = OLD.session_id AND application_id = OLD.application_id AND state <> "
        "'void' AND final = 1) BEGIN SELECT RAISE(ABORT, 'nobody withdraws from votes that were counted'); END"
    ),
    (
        "CREATE TRIGGER title_session_closed_kept BEFORE UPDATE OF batch_id, committee_id, name, sort, "
        "employer_id, day, place, details, opened_at, closed_at ON title_session WHEN OLD.state IN ('closed', "
        "'dropped') BEGIN SELECT RAISE(ABORT, 'a closed session stays as it was'); END"
    ),
)
