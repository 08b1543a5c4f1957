"""The tabs of the page of professional titles, in their order; a new one is a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_
from desktop.screens.desk import Desk
from desktop.screens.titles.batches_tab import BatchesTab
from desktop.screens.titles.complaints.complaints_tab import ComplaintsTab
from desktop.screens.titles.due.due_tab import DueTab
from desktop.screens.titles.ledger.ledger_tab import LedgerTab
from desktop.screens.titles.panels.committees_tab import CommitteesTab
from desktop.screens.titles.panels.experts_tab import ExpertsTab
from desktop.screens.titles.tab import TitleTab
from desktop.widgets.look.theme import Theme


@dataclass(frozen=True)
class TabLine:
    """A tab: the key a place names it by (`Place("titles", part=key)`), its title, how it is made, the right to it."""

    key: str
    title: str
    make: Callable[[Desk, Theme], TitleTab]
    right: str


TABS: Final[tuple[TabLine, ...]] = (
    TabLine("batches", N_("批次"), BatchesTab, "read_batches"),
    TabLine("committees", N_("评委会"), CommitteesTab, "read_committees"),
    TabLine("experts", N_("专家库"), ExpertsTab, "read_experts"),
    TabLine("ledger", N_("证书台账"), LedgerTab, "read_titles"),
    TabLine("complaints", N_("投诉复核"), ComplaintsTab, "read_complaints"),
    TabLine("due", N_("待办"), DueTab, "read_batches"),
)  # fmt: skip
