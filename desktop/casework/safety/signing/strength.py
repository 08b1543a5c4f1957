"""What a new password must be, told before it is taken."""

from __future__ import annotations

from desktop.store.keys.password import demand


def must_be_strong(password: str, name: str = "") -> None:
    """Raises `Expected` (field "password") with what is wrong with a new password; the key file asks the same."""
    demand(password, name=name)
