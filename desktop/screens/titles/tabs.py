"""The tabs of the page of professional titles, in their order; a new one is a line here."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.screens.page import Page
from desktop.screens.pieces.part_lines import PartLine
from desktop.screens.titles.batches_tab import BatchesTab
from desktop.screens.titles.complaints.complaints_tab import ComplaintsTab
from desktop.screens.titles.due.due_tab import DueTab
from desktop.screens.titles.ledger.ledger_tab import LedgerTab
from desktop.screens.titles.panels.committees_tab import CommitteesTab
from desktop.screens.titles.panels.experts_tab import ExpertsTab

TABS: Final[tuple[PartLine[Page], ...]] = (
    PartLine("batches", N_("批次"), BatchesTab, "read_batches"),
    PartLine("committees", N_("评委会"), CommitteesTab, "read_committees"),
    PartLine("experts", N_("专家库"), ExpertsTab, "read_experts"),
    PartLine("ledger", N_("证书台账"), LedgerTab, "read_titles"),
    PartLine("complaints", N_("投诉复核"), ComplaintsTab, "read_complaints"),
    PartLine("due", N_("待办"), DueTab, "read_batches"),
)  # fmt: skip
