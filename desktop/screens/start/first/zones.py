"""The zones the wizard offers, from an editable list."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from desktop.basics.paths import resource


@dataclass(frozen=True)
class Zone:
    """A development zone and the city it lies in."""

    name: str
    city: str


@cache
def zones() -> tuple[Zone, ...]:
    """The list as shipped in resources/lists/zones.toml, in its order."""
    with resource("resources", "lists", "zones.toml").open("rb") as file:
        return tuple(Zone(row["name"], row["city"]) for row in tomllib.load(file)["zone"])
