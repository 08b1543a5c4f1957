"""The tables of release 4 about committees, experts, draws and sessions.

Never changed once released.
"""

from __future__ import annotations

from typing import Final

PANELS: Final = (
    """CREATE TABLE title_committee (
        id INTEGER NOT NULL, name VARCHAR NOT NULL, title_series VARCHAR NOT NULL, specialty VARCHAR NOT NULL,
        level VARCHAR NOT NULL, per VARCHAR NOT NULL, size INTEGER NOT NULL, filing_number VARCHAR NOT NULL,
        filed_by VARCHAR NOT NULL, filed_from DATE, filed_until DATE, details JSON NOT NULL, state VARCHAR NOT
        NULL, ended_on DATE, ended_why VARCHAR NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT
        NULL, updated_at DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id)
    )""",
    """CREATE TABLE title_expert (
        id INTEGER NOT NULL, name VARCHAR NOT NULL, name_sort VARCHAR NOT NULL, title_series VARCHAR NOT NULL,
        specialty VARCHAR NOT NULL, level VARCHAR NOT NULL, employer_name VARCHAR NOT NULL, uscc VARCHAR NOT
        NULL, data JSON NOT NULL, term_from DATE, term_until DATE, state VARCHAR NOT NULL, ended_on DATE,
        ended_why VARCHAR NOT NULL, by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at
        DATETIME NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (id)
    )""",
    """CREATE TABLE title_pool (
        committee_id INTEGER NOT NULL, expert_id INTEGER NOT NULL, since DATE NOT NULL, until DATE, PRIMARY
        KEY (committee_id, expert_id), FOREIGN KEY(committee_id) REFERENCES title_committee (id), FOREIGN
        KEY(expert_id) REFERENCES title_expert (id)
    )""",
    "CREATE INDEX ix_title_pool_expert_id ON title_pool (expert_id)",
    """CREATE TABLE title_draw (
        id INTEGER NOT NULL, session_id INTEGER NOT NULL, committee_id INTEGER NOT NULL, algorithm VARCHAR NOT
        NULL, seed VARCHAR NOT NULL, wanted JSON NOT NULL, pool JSON NOT NULL, excluded JSON NOT NULL, outcome
        JSON NOT NULL, digest VARCHAR NOT NULL, drawn_on DATE NOT NULL, drawn_at DATETIME NOT NULL, by_name
        VARCHAR NOT NULL, witness VARCHAR NOT NULL, replaces INTEGER, reason VARCHAR NOT NULL, PRIMARY KEY
        (id), FOREIGN KEY(session_id) REFERENCES title_session (id), FOREIGN KEY(committee_id) REFERENCES
        title_committee (id), FOREIGN KEY(replaces) REFERENCES title_draw (id)
    )""",
    "CREATE INDEX ix_title_draw_session_id ON title_draw (session_id)",
    """CREATE TABLE title_session (
        id INTEGER NOT NULL, batch_id INTEGER NOT NULL, committee_id INTEGER NOT NULL, name VARCHAR NOT NULL,
        sort VARCHAR NOT NULL, employer_id INTEGER, day DATE NOT NULL, place VARCHAR NOT NULL, state VARCHAR
        NOT NULL, details JSON NOT NULL, opened_at DATETIME, closed_at DATETIME, ended_why VARCHAR NOT NULL,
        by_name VARCHAR NOT NULL, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, version INTEGER
        NOT NULL, PRIMARY KEY (id), FOREIGN KEY(batch_id) REFERENCES title_batch (id), FOREIGN
        KEY(committee_id) REFERENCES title_committee (id), FOREIGN KEY(employer_id) REFERENCES employer (id)
    )""",
    "CREATE INDEX ix_title_session_batch_id ON title_session (batch_id)",
    "CREATE INDEX ix_title_session_committee_id ON title_session (committee_id)",
    "CREATE INDEX ix_title_session_employer_id ON title_session (employer_id)",
    """CREATE TABLE title_member (
        session_id INTEGER NOT NULL, expert_id INTEGER NOT NULL, role VARCHAR NOT NULL, panel INTEGER NOT
        NULL, leads BOOLEAN NOT NULL, place INTEGER NOT NULL, signed_in_at DATETIME, absent_why VARCHAR NOT
        NULL, stands_in_for INTEGER, data JSON NOT NULL, PRIMARY KEY (session_id, expert_id), FOREIGN
        KEY(session_id) REFERENCES title_session (id), FOREIGN KEY(expert_id) REFERENCES title_expert (id),
        FOREIGN KEY(stands_in_for) REFERENCES title_expert (id)
    )""",
    """CREATE TABLE title_hearing (
        session_id INTEGER NOT NULL, application_id INTEGER NOT NULL, place INTEGER NOT NULL, panel INTEGER
        NOT NULL, slot VARCHAR NOT NULL, main_expert_id INTEGER, way VARCHAR NOT NULL, notes VARCHAR NOT NULL,
        opinion VARCHAR NOT NULL, recommended VARCHAR NOT NULL, data JSON NOT NULL, PRIMARY KEY (session_id,
        application_id), FOREIGN KEY(session_id) REFERENCES title_session (id), FOREIGN KEY(application_id)
        REFERENCES title_application (id), FOREIGN KEY(main_expert_id) REFERENCES title_expert (id)
    )""",
    "CREATE INDEX ix_title_hearing_application_id ON title_hearing (application_id)",
    """CREATE TABLE title_recusal (
        session_id INTEGER NOT NULL, application_id INTEGER NOT NULL, expert_id INTEGER NOT NULL, ground
        VARCHAR NOT NULL, by_name VARCHAR NOT NULL, noted_at DATETIME NOT NULL, PRIMARY KEY (session_id,
        application_id, expert_id), FOREIGN KEY(session_id) REFERENCES title_session (id), FOREIGN
        KEY(application_id) REFERENCES title_application (id), FOREIGN KEY(expert_id) REFERENCES title_expert
        (id)
    )""",
    """CREATE TABLE title_score (
        session_id INTEGER NOT NULL, application_id INTEGER NOT NULL, expert_id INTEGER NOT NULL, marks JSON
        NOT NULL, total INTEGER NOT NULL, opinion VARCHAR NOT NULL, recommended VARCHAR NOT NULL, updated_at
        DATETIME NOT NULL, PRIMARY KEY (session_id, application_id, expert_id), FOREIGN KEY(session_id)
        REFERENCES title_session (id), FOREIGN KEY(application_id) REFERENCES title_application (id), FOREIGN
        KEY(expert_id) REFERENCES title_expert (id)
    )""",
    """CREATE TABLE title_ballot (
        token VARCHAR NOT NULL, session_id INTEGER NOT NULL, application_id INTEGER NOT NULL, round INTEGER
        NOT NULL, take INTEGER NOT NULL, choice VARCHAR NOT NULL, PRIMARY KEY (token), FOREIGN KEY(session_id)
        REFERENCES title_session (id), FOREIGN KEY(application_id) REFERENCES title_application (id)
    ) WITHOUT ROWID""",
    "CREATE INDEX ix_title_ballot_application_id ON title_ballot (application_id)",
    "CREATE INDEX ix_title_ballot_session_id ON title_ballot (session_id)",
    """CREATE TABLE title_count (
        id INTEGER NOT NULL, session_id INTEGER NOT NULL, application_id INTEGER NOT NULL, round INTEGER NOT
        NULL, take INTEGER NOT NULL, committee INTEGER NOT NULL, present INTEGER NOT NULL, recused INTEGER NOT
        NULL, issued INTEGER NOT NULL, returned INTEGER NOT NULL, agree INTEGER NOT NULL, against INTEGER NOT
        NULL, abstain INTEGER NOT NULL, spoiled INTEGER NOT NULL, passed BOOLEAN NOT NULL, reading VARCHAR NOT
        NULL, final BOOLEAN NOT NULL, decision JSON NOT NULL, state VARCHAR NOT NULL, counters VARCHAR NOT
        NULL, supervisor VARCHAR NOT NULL, void_reason VARCHAR NOT NULL, by_name VARCHAR NOT NULL, counted_at
        DATETIME NOT NULL, PRIMARY KEY (id), UNIQUE (session_id, application_id, round, take), FOREIGN
        KEY(session_id) REFERENCES title_session (id), FOREIGN KEY(application_id) REFERENCES
        title_application (id)
    )""",
    "CREATE INDEX ix_title_count_application_id ON title_count (application_id)",
    "CREATE INDEX ix_title_count_session_id ON title_count (session_id)",
    "CREATE UNIQUE INDEX title_count_stands ON title_count (application_id) WHERE state <> 'void' AND final = 1",
    """CREATE TABLE title_suitcase (
        id INTEGER NOT NULL, session_id INTEGER NOT NULL, serial INTEGER NOT NULL, state VARCHAR NOT NULL,
        key_digest VARCHAR NOT NULL, out_digest VARCHAR NOT NULL, back_digest VARCHAR NOT NULL, out_at
        DATETIME NOT NULL, back_at DATETIME, by_name VARCHAR NOT NULL, ended_why VARCHAR NOT NULL, data JSON
        NOT NULL, PRIMARY KEY (id), UNIQUE (session_id, serial), FOREIGN KEY(session_id) REFERENCES
        title_session (id)
    )""",
    "CREATE INDEX ix_title_suitcase_session_id ON title_suitcase (session_id)",
)
