"""How one audit row is bound to the one before it."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.store.audit.book_guards import BOOK_GUARDS
from desktop.store.audit.ledger_guards import LEDGER_GUARDS
from desktop.store.audit.letter_guards import LETTER_GUARDS
from desktop.store.audit.session_guards import SESSION_GUARDS
from desktop.store.audit.title_guards import NEVER_DELETED, TITLE_GUARDS
from desktop.store.audit.vote_guards import VOTE_GUARDS

# Every column but the digest itself, so that no field can be changed unseen.
CHAINED: Final = (
    "seq", "at_utc", "local_day", "actor_id", "actor_name", "actor_role", "workstation", "verb", "object_type",
    "object_id", "case_id", "result", "fields", "before", "reason", "clock_back", "program", "algorithm", "prev_hash",
)  # fmt: skip

TRIGGERS: Final = {
    "event_no_update": (
        "CREATE TRIGGER event_no_update BEFORE UPDATE ON event "
        "BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END"
    ),
    "event_no_delete": (
        "CREATE TRIGGER event_no_delete BEFORE DELETE ON event "
        "BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END"
    ),
    # REPLACE deletes without firing DELETE triggers unless recursive_triggers is on; this guard needs no setting.
    "event_in_order": (
        "CREATE TRIGGER event_in_order BEFORE INSERT ON event "
        "WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event) "
        "BEGIN SELECT RAISE(ABORT, 'audit rows are added in order'); END"
    ),
    "filing_no_delete": (
        "CREATE TRIGGER filing_no_delete BEFORE DELETE ON filing "
        "BEGIN SELECT RAISE(ABORT, 'filings are voided, never deleted'); END"
    ),
    "filing_only_voided": (
        "CREATE TRIGGER filing_only_voided BEFORE UPDATE OF case_id, paper, title, series, year, serial, number, "
        "issued_at, issued_day, issued_by, issued_by_name, kind, case_number, applicant, employer_name, answers, "
        "verdict, edition, policy_day, digest, algorithm, pages, size, reason, secrecy, urgency, main_to, copies_to "
        "ON filing BEGIN SELECT RAISE(ABORT, 'filings are voided, never changed'); END"
    ),
    # A letter's packet is put together after its number is known; all else of a signed letter stays.
    "letter_issued_stays": (
        "CREATE TRIGGER letter_issued_stays BEFORE UPDATE OF template, template_version, kind, form, series, case_id, "
        "report_id, half, filing_id, title, body, template_title, template_body, main_to, copies_to, attachments, "
        "secrecy, urgency, reply_days, note, data, state, drafted_by, drafted_by_name, drafted_on, checked_by, "
        "checked_by_name, checked_on, signed_by, signed_by_name, signed_on ON letter WHEN OLD.state = 'issued' "
        "BEGIN SELECT RAISE(ABORT, 'a signed letter is never changed'); END"
    ),
    **BOOK_GUARDS,
    **LETTER_GUARDS,
    **TITLE_GUARDS,
    **SESSION_GUARDS,
    **VOTE_GUARDS,
    **LEDGER_GUARDS,
    **{
        f"{table}_no_delete": (
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
        )
        for table in (
            "bundle",
            "correction",
            "credential",
            "credit_record",
            "delivery",
            "direct_report",
            "dispatch",
            "incoming",
            "incoming_file",
            "letter",
            "notice_template",
            "obligation",
            "promise",
            "return_reason",
            "talent_match",
            "talent_need",
            "verdict_override",
            *NEVER_DELETED,
        )
    },
}


def chain_key(data_key: bytes) -> bytes:
    """The key of the audit chain, told from the data key."""
    return HKDF(hashes.SHA256(), 32, None, b"talent-desk audit chain").derive(bytes(data_key))


def genesis(office_id: str, created_at: datetime) -> str:
    """What the first row is bound to: the office and the instant its file was made."""
    return hashlib.sha256(f"{office_id}|{_plain(created_at)}".encode()).hexdigest()


def digest(key: bytes, row: Mapping[str, Any]) -> str:
    """The keyed digest of an audit row over canonical JSON of all its chained columns (hex)."""
    canonical = json.dumps(
        {name: _plain(row[name]) for name in CHAINED}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return hmac.new(key, canonical.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    if isinstance(value, date):
        return value.isoformat()
    return value
