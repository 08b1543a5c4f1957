"""The tables of release 4 about results, titles held, complaints, integrity, archive.

Never changed once released.
"""

from __future__ import annotations

from typing import Final

AFTERWARDS: Final = (
    """CREATE TABLE title_result (
        id INTEGER NOT NULL, batch_id INTEGER NOT NULL, letter_id INTEGER, filing_id INTEGER, document VARCHAR
        NOT NULL, issuer VARCHAR NOT NULL, dated DATE, state VARCHAR NOT NULL, details JSON NOT NULL, by_name
        VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version INTEGER NOT
        NULL, PRIMARY KEY (id), FOREIGN KEY(batch_id) REFERENCES title_batch (id), FOREIGN KEY(letter_id)
        REFERENCES letter (id), FOREIGN KEY(filing_id) REFERENCES filing (id)
    )""",
    "CREATE INDEX ix_title_result_batch_id ON title_result (batch_id)",
    "CREATE INDEX ix_title_result_filing_id ON title_result (filing_id)",
    "CREATE INDEX ix_title_result_letter_id ON title_result (letter_id)",
    """CREATE TABLE title_held (
        id INTEGER NOT NULL, person_id INTEGER NOT NULL, application_id INTEGER, result_id INTEGER,
        title_series VARCHAR NOT NULL, specialty VARCHAR NOT NULL, title VARCHAR NOT NULL, level VARCHAR NOT
        NULL, mode VARCHAR NOT NULL, obtained_on DATE NOT NULL, committee VARCHAR NOT NULL, document VARCHAR
        NOT NULL, certificate_number VARCHAR NOT NULL, certificate_day DATE, certificate_digest VARCHAR NOT
        NULL, certificate_name VARCHAR NOT NULL, paper BOOLEAN NOT NULL, printed_on DATE, state VARCHAR NOT
        NULL, cancelled_on DATE, cancelled_why VARCHAR NOT NULL, complaint_id INTEGER, details JSON NOT NULL,
        by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version INTEGER
        NOT NULL, PRIMARY KEY (id), FOREIGN KEY(person_id) REFERENCES person (id), FOREIGN KEY(application_id)
        REFERENCES title_application (id), FOREIGN KEY(result_id) REFERENCES title_result (id), FOREIGN
        KEY(complaint_id) REFERENCES title_complaint (id)
    )""",
    "CREATE INDEX ix_title_held_person_id ON title_held (person_id)",
    "CREATE INDEX ix_title_held_result_id ON title_held (result_id)",
    "CREATE UNIQUE INDEX title_held_number ON title_held (certificate_number) WHERE certificate_number <> ''",
    "CREATE UNIQUE INDEX title_held_once ON title_held (application_id) WHERE application_id IS NOT NULL",
    """CREATE TABLE title_complaint (
        id INTEGER NOT NULL, number VARCHAR NOT NULL, series VARCHAR NOT NULL, year INTEGER NOT NULL, serial
        INTEGER NOT NULL, sort VARCHAR NOT NULL, person_id INTEGER, application_id INTEGER, held_id INTEGER,
        follows INTEGER, received_on DATE NOT NULL, due_on DATE, from_name VARCHAR NOT NULL, contact VARCHAR
        NOT NULL, content VARCHAR NOT NULL, findings VARCHAR NOT NULL, conclusion VARCHAR NOT NULL,
        answered_on DATE, state VARCHAR NOT NULL, filing_id INTEGER, details JSON NOT NULL, by_name VARCHAR
        NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version INTEGER NOT NULL,
        PRIMARY KEY (id), UNIQUE (series, year, serial), UNIQUE (number), FOREIGN KEY(person_id) REFERENCES
        person (id), FOREIGN KEY(application_id) REFERENCES title_application (id), FOREIGN KEY(held_id)
        REFERENCES title_held (id), FOREIGN KEY(follows) REFERENCES title_complaint (id), FOREIGN
        KEY(filing_id) REFERENCES filing (id)
    )""",
    "CREATE INDEX ix_title_complaint_application_id ON title_complaint (application_id)",
    "CREATE INDEX ix_title_complaint_filing_id ON title_complaint (filing_id)",
    "CREATE INDEX ix_title_complaint_held_id ON title_complaint (held_id)",
    "CREATE INDEX ix_title_complaint_person_id ON title_complaint (person_id)",
    """CREATE TABLE title_integrity (
        id INTEGER NOT NULL, person_id INTEGER, expert_id INTEGER, employer_id INTEGER, complaint_id INTEGER,
        found_on DATE NOT NULL, fact VARCHAR NOT NULL, decided_by VARCHAR NOT NULL, document VARCHAR NOT NULL,
        ban_from DATE NOT NULL, ban_to DATE NOT NULL, source VARCHAR NOT NULL, lifted_on DATE, lifted_why
        VARCHAR NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id), FOREIGN
        KEY(person_id) REFERENCES person (id), FOREIGN KEY(expert_id) REFERENCES title_expert (id), FOREIGN
        KEY(employer_id) REFERENCES employer (id), FOREIGN KEY(complaint_id) REFERENCES title_complaint (id)
    )""",
    "CREATE INDEX ix_title_integrity_complaint_id ON title_integrity (complaint_id)",
    "CREATE INDEX ix_title_integrity_employer_id ON title_integrity (employer_id)",
    "CREATE INDEX ix_title_integrity_expert_id ON title_integrity (expert_id)",
    "CREATE INDEX ix_title_integrity_person_id ON title_integrity (person_id)",
    """CREATE TABLE title_archive (
        id INTEGER NOT NULL, batch_id INTEGER NOT NULL, filing_id INTEGER, lines JSON NOT NULL, place VARCHAR
        NOT NULL, archived_on DATE NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, PRIMARY
        KEY (id), FOREIGN KEY(batch_id) REFERENCES title_batch (id), FOREIGN KEY(filing_id) REFERENCES filing
        (id)
    )""",
    "CREATE INDEX ix_title_archive_batch_id ON title_archive (batch_id)",
    "CREATE INDEX ix_title_archive_filing_id ON title_archive (filing_id)",
)
