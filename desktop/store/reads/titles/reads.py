"""All reads of professional titles under one name."""

from __future__ import annotations

from desktop.store.reads.titles.applications import ApplicationReads
from desktop.store.reads.titles.sessions import SessionReads


class TitleReads(
    ApplicationReads,
    SessionReads,
):  # fmt: skip
    """Batches, applications, committees, sessions and what comes after; one class a subject."""
