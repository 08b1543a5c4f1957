"""The one door from screens to casework: questions, deeds and slow work, with trouble told in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.casework.changed import Changed
from desktop.casework.duties.carried_rights import is_carried
from desktop.casework.duties.rights import role_for
from desktop.casework.office import Actor, Office
from desktop.casework.safety.signing.sign_out import sign_out
from desktop.casework.safety.signing.threads import apart, take_over
from desktop.casework.titles.suitcase.read_home import read_home
from desktop.screens.long_job import LongJob, one_lane

P = ParamSpec("P")
T = TypeVar("T")


class Desk(QObject):
    """Holds the open office for the screens.

    Signals: `changed(Changed)` what a deed touched; `trouble(str, str)` what happened and what to do;
    `well()` after a deed that went through. While the window is locked there is no office: questions give None.
    """

    changed = Signal(object)
    trouble = Signal(str, str)
    well = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        take_over(office)
        self._office: Office | None = office
        self._actor = office.actor
        self._practice = office.practice
        self._clock = office.clock
        self.folder = office.folder
        self.home = read_home(office)  # whose suitcase this office is, None for one of its own
        self._pool = one_lane()

    @property
    def actor(self) -> Actor:
        """Who works here."""
        return self._actor

    @property
    def practice(self) -> bool:
        """True when nothing here is real and nobody needs a password."""
        return self._practice

    @property
    def invented(self) -> bool:
        """True when nothing here is real: a practice office, or on a laptop the suitcase of one."""
        return self._practice or (self.home is not None and self.home.practice)

    @property
    def clock(self) -> Clock:
        """The office's clock."""
        return self._clock

    @property
    def closed(self) -> bool:
        """True while locked or left."""
        return self._office is None

    def may(self, verb: str) -> bool:
        """True when one of the actor's roles allows a deed; in a suitcase, when it comes home with the session too."""
        return role_for(verb, self._actor.roles) is not None and (self.home is None or is_carried(verb))

    def ask(self, read: Callable[Concatenate[Office, P], T], *args: P.args, **named: P.kwargs) -> T | None:
        """An answer now, or None after telling the trouble."""
        if self._office is None:
            return None
        try:
            return read(self._office, *args, **named)
        except Expected as trouble:
            self.trouble.emit(trouble.what, trouble.remedy)
            return None

    def do(self, verb: Callable[Concatenate[Office, P], T], *args: P.args, **named: P.kwargs) -> T | None:
        """A deed now; tells what it touched. None means it did not happen, and the trouble has been told."""
        result = self.ask(verb, *args, **named)
        if result is not None:
            self._tell(result)
        return result

    def later(self, work: Callable[Concatenate[Office, P], T], *args: P.args, **named: P.kwargs) -> LongJob:
        """Slow work in turn; its outcome comes by the job's signals, and trouble is told here too."""
        return self._queue(lambda office, _job: work(office, *args, **named))

    def stepping(self, work: Callable[[Office, Callable[[int, int], bool]], object]) -> LongJob:
        """Slow work that tells `progress(done, of)` and ends well where that answers False (`LongJob.cancel`)."""
        return self._queue(lambda office, job: work(office, job.go_on))

    def _queue(self, work: Callable[[Office, LongJob], object]) -> LongJob:
        office = self._office

        def run(job: LongJob) -> object:
            if office is None:
                raise Expected("")
            with apart(office) as own:
                return work(own, job)

        job = LongJob(run, self)
        job.done.connect(self._tell)
        job.failed.connect(self._fail)
        job.start(self._pool)
        return job

    def take(self, office: Office) -> None:
        """Go on with this office: unlocked again, or the policy was read anew."""
        take_over(office)
        self._office = office
        self._actor = office.actor

    def wait(self) -> None:
        """Let the jobs that were begun end."""
        self._pool.waitForDone()

    def close(self) -> bool:
        """Let jobs end, close the office's file and forget its key; False when it was closed before.

        Work in steps ends at its next one, with what it has: nobody waits for a thousand rows to lock a window.
        """
        for job in self.findChildren(LongJob):
            job.cancel()
        self._pool.waitForDone()
        office, self._office = self._office, None
        if office is not None:
            sign_out(office)
        return office is not None

    def _tell(self, result: object) -> None:
        self.well.emit()
        touched = result if isinstance(result, Changed) else getattr(result, "changed", None)
        if isinstance(touched, Changed) and touched:
            self.changed.emit(touched)

    def _fail(self, what: str, remedy: str) -> None:
        if what:
            self.trouble.emit(what, remedy)
