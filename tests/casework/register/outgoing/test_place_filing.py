from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.register.outgoing.place_filing import place_filing
from desktop.casework.register.outgoing.register_rows import register_rows


def test_where_a_paper_is_filed_may_be_written_later_also_of_a_voided_one(office, filing_id):
    assert place_filing(office, filing_id, " 2026 永久 第3盒 ")
    assert not place_filing(office, filing_id, "2026 永久 第3盒")
    void_filing(office, filing_id, "写错了")
    place_filing(office, filing_id, "2026 作废 第1盒")
    assert register_rows(office, [filing_id])[0].place == "2026 作废 第1盒"
    with pytest.raises(Expected):
        place_filing(office, filing_id, "长" * 121)
