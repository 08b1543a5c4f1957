"""Trouble told under the name of the argument it came in by."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop.basics.errors import Expected


@contextmanager
def naming(argument: str, *fields: str) -> Iterator[None]:
    """Give trouble inside the argument's name when its own field is one of `fields` ("" is trouble without a field).

    Raises the same `Expected`; a script then finds what it wrote wrong by the name it wrote.
    """
    try:
        yield
    except Expected as trouble:
        if trouble.field in fields:
            trouble.field = argument
        raise
