"""One office and two threads: the window's, which writes, and the one of its long jobs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from desktop.casework.office import Office


def take_over(office: Office) -> None:
    """Work in an office from the calling thread, whichever thread opened it."""
    office.store.take_over()


@contextmanager
def apart(office: Office) -> Iterator[Office]:
    """The same office opened a second time for a job in another thread, which reads and writes units of its own."""
    store = office.store.apart(writing=True)
    try:
        yield replace(office, store=store)
    finally:
        store.close()
