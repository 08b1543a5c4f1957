"""The tables of release 4 about batches, applications and publicity.

Never changed once released.
"""

from __future__ import annotations

from typing import Final

INTAKE: Final = (
    """CREATE TABLE title_batch (
        id INTEGER NOT NULL, number VARCHAR NOT NULL, series VARCHAR NOT NULL, year INTEGER NOT NULL, serial
        INTEGER NOT NULL, name VARCHAR NOT NULL, mode VARCHAR NOT NULL, state VARCHAR NOT NULL, committee_id
        INTEGER, opens_on DATE, closes_on DATE, cutoff DATE, details JSON NOT NULL, ended_why VARCHAR NOT
        NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version
        INTEGER NOT NULL, PRIMARY KEY (id), UNIQUE (series, year, serial), UNIQUE (number), FOREIGN
        KEY(committee_id) REFERENCES title_committee (id)
    )""",
    "CREATE INDEX ix_title_batch_committee_id ON title_batch (committee_id)",
    "CREATE INDEX title_batch_by_year ON title_batch (year, id)",
    """CREATE TABLE title_submission (
        id INTEGER NOT NULL, batch_id INTEGER NOT NULL, employer_id INTEGER NOT NULL, incoming_id INTEGER,
        letter_number VARCHAR NOT NULL, letter_day DATE, received_on DATE NOT NULL, told_on DATE, details JSON
        NOT NULL, state VARCHAR NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at
        DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY(batch_id) REFERENCES
        title_batch (id), FOREIGN KEY(employer_id) REFERENCES employer (id), FOREIGN KEY(incoming_id)
        REFERENCES incoming (id)
    )""",
    "CREATE INDEX ix_title_submission_batch_id ON title_submission (batch_id)",
    "CREATE INDEX ix_title_submission_employer_id ON title_submission (employer_id)",
    "CREATE INDEX ix_title_submission_incoming_id ON title_submission (incoming_id)",
    """CREATE TABLE title_application (
        id INTEGER NOT NULL, batch_id INTEGER NOT NULL, submission_id INTEGER, case_id INTEGER NOT NULL,
        person_id INTEGER NOT NULL, serial INTEGER NOT NULL, receipt VARCHAR NOT NULL, title_series VARCHAR
        NOT NULL, specialty VARCHAR NOT NULL, level VARCHAR NOT NULL, route VARCHAR NOT NULL, state VARCHAR
        NOT NULL, since DATE NOT NULL, ended_why VARCHAR NOT NULL, data JSON NOT NULL, by_name VARCHAR NOT
        NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY
        KEY (id), UNIQUE (batch_id, serial), FOREIGN KEY(batch_id) REFERENCES title_batch (id), FOREIGN
        KEY(submission_id) REFERENCES title_submission (id), UNIQUE (case_id), FOREIGN KEY(case_id) REFERENCES
        office_case (id), FOREIGN KEY(person_id) REFERENCES person (id), UNIQUE (receipt)
    )""",
    "CREATE INDEX ix_title_application_batch_id ON title_application (batch_id)",
    "CREATE INDEX ix_title_application_person_id ON title_application (person_id)",
    "CREATE INDEX ix_title_application_submission_id ON title_application (submission_id)",
    "CREATE INDEX title_application_by_state ON title_application (batch_id, state, id)",
    """CREATE TABLE title_publicity (
        id INTEGER NOT NULL, batch_id INTEGER NOT NULL, stage VARCHAR NOT NULL, state VARCHAR NOT NULL,
        posted_on DATE NOT NULL, until_on DATE NOT NULL, closed_on DATE, filing_id INTEGER, rule JSON NOT
        NULL, details JSON NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at
        DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY(batch_id) REFERENCES
        title_batch (id), FOREIGN KEY(filing_id) REFERENCES filing (id)
    )""",
    "CREATE INDEX ix_title_publicity_batch_id ON title_publicity (batch_id)",
    "CREATE INDEX ix_title_publicity_filing_id ON title_publicity (filing_id)",
    """CREATE TABLE title_publicised (
        publicity_id INTEGER NOT NULL, application_id INTEGER NOT NULL, PRIMARY KEY (publicity_id,
        application_id), FOREIGN KEY(publicity_id) REFERENCES title_publicity (id), FOREIGN
        KEY(application_id) REFERENCES title_application (id)
    )""",
    "CREATE INDEX ix_title_publicised_application_id ON title_publicised (application_id)",
    """CREATE TABLE title_objection (
        id INTEGER NOT NULL, publicity_id INTEGER NOT NULL, application_id INTEGER NOT NULL, state VARCHAR NOT
        NULL, received_on DATE NOT NULL, due_on DATE, from_name VARCHAR NOT NULL, contact VARCHAR NOT NULL,
        content VARCHAR NOT NULL, findings VARCHAR NOT NULL, checked_on DATE, checked_by_name VARCHAR NOT
        NULL, conclusion VARCHAR NOT NULL, answered_on DATE, answer VARCHAR NOT NULL, filing_id INTEGER,
        details JSON NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT
        NULL, version INTEGER NOT NULL, PRIMARY KEY (id), FOREIGN KEY(publicity_id) REFERENCES title_publicity
        (id), FOREIGN KEY(application_id) REFERENCES title_application (id), FOREIGN KEY(filing_id) REFERENCES
        filing (id)
    )""",
    "CREATE INDEX ix_title_objection_application_id ON title_objection (application_id)",
    "CREATE INDEX ix_title_objection_filing_id ON title_objection (filing_id)",
    "CREATE INDEX ix_title_objection_publicity_id ON title_objection (publicity_id)",
)
