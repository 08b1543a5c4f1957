"""What the books of numbers hold by themselves: no gap, no number twice, no day before the one it follows."""

from __future__ import annotations

from typing import Final

_LAST_FILING: Final = "FROM filing WHERE series = NEW.series AND year = NEW.year ORDER BY serial DESC LIMIT 1"
_NEWEST_FILING: Final = "FROM filing WHERE series = NEW.series ORDER BY year DESC, serial DESC LIMIT 1"
_NEWEST_INCOMING: Final = "FROM incoming WHERE series = NEW.series ORDER BY year DESC, serial DESC LIMIT 1"
_LAST_INCOMING: Final = "FROM incoming WHERE series = NEW.series AND year = NEW.year ORDER BY serial DESC LIMIT 1"
# Received after it was sent, answered after it was sent, sent no earlier than the paper was issued.
_ASTRAY: Final = (
    "NEW.sent_on < (SELECT issued_day FROM filing WHERE id = NEW.filing_id) "
    "OR (NEW.received_on IS NOT NULL AND (NEW.sent_on IS NULL OR NEW.received_on < NEW.sent_on)) "
    "OR (NEW.replied_on IS NOT NULL AND (NEW.sent_on IS NULL OR NEW.replied_on < NEW.sent_on))"
)
_NO_GAP: Final = "BEGIN SELECT RAISE(ABORT, 'numbers run on without a gap'); END"
_NOT_BACK: Final = "BEGIN SELECT RAISE(ABORT, 'a number is never back-dated'); END"
_ORDER: Final = "BEGIN SELECT RAISE(ABORT, 'no day before the one it follows'); END"
# The halves of a direct report that are signed, bound, and whose every copy left and arrived.
_ARRIVED: Final = (
    "SELECT count(DISTINCT letter.half) FROM letter JOIN filing ON filing.id = letter.filing_id "
    "WHERE letter.report_id = NEW.id AND filing.voided_at IS NULL AND letter.packet_digest <> '' "
    "AND EXISTS (SELECT 1 FROM dispatch WHERE filing_id = filing.id AND dropped_on IS NULL) "
    "AND NOT EXISTS (SELECT 1 FROM dispatch WHERE filing_id = filing.id AND dropped_on IS NULL "
    "AND (sent_on IS NULL OR received_on IS NULL))"
)
_ONCE: Final = "BEGIN SELECT RAISE(ABORT, 'voided once, for good'); END"

BOOK_GUARDS: Final = {
    "filing_without_gap": (
        "CREATE TRIGGER filing_without_gap BEFORE INSERT ON filing "
        f"WHEN NEW.serial <> coalesce((SELECT serial {_LAST_FILING}), 0) + 1 {_NO_GAP}"
    ),
    "filing_never_back": (
        "CREATE TRIGGER filing_never_back BEFORE INSERT ON filing "
        "WHEN NEW.year <> CAST(substr(NEW.issued_day, 1, 4) AS INTEGER) "
        f"OR NEW.issued_day < (SELECT issued_day {_NEWEST_FILING}) {_NOT_BACK}"
    ),
    "filing_void_stays": (
        "CREATE TRIGGER filing_void_stays BEFORE UPDATE OF voided_at, voided_by, void_reason ON filing "
        f"WHEN OLD.voided_at IS NOT NULL {_ONCE}"
    ),
    "incoming_without_gap": (
        "CREATE TRIGGER incoming_without_gap BEFORE INSERT ON incoming "
        f"WHEN NEW.serial <> coalesce((SELECT serial {_LAST_INCOMING}), 0) + 1 {_NO_GAP}"
    ),
    "incoming_never_back": (
        "CREATE TRIGGER incoming_never_back BEFORE INSERT ON incoming "
        "WHEN NEW.year <> CAST(substr(NEW.registered_on, 1, 4) AS INTEGER) OR NEW.received_on > NEW.registered_on "
        f"OR NEW.registered_on < (SELECT registered_on {_NEWEST_INCOMING}) {_NOT_BACK}"
    ),
    "incoming_number_stays": (
        "CREATE TRIGGER incoming_number_stays BEFORE UPDATE OF series, year, serial, number, registered_on, "
        "received_on, by_name ON incoming BEGIN SELECT RAISE(ABORT, 'a number is given once'); END"
    ),
    "incoming_void_stays": (
        "CREATE TRIGGER incoming_void_stays BEFORE UPDATE OF voided_at, void_reason ON incoming "
        f"WHEN OLD.voided_at IS NOT NULL {_ONCE}"
    ),
    "dispatch_in_order": (
        f"CREATE TRIGGER dispatch_in_order BEFORE UPDATE ON dispatch WHEN {_ASTRAY} {_ORDER}"
    ),
    "dispatch_begins_in_order": (
        f"CREATE TRIGGER dispatch_begins_in_order BEFORE INSERT ON dispatch WHEN {_ASTRAY} {_ORDER}"
    ),
    "dispatch_recipient_stays": (
        "CREATE TRIGGER dispatch_recipient_stays BEFORE UPDATE OF filing_id, role, department, recipient ON dispatch "
        "BEGIN SELECT RAISE(ABORT, 'a copy goes to one recipient'); END"
    ),
    "report_closed_whole": (
        "CREATE TRIGGER report_closed_whole BEFORE UPDATE OF state ON direct_report "
        f"WHEN NEW.state = 'closed' AND ({_ARRIVED}) < 2 "
        "BEGIN SELECT RAISE(ABORT, 'a pair is closed whole'); END"
    ),
}  # fmt: skip
