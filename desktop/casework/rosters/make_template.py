"""The empty workbook of a kind's roster."""

from __future__ import annotations

from datetime import date

from desktop.case_types.roster.template import template_of
from desktop.documents.sheets.write import write


def make_template(kind: str, day: date | None = None) -> bytes:
    """An .xlsx for a firm to fill in; its example lives on `day`, so that its dates look like today's.

    Needs no office, for it holds nothing of one. Raises `Expected` for a kind that has no roster.
    """
    return write(template_of(kind, day=day))
