"""The kept bytes of an issued paper, checked against their digest."""

from __future__ import annotations

import hashlib
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.papers.about import BATCH_PAPERS
from desktop.casework.deed import allowed
from desktop.casework.office import Office

# Who the experts are and how they voted is read by few, also when it was issued.
SECRET: Final = frozenset(paper.key for paper in BATCH_PAPERS if paper.secret)


def filing_bytes(office: Office, filing_id: int) -> bytes:
    """The bytes as they were issued. Raises `Expected` when they are gone or no longer match their SHA-256."""
    allowed(office, "filing_bytes")
    filing = office.store.reads.filing(filing_id)
    if filing.paper in SECRET:
        allowed(office, "preview_panel_paper")
    data = office.store.files.get(filing.digest)
    if hashlib.sha256(data).hexdigest() != filing.digest:
        raise Expected(
            _("{number} 的存件与登记的摘要不符，不能使用。").format(number=filing.number),
            _("请从备份恢复，并报告管理员。"),
        )
    return data
