"""What the file itself refuses of rows that came from elsewhere, told as trouble a person can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import OperationalError, StatementError

from desktop.basics.errors import Expected


@contextmanager
def refused_as(trouble: Expected) -> Iterator[None]:
    """Raise `trouble` where a row breaks a rule of the file or a value fits no column; a full disk stays what it is."""
    try:
        yield
    except OperationalError:
        raise
    except (StatementError, OverflowError) as refusal:
        raise trouble from refusal
