"""What the file itself refuses about professional titles: no vote, draw or title is ever changed behind its back."""

from __future__ import annotations

from typing import Final

from desktop.store.audit.session_guards import refuse

NEVER_DELETED: Final = (
    "title_application",
    "title_archive",
    "title_ballot",
    "title_batch",
    "title_committee",
    "title_complaint",
    "title_count",
    "title_draw",
    "title_expert",
    "title_held",
    "title_integrity",
    "title_objection",
    "title_publicity",
    "title_result",
    "title_session",
    "title_submission",
    "title_suitcase",
)

TITLE_GUARDS: Final = {
    name: refuse(name, when, says)
    for name, when, says in (
        (
            "title_application_stays",
            "BEFORE UPDATE OF batch_id, case_id, person_id, serial, receipt ON title_application",
            "who applies where stays",
        ),
        ("title_draw_stays", "BEFORE UPDATE ON title_draw", "a draw is never changed"),
        ("title_ballot_stays", "BEFORE UPDATE ON title_ballot", "a ballot is never changed"),
        (
            "title_count_stays",
            (
                "BEFORE UPDATE OF session_id, application_id, round, take, committee, present, recused, issued, "
                "returned, agree, against, abstain, spoiled, passed, reading, decision, counters, supervisor, "
                "by_name, counted_at ON title_count"
            ),
            "a count is voided, never changed",
        ),
        (
            "title_count_void_stays",
            (
                "BEFORE UPDATE ON title_count WHEN OLD.state = 'void' OR (OLD.state = 'announced' AND NEW.state = "
                "'counted')"
            ),
            "voided or announced once, for good",
        ),
        (
            "title_count_adds_up",
            (
                "BEFORE INSERT ON title_count WHEN NEW.agree + NEW.against + NEW.abstain + NEW.spoiled <> "
                "NEW.returned OR NEW.returned > NEW.issued OR NEW.issued > NEW.present OR NEW.present > "
                "NEW.committee OR min(NEW.agree, NEW.against, NEW.abstain, NEW.spoiled, NEW.recused) < 0"
            ),
            "the ballots add up",
        ),
        (
            "title_publicity_closed_clear",
            (
                "BEFORE UPDATE OF state ON title_publicity WHEN NEW.state = 'closed' AND EXISTS (SELECT 1 FROM "
                "title_objection WHERE publicity_id = NEW.id AND state IN ('open', 'checked'))"
            ),
            "not closed over an objection",
        ),
        (
            "title_publicity_held_long_enough",
            (
                "BEFORE UPDATE OF state ON title_publicity WHEN NEW.state = 'closed' AND (NEW.closed_on IS NULL OR "
                "NEW.closed_on <= NEW.until_on OR json_extract(NEW.rule, '$.earliest') IS NULL OR NEW.until_on < "
                "json_extract(NEW.rule, '$.earliest'))"
            ),
            "not closed a day early",
        ),
        (
            "title_publicity_stays",
            "BEFORE UPDATE OF batch_id, stage, posted_on, rule ON title_publicity",
            "what was posted stays",
        ),
        (
            "title_publicity_ended_stays",
            "BEFORE UPDATE OF state, until_on, closed_on ON title_publicity WHEN OLD.state <> 'open'",
            "ended once, for good",
        ),
        (
            "title_objection_stays",
            (
                "BEFORE UPDATE OF publicity_id, application_id, received_on, from_name, content, by_name ON "
                "title_objection"
            ),
            "an objection is answered, never changed",
        ),
        (
            "title_objection_answered_stays",
            (
                "BEFORE UPDATE OF state, findings, conclusion, answered_on, answer ON title_objection WHEN OLD.state "
                "IN ('answered', 'withdrawn')"
            ),
            "answered once, for good",
        ),
        (
            "title_objection_in_time",
            (
                "BEFORE INSERT ON title_objection WHEN NOT EXISTS (SELECT 1 FROM title_publicity WHERE id = "
                "NEW.publicity_id AND state = 'open' AND until_on >= NEW.received_on)"
            ),
            "a late objection is a complaint",
        ),
        (
            "title_confirmed_in_public",
            (
                "BEFORE UPDATE OF state ON title_application WHEN NEW.state = 'confirmed' AND NOT EXISTS (SELECT 1 "
                "FROM title_publicised JOIN title_publicity ON title_publicity.id = publicity_id WHERE application_id "
                "= NEW.id AND stage = 'result' AND title_publicity.state = 'closed')"
            ),
            "confirmed after its publicity",
        ),
        (
            "title_documented_in_the_ledger",
            (
                "BEFORE UPDATE OF state ON title_application WHEN NEW.state IN ('documented', 'certified') AND NOT "
                "EXISTS (SELECT 1 FROM title_held WHERE application_id = NEW.id AND (NEW.state = 'documented' OR "
                "certificate_number <> ''))"
            ),
            "documented by a line of the ledger",
        ),
        (
            "title_result_issued_stays",
            (
                "BEFORE UPDATE OF batch_id, letter_id, filing_id, document, dated, state ON title_result WHEN "
                "OLD.state <> 'draft'"
            ),
            "issued once, for good",
        ),
        (
            "title_document_stands",
            (
                "BEFORE UPDATE OF voided_at ON filing WHEN NEW.voided_at IS NOT NULL AND EXISTS (SELECT 1 FROM "
                "title_result WHERE filing_id = NEW.id AND state = 'issued')"
            ),
            "titles rest on this paper",
        ),
        (
            "title_complaint_stays",
            (
                "BEFORE UPDATE OF number, series, year, serial, sort, person_id, application_id, held_id, follows, "
                "received_on, from_name, content ON title_complaint"
            ),
            "a complaint is answered, never changed",
        ),
        (
            "title_complaint_answered_stays",
            (
                "BEFORE UPDATE OF state, findings, conclusion, answered_on ON title_complaint WHEN OLD.state IN "
                "('answered', 'withdrawn')"
            ),
            "answered once, for good",
        ),
        (
            "title_session_closed_stays",
            (
                "BEFORE UPDATE OF state ON title_session WHEN OLD.state IN ('closed', 'dropped') AND NEW.state <> "
                "OLD.state"
            ),
            "a closed session stays closed",
        ),
        (
            "title_suitcase_back_stays",
            "BEFORE UPDATE ON title_suitcase WHEN OLD.state <> 'away'",
            "a suitcase comes back once",
        ),
        (
            "title_held_stays",
            (
                "BEFORE UPDATE OF person_id, application_id, result_id, title_series, specialty, title, level, "
                "mode, obtained_on ON title_held"
            ),
            "a title is cancelled, never changed",
        ),
        (
            "title_held_number_stays",
            (
                "BEFORE UPDATE OF certificate_number, certificate_day ON title_held WHEN OLD.certificate_number <> "
                "'' AND (NEW.certificate_number <> OLD.certificate_number OR NEW.certificate_day IS NOT "
                "OLD.certificate_day) AND coalesce(json_array_length(NEW.details, '$.corrections'), 0) <= "
                "coalesce(json_array_length(OLD.details, '$.corrections'), 0)"
            ),
            "a certificate keeps its number unless it says why",
        ),
        (
            "title_held_cancelled_stays",
            "BEFORE UPDATE OF state ON title_held WHEN OLD.state = 'cancelled' AND NEW.state <> 'cancelled'",
            "cancelled once, for good",
        ),
        (
            "title_held_cancelled_by_decision",
            (
                "BEFORE UPDATE OF state ON title_held WHEN NEW.state = 'cancelled' AND (NEW.cancelled_on IS NULL OR "
                "NOT EXISTS (SELECT 1 FROM title_complaint WHERE id = NEW.complaint_id AND sort = 'cancellation' AND "
                "follows IS NOT NULL))"
            ),
            "cancelled by a decision alone",
        ),
        (
            "title_integrity_stays",
            "BEFORE UPDATE OF person_id, expert_id, employer_id, found_on, fact, ban_from, ban_to ON title_integrity",
            "an entry is lifted, never changed",
        ),
    )
}
