"""Now and today, given from outside so that nothing below `app` reads the machine's clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

# The State Council's calendar counts Beijing days whatever the workstation's zone says.
BEIJING = timezone(timedelta(hours=8))


class Clock(Protocol):
    """Tells the instant (UTC, aware) and the office's day."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """The day in Beijing time."""
        ...


@dataclass(frozen=True)
class SystemClock:
    """The workstation's own clock."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The day in Beijing time."""
        return datetime.now(BEIJING).date()


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands still, for tests, samples and repeatable papers."""

    instant: datetime

    def now(self) -> datetime:
        """The instant it was set to."""
        return self.instant

    def today(self) -> date:
        """Its day in Beijing time."""
        return self.instant.astimezone(BEIJING).date()
