"""The triggers of release 4; never changed once released."""

from __future__ import annotations

from typing import Final

GUARDS: Final = (
    (
        "CREATE TRIGGER title_application_stays BEFORE UPDATE OF batch_id, case_id, person_id, serial, receipt ON "
        "title_application BEGIN SELECT RAISE(ABORT, 'who applies where stays'); END"
    ),
    (
        "CREATE TRIGGER title_draw_stays BEFORE UPDATE ON title_draw BEGIN SELECT RAISE(ABORT, 'a draw is never "
        "changed'); END"
    ),
    (
        "CREATE TRIGGER title_ballot_stays BEFORE UPDATE ON title_ballot BEGIN SELECT RAISE(ABORT, 'a ballot is "
        "never changed'); END"
    ),
    (
        "CREATE TRIGGER title_count_stays BEFORE UPDATE OF session_id, application_id, round, take, committee, "
        "present, recused, issued, returned, agree, against, abstain, spoiled, passed, reading, decision, "
        "counters, supervisor, by_name, counted_at ON title_count BEGIN SELECT RAISE(ABORT, 'a count is voided, "
        "never changed'); END"
    ),
    (
        "CREATE TRIGGER title_count_void_stays BEFORE UPDATE ON title_count WHEN OLD.state = 'void' OR (OLD.state "
        "= 'announced' AND NEW.state = 'counted') BEGIN SELECT RAISE(ABORT, 'voided or announced once, for "
        "good'); END"
    ),
    (
        "CREATE TRIGGER title_count_adds_up BEFORE INSERT ON title_count WHEN NEW.agree + NEW.against + "
        "NEW.abstain + NEW.spoiled <> NEW.returned OR NEW.returned > NEW.issued OR NEW.issued > NEW.present OR "
        "NEW.present > NEW.committee OR min(NEW.agree, NEW.against, NEW.abstain, NEW.spoiled, NEW.recused) < 0 "
        "BEGIN SELECT RAISE(ABORT, 'the ballots add up'); END"
    ),
    (
        "CREATE TRIGGER title_publicity_closed_clear BEFORE UPDATE OF state ON title_publicity WHEN NEW.state = "
        "'closed' AND EXISTS (SELECT 1 FROM title_objection WHERE publicity_id = NEW.id AND state IN ('open', "
        "'checked')) BEGIN SELECT RAISE(ABORT, 'not closed over an objection'); END"
    ),
    (
        "CREATE TRIGGER title_publicity_held_long_enough BEFORE UPDATE OF state ON title_publicity WHEN NEW.state "
        "= 'closed' AND (NEW.closed_on IS NULL OR NEW.closed_on <= NEW.until_on OR json_extract(NEW.rule, "
        "'$.earliest') IS NULL OR NEW.until_on < json_extract(NEW.rule, '$.earliest')) BEGIN SELECT RAISE(ABORT, "
        "'not closed a day early'); END"
    ),
    (
        "CREATE TRIGGER title_publicity_stays BEFORE UPDATE OF batch_id, stage, posted_on, rule ON "
        "title_publicity BEGIN SELECT RAISE(ABORT, 'what was posted stays'); END"
    ),
    (
        "CREATE TRIGGER title_publicity_ended_stays BEFORE UPDATE OF state, until_on, closed_on ON "
        "title_publicity WHEN OLD.state <> 'open' BEGIN SELECT RAISE(ABORT, 'ended once, for good'); END"
    ),
    (
        "CREATE TRIGGER title_objection_stays BEFORE UPDATE OF publicity_id, application_id, received_on, "
        "from_name, content, by_name ON title_objection BEGIN SELECT RAISE(ABORT, 'an objection is answered, "
        "never changed'); END"
    ),
    (
        "CREATE TRIGGER title_objection_answered_stays BEFORE UPDATE OF state, findings, conclusion, answered_on, "
        "answer ON title_objection WHEN OLD.state IN ('answered', 'withdrawn') BEGIN SELECT RAISE(ABORT, "
        "'answered once, for good'); END"
    ),
    (
        "CREATE TRIGGER title_objection_in_time BEFORE INSERT ON title_objection WHEN NOT EXISTS (SELECT 1 FROM "
        "title_publicity WHERE id = NEW.publicity_id AND state = 'open' AND until_on >= NEW.received_on) BEGIN "
        "SELECT RAISE(ABORT, 'a late objection is a complaint'); END"
    ),
    (
        "CREATE TRIGGER title_confirmed_in_public BEFORE UPDATE OF state ON title_application WHEN NEW.state = "
        "'confirmed' AND NOT EXISTS (SELECT 1 FROM title_publicised JOIN title_publicity ON title_publicity.id = "
        "publicity_id WHERE application_id = NEW.id AND stage = 'result' AND title_publicity.state = 'closed') "
        "BEGIN SELECT RAISE(ABORT, 'confirmed after its publicity'); END"
    ),
    (
        "CREATE TRIGGER title_documented_in_the_ledger BEFORE UPDATE OF state ON title_application WHEN NEW.state "
        "IN ('documented', 'certified') AND NOT EXISTS (SELECT 1 FROM title_held WHERE application_id = NEW.id "
        "AND (NEW.state = 'documented' OR certificate_number <> '')) BEGIN SELECT RAISE(ABORT, 'documented by a "
        "line of the ledger'); END"
    ),
    (
        "CREATE TRIGGER title_result_issued_stays BEFORE UPDATE OF batch_id, letter_id, filing_id, document, "
        "dated, state ON title_result WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'issued once, for "
        "good'); END"
    ),
    (
        "CREATE TRIGGER title_document_stands BEFORE UPDATE OF voided_at ON filing WHEN NEW.voided_at IS NOT NULL "
        "AND EXISTS (SELECT 1 FROM title_result WHERE filing_id = NEW.id AND state = 'issued') BEGIN SELECT "
        "RAISE(ABORT, 'titles rest on this paper'); END"
    ),
    (
        "CREATE TRIGGER title_complaint_stays BEFORE UPDATE OF number, series, year, serial, sort, person_id, "
        "application_id, held_id, follows, received_on, from_name, content ON title_complaint BEGIN SELECT "
        "RAISE(ABORT, 'a complaint is answered, never changed'); END"
    ),
    (
        "CREATE TRIGGER title_complaint_answered_stays BEFORE UPDATE OF state, findings, conclusion, answered_on "
        "ON title_complaint WHEN OLD.state IN ('answered', 'withdrawn') BEGIN SELECT RAISE(ABORT, 'answered once, "
        "for good'); END"
    ),
    (
        "CREATE TRIGGER title_session_closed_stays BEFORE UPDATE OF state ON title_session WHEN OLD.state IN "
        "('closed', 'dropped') AND NEW.state <> OLD.state BEGIN SELECT RAISE(ABORT, 'a closed session stays "
        "closed'); END"
    ),
    (
        "CREATE TRIGGER title_suitcase_back_stays BEFORE UPDATE ON title_suitcase WHEN OLD.state <> 'away' BEGIN "
        "SELECT RAISE(ABORT, 'a suitcase comes back once'); END"
    ),
    (
        "CREATE TRIGGER title_held_stays BEFORE UPDATE OF person_id, application_id, result_id, title_series, "
        "specialty, title, level, mode, obtained_on ON title_held BEGIN SELECT RAISE(ABORT, 'a title is "
        "cancelled, never changed'); END"
    ),
    (
        "CREATE TRIGGER title_held_number_stays BEFORE UPDATE OF certificate_number, certificate_day ON "
        "title_held WHEN OLD.certificate_number <> '' AND (NEW.certificate_number <> OLD.certificate_number OR "
        "NEW.certificate_day IS NOT OLD.certificate_day) AND coalesce(json_array_length(NEW.details, "
        "'$.corrections'), 0) <= coalesce(json_array_length(OLD.details, '$.corrections'), 0) BEGIN SELECT "
        "RAISE(ABORT, 'a certificate keeps its number unless it says why'); END"
    ),
    (
        "CREATE TRIGGER title_held_cancelled_stays BEFORE UPDATE OF state ON title_held WHEN OLD.state = "
        "'cancelled' AND NEW.state <> 'cancelled' BEGIN SELECT RAISE(ABORT, 'cancelled once, for good'); END"
    ),
    (
        "CREATE TRIGGER title_held_cancelled_by_decision BEFORE UPDATE OF state ON title_held WHEN NEW.state = "
        "'cancelled' AND (NEW.cancelled_on IS NULL OR NOT EXISTS (SELECT 1 FROM title_complaint WHERE id = "
        "NEW.complaint_id AND sort = 'cancellation' AND follows IS NOT NULL)) BEGIN SELECT RAISE(ABORT, "
        "'cancelled by a decision alone'); END"
    ),
    (
        "CREATE TRIGGER title_integrity_stays BEFORE UPDATE OF person_id, expert_id, employer_id, found_on, fact, "
        "ban_from, ban_to ON title_integrity BEGIN SELECT RAISE(ABORT, 'an entry is lifted, never changed'); END"
    ),
    (
        "CREATE TRIGGER title_application_no_delete BEFORE DELETE ON title_application BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_archive_no_delete BEFORE DELETE ON title_archive BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_ballot_no_delete BEFORE DELETE ON title_ballot BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_batch_no_delete BEFORE DELETE ON title_batch BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_committee_no_delete BEFORE DELETE ON title_committee BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_complaint_no_delete BEFORE DELETE ON title_complaint BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_count_no_delete BEFORE DELETE ON title_count BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_draw_no_delete BEFORE DELETE ON title_draw BEGIN SELECT RAISE(ABORT, 'ended, never "
        "deleted'); END"
    ),
    (
        "CREATE TRIGGER title_expert_no_delete BEFORE DELETE ON title_expert BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_held_no_delete BEFORE DELETE ON title_held BEGIN SELECT RAISE(ABORT, 'ended, never "
        "deleted'); END"
    ),
    (
        "CREATE TRIGGER title_integrity_no_delete BEFORE DELETE ON title_integrity BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_objection_no_delete BEFORE DELETE ON title_objection BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_publicity_no_delete BEFORE DELETE ON title_publicity BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_result_no_delete BEFORE DELETE ON title_result BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_session_no_delete BEFORE DELETE ON title_session BEGIN SELECT RAISE(ABORT, 'ended, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_submission_no_delete BEFORE DELETE ON title_submission BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER title_suitcase_no_delete BEFORE DELETE ON title_suitcase BEGIN SELECT RAISE(ABORT, "
        "'ended, never deleted'); END"
    ),
)
