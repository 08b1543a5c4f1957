"""收文登记簿: everything that came in, found and narrowed, with its whole line beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.register.book.export_incoming import export_incoming
from desktop.casework.register.incoming.attach_incoming import attach_incoming
from desktop.casework.register.incoming.detach_incoming import detach_incoming
from desktop.casework.register.incoming.find_incoming import (
    IncomingFilter,
    find_incoming,
    incoming_rows,
    incoming_years,
    senders,
)
from desktop.casework.register.incoming.link_incoming import link_incoming
from desktop.casework.register.incoming.read_incoming import read_incoming
from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.register.filters import FilterBar
from desktop.screens.register.incoming.answer_ask import ask_answer
from desktop.screens.register.incoming.asks import RegisterAsk, ask_handling, read_file
from desktop.screens.register.incoming.incoming_panel import IncomingPanel
from desktop.screens.register.incoming.lines import COLUMNS, filters_of, line_cells, line_columns
from desktop.screens.register.list_and_panel import ListAndPanel
from desktop.screens.remembered import Remembered
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState


class IncomingBook(QWidget):
    """Signals: `went(Place)`, `counted(int)` how many lines are listed, `picked()` another line is chosen."""

    went = Signal(object)
    counted = Signal(int)
    picked = Signal()

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__()
        self._desk, self._theme, self._remembered = desk, theme, remembered
        self.keys: list[int] = []
        self._asked: QDialog | None = None
        self.registering: RegisterAsk | None = None
        self.filters = FilterBar(theme, _("收文号、标题、来文单位、来文字号"), filters_of(desk), days=_("收到"))
        self.filters.changed.connect(self.refresh)
        self.table = PagedTable(theme, line_columns(), self._read)
        self.table.picked.connect(self._pick)
        self.table.opened.connect(lambda _key: self.act("handle"))
        self._none = EmptyState(theme, "inbox", "", _("登记收文"))
        self._none.acted.connect(self.register)
        self.panel = IncomingPanel(desk, theme)
        self.panel.wanted.connect(self.act)
        self.panel.led.connect(lambda key: self.went.emit(Place("register", key)))
        actions = []
        for name, title in (("handle", _("办理…")), ("case", _("打开办件")), ("void", _("作废…"))):
            action = QAction(title, self)
            action.triggered.connect(lambda _on=False, name=name: self.act(name))
            actions.append(action)
        self.table.set_actions(actions)
        self.table.recall({**remembered.columns(desk.actor.user_id, "incoming"), "sort": None})
        self.table.horizontalHeader().sectionResized.connect(lambda *_change: self._remember())
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.both = ListAndPanel(theme, card, self.panel)
        self.filters.add(self.both.turn)
        self.filters.turned.connect(lambda alone: self.both.setVisible(not alone))
        column = QVBoxLayout(self)
        theme.space(column, spacing=12)
        column.addWidget(self.filters)
        column.addWidget(self.both, 1)
        column.addStretch(0)

    def visit(self, place: Place) -> None:
        """Come with words, with a state (`stage`: open, overdue …), or for one line."""
        if place.words or place.stage:
            self.filters.set_values({"state": place.stage}, place.words)
        elif place.key is not None and self.filters.narrowed:
            self.filters.reset()
        else:
            self.refresh()
        if place.key is not None:
            self.table.select_key(place.key)
            self.both.show_panel()
        elif self.keys and self.table.current_key() is None:
            self.table.select_key(self.keys[0])

    def refresh(self) -> None:
        """Ask for the keys again."""
        years = dict.fromkeys(year for _series, year, _count in self._desk.ask(incoming_years) or ())
        self.filters.offer("year", [(None, _("全部年度")), *((one, str(one)) for one in years)])
        self.filters.offer("from_whom", [("", ""), *((one, one) for one in self._desk.ask(senders) or ())])
        keys = self._desk.ask(find_incoming, self.filters.words.text(), self._narrowed())
        if keys is None:
            return
        self.keys = keys
        self.table.show_keys(keys)
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        fresh = _("还没有收文。来了公文，先登记再办理。")
        self._none.say(_("没有符合条件的收文。") if self.filters.narrowed else fresh)
        self.counted.emit(len(keys))
        self._pick(self.table.selected_keys())

    def _narrowed(self) -> IncomingFilter:
        value = self.filters.value
        first, last = self.filters.days()
        secrecy, year = value("secrecy"), value("year")
        return IncomingFilter(
            year=year if isinstance(year, int) else None,
            kind=str(value("kind") or ""),
            state=str(value("state") or ""),
            secrecy=None if secrecy is None else str(secrecy),
            urgency=str(value("urgency") or ""),
            from_whom=str(value("from_whom") or ""),
            first_day=first,
            last_day=last,
        )

    def export(self, path: Path) -> object:
        """Write what is selected (or listed, when no more than one is) to a spreadsheet, beside the window."""
        picked = self.table.selected_keys()
        return self._desk.later(export_incoming, picked if len(picked) > 1 else list(self.keys), path)

    def register(self) -> None:
        """登记收文; the new line is chosen afterwards."""
        if self._desk.may("register_incoming"):
            asking = RegisterAsk(self._desk, self._theme, self)
            self.registering = asking
            asking.form.accepted.connect(lambda: self._show_new(asking))

    def _show_new(self, asking: RegisterAsk) -> None:
        done = asking.registered
        if done is not None:
            self.visit(Place("register", done.incoming_id))

    def act(self, what: str) -> None:
        """Do what the panel or a menu asks for, on the line that is chosen."""
        view = self.panel.view
        if view is None:
            return
        line = view.line
        if what == "case" and line.case_id is not None:
            self.went.emit(Place("case", line.case_id))
        elif what == "void":
            self._ask_void(line)
        elif line.state == "void" or not self._desk.may("handle_incoming"):
            self.both.show_panel()
        elif what == "handle":
            self._asked = ask_handling(self._desk, self._theme, line, self)
        elif what == "answer":
            self._asked = ask_answer(self._desk, self._theme, line, self)
        elif what == "link":
            ask = Ask(
                self._theme, _("关联办件"), _("{number} 属于哪一件办件。").format(number=line.number), _("关联"),
                reason=_("受理号"), parent=self,
            )  # fmt: skip
            ask.answered.connect(lambda number: self._desk.do(link_incoming, line.id, number))
            self._show(ask)
        elif what == "scan":
            self._choose_scan(line)
        elif what == "detach":
            self._ask_detach(view.line)

    def _choose_scan(self, line: IncomingLine) -> None:
        dialog = QFileDialog(self, _("选择扫描件"), "", _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach(line.id, [Path(name) for name in names]))
        self._show(dialog)

    def attach(self, incoming_id: int, paths: Sequence[Path]) -> None:
        """Keep these files with a line, one after the other."""
        for path in paths:
            data = self._desk.ask(_bytes_of, path)
            if data is not None:
                self._desk.do(attach_incoming, incoming_id, path.name, data)

    def _ask_detach(self, line: IncomingLine) -> None:
        scan = self.panel.scan()
        if scan is None:
            return
        says = _("{number} 的这个扫描件不再使用；它和原因仍留在记录里。").format(number=line.number)
        ask = Ask(self._theme, _("移除扫描件"), says, _("移除"), reason=_("移除原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(detach_incoming, scan, reason))
        self._show(ask)

    def _ask_void(self, line: IncomingLine) -> None:
        if line.state == "void" or not self._desk.may("void_incoming"):
            return
        says = _("{number} 作废后仍留在收文簿中，并注明原因；收文号不再使用。").format(number=line.number)
        ask = Ask(self._theme, _("作废收文"), says, _("作废"), reason=_("作废原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(void_incoming, line.id, reason))
        self._show(ask)

    def _show(self, dialog: QDialog) -> None:
        self._asked = dialog
        dialog.open()

    def _pick(self, keys: list[int]) -> None:
        self.panel.show_view(self._desk.ask(read_incoming, keys[0]) if len(keys) == 1 else None)
        self.picked.emit()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        rows = self._desk.ask(incoming_rows, keys)
        today = self._desk.clock.today()
        return [line_cells(row, today) for row in rows] if rows is not None else [("",) * COLUMNS for _key in keys]

    def _remember(self) -> None:
        self._remembered.keep_columns(self._desk.actor.user_id, "incoming", self.table.remember())


def _bytes_of(_office: object, path: Path) -> bytes:
    return read_file(path)
