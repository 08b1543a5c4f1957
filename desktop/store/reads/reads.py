"""All reads under one name."""

from __future__ import annotations

from desktop.store.reads.acts.letters import LetterReads
from desktop.store.reads.acts.notices import NoticeReads
from desktop.store.reads.acts.reports import ReportReads
from desktop.store.reads.acts.signed import SignedReads
from desktop.store.reads.books.dispatches import DispatchReads
from desktop.store.reads.books.incoming import IncomingReads
from desktop.store.reads.books.outgoing import OutgoingReads
from desktop.store.reads.cases import CaseReads
from desktop.store.reads.clocks import ClockReads
from desktop.store.reads.coming import ComingReads
from desktop.store.reads.dealings.bundles import BundleReads
from desktop.store.reads.dealings.needs import NeedReads
from desktop.store.reads.dealings.promises import PromiseReads
from desktop.store.reads.events import EventReads
from desktop.store.reads.held import HeldReads
from desktop.store.reads.papers import PaperReads
from desktop.store.reads.people import PeopleReads
from desktop.store.reads.rosters import RosterReads
from desktop.store.reads.titles.reads import TitleReads
from desktop.store.reads.touched import TouchedReads
from desktop.store.reads.whole import WholeReads


class Reads(
    CaseReads, PeopleReads, PaperReads, EventReads, WholeReads, ComingReads, TouchedReads, HeldReads, ClockReads,
    PromiseReads, BundleReads, NeedReads, RosterReads, SignedReads, NoticeReads, LetterReads, OutgoingReads,
    DispatchReads, IncomingReads, ReportReads, TitleReads,
):  # fmt: skip
    """Every read of the office's file; inside an open unit it sees what the unit has flushed."""
