"""A process that opens cases until it is done, drawing a number for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.basics.errors import Expected
from desktop.store.folder import open_store
from tests.store_fixtures import KEY, MovableClock, put_case


def draw(tell: Callable[[str], None], folder: Path, count: int, small: bool = False) -> None:
    """In: `small` lets the file grow by 60,000 bytes only, until it has refused once."""
    store = open_store(folder, KEY, MovableClock())
    if small:
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limit = store.places.data.stat().st_size + 60_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    kept = 0
    for _turn in range(count):
        try:
            with store.unit() as unit:
                put_case(unit, answers={"text": "x" * 2000})
                unit.record("open_case")
            kept += 1
        except Expected:
            if not small:
                raise
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            with store.unit() as unit:  # the same window saves again once there is room
                put_case(unit)
                unit.record("open_case")
            tell(f"refused after {kept}")
            return
    tell(f"kept {kept}")
