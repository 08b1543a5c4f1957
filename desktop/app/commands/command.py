"""What a subcommand is, and the door behind which it waits until it is asked for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class Command(Protocol):
    """A module of one subcommand."""

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which arguments it takes."""
        ...

    def run(self, given: argparse.Namespace) -> int:
        """Do it; gives the exit code."""
        ...


@dataclass(frozen=True)
class Door:
    """A subcommand: what it does in words, and how to load it (only when asked for, so that small ones stay fast)."""

    says: str
    load: Callable[[], Command]
