"""Whatever happens in whatever order, the numbers of a book run 1, 2, 3 … and each stands for one thing for ever."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.register.incoming.find_incoming import find_incoming, incoming_rows
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.store.verify import verify_store

CAME = {"received_on": "2026-11-23", "from_whom": "演示省公安厅", "title": "关于核对记录的函"}
STEPS = ("issue", "fail to draw", "void", "void again", "take in", "fail to take in", "void what came")


def step(office, case_id, what):
    issued = find_register(office, order="-number")
    came = find_incoming(office, order="-number")
    if what == "issue":
        issue_filing(office, case_id, "receipt")
    elif what == "fail to draw":
        save_answers(office, case_id, {"post": "总工\ue000师"})
        with pytest.raises(Expected):
            issue_filing(office, case_id, "application")
        save_answers(office, case_id, {"post": "总工程师"})
    elif what.startswith("void") and what != "void what came":
        standing = [row.id for row in register_rows(office, issued) if row.state == "issued"]
        gone = [key for key in issued if key not in standing]
        for key in standing[:1] if what == "void" else ():
            void_filing(office, key, "试")
        for key in gone[:1] if what == "void again" else ():
            with pytest.raises(Expected):
                void_filing(office, key, "试")
    elif what == "take in":
        register_incoming(office, CAME)
    elif what == "fail to take in":
        with pytest.raises(Expected):
            register_incoming(office, {**CAME, "answers": "424242"})
    else:
        for row in [row for row in incoming_rows(office, came) if row.state != "void"][:1]:
            void_incoming(office, row.id, "试")


def book(office):
    """Both books as (series, serial, number, day, bytes or title), voided ones included."""
    issued = register_rows(office, find_register(office, order="number"))
    came = incoming_rows(office, find_incoming(office, order="number"))
    return [
        *((row.series, row.serial, row.number, row.day, row.digest) for row in issued),
        *((row.series, row.serial, row.number, row.registered_on, row.title) for row in came),
    ]


@given(steps=st.lists(st.sampled_from(STEPS), min_size=1, max_size=8))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=14, deadline=None
)
def test_no_order_of_deeds_leaves_a_gap_or_gives_a_number_twice(office, case_id, steps):
    stood = book(office)
    for what in steps:
        step(office, case_id, what)
        now = book(office)
        assert set(stood) <= set(now)  # what stood in the book stands in it unchanged
        stood = now
        for series in {row[0] for row in now}:
            serials = [row[1] for row in now if row[0] == series]
            assert serials == list(range(1, len(serials) + 1))
        assert len({row[2] for row in now}) == len(now)
    assert verify_store(office.store).good
