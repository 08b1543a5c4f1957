"""Trouble that only says something is still missing: the headless door answers it with 1, not 2."""

from __future__ import annotations

from desktop.basics.errors import Expected


class Incomplete(Expected):
    """A paper cannot be issued yet because something it prints or promises is missing."""

    incomplete = True
