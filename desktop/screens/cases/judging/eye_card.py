"""目视核对: what no program can see, each with what to look at; a tick makes it a shortfall, no tick cures it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.basics.language import _
from desktop.casework.intake.views import CaseView
from desktop.casework.returns.cure_reason import cure_reason
from desktop.casework.returns.read_reasons import EyeReason, read_reasons
from desktop.casework.returns.tick_reason import tick_reason
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.link import Link


class _Says(QLabel):
    """The words of a box, which a box itself cannot break into lines; a click on them is one on the box."""

    def __init__(self, says: str, box: QCheckBox) -> None:
        super().__init__(says)
        self.setWordWrap(True)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the box."""
        super().mouseReleaseEvent(event)
        if self._box.isEnabled() and self.rect().contains(event.position().toPoint()):
            self._box.click()


class EyeCard(Card):
    """One line a reason: a box with its name, the reminder under it, who noted it and what was seen."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("窗口目视核对"), _("发现问题的打勾，写入一次性告知书"))
        self._desk, self._theme = desk, theme
        self._case = 0
        self._asked: Ask | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout()
        theme.space(self._grid, spacing=4)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)

    def show_case(self, view: CaseView) -> None:
        """Read what is to be looked at in this case; boxes stay where they are while it is the same."""
        found = self._desk.ask(read_reasons, view.id)
        if found is None:
            return
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), "")
        self._case = view.id
        empty(self._grid)
        self.boxes = {}
        may = not view.read_only and self._desk.may("tick_reason")
        for number, reason in enumerate(found):
            self._add(2 * number, reason, may=may)
        self.setVisible(bool(found))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _add(self, row: int, reason: EyeReason, *, may: bool) -> None:
        if reason.hint:
            hint = words(_("提示：{words}").format(words=_(reason.tells)), tone="second", wrap=True)
            self._grid.addWidget(hint, row, 0, 1, 2)
            return
        under = words(_(reason.reminder), "small", "second", wrap=True)
        self._theme.follow(under, lambda: under.setContentsMargins(self._theme.px(26), 0, 0, self._theme.px(6)))
        box = QCheckBox()
        box.setAccessibleName(_(reason.says))
        box.setChecked(reason.noted_on is not None)
        box.setEnabled(may)
        box.setAccessibleDescription(_(reason.reminder))
        box.clicked.connect(lambda on: self._set(reason.id, on=on))
        self.boxes[reason.id] = box
        line = QHBoxLayout()
        self._theme.space(line, spacing=6)
        line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_Says(_(reason.says), box), 1)
        home = QWidget()
        home.setLayout(line)
        self._grid.addWidget(home, row, 0)
        self._grid.addWidget(self._beside(reason, may=may), row, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(under, row + 1, 0, 1, 2)

    def _beside(self, reason: EyeReason, *, may: bool) -> QLabel | Link:
        if reason.noted_on is not None:
            told = _("{name} {day}登记").format(name=reason.by_name, day=day_words(reason.noted_on))
            if reason.note:
                told = _("{told}：{note}").format(told=told, note=reason.note)
            return words(told, "small", "over")
        link = Link(_("写明所见…"), "second")
        link.setAccessibleName(_("写明所见：{reason}").format(reason=_(reason.says)))
        link.setEnabled(may)
        link.clicked.connect(lambda: self._ask(reason))
        return link

    def _set(self, reason: str, *, on: bool) -> None:
        done = self._desk.do(tick_reason if on else cure_reason, self._case, reason)
        if done is None:
            self.boxes[reason].setChecked(not on)

    def _ask(self, reason: EyeReason) -> None:
        says = _("登记后成为缺项，写入一次性告知书：{cure}").format(cure=_(reason.cure))
        ask = Ask(self._theme, _(reason.says), says, _("登记"), reason=_("所见"), parent=self)
        ask.answered.connect(lambda note: self._desk.do(tick_reason, self._case, reason.id, note))
        self._asked = ask
        ask.open()
