"""What is said above a letter: why it came back, what changed under it, what is missing, what it is warned of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.letters.views import LetterView
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.link import Link

NAMED = 8  # missing slots named one by one


class LetterNotes(QWidget):
    """Signals: `led(str)` to the field of what is missing; `renew()`: fill it anew from the case."""

    led = Signal(str)
    renew = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        theme.space(self._column, spacing=4)

    def show_view(self, view: LetterView, *, may_edit: bool) -> None:
        """Say all of it, each on a line; nothing to say takes no room."""
        empty(self._column)
        if view.returned_why:
            said = _("已定不发：{why}") if view.state == "dropped" else _("退回修改：{why}")
            self._line(said.format(why=view.returned_why), "over")
        if view.voided:
            self._line(_("{number} 已作废。").format(number=view.number), "over")
        if view.shut:
            self._line(_(view.shut), "over")
        if view.stale:
            self._stale(may_edit=may_edit)
        self._missing(view)
        for one in view.findings:
            self._line(_(one.says), "over" if one.blocks else "near")
        if view.to_check and view.state != "issued":
            self._line(_("依据待核：{clauses}。").format(clauses=_("、").join(view.to_check)), "second")
        self.setVisible(bool(self._column.count()))

    def _line(self, says: str, tone: Tone) -> None:
        self._column.addWidget(words(says, "small", tone, wrap=True))

    def _stale(self, *, may_edit: bool) -> None:
        line = QHBoxLayout()
        line.addWidget(words(_("拟稿以后，本件信息有变化。"), "small", "over"))
        if may_edit:
            link = Link(_("按新信息更新"))
            link.clicked.connect(self.renew)
            line.addWidget(link)
        line.addStretch(1)
        self._theme.space(line, spacing=8)
        self._column.addLayout(line)

    def _missing(self, view: LetterView) -> None:
        if not view.missing:
            return
        line = Flow()
        line.addWidget(words(_("还缺 {count} 项：").format(count=len(view.missing)), "small", "near"))
        for one in view.missing[:NAMED]:
            link = Link(_(one.name), "near")
            link.setToolTip(_(one.remedy))
            link.setAccessibleDescription(_(one.remedy))
            link.clicked.connect(lambda _on=False, field=one.field: self.led.emit(field))
            line.addWidget(link)
        if len(view.missing) > NAMED:
            line.addWidget(words(_("等"), "small", "near"))
        self._theme.space(line, spacing=6)
        self._column.addLayout(line)
