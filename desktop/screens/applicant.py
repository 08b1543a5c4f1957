"""How lists name the applicant of a case; a case of an employer alone has none."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.widgets.lists.column import Cell, Tinted


def applicant_cell(name: str) -> Cell:
    """The name, or in grey that the employer applies for itself."""
    return name or Tinted(_("单位事项"), "second")
