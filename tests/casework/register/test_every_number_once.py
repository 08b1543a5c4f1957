"""Eight at once draw numbers for real papers: each is given once, and none is left out."""

from __future__ import annotations

from desktop.casework.register.incoming.find_incoming import find_incoming, incoming_rows
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.store.verify import verify_store
from tests.casework.register.number_drawer import draw_both
from tests.other_process import PROCESSES, OtherProcess

HANDS, FILINGS, LINES = 8, 5, 95  # a paper is typeset for each number of a filing: they take most of the time


def test_eight_at_once_draw_800_numbers_without_a_gap(office, folder, case_id):
    begin = PROCESSES.Barrier(HANDS)
    hands = [OtherProcess(draw_both, folder, case_id, (FILINGS, LINES), begin) for _one in range(HANDS)]
    told = [number for hand in hands for number in hand.rest()]
    assert len(told) == len(set(told)) == 800
    issued = register_rows(office, find_register(office, order="number"))
    assert [row.number for row in issued] == [f"演人才受〔2026〕{n}号" for n in range(1, HANDS * FILINGS + 1)]
    came = incoming_rows(office, find_incoming(office, order="number"))
    assert [row.number for row in came] == [f"收〔2026〕{n}号" for n in range(1, HANDS * LINES + 1)]
    assert set(told) == {row.number for row in (*issued, *came)}
    assert verify_store(office.store).good
