"""The tables of release 3: official letters, dispatches, incoming papers, direct reports, bundles, needs.

Never changed once released.
"""

from __future__ import annotations

from typing import Final

# A letter may be about no case, and a column cannot be made optional in place: the book is copied into a new one.
# Dropping a table fires none of its triggers, and takes them with it; `guards` makes them anew.
FILING: Final = (
    """CREATE TABLE filing_of_release_3 (
        id INTEGER NOT NULL, case_id INTEGER, paper VARCHAR NOT NULL, title VARCHAR NOT NULL, series VARCHAR NOT NULL,
        year INTEGER NOT NULL, serial INTEGER NOT NULL, number VARCHAR NOT NULL, issued_at DATETIME NOT NULL,
        issued_day DATE NOT NULL, issued_by INTEGER NOT NULL, issued_by_name VARCHAR NOT NULL, kind VARCHAR NOT NULL,
        case_number VARCHAR NOT NULL, applicant VARCHAR NOT NULL, employer_name VARCHAR NOT NULL, answers JSON NOT
        NULL, verdict JSON NOT NULL, edition VARCHAR NOT NULL, policy_day DATE, digest VARCHAR NOT NULL, algorithm
        VARCHAR NOT NULL, pages INTEGER NOT NULL, size INTEGER NOT NULL, reason VARCHAR NOT NULL, voided_at DATETIME,
        voided_by INTEGER, void_reason VARCHAR NOT NULL, secrecy VARCHAR NOT NULL, urgency VARCHAR NOT NULL, main_to
        VARCHAR NOT NULL, copies_to VARCHAR NOT NULL, place VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE (series, year,
        serial), FOREIGN KEY(case_id) REFERENCES office_case (id), UNIQUE (number), FOREIGN KEY(issued_by) REFERENCES
        staff (id), FOREIGN KEY(voided_by) REFERENCES staff (id)
    )""",
    """INSERT INTO filing_of_release_3 (
        id, case_id, paper, title, series, year, serial, number, issued_at, issued_day, issued_by, issued_by_name,
        kind, case_number, applicant, employer_name, answers, verdict, edition, policy_day, digest, algorithm,
        pages, size, reason, voided_at, voided_by, void_reason, secrecy, urgency, main_to, copies_to, place
    ) SELECT
        id, case_id, paper, title, series, year, serial, number, issued_at, issued_day, issued_by, issued_by_name,
        kind, case_number, applicant, employer_name, answers, verdict, edition, policy_day, digest, algorithm,
        pages, size, reason, voided_at, voided_by, void_reason, '', '', '', '', ''
    FROM filing""",
    "DROP TABLE filing",
    "ALTER TABLE filing_of_release_3 RENAME TO filing",
    "CREATE INDEX filing_by_issue ON filing (issued_at, id)",
    "CREATE INDEX ix_filing_case_id ON filing (case_id)",
)

TABLES: Final = (
    *FILING,
    "ALTER TABLE office_case ADD COLUMN steps JSON",
    """CREATE TABLE direct_report (
        id INTEGER NOT NULL, matter VARCHAR NOT NULL, title VARCHAR NOT NULL, case_id INTEGER, rule JSON NOT NULL,
        state VARCHAR NOT NULL, opened_on DATE NOT NULL, closed_on DATE, closed_by_name VARCHAR NOT NULL, note VARCHAR
        NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id),
        FOREIGN KEY(case_id) REFERENCES office_case (id)
    )""",
    "CREATE INDEX ix_direct_report_case_id ON direct_report (case_id)",
    "CREATE INDEX ix_direct_report_state ON direct_report (state)",
    """CREATE TABLE letter (
        id INTEGER NOT NULL, template VARCHAR NOT NULL, template_version INTEGER NOT NULL, kind VARCHAR NOT NULL, form
        VARCHAR NOT NULL, series VARCHAR NOT NULL, case_id INTEGER, report_id INTEGER, half VARCHAR NOT NULL,
        filing_id INTEGER, title VARCHAR NOT NULL, body JSON NOT NULL, template_title VARCHAR NOT NULL, template_body
        JSON NOT NULL, main_to JSON NOT NULL, copies_to JSON NOT NULL, attachments JSON NOT NULL, secrecy VARCHAR NOT
        NULL, urgency VARCHAR NOT NULL, reply_days INTEGER NOT NULL, note VARCHAR NOT NULL, data JSON NOT NULL, state
        VARCHAR NOT NULL, drafted_by INTEGER NOT NULL, drafted_by_name VARCHAR NOT NULL, drafted_on DATE NOT NULL,
        checked_by INTEGER, checked_by_name VARCHAR NOT NULL, checked_on DATE, signed_by INTEGER, signed_by_name
        VARCHAR NOT NULL, signed_on DATE, returned_why VARCHAR NOT NULL, packet_digest VARCHAR NOT NULL, packet_pages
        INTEGER NOT NULL, packet_size INTEGER NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL,
        version INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY(case_id) REFERENCES office_case (id), FOREIGN
        KEY(report_id) REFERENCES direct_report (id), FOREIGN KEY(filing_id) REFERENCES filing (id), FOREIGN
        KEY(drafted_by) REFERENCES staff (id), FOREIGN KEY(checked_by) REFERENCES staff (id), FOREIGN KEY(signed_by)
        REFERENCES staff (id)
    )""",
    "CREATE INDEX ix_letter_case_id ON letter (case_id)",
    "CREATE INDEX ix_letter_filing_id ON letter (filing_id)",
    "CREATE INDEX ix_letter_report_id ON letter (report_id)",
    "CREATE INDEX letter_by_state ON letter (state, updated_at, id)",
    """CREATE TABLE incoming (
        id INTEGER NOT NULL, series VARCHAR NOT NULL, year INTEGER NOT NULL, serial INTEGER NOT NULL, number VARCHAR
        NOT NULL, registered_on DATE NOT NULL, received_on DATE NOT NULL, way VARCHAR NOT NULL, department VARCHAR NOT
        NULL, from_whom VARCHAR NOT NULL, their_number VARCHAR NOT NULL, title VARCHAR NOT NULL, kind VARCHAR NOT
        NULL, dated DATE, secrecy VARCHAR NOT NULL, urgency VARCHAR NOT NULL, copies INTEGER NOT NULL, pages INTEGER
        NOT NULL, case_id INTEGER, proposal VARCHAR NOT NULL, instruction VARCHAR NOT NULL, handler VARCHAR NOT NULL,
        due_on DATE, done_on DATE, outcome VARCHAR NOT NULL, place VARCHAR NOT NULL, data JSON NOT NULL, by_name
        VARCHAR NOT NULL, voided_at DATETIME, void_reason VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at
        DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id), UNIQUE (series, year, serial), UNIQUE (number),
        FOREIGN KEY(case_id) REFERENCES office_case (id)
    )""",
    "CREATE INDEX incoming_by_day ON incoming (registered_on, id)",
    "CREATE INDEX incoming_by_due ON incoming (due_on, id)",
    "CREATE INDEX ix_incoming_case_id ON incoming (case_id)",
    (
        "CREATE VIRTUAL TABLE incoming_fts USING fts5(words, sounds, numbers, srebmun, content='', "
        "contentless_delete=1, tokenize='unicode61', prefix='1 2 3')"
    ),
    """CREATE TABLE incoming_file (
        id INTEGER NOT NULL, incoming_id INTEGER NOT NULL, digest VARCHAR NOT NULL, algorithm VARCHAR NOT NULL, name
        VARCHAR NOT NULL, media_type VARCHAR NOT NULL, pages INTEGER NOT NULL, size INTEGER NOT NULL, added_at
        DATETIME NOT NULL, removed_at DATETIME, reason VARCHAR NOT NULL, PRIMARY KEY (id), FOREIGN KEY(incoming_id)
        REFERENCES incoming (id)
    )""",
    "CREATE INDEX ix_incoming_file_digest ON incoming_file (digest)",
    "CREATE INDEX ix_incoming_file_incoming_id ON incoming_file (incoming_id)",
    """CREATE TABLE dispatch (
        id INTEGER NOT NULL, filing_id INTEGER NOT NULL, role VARCHAR NOT NULL, department VARCHAR NOT NULL, recipient
        VARCHAR NOT NULL, way VARCHAR NOT NULL, sent_on DATE, tracking VARCHAR NOT NULL, sent_by VARCHAR NOT NULL,
        received_on DATE, received_by VARCHAR NOT NULL, reply_days INTEGER NOT NULL, reply_due DATE, replied_on DATE,
        incoming_id INTEGER, note VARCHAR NOT NULL, dropped_on DATE, dropped_why VARCHAR NOT NULL, created_at DATETIME
        NOT NULL, PRIMARY KEY (id), FOREIGN KEY(filing_id) REFERENCES filing (id), FOREIGN KEY(incoming_id) REFERENCES
        incoming (id)
    )""",
    "CREATE INDEX dispatch_by_reply ON dispatch (reply_due, replied_on, id)",
    "CREATE INDEX ix_dispatch_filing_id ON dispatch (filing_id)",
    "CREATE INDEX ix_dispatch_incoming_id ON dispatch (incoming_id)",
    """CREATE TABLE bundle (
        id INTEGER NOT NULL, sort VARCHAR NOT NULL, series VARCHAR NOT NULL, year INTEGER NOT NULL, serial INTEGER NOT
        NULL, number VARCHAR NOT NULL, person_id INTEGER NOT NULL, employer_id INTEGER, answers JSON NOT NULL,
        opened_on DATE NOT NULL, closed_on DATE, state VARCHAR NOT NULL, language VARCHAR NOT NULL, by_name VARCHAR
        NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY
        (id), UNIQUE (series, year, serial), UNIQUE (number), FOREIGN KEY(person_id) REFERENCES person (id), FOREIGN
        KEY(employer_id) REFERENCES employer (id)
    )""",
    "CREATE INDEX ix_bundle_employer_id ON bundle (employer_id)",
    "CREATE INDEX ix_bundle_person_id ON bundle (person_id)",
    """CREATE TABLE bundle_item (
        bundle_id INTEGER NOT NULL, item VARCHAR NOT NULL, case_id INTEGER, filing_id INTEGER, state VARCHAR NOT NULL,
        since DATE, note VARCHAR NOT NULL, data JSON NOT NULL, PRIMARY KEY (bundle_id, item), FOREIGN KEY(bundle_id)
        REFERENCES bundle (id), FOREIGN KEY(case_id) REFERENCES office_case (id), FOREIGN KEY(filing_id) REFERENCES
        filing (id)
    )""",
    "CREATE INDEX ix_bundle_item_case_id ON bundle_item (case_id)",
    """CREATE TABLE talent_need (
        id INTEGER NOT NULL, employer_id INTEGER NOT NULL, post VARCHAR NOT NULL, specialty VARCHAR NOT NULL, level
        VARCHAR NOT NULL, wanted INTEGER NOT NULL, pay_yuan INTEGER, requirement VARCHAR NOT NULL, first_day DATE NOT
        NULL, last_day DATE, state VARCHAR NOT NULL, ended_on DATE, ended_why VARCHAR NOT NULL, data JSON NOT NULL,
        by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version INTEGER NOT
        NULL, PRIMARY KEY (id), FOREIGN KEY(employer_id) REFERENCES employer (id)
    )""",
    "CREATE INDEX ix_talent_need_employer_id ON talent_need (employer_id)",
    "CREATE INDEX talent_need_by_state ON talent_need (state, first_day, id)",
    """CREATE TABLE talent_match (
        id INTEGER NOT NULL, need_id INTEGER NOT NULL, person_id INTEGER NOT NULL, case_id INTEGER, on_day DATE NOT
        NULL, ended_on DATE, ended_why VARCHAR NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL,
        PRIMARY KEY (id), FOREIGN KEY(need_id) REFERENCES talent_need (id), FOREIGN KEY(person_id) REFERENCES person
        (id), FOREIGN KEY(case_id) REFERENCES office_case (id)
    )""",
    "CREATE INDEX ix_talent_match_case_id ON talent_match (case_id)",
    "CREATE INDEX ix_talent_match_need_id ON talent_match (need_id)",
    "CREATE INDEX ix_talent_match_person_id ON talent_match (person_id)",
)
