"""The edge of a paper about a batch: its sheet, foot and watermark."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.case_types.professional_title.papers.page import laid
from desktop.case_types.professional_title.papers.values import (
    Edge,
)
from desktop.documents.parts import Document, Panel, Panels, Part, Subtitle
from desktop.policy.reckoning.titles.forms import FormSheet


def edged(
    edge: Edge, form: FormSheet, title: str, parts: Sequence[Part], *, head: str = "", fit: bool = False,
    page_numbers: bool = True,
) -> Document:  # fmt: skip
    """A paper on its form's sheet, 演示 in a practice office, 草稿 while it has no number.

    A list without a line for its number bears it at the foot.
    """
    told = any(isinstance(part, Subtitle) and edge.number in part.text for part in parts)
    number = "" if told else f"{edge.number}　"
    edition = f"　政策版本 {edge.edition}" if edge.edition else ""
    mark = "演示" if edge.office.practice else "" if edge.number else "草稿"
    foot = f"{number}{edge.reference}{edition}".strip("　")
    return laid(
        form, title, parts, number=edge.number, foot=foot, mark=mark, head=head, fit=fit, page_numbers=page_numbers
    )


def number_line(edge: Edge, series: str) -> str:
    """The number; on a draft the place it will take, so that both have the same pages."""
    return edge.number or f"{edge.office.short_name}{series}〔{edge.day.year}〕　　号"


def signed(form: FormSheet, place: str = "foot", label: str = "签章") -> tuple[Panels, ...]:
    """The box in which a list is signed and sealed, as the form says; none where nobody does."""
    lines = form.lines(place)
    if not lines:
        return ()
    return (Panels((Panel(label, "", lines, least=8.0 * len(lines) + 12.0),), fill=False),)
