"""The triggers about sessions of release 4; never changed once released."""

from __future__ import annotations

from typing import Final

GUARDS: Final = (
    (
        "CREATE TRIGGER title_draw_insert_here BEFORE INSERT ON title_draw WHEN (SELECT state FROM title_session "
        "WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the session is "
        "out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_hearing_insert_here BEFORE INSERT ON title_hearing WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_hearing_update_here BEFORE UPDATE ON title_hearing WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_hearing_delete_here BEFORE DELETE ON title_hearing WHEN (SELECT state FROM "
        "title_session WHERE id = OLD.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_member_insert_here BEFORE INSERT ON title_member WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_member_update_here BEFORE UPDATE ON title_member WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_member_delete_here BEFORE DELETE ON title_member WHEN (SELECT state FROM "
        "title_session WHERE id = OLD.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_recusal_insert_here BEFORE INSERT ON title_recusal WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_recusal_update_here BEFORE UPDATE ON title_recusal WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_recusal_delete_here BEFORE DELETE ON title_recusal WHEN (SELECT state FROM "
        "title_session WHERE id = OLD.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_score_insert_here BEFORE INSERT ON title_score WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_score_update_here BEFORE UPDATE ON title_score WHEN (SELECT state FROM "
        "title_session WHERE id = NEW.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_score_delete_here BEFORE DELETE ON title_score WHEN (SELECT state FROM "
        "title_session WHERE id = OLD.session_id) IN ('away', 'closed', 'dropped') BEGIN SELECT RAISE(ABORT, 'the "
        "session is out, or over'); END"
    ),
    (
        "CREATE TRIGGER title_session_away_stays BEFORE UPDATE ON title_session WHEN OLD.state = 'away' AND "
        "NEW.state = 'away' BEGIN SELECT RAISE(ABORT, 'a session that is out is not changed at home'); END"
    ),
    (
        "CREATE TRIGGER title_count_in_session BEFORE INSERT ON title_count WHEN (SELECT state FROM title_session "
        "WHERE id = NEW.session_id) <> 'open' OR NEW.present > (SELECT count(*) FROM title_member WHERE "
        "session_id = NEW.session_id AND signed_in_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'only who is there "
        "votes, in an open session'); END"
    ),
    (
        "CREATE TRIGGER title_count_quorum BEFORE INSERT ON title_count WHEN NEW.present < "
        "coalesce(json_extract(NEW.decision, '$.quorum_needs'), 0) OR json_extract(NEW.decision, '$.outcome') IN "
        "('no_quorum', 'filing_expired') BEGIN SELECT RAISE(ABORT, 'no vote before the quorum'); END"
    ),
    (
        "CREATE TRIGGER title_ballot_counted BEFORE INSERT ON title_ballot WHEN NOT EXISTS (SELECT 1 FROM "
        "title_count AS c WHERE c.session_id = NEW.session_id AND c.application_id = NEW.application_id AND "
        "c.round = NEW.round AND c.take = NEW.take AND c.state = 'counted' AND (SELECT count(*) FROM title_ballot "
        "AS b WHERE +b.session_id = NEW.session_id AND b.application_id = NEW.application_id AND b.round = "
        "NEW.round AND b.take = NEW.take AND b.choice = NEW.choice) < CASE NEW.choice WHEN 'agree' THEN c.agree "
        "WHEN 'against' THEN c.against WHEN 'abstain' THEN c.abstain WHEN 'spoiled' THEN c.spoiled ELSE 0 END) "
        "BEGIN SELECT RAISE(ABORT, 'a ballot too many'); END"
    ),
)
