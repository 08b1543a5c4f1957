"""A paper on the screen before it exists on paper."""

from __future__ import annotations

from desktop.widgets.paper.sheets import Sheets


class PdfView(Sheets):
    """Pages of a paper: `show_pages(sizes in points, draw)`; whoever shows one hands in the drawing of a page."""
