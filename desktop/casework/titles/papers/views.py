"""Papers of a batch as pages show them: plain frozen values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.casework.changed import Changed

Progress = Callable[[int, int], bool]  # done, of; False: stop after what is finished


def on_and_on(_done: int, _of: int) -> bool:
    """Nobody watches, nobody stops."""
    return True


@dataclass(frozen=True)
class Standing:
    """One that was issued and is not void."""

    filing_id: int
    number: str
    pages: int


@dataclass(frozen=True)
class BatchPaperChoice:
    """A paper that may be printed. `of` is a session or a complaint, None for the batch itself.

    `hinders` says why it is not printed (a message id), `page` and `copies` how it is.
    """

    key: str
    of: int | None
    about: str  # batch, session, complaint
    of_name: str
    title: str
    form: str
    page: str
    duplex: bool
    impose: bool
    copies: int
    secret: bool
    hinders: str
    issued: tuple[Standing, ...] = ()


@dataclass(frozen=True)
class ApplicantPaper:
    """A paper applicants of the batch have, for the choice of a run; `key` is form and paper, F02.overview."""

    key: str
    title: str
    form: str
    page: str
    duplex: bool
    impose: bool
    copies: int
    applicants: int
    sample: int  # a case that has it, to look at


@dataclass(frozen=True)
class BatchLetter:
    """An official letter that may be begun about the batch, or about a complaint (`of`)."""

    template: str
    of: int | None
    of_name: str
    title: str
    form: str


@dataclass(frozen=True)
class RunChoice:
    """What is printed together: papers of applicants by key, papers of the batch as (key, of).

    `issue`: what was not issued yet is issued first; without it drafts are printed as drafts.
    """

    applicants: tuple[str, ...] = ()
    batch: tuple[tuple[str, int | None], ...] = ()
    issue: bool = True


@dataclass(frozen=True)
class RunLine:
    """One file that was written."""

    file: str
    title: str
    form: str
    page: str
    papers: int
    pages: int
    copies: int
    sheets: int
    duplex: bool


@dataclass(frozen=True)
class RunSkipped:
    """What was not printed, of which applicant (by number), and why."""

    receipt: str
    title: str
    why: str


@dataclass(frozen=True)
class Run:
    """What a run made; `left` applicants were not reached because somebody stopped."""

    files: tuple[RunLine, ...]
    skipped: tuple[RunSkipped, ...]
    issued: int
    left: int
    changed: Changed
    noted: tuple[RunSkipped, ...] = ()  # printed as it was issued, though what it rests on has changed since
    listed: str = ""  # the file that tells what was made

    @property
    def sheets(self) -> int:
        """Sheets of paper in all."""
        return sum(line.sheets for line in self.files)
