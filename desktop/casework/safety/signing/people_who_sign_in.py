"""The names on the sign-in page, read without a password."""

from __future__ import annotations

from pathlib import Path

from desktop.casework.safety.views import SignInName


def people_who_sign_in(folder: Path) -> tuple[SignInName, ...]:
    """The names on the sign-in page, read without a password."""
    raise NotImplementedError
