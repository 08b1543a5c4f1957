"""设置: this workstation's look, the office's own words, colleagues, keeping the data safe, what the program is."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.remembered import Remembered
from desktop.screens.scrolled import scrolled
from desktop.screens.settings.about_card import AboutCard
from desktop.screens.settings.audit_card import AuditCard
from desktop.screens.settings.backup_card import BackupCard
from desktop.screens.settings.colleagues_card import ColleaguesCard
from desktop.screens.settings.look_card import LookCard
from desktop.screens.settings.office_card import OfficeCard
from desktop.screens.settings.password_card import PasswordCard
from desktop.screens.settings.practice_card import PracticeCard
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments


class SettingsPage(Page):
    """Cards one under another. Signals: `left()` sign out; `look_changed()` the language changed."""

    left = Signal()
    look_changed = Signal()

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__(desk, theme)
        head = PageHead(theme, _("设置"))
        out = KeyButton(theme, _("退出登录"), "Ctrl+Shift+L", "log-out")
        out.clicked.connect(self.left)
        head.right.addWidget(out)
        self.column.addWidget(head)
        look = LookCard(theme, remembered)
        look.spoken.connect(self.look_changed)
        self.office = OfficeCard(desk, theme)
        self.backup = BackupCard(desk, theme)
        cards: list[tuple[str, list[Card]]] = [
            (_("本机"), [look, PasswordCard(desk, theme)]),
            (_("机构"), [self.office, ColleaguesCard(desk, theme)]),
            (_("数据安全"), [self.backup]),
            (_("关于"), [AboutCard(theme)]),
        ]
        if desk.practice:
            practice = PracticeCard(desk, theme)
            practice.thrown_away.connect(self.left)
            cards[2][1].append(practice)
        if desk.may("read_audit"):
            cards.insert(3, (_("审计"), [AuditCard(desk, theme)]))
        self._segments = Segments(theme, [title for title, _cards in cards])
        self.caret = self._segments.first  # never the button that signs out
        self.column.addWidget(self._segments)
        area, column = scrolled(theme, (0, 0, 8, 16))
        self.column.addWidget(area, 1)
        self._groups = [group for _title, group in cards]
        for group in self._groups:
            for card in group:
                _hold_width(theme, card)
                column.addWidget(card)
        column.addStretch(1)
        self._segments.chosen.connect(self.show_group)
        self.show_group(0)

    def visit(self, place: Place) -> None:
        """Come for a group of cards by its number in `part`."""
        if place.part.isdigit():
            self.show_group(int(place.part))
        self.refresh()

    def show_group(self, number: int) -> None:
        """Show one group of cards."""
        number = min(number, len(self._groups) - 1)
        self._segments.set_current(number)
        for place, group in enumerate(self._groups):
            for card in group:
                card.setVisible(place == number)

    def refresh(self) -> None:
        """Read what the cards show again."""
        for group in self._groups:
            for card in group:
                read = getattr(card, "refresh", None)
                if read is not None:
                    read()

    def save_now(self) -> bool:
        """Keep what was typed into the office's words."""
        return self.office.save_now()


def _hold_width(theme: Theme, card: Card) -> None:
    """Lines of text do not grow with the window."""
    theme.follow(card, lambda: card.setMaximumWidth(theme.px(900)))
