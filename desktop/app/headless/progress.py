"""Long work told on standard error, and ended by Ctrl+C after what is in hand."""

from __future__ import annotations

import signal
import sys
from types import FrameType, TracebackType
from typing import Self

from desktop.app.headless.output import tell
from desktop.basics.language import _


class Progress:
    """Called with done and of while it is entered; answers False once Ctrl+C was pressed, a second one ends at once."""

    def __init__(self) -> None:
        self.stopped = False

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._ask)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._before)

    def __call__(self, done: int, of: int) -> bool:
        """Tell where the work is, on a terminal on one line."""
        show(done, of)
        return not self.stopped

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        if self.stopped:
            raise KeyboardInterrupt
        self.stopped = True
        tell("\n" + _("办完手头这一份就停止；再按一次 Ctrl+C 立即停止。"))


def show(done: int, of: int) -> bool:
    """Tell where the work is; nobody stops it. Nothing where standard error is no terminal."""
    if sys.stderr.isatty():
        print(f"\r{done} / {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)
    return True
