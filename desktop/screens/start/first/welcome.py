"""The very first page: set up the office, or practise in one full of samples, or bring one back from a backup."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.screens.start.ground import Ground
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link


class Welcome(Ground):
    """The ways in. Signals: `new_office()`, `practice()`, `restore()`, `suitcase()`.

    In: `practised`, whether a practice office was made before; opening it again keeps what was done in it.
    """

    new_office = Signal()
    practice = Signal()
    restore = Signal()
    suitcase = Signal()

    def __init__(self, theme: Theme, *, practised: bool = False) -> None:
        says = _("这台电脑上已有演示机构，还没有本机构的数据。") if practised else _("这台电脑上还没有机构数据。")
        super().__init__(theme, _("欢迎使用"), says, width=480)
        begin = KeyButton(theme, _("建立本机构"), icon="building-2", kind="primary")
        begin.clicked.connect(self.new_office)
        self.card.add(begin)
        self.card.add(words(_("填写机构和人员，设好密码，几分钟即可开始办件。"), "small", "second", wrap=True))
        self._practice = KeyButton(theme, _("打开演示机构"), icon="layers")
        self._practice.clicked.connect(self.practice)
        self.card.add(self._practice)
        kept = _("接着上次的做：以前在演示机构里办的都还在；与真实数据分开存放。")
        fresh = _("样例人员、单位和办件，随时可以删除；与真实数据分开存放。")
        self.card.add(words(kept if practised else fresh, "small", "second", wrap=True))
        self.add_trouble_line()
        back = Link(_("从备份恢复…"))
        back.clicked.connect(self.restore)
        self.card.add(back)
        case = Link(_("打开会议箱…"))
        case.clicked.connect(self.suitcase)
        self.card.add(case)
        self.setFocusProxy(begin)

    def busy(self, says: str) -> None:
        """Say what is being done and take no second click; "" is ready again."""
        self.setEnabled(not says)
        self.say(says, good=True)
