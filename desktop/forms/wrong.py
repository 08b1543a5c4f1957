"""How a model says in the officer's words what is wrong with an answer."""

from __future__ import annotations

from pydantic_core import PydanticCustomError

SAID = "said"  # the error type whose message is already in the officer's words
TEMPLATE = "template"  # where such an error keeps its message id, for Pydantic itself gives only the filled-in words


def wrong(message: str, **values: str | int | float) -> PydanticCustomError:
    """An error a validator raises: a message id (marked with N_) with `{name}` placeholders and their values."""
    return PydanticCustomError(SAID, message, {TEMPLATE: message, **values})
