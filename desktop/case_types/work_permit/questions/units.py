"""What numbers are counted in, and how large they may be."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_

YEARS: Final[dict[str, JsonValue]] = {"unit": N_("年")}
YUAN: Final[dict[str, JsonValue]] = {"unit": N_("元")}
Years = Annotated[float, Field(ge=0, le=80)]
Yuan = Annotated[float, Field(ge=0, le=1_000_000_000)]
