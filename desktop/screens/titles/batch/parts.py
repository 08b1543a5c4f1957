"""The parts of a batch's page, in their order; a new one is a line here."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.screens.pieces.part_lines import PartLine
from desktop.screens.titles.applying.applicants_part import ApplicantsPart
from desktop.screens.titles.applying.submissions_part import SubmissionsPart
from desktop.screens.titles.batch.overview_part import OverviewPart
from desktop.screens.titles.figures.figures_part import FiguresPart
from desktop.screens.titles.papers.papers_part import PapersPart
from desktop.screens.titles.part import BatchPart
from desktop.screens.titles.publicity.publicity_part import PublicityPart
from desktop.screens.titles.results.results_part import ResultsPart
from desktop.screens.titles.sessions.sessions_part import SessionsPart

PARTS: Final[tuple[PartLine[BatchPart], ...]] = (
    PartLine("overview", N_("概况"), OverviewPart, "read_batches"),
    PartLine("submissions", N_("单位申报"), SubmissionsPart, "read_batches"),
    PartLine("applicants", N_("申报人"), ApplicantsPart, "read_batches"),
    PartLine("publicity", N_("公示"), PublicityPart, "read_publicity"),
    PartLine("sessions", N_("会议"), SessionsPart, "list_sessions"),
    PartLine("results", N_("结果"), ResultsPart, "read_results"),
    PartLine("papers", N_("文书"), PapersPart, "list_batch_papers"),
    PartLine("figures", N_("统计"), FiguresPart, "read_figures"),
)  # fmt: skip
