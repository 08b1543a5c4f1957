"""The parts of a batch's page, in their order; a new one is a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_
from desktop.screens.desk import Desk
from desktop.screens.titles.applying.applicants_part import ApplicantsPart
from desktop.screens.titles.applying.submissions_part import SubmissionsPart
from desktop.screens.titles.batch.overview_part import OverviewPart
from desktop.screens.titles.papers.papers_part import PapersPart
from desktop.screens.titles.part import BatchPart
from desktop.screens.titles.sessions.sessions_part import SessionsPart
from desktop.widgets.look.theme import Theme


@dataclass(frozen=True)
class PartLine:
    """A part: the key a place names it by (`Place("batch", id, part=key)`), its title, how it is made, the right."""

    key: str
    title: str
    make: Callable[[Desk, Theme], BatchPart]
    right: str


PARTS: Final[tuple[PartLine, ...]] = (
    PartLine("overview", N_("概况"), OverviewPart, "read_batches"),
    PartLine("submissions", N_("单位申报"), SubmissionsPart, "read_batches"),
    PartLine("applicants", N_("申报人"), ApplicantsPart, "read_batches"),
    PartLine("sessions", N_("会议"), SessionsPart, "list_sessions"),
    PartLine("papers", N_("文书"), PapersPart, "list_batch_papers"),
)  # fmt: skip
