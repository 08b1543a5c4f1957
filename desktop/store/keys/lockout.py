"""Five wrong passwords shut a name for ten minutes; a restart or a clock set back does not open it earlier.

This stops the colleague at the desk. Against somebody who copied the file only the cost of the password helps.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from desktop.store.durable import write_durably

FAILURES: Final = 5
PERIOD: Final = timedelta(minutes=10)


@dataclass(frozen=True)
class Lockout:
    """Wrong attempts for one name: how many, since when it is shut, and the latest instant ever seen."""

    failures: int = 0
    shut_at: datetime | None = None
    seen: datetime | None = None

    def left(self, now: datetime) -> timedelta:
        """How long the name stays shut.

        A clock that stands before the moment of shutting has been set back: the whole period counts again from there.
        """
        if self.shut_at is None:
            return timedelta(0)
        if now < (self.seen or self.shut_at):
            return PERIOD
        return max(timedelta(0), self.shut_at + PERIOD - now)

    def noticed(self, now: datetime) -> Lockout:
        """After looking at a shut name: a clock set back starts the period anew."""
        if self.shut_at is not None and now < (self.seen or self.shut_at):
            return replace(self, shut_at=now, seen=now)
        return replace(self, seen=now)

    def failed(self, now: datetime) -> Lockout:
        """After one more wrong attempt."""
        failures = (0 if self.shut_at is not None else self.failures) + 1
        return Lockout(failures, now if failures >= FAILURES else None, now)

    def plain(self) -> dict[str, Any]:
        """As it is written."""
        return {
            "failures": self.failures,
            "shut_at": self.shut_at.isoformat() if self.shut_at else None,
            "seen": self.seen.isoformat() if self.seen else None,
        }


def lockout_of(said: dict[str, Any]) -> Lockout:
    """Read one; raises KeyError, TypeError or ValueError for anything that is none."""
    shut, seen = said["shut_at"], said["seen"]
    return Lockout(
        int(said["failures"]),
        datetime.fromisoformat(shut) if shut else None,
        datetime.fromisoformat(seen) if seen else None,
    )


def read_lockouts(file: Path) -> dict[str, Lockout]:
    """Wrong attempts by name, from the counter file beside a key file."""
    try:
        said = json.loads(_lockout_file(file).read_bytes())
        return {str(who): lockout_of(one) for who, one in said.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def keep_lockouts(file: Path, lockouts: dict[str, Lockout]) -> None:
    """Write the counters; names without wrong attempts are left out."""
    said = {who: lockout.plain() for who, lockout in lockouts.items() if lockout != Lockout()}
    if said or _lockout_file(file).exists():
        write_durably(_lockout_file(file), json.dumps(said, ensure_ascii=False).encode())


def _lockout_file(file: Path) -> Path:
    return file.with_name("lockout.json")
