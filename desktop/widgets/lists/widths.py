"""How columns share the width there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QFontMetrics

from desktop.widgets.lists.column import Column
from desktop.widgets.look.theme import Theme

LEAST_SHARE: Final = 0.55  # of its own width, for a stretching column in a narrow window

PADDING: Final = 12  # at both sides of a cell and of a header, design pixels


def wished_widths(theme: Theme, columns: Sequence[Column]) -> list[int]:
    """The columns' own widths in pixels, never less than their titles need: English titles are longer than Chinese."""
    metrics = QFontMetrics(theme.font(13))
    titles = [metrics.horizontalAdvance(column.title) + theme.px(2 * PADDING) + 2 for column in columns]
    return [max(theme.px(column.width), title) for column, title in zip(columns, titles, strict=True)]


def own_width(column: Column, whole: int, title: int, need: int) -> int:
    """What a column asks for, in pixels: `whole` its own width, `title` what its title needs, `need` its first rows.

    One that stretches and has short words, or none, leaves its width to those that have long ones.
    """
    if column.stretch:
        return max(title, min(whole, need)) if need else whole
    return max(whole, need)


def shared_widths(
    wished: Sequence[int],
    stretching: Sequence[bool],
    room: int,
    *,
    squeeze: bool = False,
    firm: Sequence[int] = (),
) -> list[int]:
    """Widths of columns in pixels for a room in pixels.

    Room to spare goes to the stretching columns; where it is short they give first, down to a little over half. With
    `squeeze` all columns then give in proportion, so that nothing is left outside; without, the table scrolls. `firm`
    are widths in pixels that a column keeps even then (0: none), as long as all of them together leave room.
    """
    widths = list(wished)
    places = [place for place, stretches in enumerate(stretching) if stretches]
    spare = room - sum(widths)
    if spare >= 0 and places:
        share, rest = divmod(spare, len(places))
        for number, place in enumerate(places):
            widths[place] += share + (1 if number < rest else 0)
    elif spare < 0:
        soft = sum(widths[place] for place in places)
        kept = max(LEAST_SHARE, 1 + spare / soft) if soft else 1.0
        for place in places:
            widths[place] = int(widths[place] * kept)
        if squeeze and sum(widths) > room > 0:
            kept_widths = firm if firm and sum(firm) < room else [0] * len(widths)
            floors = [min(floor, width) for floor, width in zip(kept_widths, widths, strict=True)]
            factor = (room - sum(floors)) / (sum(widths) - sum(floors))
            widths = [floor + int((width - floor) * factor) for floor, width in zip(floors, widths, strict=True)]
    return widths
