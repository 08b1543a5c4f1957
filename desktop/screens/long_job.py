"""Slow work beside the window: one job after the other, its outcome told on the window's own thread."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from desktop.basics.errors import Expected


class LongJob(QObject):
    """One piece of slow work.

    Signals: `done(object)` its result; `failed(str, str)` expected trouble: what happened, what to do;
    `moved(int, int)` steps done, steps in all; `ended()` always, last. A bug in the work goes to the crash window.
    """

    done = Signal(object)
    failed = Signal(str, str)
    moved = Signal(int, int)
    ended = Signal()
    _finished = Signal(object, object)
    _stepped = Signal(int, int)

    def __init__(self, work: Callable[[LongJob], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        # The tongue of the window is a context variable; a thread of the pool would otherwise speak Chinese only.
        self._context = contextvars.copy_context()
        self._runner = _Runner(lambda: self._context.run(self._run, work))
        self._finished.connect(self._finish)
        self._stepped.connect(self.moved)

    def start(self, pool: QThreadPool) -> None:
        """Queue the work; outcomes are told later, never before this returns."""
        pool.start(self._runner)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """True once somebody asked to stop; long loops look at it."""
        return self._stop.is_set()

    def step(self, done: int, of: int) -> None:
        """Tell how far the work is; called by the work, from its own thread. Raises `Expected` once cancelled."""
        if self.cancelled:
            raise Expected("")
        self._stepped.emit(done, of)

    def go_on(self, done: int, of: int) -> bool:
        """Tell how far the work is, and ask whether to go on: for work that ends well with what it has."""
        self._stepped.emit(done, of)
        return not self.cancelled

    def _run(self, work: Callable[[LongJob], Any]) -> None:
        result, trouble = None, None
        try:
            result = work(self)
        except Expected as expected:
            trouble = expected
        except BaseException:
            self._finished.emit(None, Expected(""))
            raise
        self._finished.emit(result, trouble)

    @Slot(object, object)
    def _finish(self, result: object, trouble: Expected | None) -> None:
        if trouble is None:
            self.done.emit(result)
        else:
            self.failed.emit(trouble.what, trouble.remedy)
        self._runner.forget()
        self.ended.emit()


class _Runner(QRunnable):
    """Carries a function into the pool; the job keeps it alive."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._act = act

    def run(self) -> None:
        """Called by the pool."""
        self._act()

    def forget(self) -> None:
        """Let go of the work and what it was given (scans are big); the job itself lives as long as its parent."""
        self._act = _nothing


def _nothing() -> None:
    return


def one_lane() -> QThreadPool:
    """A pool of one thread of our own: jobs queue and never race."""
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    return pool
