"""The tables of release 2: what people hold and owe, promises, signed acts; never changed once released."""

from __future__ import annotations

from typing import Final

TABLES: Final = (
    "ALTER TABLE office_case ADD COLUMN carried JSON",
    "ALTER TABLE office_case ADD COLUMN decision JSON",
    "ALTER TABLE attachment ADD COLUMN slot VARCHAR",
    "ALTER TABLE attachment ADD COLUMN replaced_by INTEGER REFERENCES attachment (id)",
    "ALTER TABLE attachment ADD COLUMN look JSON",
    """CREATE TABLE credential (
        id INTEGER NOT NULL, person_id INTEGER NOT NULL, kind VARCHAR NOT NULL, number VARCHAR NOT NULL,
        employer_id INTEGER, employer_name VARCHAR NOT NULL, case_id INTEGER, first_day DATE, last_day DATE,
        data JSON NOT NULL, state VARCHAR NOT NULL, ended_on DATE, ended_why VARCHAR NOT NULL, created_at
        DATETIME NOT NULL, PRIMARY KEY (id), FOREIGN KEY(person_id) REFERENCES person (id), FOREIGN
        KEY(employer_id) REFERENCES employer (id), FOREIGN KEY(case_id) REFERENCES office_case (id)
    )""",
    "CREATE INDEX credential_by_end ON credential (state, last_day, id)",
    "CREATE INDEX credential_by_person ON credential (person_id, kind, first_day, id)",
    "CREATE INDEX ix_credential_case_id ON credential (case_id)",
    "CREATE INDEX ix_credential_employer_id ON credential (employer_id)",
    """CREATE TABLE obligation (
        id INTEGER NOT NULL, person_id INTEGER, employer_id INTEGER, case_id INTEGER NOT NULL, kind VARCHAR NOT
        NULL, says VARCHAR NOT NULL, asked_at JSON NOT NULL, due_on DATE, data JSON NOT NULL, state VARCHAR NOT
        NULL, ended_on DATE, ended_case_id INTEGER, ended_why VARCHAR NOT NULL, created_at DATETIME NOT NULL,
        PRIMARY KEY (id), FOREIGN KEY(person_id) REFERENCES person (id), FOREIGN KEY(employer_id) REFERENCES
        employer (id), FOREIGN KEY(case_id) REFERENCES office_case (id), FOREIGN KEY(ended_case_id) REFERENCES
        office_case (id)
    )""",
    "CREATE INDEX ix_obligation_case_id ON obligation (case_id)",
    "CREATE INDEX ix_obligation_employer_id ON obligation (employer_id)",
    "CREATE INDEX obligation_by_person ON obligation (person_id, state, id)",
    """CREATE TABLE term_pause (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, kind VARCHAR NOT NULL, why VARCHAR NOT NULL, first_day
        DATE NOT NULL, last_day DATE, working_days INTEGER NOT NULL, reason VARCHAR NOT NULL, basis VARCHAR NOT
        NULL, filing_id INTEGER, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id),
        FOREIGN KEY(case_id) REFERENCES office_case (id), FOREIGN KEY(filing_id) REFERENCES filing (id)
    )""",
    "CREATE INDEX ix_term_pause_case_id ON term_pause (case_id)",
    """CREATE TABLE promise (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, material_key VARCHAR NOT NULL, kind VARCHAR NOT NULL,
        text VARCHAR NOT NULL, promised_on DATE NOT NULL, due_on DATE NOT NULL, consequence VARCHAR NOT NULL,
        basis VARCHAR NOT NULL, state VARCHAR NOT NULL, ended_on DATE, ended_why VARCHAR NOT NULL, scan_id
        INTEGER, filing_id INTEGER, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id),
        FOREIGN KEY(case_id) REFERENCES office_case (id), FOREIGN KEY(scan_id) REFERENCES attachment (id),
        FOREIGN KEY(filing_id) REFERENCES filing (id)
    )""",
    "CREATE INDEX promise_by_case ON promise (case_id, material_key, id)",
    "CREATE INDEX promise_by_due ON promise (state, due_on, id)",
    """CREATE TABLE credit_record (
        id INTEGER NOT NULL, employer_id INTEGER, person_id INTEGER, case_id INTEGER NOT NULL, promise_id
        INTEGER, first_day DATE NOT NULL, last_day DATE NOT NULL, reason VARCHAR NOT NULL, basis VARCHAR NOT
        NULL, lifted_on DATE, lifted_why VARCHAR NOT NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id),
        FOREIGN KEY(employer_id) REFERENCES employer (id), FOREIGN KEY(person_id) REFERENCES person (id),
        FOREIGN KEY(case_id) REFERENCES office_case (id), FOREIGN KEY(promise_id) REFERENCES promise (id)
    )""",
    "CREATE INDEX ix_credit_record_case_id ON credit_record (case_id)",
    "CREATE INDEX ix_credit_record_employer_id ON credit_record (employer_id)",
    "CREATE INDEX ix_credit_record_person_id ON credit_record (person_id)",
    """CREATE TABLE delivery (
        id INTEGER NOT NULL, filing_id INTEGER NOT NULL, case_id INTEGER NOT NULL, way VARCHAR NOT NULL, to_whom
        VARCHAR NOT NULL, relation VARCHAR NOT NULL, on_day DATE NOT NULL, place VARCHAR NOT NULL, tracking
        VARCHAR NOT NULL, note VARCHAR NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, PRIMARY
        KEY (id), FOREIGN KEY(filing_id) REFERENCES filing (id), FOREIGN KEY(case_id) REFERENCES office_case
        (id)
    )""",
    "CREATE INDEX ix_delivery_case_id ON delivery (case_id)",
    "CREATE INDEX ix_delivery_filing_id ON delivery (filing_id)",
    """CREATE TABLE verdict_override (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, what VARCHAR NOT NULL, was VARCHAR NOT NULL, becomes
        VARCHAR NOT NULL, reason VARCHAR NOT NULL, basis VARCHAR NOT NULL, approver_id INTEGER NOT NULL,
        approver_name VARCHAR NOT NULL, on_day DATE NOT NULL, revoked_on DATE, revoked_why VARCHAR NOT NULL,
        by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id), FOREIGN KEY(case_id)
        REFERENCES office_case (id), FOREIGN KEY(approver_id) REFERENCES staff (id)
    )""",
    "CREATE INDEX ix_verdict_override_case_id ON verdict_override (case_id)",
    """CREATE TABLE correction (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, subject VARCHAR NOT NULL, on_day DATE NOT NULL, "before"
        JSON NOT NULL, "after" JSON NOT NULL, reason VARCHAR NOT NULL, filing_id INTEGER, by_name VARCHAR NOT
        NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id), FOREIGN KEY(case_id) REFERENCES office_case (id),
        FOREIGN KEY(filing_id) REFERENCES filing (id)
    )""",
    "CREATE INDEX ix_correction_case_id ON correction (case_id)",
    """CREATE TABLE notice_template (
        id INTEGER NOT NULL, "key" VARCHAR NOT NULL, version INTEGER NOT NULL, title VARCHAR NOT NULL, body JSON
        NOT NULL, first_day DATE NOT NULL, why VARCHAR NOT NULL, entered_by VARCHAR NOT NULL, entered_on DATE
        NOT NULL, PRIMARY KEY (id), UNIQUE ("key", version)
    )""",
    """CREATE TABLE return_reason (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, reason VARCHAR NOT NULL, note VARCHAR NOT NULL, on_day
        DATE NOT NULL, by_name VARCHAR NOT NULL, cured_on DATE, cured_why VARCHAR NOT NULL, cured_by VARCHAR NOT
        NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id), FOREIGN KEY(case_id) REFERENCES office_case (id)
    )""",
    "CREATE INDEX ix_return_reason_case_id ON return_reason (case_id)",
    """CREATE TABLE roster (
        id INTEGER NOT NULL, digest VARCHAR NOT NULL, kind VARCHAR NOT NULL, employer_id INTEGER, rows INTEGER
        NOT NULL, accepted INTEGER NOT NULL, refused INTEGER NOT NULL, on_day DATE NOT NULL, by_name VARCHAR NOT
        NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id), FOREIGN KEY(employer_id) REFERENCES employer (id)
    )""",
    "CREATE INDEX ix_roster_digest ON roster (digest)",
    """CREATE TABLE roster_row (
        id INTEGER NOT NULL, roster_id INTEGER NOT NULL, "row" INTEGER NOT NULL, identity VARCHAR NOT NULL,
        case_id INTEGER, PRIMARY KEY (id), FOREIGN KEY(roster_id) REFERENCES roster (id), FOREIGN KEY(case_id)
        REFERENCES office_case (id)
    )""",
    "CREATE INDEX ix_roster_row_roster_id ON roster_row (roster_id)",
    "CREATE INDEX roster_row_by_identity ON roster_row (identity, id)",
)
