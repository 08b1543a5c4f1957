"""How good a new password is, in words, while it is typed."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import retone, words

LEAST: Final = 10
LONG: Final = 16
RUNS: Final = ("0123456789", "9876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def weakness(password: str) -> str:
    """Why a password will not do, in words; "" when it will: ten letters of two kinds, no run, no repetition."""
    if len(password) < LEAST:
        return _("至少 {count} 个字符，还差 {missing} 个").format(count=LEAST, missing=LEAST - len(password))
    if len(set(password)) < 5:
        return _("重复的字符太多，请换几个不同的")
    if len({_kind(c) for c in password}) < 2 and len(password) < LONG:
        return _("请混用字母、数字或符号，或用更长的一句话")
    low = password.casefold()
    if any(run[i : i + 6] in low for run in RUNS for i in range(len(run) - 5)):
        return _("不要用键盘或数字的顺序")
    return ""


def _kind(letter: str) -> str:
    category = unicodedata.category(letter)
    return category if category in {"Lu", "Ll"} else category[0]


class StrengthNote(QWidget):
    """One line under a password field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._good = False
        self._words = words("", "small", "second", wrap=True)
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
        theme.space(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.judge("")

    def judge(self, password: str) -> None:
        """Say what is wrong with a password, or that it will do."""
        why = weakness(password)
        self._good = not why
        tone: Tone = "second" if not password else ("near" if why else "good")
        said = why or (_("够长，很好") if len(password) >= LONG else _("可以使用"))
        self._words.setText(said)
        retone(self._words, tone)

    def good_enough(self) -> bool:
        """True when the password judged last will do."""
        return self._good

    def says(self) -> str:
        """The words shown."""
        return self._words.text()
