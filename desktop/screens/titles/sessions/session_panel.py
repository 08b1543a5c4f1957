"""One session whole: its name, who is there, the next step, and its tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.casework.titles.sessions.closing.close_session import close_session
from desktop.casework.titles.sessions.inside.rows import STATES
from desktop.casework.titles.sessions.reading.read_session import read_session
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.happened_tab import HappenedTab
from desktop.screens.titles.sessions.lacking import lacking
from desktop.screens.titles.sessions.planning.draw_tab import DrawTab
from desktop.screens.titles.sessions.planning.experts_tab import ExpertsTab
from desktop.screens.titles.sessions.planning.plan_tab import PlanTab
from desktop.screens.titles.sessions.planning.signin_tab import SigninTab
from desktop.screens.titles.sessions.session_tab import SessionTab
from desktop.screens.titles.sessions.session_words import quorum_tone, quorum_words
from desktop.screens.titles.sessions.suitcase_bar import SuitcaseBar
from desktop.screens.titles.sessions.voting.hearings_tab import HearingsTab
from desktop.screens.titles.sessions.voting.minutes_tab import MinutesTab
from desktop.screens.titles.sessions.voting.votes_tab import VotesTab
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.shortcuts import INSIDE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments
from desktop.widgets.pieces.side.side_or_under import SideOrUnder

LOWEST: Final = 240  # of a tab, so that buttons and some rows are seen


@dataclass(frozen=True)
class TabLine:
    """A tab: its key, its title, how it is made."""

    key: str
    title: str
    make: Callable[[Desk, Theme], SessionTab]


TABS: Final[tuple[TabLine, ...]] = (
    TabLine("plan", N_("安排"), PlanTab),
    TabLine("draw", N_("抽取"), DrawTab),
    TabLine("experts", N_("专家"), ExpertsTab),
    TabLine("signin", N_("签到"), SigninTab),
    TabLine("hearings", N_("评议"), HearingsTab),
    TabLine("votes", N_("表决"), VotesTab),
    TabLine("minutes", N_("记录"), MinutesTab),
    TabLine("happened", N_("经过"), HappenedTab),
)


class SessionPanel(QWidget):
    """Signals `went(Place)`, `moved()` to another tab. F8 opens the session, later closes it; Ctrl+PgDown and Ctrl+PgUp
    go through the tabs.
    """

    went = Signal(object)
    moved = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: SessionView | None = None
        self.asked: Ask | None = None
        self.name = words("", "head", wrap=True)
        self.quorum = words("", "strong", wrap=True)
        self.next = KeyButton(theme, "", "F8", "arrow-right", kind="primary")
        self.next.clicked.connect(self.go_on)
        said = QWidget()
        lines = QVBoxLayout(said)
        theme.space(lines, spacing=2)
        lines.addWidget(self.name)
        lines.addWidget(self.quorum)
        theme.follow(said, lambda: said.setMinimumWidth(theme.px(230)))
        buttons = QWidget()
        buttons.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self.right = QHBoxLayout(buttons)  # where the page puts what stands beside the next step
        theme.space(self.right, spacing=8)
        self.right.addWidget(self.next)
        self.suitcase = SuitcaseBar(desk, theme)
        self.suitcase.taken.connect(lambda: self.show_tab("happened"))
        self.bar = Segments(theme, [_(line.title) for line in TABS])
        self.bar.chosen.connect(lambda number: self.show_tab(TABS[number].key))
        self._tabs: dict[str, SessionTab] = {}
        self.stack = QStackedWidget()
        # No tab is squeezed: where the window is low the whole panel scrolls.
        theme.follow(self.stack, lambda: self.stack.setMinimumHeight(theme.px(LOWEST)))
        column = QVBoxLayout(self)
        theme.space(column, spacing=10)
        column.addWidget(SideOrUnder(theme, said, buttons))
        column.addWidget(SideOrUnder(theme, self.bar, self.suitcase))
        column.addWidget(self.suitcase.says)
        column.addWidget(self.stack, 1)
        shortcut("Ctrl+PgDown", self, lambda: self._walk(1), INSIDE)
        shortcut("Ctrl+PgUp", self, lambda: self._walk(-1), INSIDE)
        shortcut("Ctrl+S", self, self.save_now, INSIDE)

    @property
    def tab(self) -> SessionTab | None:
        """The open tab."""
        seen = self.stack.currentWidget()
        return seen if isinstance(seen, SessionTab) else None

    @property
    def caret(self) -> QWidget | None:
        """What takes the keys: that of the open tab."""
        return self.tab.caret if self.tab is not None else None

    @property
    def here(self) -> str:
        """Key of the open tab."""
        return next((key for key, tab in self._tabs.items() if tab is self.tab), TABS[0].key)

    def show_session(self, key: int) -> bool:
        """Read a session and show it; False when it is not to be seen."""
        if self.view is not None and self.view.id != key and not self.save_now():
            return False
        view = self._desk.ask(read_session, key)
        if view is None:
            return False
        fresh = self.view is None or self.view.id != key
        self.view = view
        gone = self._desk.home is not None and view.state == "away"  # on the laptop its result left, not it
        self.name.setText(f"{view.name} · {_('结果已带出') if gone else _(STATES[view.state])}")
        self.quorum.setText(quorum_words(view.quorum) if view.state == "open" else "")
        retone(self.quorum, quorum_tone(view.quorum))
        title, verb = {
            "planned": (_("开会"), "open_session"), "drawn": (_("开会"), "open_session"),
            "open": (_("结束会议"), "close_session"),
        }.get(view.state, ("", "read_session"))  # fmt: skip
        self.next.setVisible(bool(title) and self._desk.may(verb))
        self.next.set_text(title)
        self.suitcase.show_session(view)
        self.show_tab(_first(view) if fresh else self.here)
        return True

    def show_tab(self, key: str) -> None:
        """Open a tab; what was typed in the one before is kept first."""
        number = next((at for at, line in enumerate(TABS) if line.key == key), 0)
        if self.tab is not None and self.here != key and not self.tab.save_now():
            self.bar.set_current(next(at for at, line in enumerate(TABS) if line.key == self.here))
            return
        line = TABS[number]
        tab = self._tabs.get(line.key)
        if tab is None:
            tab = self._tabs[line.key] = line.make(self._desk, self._theme)
            tab.went.connect(self.went)
            self.stack.addWidget(tab)
        moved = tab is not self.tab
        self.stack.setCurrentWidget(tab)
        self.bar.set_current(number)
        if self.view is not None:
            tab.show_session(self.view)
        if moved and self.isVisible():
            (tab.caret or tab).setFocus()
            self.moved.emit()

    def save_now(self) -> bool:
        """Keep what was typed in every tab."""
        kept = [tab.save_now() for tab in self._tabs.values()]
        return all(kept)

    def go_on(self) -> None:
        """F8: open it; close it, after asking."""
        view = self.view
        if view is None or not self.save_now():
            return
        if view.state in ("planned", "drawn"):
            if self._desk.do(open_session, view.id) is not None:
                self.show_tab("signin")
        elif view.state == "open":
            self.show_tab("minutes")  # what presides, what was said: seen before it is shut
            if not self.save_now() or self.view is None:
                return
            view = self.view
            minutes = view.details.get("minutes")
            if not (isinstance(minutes, dict) and minutes.get("host")):
                self._desk.trouble.emit(_("会议记录还没有写明主持人。"), _("请在“记录”中填写，再结束会议。"))
                return
            says = "\n".join([*lacking(view), _("结束后名单、签到、评议、计票和记录都不能再改。")])
            ask = Ask(self._theme, _("结束会议"), says, _("结束会议"), parent=self)
            ask.answered.connect(lambda _why: self._desk.do(close_session, view.id))
            ask.wait_at_yes()
            self.asked = ask
            ask.open()

    def _walk(self, by: int) -> None:
        at = next(number for number, line in enumerate(TABS) if line.key == self.here)
        self.show_tab(TABS[(at + by) % len(TABS)].key)


def _first(view: SessionView) -> str:
    """Where to begin: an open session at its sign-in until there is a quorum, then at the vote."""
    if view.state != "open":
        return "plan" if view.state in ("planned", "drawn") else "minutes"
    return "votes" if view.quorum.reached else "signin"
