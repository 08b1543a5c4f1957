"""Where the caret goes in a form: from stop to stop in reading order, and which question it is at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.widgets.editors.editor import Editor
from desktop.widgets.form.section_view import SectionView
from desktop.widgets.look.theme import Theme


class Walk:
    """Moves the caret of a form and brings where it stands into view.

    `visit` counts the moves: typing merges into one step of undo only within one visit.
    """

    def __init__(
        self,
        theme: Theme,
        form: QWidget,
        sections: Sequence[SectionView],
        editors: Mapping[str, Editor],
        scroll: QScrollArea,
    ) -> None:
        self._theme = theme
        self._form = form
        self._sections = sections
        self._editors = editors
        self._scroll = scroll
        self.visit = 0

    def stops(self) -> list[QWidget]:
        """Everything Enter goes through, in reading order, of the sections shown."""
        return [
            stop
            for view in self._sections
            if not view.isHidden()
            for editor in view.editors.values()
            for stop in editor.stops()
        ]

    def begin(self) -> None:
        """Put the caret into the first question shown."""
        stops = self.stops()
        if stops:
            self.go(stops[0])

    def go(self, stop: QWidget) -> None:
        """Put the caret into a stop, in view with some room above and below."""
        self.visit += 1
        stop.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, stop, lambda: self._scroll.ensureWidgetVisible(stop, 0, self._theme.px(80)))

    def step(self, by: int) -> bool:
        """To the next stop (1) or the one before (-1); False when there is none after the last."""
        stops = self.stops()
        place = self._place_among(stops, last=by > 0)
        if place is None:
            self.begin()
        elif place + by >= len(stops):
            return False
        elif place + by >= 0:
            self.go(stops[place + by])
        return True

    def _place_among(self, stops: Sequence[QWidget], *, last: bool) -> int | None:
        """Where the caret is: at a stop, or somewhere else inside an editor, which counts as its last or first stop."""
        here: QWidget | None = self._form.focusWidget()
        if here is None:
            return None
        if here in stops:
            return stops.index(here)
        around = next((e.stops() for e in self._editors.values() if e.isAncestorOf(here)), [])
        return stops.index(around[-1 if last else 0]) if around and around[0] in stops else None

    def here(self) -> tuple[str, QWidget] | None:
        """The question the caret is in and the box that has it; None when it is in none."""
        box: QWidget | None = self._form.focusWidget()
        if box is None:
            return None
        return next(((n, box) for n, e in self._editors.items() if box is e or e.isAncestorOf(box)), None)
