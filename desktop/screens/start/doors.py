"""The ways into an office, done beside the window: a password takes half a second to try, on purpose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool

from desktop.basics.clock import Clock
from desktop.screens.long_job import LongJob, one_lane

if TYPE_CHECKING:
    from desktop.casework.office import Office

PRACTICE_CASES = 60


@dataclass(frozen=True)
class Folders:
    """Where the real office lies and where the practice office lies; never the same."""

    office: Path
    practice: Path

    @property
    def suitcases(self) -> Path:
        """Where the offices of suitcases lie, one folder each."""
        return self.office.parent / "suitcases"


class Doors(QObject):
    """Runs what opens an office on a thread of its own; outcomes come by the job's signals."""

    def __init__(self, folders: Folders, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders = folders
        self.clock = clock
        self._pool: QThreadPool = one_lane()

    def run(self, work: Callable[[LongJob], Any]) -> LongJob:
        """Queue something that opens or makes an office."""
        job = LongJob(work, self)
        job.start(self._pool)
        return job

    @property
    def practised(self) -> bool:
        """Whether a practice office was made before."""
        folder = self.folders.practice
        return folder.is_dir() and any(folder.iterdir())

    def practice(self) -> LongJob:
        """Open the practice office, after making it when there is none yet; `done(Office)`."""

        def work(job: LongJob) -> Office:
            from desktop.casework.practice.make_practice import make_practice
            from desktop.casework.practice.open_practice import open_practice
            folder = self.folders.practice
            if not self.practised:
                make_practice(folder, PRACTICE_CASES, self.clock, progress=job.step, batches=True)
            return open_practice(folder, self.clock)

        return self.run(work)

    def wait(self) -> None:
        """Let what was begun end (at close, in tests)."""
        self._pool.waitForDone()
