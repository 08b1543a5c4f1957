"""Language, colours and size of this window; they take effect at once."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QEventLoop, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout

from desktop.basics.language import _
from desktop.screens.pieces.waiting import waiting
from desktop.screens.remembered import SCALES, Remembered
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Mode
from desktop.widgets.pieces.card import Card


class LookCard(Card):
    """Signal `spoken()` when another language was chosen."""

    spoken = Signal()

    def __init__(self, theme: Theme, remembered: Remembered) -> None:
        super().__init__(theme, _("界面"))
        self._theme = theme
        self._remembered = remembered
        self.language = self._box(_("语言"), (("zh_CN", "中文"), ("en", "English")), remembered.language)
        modes = (("light", _("浅色")), ("dark", _("深色")), ("contrast", _("高对比度")))
        self.mode = self._box(_("配色"), modes, theme.mode)
        sizes = tuple((str(scale), f"{scale} %") for scale in SCALES)
        self.scale = self._box(_("大小"), sizes, str(round(theme.scale * 100)))
        form = QFormLayout()
        theme.space(form, spacing=8)
        for box in (self.language, self.mode, self.scale):
            form.addRow(box.accessibleName(), box)
        self.body.addLayout(form)
        self.language.currentIndexChanged.connect(lambda _index: self._speak())
        self.mode.currentIndexChanged.connect(lambda _index: self._dress())
        self.scale.currentIndexChanged.connect(lambda _index: self._dress())

    def _box(self, name: str, choices: tuple[tuple[str, str], ...], now: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for key, title in choices:
            box.addItem(title, key)
        box.setCurrentIndex(max(0, box.findData(now)))
        return box

    def _speak(self) -> None:
        self._remembered.language = str(self.language.currentData())
        self.spoken.emit()

    def _dress(self) -> None:
        modes: tuple[Mode, ...] = get_args(Mode)
        mode = next(mode for mode in modes if mode == self.mode.currentData())
        scale = int(str(self.scale.currentData())) / 100
        self._remembered.mode = mode
        self._remembered.scale = scale
        for box in (self.mode, self.scale):
            box.hidePopup()  # its list would hang open over a window that is busy
        with waiting():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # the list goes first
            self._theme.change(mode, scale)
