"""All reads of professional titles under one name."""

from __future__ import annotations

from desktop.store.reads.titles.applications import ApplicationReads
from desktop.store.reads.titles.batches import BatchReads
from desktop.store.reads.titles.committees import CommitteeReads
from desktop.store.reads.titles.draws import DrawReads
from desktop.store.reads.titles.elsewhere import ElsewhereReads
from desktop.store.reads.titles.experts import ExpertReads
from desktop.store.reads.titles.grievances import GrievanceReads
from desktop.store.reads.titles.ledger import LedgerReads
from desktop.store.reads.titles.public import PublicityReads
from desktop.store.reads.titles.sessions import SessionReads
from desktop.store.reads.titles.title_papers import TitlePaperReads


class TitleReads(
    ApplicationReads, BatchReads, ElsewhereReads, SessionReads,
    PublicityReads, LedgerReads, GrievanceReads,
    CommitteeReads,
    ExpertReads,
    DrawReads,
    TitlePaperReads,
):  # fmt: skip
    """Batches, applications, committees, sessions and what comes after; one class a subject."""
