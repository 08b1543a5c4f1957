"""The search tables and triggers of release 1; never changed once a release carried them."""

from __future__ import annotations

from typing import Final

SEARCH_AND_GUARDS: Final = (
    (
        "CREATE VIRTUAL TABLE person_fts USING fts5(words, sounds, numbers, srebmun, content='', "
        "contentless_delete=1, tokenize='unicode61', prefix='1 2 3')"
    ),
    (
        "CREATE VIRTUAL TABLE employer_fts USING fts5(words, sounds, numbers, srebmun, content='', "
        "contentless_delete=1, tokenize='unicode61', prefix='1 2 3')"
    ),
    (
        "CREATE VIRTUAL TABLE case_fts USING fts5(words, sounds, numbers, srebmun, content='', "
        "contentless_delete=1, tokenize='unicode61', prefix='1 2 3')"
    ),
    (
        "CREATE VIRTUAL TABLE filing_fts USING fts5(words, sounds, numbers, srebmun, content='', "
        "contentless_delete=1, tokenize='unicode61', prefix='1 2 3')"
    ),
    (
        "CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'audit rows are never "
        "changed'); END"
    ),
    (
        "CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'audit rows are never "
        "deleted'); END"
    ),
    (
        "CREATE TRIGGER event_in_order BEFORE INSERT ON event WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 "
        "FROM event) BEGIN SELECT RAISE(ABORT, 'audit rows are added in order'); END"
    ),
    (
        "CREATE TRIGGER filing_no_delete BEFORE DELETE ON filing BEGIN SELECT RAISE(ABORT, 'filings are voided, "
        "never deleted'); END"
    ),
    (
        "CREATE TRIGGER filing_only_voided BEFORE UPDATE OF case_id, paper, title, series, year, serial, number, "
        "issued_at, issued_day, issued_by, issued_by_name, kind, case_number, applicant, employer_name, answers, "
        "verdict, edition, policy_day, digest, algorithm, pages, size, reason ON filing BEGIN SELECT RAISE(ABORT, "
        "'filings are voided, never changed'); END"
    ),
)
