"""What every group of facts starts from."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class FactQuestions(BaseModel):
    """Facts read strictly: unknown names and wrong types are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Years = Annotated[float, Field(ge=0, le=80)]
Yuan = Annotated[float, Field(ge=0, le=1_000_000_000)]
