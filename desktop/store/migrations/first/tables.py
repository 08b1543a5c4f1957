"""The tables and indexes of release 1; never changed once a release carried them: later steps change the file."""

from __future__ import annotations

from typing import Final

# Written out, not told from today's models: those move on, and a file of release 1 must be made the same for ever.
TABLES: Final = (
    """CREATE TABLE office (
        id INTEGER NOT NULL, office_id VARCHAR NOT NULL, name VARCHAR NOT NULL, data JSON NOT NULL,
        practice BOOLEAN NOT NULL, created_at DATETIME NOT NULL, PRIMARY KEY (id),
        CONSTRAINT one_office CHECK (id = 1)
    )""",
    """CREATE TABLE staff (
        id INTEGER NOT NULL, login VARCHAR NOT NULL, name VARCHAR NOT NULL, roles JSON NOT NULL,
        window VARCHAR NOT NULL, active BOOLEAN NOT NULL, expires_on DATE, created_at DATETIME NOT NULL,
        PRIMARY KEY (id), UNIQUE (login)
    )""",
    """CREATE TABLE setting (
        "key" VARCHAR NOT NULL, value JSON NOT NULL, PRIMARY KEY ("key")
    )""",
    """CREATE TABLE local_value (
        id INTEGER NOT NULL, chapter VARCHAR NOT NULL, "key" VARCHAR NOT NULL, scope VARCHAR NOT NULL,
        value JSON NOT NULL, first_day DATE NOT NULL, last_day DATE, cite VARCHAR NOT NULL,
        entered_by VARCHAR NOT NULL, entered_on DATE NOT NULL, removed BOOLEAN NOT NULL, PRIMARY KEY (id)
    )""",
    'CREATE INDEX local_value_by_key ON local_value (chapter, "key", scope, first_day)',
    """CREATE TABLE series (
        name VARCHAR NOT NULL, year INTEGER NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (name, year)
    )""",
    """CREATE TABLE event (
        seq INTEGER NOT NULL, at_utc DATETIME NOT NULL, local_day DATE NOT NULL, actor_id INTEGER,
        actor_name VARCHAR NOT NULL, actor_role VARCHAR NOT NULL, workstation VARCHAR NOT NULL, verb VARCHAR NOT NULL,
        object_type VARCHAR NOT NULL, object_id VARCHAR NOT NULL, case_id INTEGER, result VARCHAR NOT NULL,
        fields JSON NOT NULL, "before" JSON, reason VARCHAR NOT NULL, clock_back BOOLEAN NOT NULL,
        program VARCHAR NOT NULL, algorithm VARCHAR NOT NULL, prev_hash VARCHAR NOT NULL, hash VARCHAR NOT NULL,
        PRIMARY KEY (seq)
    )""",
    "CREATE INDEX event_by_object ON event (object_type, object_id, seq)",
    "CREATE INDEX event_by_actor ON event (actor_id, seq)",
    "CREATE INDEX event_by_case ON event (case_id, seq)",
    """CREATE TABLE person (
        id INTEGER NOT NULL, name_zh VARCHAR NOT NULL, name_latin VARCHAR NOT NULL, name_original VARCHAR NOT NULL,
        sex VARCHAR NOT NULL, birth_date DATE, nationality VARCHAR NOT NULL, data JSON NOT NULL,
        pinyin VARCHAR NOT NULL, initials VARCHAR NOT NULL, sort_key VARCHAR NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id)
    )""",
    "CREATE INDEX person_by_name ON person (sort_key, id)",
    "CREATE INDEX person_by_name_and_birth ON person (name_zh, birth_date)",
    "CREATE INDEX person_by_names_and_birth ON person (name_latin, birth_date)",
    "CREATE INDEX person_by_update ON person (updated_at, id)",
    """CREATE TABLE employer (
        id INTEGER NOT NULL, name VARCHAR NOT NULL, uscc VARCHAR NOT NULL, data JSON NOT NULL,
        pinyin VARCHAR NOT NULL, initials VARCHAR NOT NULL, sort_key VARCHAR NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id)
    )""",
    "CREATE INDEX employer_by_name ON employer (sort_key, id)",
    "CREATE UNIQUE INDEX employer_uscc ON employer (uscc) WHERE uscc <> ''",
    "CREATE INDEX employer_by_update ON employer (updated_at, id)",
    """CREATE TABLE office_case (
        id INTEGER NOT NULL, number VARCHAR NOT NULL, series VARCHAR NOT NULL, year INTEGER NOT NULL,
        serial INTEGER NOT NULL, kind VARCHAR NOT NULL, person_id INTEGER, employer_id INTEGER,
        stage VARCHAR NOT NULL, answers JSON NOT NULL, opened_on DATE NOT NULL, accepted_on DATE, due_on DATE,
        closed_on DATE, talent_class VARCHAR NOT NULL, points_total INTEGER, handler_id INTEGER,
        gaps INTEGER NOT NULL, applicant VARCHAR NOT NULL, applicant_sort VARCHAR NOT NULL,
        employer_name VARCHAR NOT NULL, employer_sort VARCHAR NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id), UNIQUE (series, year, serial),
        UNIQUE (number), FOREIGN KEY(person_id) REFERENCES person (id),
        FOREIGN KEY(employer_id) REFERENCES employer (id), FOREIGN KEY(handler_id) REFERENCES staff (id)
    )""",
    "CREATE INDEX case_by_due ON office_case (due_on, id)",
    "CREATE INDEX ix_office_case_handler_id ON office_case (handler_id)",
    "CREATE INDEX case_by_update ON office_case (updated_at, id)",
    "CREATE INDEX ix_office_case_kind ON office_case (kind)",
    "CREATE INDEX case_by_stage ON office_case (stage, updated_at, id)",
    "CREATE INDEX ix_office_case_employer_id ON office_case (employer_id)",
    "CREATE INDEX case_by_applicant ON office_case (applicant_sort, id)",
    "CREATE INDEX case_by_opening ON office_case (opened_on, id)",
    "CREATE INDEX case_by_employer ON office_case (employer_sort, id)",
    "CREATE INDEX ix_office_case_person_id ON office_case (person_id)",
    """CREATE TABLE person_number (
        id INTEGER NOT NULL, person_id INTEGER NOT NULL, kind VARCHAR NOT NULL, number VARCHAR NOT NULL,
        PRIMARY KEY (id), UNIQUE (person_id, kind, number), FOREIGN KEY(person_id) REFERENCES person (id)
    )""",
    "CREATE INDEX ix_person_number_person_id ON person_number (person_id)",
    "CREATE INDEX ix_person_number_number ON person_number (number)",
    """CREATE TABLE material (
        case_id INTEGER NOT NULL, "key" VARCHAR NOT NULL, state VARCHAR NOT NULL, issued_on DATE, expires_on DATE,
        note VARCHAR NOT NULL, data JSON NOT NULL, PRIMARY KEY (case_id, "key"),
        FOREIGN KEY(case_id) REFERENCES office_case (id)
    )""",
    """CREATE TABLE attachment (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, material_key VARCHAR NOT NULL, position INTEGER NOT NULL,
        digest VARCHAR NOT NULL, algorithm VARCHAR NOT NULL, name VARCHAR NOT NULL, media_type VARCHAR NOT NULL,
        pages INTEGER NOT NULL, size INTEGER NOT NULL, added_at DATETIME NOT NULL, removed_at DATETIME,
        reason VARCHAR NOT NULL, PRIMARY KEY (id), FOREIGN KEY(case_id) REFERENCES office_case (id)
    )""",
    "CREATE INDEX ix_attachment_digest ON attachment (digest)",
    "CREATE INDEX ix_attachment_case_id ON attachment (case_id)",
    """CREATE TABLE filing (
        id INTEGER NOT NULL, case_id INTEGER NOT NULL, paper VARCHAR NOT NULL, title VARCHAR NOT NULL,
        series VARCHAR NOT NULL, year INTEGER NOT NULL, serial INTEGER NOT NULL, number VARCHAR NOT NULL,
        issued_at DATETIME NOT NULL, issued_day DATE NOT NULL, issued_by INTEGER NOT NULL,
        issued_by_name VARCHAR NOT NULL, kind VARCHAR NOT NULL, case_number VARCHAR NOT NULL,
        applicant VARCHAR NOT NULL, employer_name VARCHAR NOT NULL, answers JSON NOT NULL, verdict JSON NOT NULL,
        edition VARCHAR NOT NULL, policy_day DATE, digest VARCHAR NOT NULL, algorithm VARCHAR NOT NULL,
        pages INTEGER NOT NULL, size INTEGER NOT NULL, reason VARCHAR NOT NULL, voided_at DATETIME, voided_by INTEGER,
        void_reason VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE (series, year, serial),
        FOREIGN KEY(case_id) REFERENCES office_case (id), UNIQUE (number),
        FOREIGN KEY(issued_by) REFERENCES staff (id), FOREIGN KEY(voided_by) REFERENCES staff (id)
    )""",
    "CREATE INDEX ix_filing_case_id ON filing (case_id)",
    "CREATE INDEX filing_by_issue ON filing (issued_at, id)",
)
