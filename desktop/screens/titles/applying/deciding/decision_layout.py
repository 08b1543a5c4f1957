"""How the window of a decision on many lies: what is decided above, the preview, what is said of one, the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.scrolled import scrolled
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card


def lay_out(
    dialog: QDialog, theme: Theme, above: Sequence[QWidget], table: QWidget, detail: QWidget, progress: QWidget,
    foot: Sequence[QWidget],
) -> None:  # fmt: skip
    """Put the parts in their places; the first of the foot takes the width the buttons leave."""
    card = Card(theme, flush=True)
    card.add(table, 1)
    last = QHBoxLayout()
    theme.space(last, spacing=8)
    for number, part in enumerate(foot):
        last.addWidget(part, 0 if number else 1)
    column = QVBoxLayout(dialog)
    theme.space(column, (24, 20, 24, 20), 10)
    for part in above:
        column.addWidget(part)
    column.addWidget(card, 1)
    area, inside = scrolled(theme, (0, 0, 8, 0))
    inside.addWidget(detail)
    inside.addStretch(1)
    theme.fix(area, height=110)
    column.addWidget(area)
    column.addWidget(progress)
    column.addLayout(last)


def fit(dialog: QDialog, theme: Theme) -> None:
    """As big as it likes to be, and no bigger than the window it stands over."""
    owner = dialog.parentWidget()
    width, height = theme.px(940), theme.px(680)
    if owner is not None:
        width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
    dialog.resize(max(width, 320), max(height, 300))
