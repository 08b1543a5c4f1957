"""What the file itself refuses about sessions: votes without a quorum, ballots too many, changes while it is out."""

from __future__ import annotations

from typing import Final


def refuse(name: str, when: str, says: str) -> str:
    """A trigger that refuses a change with a reason."""
    return f"CREATE TRIGGER {name} {when} BEGIN SELECT RAISE(ABORT, '{says}'); END"


_NOT_HERE = "IN ('away', 'closed', 'dropped')"
#: What belongs to a session and is not touched while it is out with a suitcase, or once it is over.
_OF_SESSION: Final = ("title_draw", "title_hearing", "title_member", "title_recusal", "title_score")


def _guarded(table: str, deed: str) -> tuple[str, str, str]:
    row = "OLD" if deed == "DELETE" else "NEW"
    when = f"(SELECT state FROM title_session WHERE id = {row}.session_id) {_NOT_HERE}"  # noqa: S608 - own names
    return f"{table}_{deed.lower()}_here", f"BEFORE {deed} ON {table} WHEN {when}", "the session is out, or over"


_HERE: Final = tuple(
    _guarded(table, deed) for table in _OF_SESSION for deed in ("INSERT", "UPDATE", "DELETE")
    if table != "title_draw" or deed == "INSERT"
)  # fmt: skip

SESSION_GUARDS: Final = {
    name: refuse(name, when, says)
    for name, when, says in (
        *_HERE,
        (
            "title_session_away_stays",
            "BEFORE UPDATE ON title_session WHEN OLD.state = 'away' AND NEW.state = 'away'",
            "a session that is out is not changed at home",
        ),
        (
            "title_count_in_session",
            (
                "BEFORE INSERT ON title_count WHEN (SELECT state FROM title_session WHERE id = NEW.session_id) <> "
                "'open' OR NEW.present > (SELECT count(*) FROM title_member WHERE session_id = NEW.session_id AND "
                "signed_in_at IS NOT NULL)"
            ),
            "only who is there votes, in an open session",
        ),
        (
            "title_count_quorum",
            (
                "BEFORE INSERT ON title_count WHEN NEW.present < coalesce(json_extract(NEW.decision, "
                "'$.quorum_needs'), 0) OR json_extract(NEW.decision, '$.outcome') IN ('no_quorum', 'filing_expired')"
            ),
            "no vote before the quorum",
        ),
        (  # the plus keeps the engine from walking all ballots of the session for each
            "title_ballot_counted",
            (
                "BEFORE INSERT ON title_ballot WHEN NOT EXISTS (SELECT 1 FROM title_count AS c WHERE c.session_id = "
                "NEW.session_id AND c.application_id = NEW.application_id AND c.round = NEW.round AND c.take = "
                "NEW.take AND c.state = 'counted' AND (SELECT count(*) FROM title_ballot AS b WHERE +b.session_id = "
                "NEW.session_id AND b.application_id = NEW.application_id AND b.round = NEW.round AND b.take = "
                "NEW.take AND b.choice = NEW.choice) < CASE NEW.choice WHEN 'agree' THEN c.agree WHEN 'against' "
                "THEN c.against WHEN 'abstain' THEN c.abstain WHEN 'spoiled' THEN c.spoiled ELSE 0 END)"
            ),
            "a ballot too many",
        ),
    )
}
