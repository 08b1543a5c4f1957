"""The policy on file, for the policy page."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.policy.book.library import PolicyLibrary


def read_policy(office: Office) -> PolicyLibrary:
    """The policy on file with its chapters, sources and blanks."""
    return office.policy
