"""A list with the one that is chosen whole beside it, or in its place where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton

ROOMY = 900  # design pixels from which both stand side by side
LEAST = 340  # of the panel, design pixels
DETAILS_KEY = "F11"


class ListAndPanel(QWidget):
    """`list_side` and `panel` side by side; in a narrow window F11 (`turn`, a button for the head) takes turns.

    In: `widths` of both in design pixels at first, somebody may move what parts them; with `backed` the way back stands
    above the panel itself. Signal `alone(bool)`: the panel has all the room now, or has not.
    """

    alone = Signal(bool)

    def __init__(
        self, theme: Theme, list_side: QWidget, panel: QWidget, widths: tuple[int, int] = (820, 380), *,
        backed: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme = theme
        self._sides = (list_side, panel)
        self._at_panel = False
        self._wanted = True
        self._alone = False
        self.turn = KeyButton(theme, _("详情"), DETAILS_KEY, "file-text")
        self.turn.clicked.connect(self._turn)
        self._back: KeyButton | None = None
        if backed:
            self._back = KeyButton(theme, _("回到列表"), DETAILS_KEY, "chevron-left", kind="quiet")
            self._back.clicked.connect(self._turn)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        theme.follow(self, lambda: split.setHandleWidth(theme.px(12)))
        for place, (side, width) in enumerate(zip(self._sides, widths, strict=True)):
            split.addWidget(side)
            split.setStretchFactor(place, width)
        split.setSizes([theme.px(width) for width in widths])
        column = QVBoxLayout(self)
        theme.space(column, spacing=4)
        if self._back is not None:
            column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(split, 1)
        theme.follow(self, self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both while there is room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        roomy = self.width() >= self._theme.px(ROOMY)
        first, second = self._sides
        first.setVisible(roomy or not self._at_panel)
        second.setVisible(self._wanted and (roomy or self._at_panel))
        second.setMinimumWidth(self._theme.px(LEAST) if roomy else 0)
        alone = second.isVisibleTo(self) and not roomy
        if self._back is not None:
            self._back.setVisible(alone)
            self.turn.setVisible(self._wanted and not roomy and not alone)
        else:
            self.turn.setVisible(self._wanted and not roomy)
        if alone != self._alone:
            self._alone = alone
            self.alone.emit(alone)
        self.turn.set_text(_("回到列表") if self._at_panel else _("详情"))

    def show_panel(self) -> None:
        """Let the whole line be seen, whatever the room."""
        self._at_panel = True
        self.fit()

    def show_list(self) -> None:
        """Let the list be seen, whatever the room."""
        self._at_panel = False
        self.fit()

    def want_panel(self, wanted: bool) -> None:
        """A list with nothing in it has nothing beside it."""
        self._wanted, self._at_panel = wanted, self._at_panel and wanted
        self.fit()

    def _turn(self) -> None:
        self._at_panel = not self._at_panel
        self.fit()
        side = self._sides[1 if self._at_panel else 0]
        side.setFocus()
        if self._at_panel:
            side.focusNextChild()
