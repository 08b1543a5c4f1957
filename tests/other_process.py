"""Processes of their own for tests: to be killed, to draw numbers at the same moment, to sign what another signs.

Each is forked from one that has read the modules and the policy once (`tests/warm.py`): a test needs another process,
not another start of Python, which takes more time than what the process is for. Where nothing can be forked every
process starts afresh.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection

_WAY = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
PROCESSES = multiprocessing.get_context(_WAY)
PROCESSES.set_forkserver_preload(["tests.warm"])


class OtherProcess:
    """A function at work elsewhere; what it tells arrives line by line."""

    def __init__(self, act: Callable[..., None], *given: object) -> None:
        """In: `act` is found by its module's name; it gets `tell` first, then what is given."""
        self._told, tell = PROCESSES.Pipe(duplex=False)
        self._process = PROCESSES.Process(target=_begin, args=(act, tell, given), daemon=True)
        self._process.start()
        tell.close()

    def line(self) -> str:
        """The next line; empty when the process has ended. A line cut by a kill was not received."""
        try:
            return self._told.recv_bytes().decode()
        except (EOFError, OSError):
            return ""

    def rest(self) -> list[str]:
        """Every further line until it ends."""
        lines = list(iter(self.line, ""))
        self._process.join()
        return lines

    def kill(self) -> list[str]:
        """Killed as by the machine, without a moment for anything; what it had told before."""
        self._process.kill()
        return self.rest()

def _begin(act: Callable[..., None], tell: Connection, given: tuple[object, ...]) -> None:
    act(lambda line: tell.send_bytes(line.encode()), *given)
