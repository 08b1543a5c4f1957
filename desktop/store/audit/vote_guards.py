"""What the file itself refuses about votes: a result without a count, a withdrawal after it, a closed session changed.

Release 5; what it refuses before stands in `session_guards` and `title_guards`.
"""

from __future__ import annotations

from typing import Final

from desktop.store.audit.session_guards import refuse

_STANDS: Final = "state <> 'void' AND final = 1"
_OVER: Final = "('closed', 'dropped')"
_DECIDED: Final = "('professional_title_recognition', 'professional_title_confirmation')"  # without a committee


def _counted(row: str) -> str:
    of = f"session_id = {row}.session_id AND application_id = {row}.application_id"
    return f"EXISTS (SELECT 1 FROM title_count WHERE {of} AND {_STANDS})"  # noqa: S608 - own names


VOTE_GUARDS: Final = {
    name: refuse(name, when, says)
    for name, when, says in (
        (
            "title_count_begins_counted",
            "BEFORE INSERT ON title_count WHEN NEW.state <> 'counted'",
            "a count is made before it is announced or voided",
        ),
        (
            "title_count_void_unseats",
            (
                "BEFORE UPDATE OF state ON title_count WHEN NEW.state = 'void' AND OLD.state = 'announced' AND "
                "OLD.final = 1 AND (SELECT state FROM title_application WHERE id = NEW.application_id) <> 'reviewing'"
            ),
            "a result is taken back before its count is voided",
        ),
        (
            "title_application_by_count",
            (
                "BEFORE UPDATE OF state ON title_application WHEN NEW.state IN ('passed', 'failed') AND OLD.state IN "  # noqa: S608 - own names
                "('accepted', 'before_publicity', 'reviewing', 'passed', 'failed') AND NEW.state <> OLD.state AND "
                "(SELECT mode FROM title_batch WHERE id = NEW.batch_id) IN ('own', 'special') AND "
                f"(SELECT kind FROM office_case WHERE id = NEW.case_id) NOT IN {_DECIDED} AND NOT EXISTS (SELECT 1 "
                f"FROM title_count WHERE application_id = NEW.id AND {_STANDS} AND passed = (NEW.state = 'passed'))"
            ),
            "a result follows from its count",
        ),
        (
            "title_member_counted_stays",
            (
                "BEFORE DELETE ON title_member WHEN OLD.signed_in_at IS NOT NULL AND EXISTS (SELECT 1 FROM "
                "title_count WHERE session_id = OLD.session_id AND state <> 'void')"
            ),
            "who was there at a count was there",
        ),
        (
            "title_member_counted_signed",
            (
                "BEFORE UPDATE OF signed_in_at ON title_member WHEN OLD.signed_in_at IS NOT NULL AND "
                "NEW.signed_in_at IS NOT OLD.signed_in_at AND EXISTS (SELECT 1 FROM title_count WHERE session_id = "
                "OLD.session_id AND state <> 'void')"
            ),
            "who was there at a count was there",
        ),
        *(
            (
                f"title_recusal_{deed.lower()}_counted",
                f"BEFORE {deed} ON title_recusal WHEN {_counted('OLD' if deed == 'DELETE' else 'NEW')}",
                "nobody withdraws from votes that were counted",
            )
            for deed in ("INSERT", "UPDATE", "DELETE")
        ),
        (
            "title_session_closed_kept",
            (
                "BEFORE UPDATE OF batch_id, committee_id, name, sort, employer_id, day, place, details, opened_at, "
                f"closed_at ON title_session WHEN OLD.state IN {_OVER}"
            ),
            "a closed session stays as it was",
        ),
    )
}
