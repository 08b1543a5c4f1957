"""名册导入 into one submission of a batch: the same page, with the employer and the kind of the batch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.basics.language import _
from desktop.casework.office import Office
from desktop.casework.rosters.views import Decision, RosterTaken, RosterTrial
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.submissions.add_applicant import kinds_of
from desktop.casework.titles.submissions.import_applicants import import_applicants, read_applicants
from desktop.casework.titles.submissions.list_submissions import read_submission
from desktop.casework.titles.submissions.views import SubmissionRow
from desktop.screens.page import Place
from desktop.screens.rosters.roster_page import Progress, RosterPage, file_bytes


class BatchRosterPage(RosterPage):
    """Place `batch_roster` with the key of a submission."""

    submission: SubmissionRow | None = None

    def visit(self, place: Place) -> None:
        """Come for a submission; a roster of another one is put away."""
        if place.key is not None and (self.submission is None or self.submission.id != place.key):
            row = self.desk.ask(read_submission, place.key)
            view = self.desk.ask(read_batch, row.batch_id) if row is not None else None
            if row is None or view is None:
                return
            self.submission = row
            self.start_over()
            self.source.stand_for(row.employer_id, row.employer_name, kinds_of(view.row.mode))
        self.refresh()

    def _reading(self, path: Path) -> Callable[[Office, Progress], RosterTrial]:
        key = self.submission.id if self.submission is not None else 0
        return lambda office, on: read_applicants(office, key, file_bytes(path), progress=on)

    def _taking(
        self, trial: RosterTrial, decisions: dict[int, Decision]
    ) -> Callable[[Office, Progress], RosterTaken]:
        key = self.submission.id if self.submission is not None else 0
        return lambda office, on: import_applicants(office, key, trial, decisions, progress=on)

    def _show_cases(self) -> None:
        if self.submission is not None:
            self.went.emit(
                Place("batch", self.submission.batch_id, part="applicants", field=self.submission.employer_name)
            )

    def _whose(self, trial: RosterTrial) -> str:
        told = super()._whose(trial)
        return _("{told} · 编入本批次").format(told=told)
