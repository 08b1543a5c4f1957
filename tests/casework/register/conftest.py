"""A paper issued today in the practice office, and one copy of it for a department."""

from __future__ import annotations

import pytest

from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import list_dispatches

TO = "演示市公安局出入境管理局"


@pytest.fixture
def filing_id(office, case_id) -> int:
    return issue_filing(office, case_id, "receipt").filing_id


@pytest.fixture
def copy_id(office, filing_id) -> int:
    add_recipient(office, filing_id, {"role": "main", "recipient": TO, "reply_days": 10})
    (copy,) = list_dispatches(office, filing_id)
    return copy.id
