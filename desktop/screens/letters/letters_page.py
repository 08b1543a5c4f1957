"""公文: the letters by state, those that wait for the reader first; the sheet of the chosen one beside the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.basics.language import N_, _
from desktop.casework.changed import Changed
from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.list_templates import list_templates
from desktop.casework.letters.preview_letter import preview_letter
from desktop.casework.letters.views import LetterRow
from desktop.documents.parts import Rendered
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.letters.state_pill import state_pill
from desktop.screens.letters.template_ask import DRAFT_KEY, TemplateAsk
from desktop.screens.page import Page, Place
from desktop.screens.pdf_pages import PdfPages
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments
from desktop.widgets.shell.search_box import SearchBox

PARTS: Final = ("mine", "draft", "checking", "signing", "issued", "dropped", "")
TITLES: Final = (N_("待我办"), N_("拟稿"), N_("待核"), N_("待签"), N_("已发"), N_("不发"), N_("全部"))


class LettersPage(Page):
    """Letters at the left, the sheet at the right."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._part = ""
        self._begun = False
        self._every: dict[int, LetterRow] = {}
        self._keys: list[int] = []
        self._wanted = 0
        self.ask: TemplateAsk | None = None
        self._head = PageHead(theme, _("公文"))
        self._new = KeyButton(theme, _("拟公文"), DRAFT_KEY, "plus", kind="primary")
        self._new.clicked.connect(self.draft)
        self._new.setVisible(desk.may("draft_letter"))
        self._open = KeyButton(theme, _("打开"), "Ctrl+O", "file-text")
        self._open.clicked.connect(self._open_letter)
        for button in (self._open, self._new):
            self._head.right.addWidget(button)
        self._segments = Segments(theme, [_(title) for title in TITLES])
        self._segments.chosen.connect(lambda number: self.show_part(PARTS[number]))
        self._words = SearchBox(theme, _("标题、文号、收文机关、拟稿人、受理号"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self._filter())
        self._table = PagedTable(theme, _columns(), self._cells)
        self._table.picked.connect(self._pick)
        self._table.opened.connect(lambda _key: self._open_letter())
        self.caret = self._table
        self._none = EmptyState(theme, "file-text", _("这里没有公文。"))
        self.paper = PdfView(theme)
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self._segments, 1)
        self.column.addWidget(self._head)
        self.column.addLayout(line)
        self.column.addWidget(self._words)
        self.column.addWidget(self._split(), 1)

    def _split(self) -> QWidget:
        card = Card(self.theme, flush=True)
        card.add(self._table, 1)
        card.add(self._none, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(self.paper)
        split.setSizes([self.theme.px(800), self.theme.px(390)])
        return split

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the list has it all."""
        super().resizeEvent(event)
        self._show_paper()

    def _show_paper(self) -> None:
        self.paper.setVisible(bool(self._keys) and self.width() >= self.theme.px(900))

    def visit(self, place: Place) -> None:
        """Come with a state, or for what waits for the reader the first time."""
        if place.stage:
            self._part = place.stage
        self.refresh()
        if not self._begun:
            self._begun = True
            self.show_part("mine" if any(row.mine for row in self._every.values()) else self._part)
        if place.key is not None:
            self._table.select_key(place.key)
        elif self._keys and self._table.current_key() is None:
            self._table.select_key(self._keys[0])

    def take(self, changed: Changed) -> None:
        """Only what touches letters or the register."""
        if changed.letter is not None or changed.register:
            self.refresh()

    def refresh(self) -> None:
        """Read every letter's line again."""
        rows = self.desk.ask(list_letters)
        if rows is None:
            return
        self._every = {row.id: row for row in rows}
        counts = Counter(row.state for row in rows)
        counts["mine"], counts[""] = sum(row.mine for row in rows), len(rows)
        for number, (part, title) in enumerate(zip(PARTS, TITLES, strict=True)):
            count = counts[part]
            self._segments.set_words(number, f"{_(title)} {count}" if count else _(title))
        self._filter()

    def show_part(self, part: str) -> None:
        """The letters in a state, those that wait for the reader, or all."""
        self._part = part
        self._segments.set_current(PARTS.index(part))
        self._filter()
        if self._keys:
            self._table.select_key(self._keys[0])

    def _filter(self) -> None:
        typed, part = self._words.text(), self._part
        self._keys = [
            row.id
            for row in self._every.values()
            if (not part or row.state == part or (part == "mine" and row.mine))
            and fits(typed, row.title, row.number, row.main_to, row.drafter, row.case_number)
        ]
        self._table.show_keys(self._keys)
        self._table.setVisible(bool(self._keys))
        self._none.setVisible(not self._keys)
        self._show_paper()
        self._head.show_words(_("公文"), beside=_("{count} 份").format(count=len(self._keys)))
        self._pick(self._table.selected_keys())

    def draft(self) -> None:
        """Choose a template that needs no case."""
        choices = self.desk.ask(list_templates)
        if choices is not None:
            self.ask = TemplateAsk(self.theme, choices, of_case=False, parent=self)
            self.ask.chosen.connect(self._begin)
            self.ask.open()

    def _begin(self, template: str) -> None:
        changed = self.desk.do(draft_letter, template)
        if changed is not None:
            self.went.emit(Place("letter", changed.letter))

    def _open_letter(self) -> None:
        key = self._table.current_key()
        if key is not None:
            self.went.emit(Place("letter", key))

    def _pick(self, keys: list[int]) -> None:
        self._open.setEnabled(len(keys) == 1)
        self._wanted += 1
        if len(keys) != 1 or self.paper.isHidden():
            self.paper.clear(_("选一行，在这里看它的样张。"))
            return
        wanted = self._wanted
        self.paper.clear(_("正在排版…"))
        job = self.desk.later(preview_letter, keys[0])
        job.done.connect(lambda drawn: self._drawn(wanted, drawn))
        job.failed.connect(lambda what, remedy: self.paper.clear(f"{what}\n{remedy}"))

    def _drawn(self, wanted: int, drawn: Rendered) -> None:
        if wanted == self._wanted:
            pages = PdfPages(drawn.pdf)
            self.paper.show_pages(pages.sizes, pages.draw)

    def _cells(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._every[key]) if key in self._every else ("",) * 5 for key in keys]


def _columns() -> tuple[Column, ...]:
    return (
        Column("title", _("标题"), 300, sortable=False, stretch=True),
        Column("state", _("状态"), 76, sortable=False),
        Column("to", _("主送"), 110, sortable=False),
        Column("number", _("文号"), 150, sortable=False),
        Column("by", _("拟稿"), 110, tone="second", sortable=False),
    )


def _cells(row: LetterRow) -> Sequence[Cell]:
    return (
        row.title,
        state_pill(row.state, voided=row.voided, returned=bool(row.returned_why)),
        row.main_to,
        row.number,
        f"{row.drafter} {day_words(row.drafted_on)[5:]}",
    )
