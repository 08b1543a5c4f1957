"""A live warning that somebody already on file may be the same, with a way to take them instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.people.views import Likeness
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.link import Link


class LikenessNote(QFrame):
    """Hidden while nobody is alike. Signal `use(int)`: key of the one on file to be taken instead."""

    use = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        theme.space(self._column, (12, 8, 12, 8))
        self.setProperty("piece", "banner")
        self.setProperty("tone", "near")
        self.found: tuple[Likeness, ...] = ()
        self.hide()

    def show_found(self, found: Sequence[Likeness]) -> None:
        """Show these; none hides the note."""
        if tuple(found) == self.found:
            return
        self.found = tuple(found)
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        self._theme.space(column, spacing=4)
        column.addWidget(words(_("可能已经录过，请先核对："), "strong", "near"))
        for like in self.found[:4]:
            line = QHBoxLayout()
            self._theme.space(line, spacing=12)
            line.addWidget(words(like.name, "strong"))
            line.addWidget(words(f"{like.details} · {_(like.why)}", tone="over" if like.certain else "second"), 1)
            take = Link(_("用这一个"))
            take.clicked.connect(lambda _on=False, key=like.id: self.use.emit(key))
            line.addWidget(take)
            column.addLayout(line)
        self._column.addWidget(self._inside)
        self.setVisible(bool(self.found))
