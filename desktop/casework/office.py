"""The tools a piece of work takes from the shelf, and who is working."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.basics.clock import Clock

if TYPE_CHECKING:
    from desktop.casework.duties.roles import Role
    from desktop.policy.book.library import PolicyLibrary
    from desktop.store.store import Store


@dataclass(frozen=True)
class Actor:
    """The person who signed in; one person may hold several roles in a small office."""

    user_id: str
    name: str
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class Office:
    """An open office: its file, its policy, its clock, who acts, where it lies, and whether it is for practice only."""

    store: Store
    policy: PolicyLibrary
    clock: Clock
    actor: Actor
    folder: Path
    practice: bool
