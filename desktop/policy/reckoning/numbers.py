"""Numbers as an officer writes them."""

from __future__ import annotations

from decimal import Decimal


def plain(value: float) -> str:
    """A number without a needless tail: 30.0 is "30", 1.99 is "1.99"."""
    return format(Decimal(str(value)).normalize(), "f")


def exactly(value: float) -> Decimal:
    """The decimal number that was written, so that multiples of a wage compare without rounding."""
    return Decimal(str(value))
