"""The whole line of what came in: what it is, who deals with it, what it answers, its scans."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.register.incoming.incoming_file import incoming_file
from desktop.casework.register.incoming.views import IncomingView
from desktop.screens.cases.materials.scan_view import ScanView
from desktop.screens.desk import Desk
from desktop.screens.register.incoming.lines import handling_facts, line_facts
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.shortcuts import WINDOW, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

SCANS_KEY = "F9"
HANDLE_KEY = "F6"


class IncomingPanel(QWidget):
    """Signals: `wanted(str)` handle, scan, detach, answer, link, case or void; `led(int)` to a filing it answers.

    F6 deals with the line, F9 turns between the entries and the scans.
    """

    wanted = Signal(str)
    led = Signal(int)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: IncomingView | None = None
        self._shown: int | None = None
        self._stack = QStackedWidget()
        self.menu = QMenu(self)
        self._parts = Segments(theme, (_("登记"), _("扫描件 {key}").format(key=SCANS_KEY)))
        self._parts.chosen.connect(self.show_part)
        shortcut(SCANS_KEY, self, lambda: self.show_part(1 - self._stack.currentIndex()), WINDOW)
        self._number = words("", "head", wrap=True)
        self._state = words("", tone="over", wrap=True)
        self._title = words("", wrap=True)
        self.facts = Facts(theme)
        self.handling = Facts(theme)
        self.answers = RowsTable(theme, (Column("number", "", 150, stretch=True, wrap=True),), head=False, dense=True)
        self.answers.setAccessibleName(_("答复我方的文"))
        self.answers.opened.connect(lambda key: self.led.emit(int(str(key))))
        self.answers.linked.connect(lambda key, _column: self.led.emit(int(str(key))))
        self.handle = KeyButton(theme, _("办理"), HANDLE_KEY, kind="primary")
        self.handle.clicked.connect(lambda: self.wanted.emit("handle"))
        self.more = KeyButton(theme, _("更多"), "Ctrl+M", kind="quiet")
        self.more.clicked.connect(lambda: self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self._actions = self._make_actions()
        self.scans = QComboBox()
        self.scans.setAccessibleName(_("扫描件"))
        self.scans.currentIndexChanged.connect(lambda _index: self._draw())
        self.paper = ScanView(desk, theme)
        self._lay_out()
        self.show_view(None)

    def _lay_out(self) -> None:
        area, column = scrolled(self._theme, (0, 0, 4, 0))
        column.setSpacing(self._theme.px(12))
        head = Card(self._theme)
        told: tuple[QWidget, ...] = (self._number, self._state, self._title, self.facts)
        for widget in told:
            head.add(widget)
        dealt = Card(self._theme, _("办理"))
        dealt.add(self.handling)
        self._answers = Card(self._theme, _("答复我方的文"))
        self._answers.add(self.answers)
        for card in (head, dealt, self._answers):
            column.addWidget(card)
        column.addStretch(1)
        scans = QWidget()
        beside = QVBoxLayout(scans)
        self._theme.space(beside, spacing=8)
        beside.addWidget(self.scans)
        beside.addWidget(self.paper, 1)
        self._stack.addWidget(area)
        self._stack.addWidget(scans)
        whole = QVBoxLayout(self)
        self._theme.space(whole, spacing=8)
        whole.addWidget(self._parts)
        whole.addWidget(self._stack, 1)
        buttons = Flow()
        self._theme.space(buttons, spacing=8)
        for button in (self.handle, self.more):
            buttons.addWidget(button)
        whole.addLayout(buttons)

    def show_part(self, part: int) -> None:
        """0 the entries, 1 the scans; their bytes are read when they are looked at."""
        self._parts.set_current(part)
        self._stack.setCurrentIndex(part)
        self._draw()

    def scan(self) -> int | None:
        """Key of the scan that is chosen."""
        key = self.scans.currentData()
        return key if isinstance(key, int) else None

    def show_view(self, view: IncomingView | None) -> None:
        """Another line, or the same read again."""
        self.view = view
        self.setEnabled(view is not None)
        line = view.line if view is not None else None
        self._number.setText("" if line is None else line.number)
        self._title.setText(_("选一行，在这里看它的登记。") if line is None else line.title)
        retone(self._title, "second" if line is None else "plain")
        void = line is not None and line.state == "void"
        self._state.setText(_("已作废：{reason}").format(reason=line.void_reason) if line is not None and void else "")
        self._state.setVisible(void)
        self.facts.show_rows(line_facts(line) if line is not None else ())
        self.handling.show_rows(handling_facts(line) if line is not None else ())
        answers = view.answers if view is not None else ()
        self.answers.show_rows(
            [(Tinted(f"{one.number} {one.title}", "accent", link=True),) for one in answers],
            [one.filing_id for one in answers],
        )
        self._answers.setVisible(bool(answers))
        self.scans.blockSignals(True)
        self.scans.clear()
        for scan in view.scans if view is not None else ():
            self.scans.addItem(_("{name}（{pages} 页）").format(name=scan.name, pages=scan.pages), scan.id)
        self.scans.blockSignals(False)
        self.scans.setVisible(self.scans.count() > 1)
        count = self.scans.count()
        words_of = _("扫描件 {count} {key}") if count else _("扫描件 {key}")
        self._parts.set_words(1, words_of.format(count=count, key=SCANS_KEY))
        self._shown = None
        may = self._desk.may("handle_incoming") and not void and line is not None
        self.handle.setVisible(may)
        for name, action in self._actions.items():
            action.setVisible(self._fits(name, may=may))
        self.more.setVisible(any(action.isVisible() for action in self._actions.values()))
        self._draw()

    def _fits(self, name: str, *, may: bool) -> bool:
        if self.view is None:
            return False
        if name == "case":
            return self.view.line.case_id is not None and self._desk.may("read_case")
        if name == "void":
            return self.view.line.state != "void" and self._desk.may("void_incoming")
        return may and (name != "detach" or bool(self.view.scans))

    def _make_actions(self) -> dict[str, QAction]:
        titles = {
            "scan": _("加扫描件…"), "detach": _("移除扫描件…"), "answer": _("答复我方哪份文…"),
            "link": _("关联办件…"), "case": _("打开办件"), "void": _("作废…"),
        }  # fmt: skip
        found = {}
        for name, title in titles.items():
            action = QAction(title, self)
            action.triggered.connect(lambda _on=False, name=name: self.wanted.emit(name))
            self.menu.addAction(action)
            found[name] = action
        return found

    def _draw(self) -> None:
        if self._stack.currentIndex() == 0 or not self.isVisible():
            return
        kept = {one.id: one for one in self.view.scans} if self.view is not None else {}
        scan = kept.get(self.scan() or 0)
        if scan is None:
            self._shown = None
            self.paper.say(_("还没有扫描件。") if self.view is not None else _("选一行，在这里看它的扫描件。"))
        elif scan.id != self._shown:
            data = self._desk.ask(incoming_file, scan.id)
            if data is not None:
                self._shown = scan.id
                self.paper.show_bytes(scan.id, scan.media_type, data)
