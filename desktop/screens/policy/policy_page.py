"""政策: every chapter with its source and what is still to be checked, and the values only the office knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop.basics.language import _
from desktop.case_types.letters.template import ROOM as LETTERS
from desktop.case_types.notices.template import ROOM as NOTICES
from desktop.casework.changed import Changed
from desktop.casework.deadlines.recompute import Moved
from desktop.casework.returns.count_reasons import count_reasons
from desktop.casework.settings.read_policy import read_policy
from desktop.policy.book.chapter import Entry
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.reasons import ReasonsChapter
from desktop.policy.reckoning.workdays import CALENDAR
from desktop.policy.verdict import Confidence
from desktop.screens.cases.judging.outcomes import confidence_cell
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.policy.blank_card import BlankCard
from desktop.screens.policy.calendar_card import CalendarCard
from desktop.screens.policy.moved_dialog import MovedDialog
from desktop.screens.policy.reasons_card import ReasonsCard
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.contents_list import ContentsLine, ContentsList
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton

_FILL = "fill"
_CHECK = "check"
_SOURCES = "sources"


class PolicyPage(Page):
    """Chapters at the left; what was chosen at the right."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._library: PolicyLibrary | None = None
        self._moved: MovedDialog | None = None
        self._year = desk.clock.today().year
        self._calendar: CalendarCard | None = None
        self._key = _FILL
        self._head = PageHead(theme, _("政策"))
        if desk.may("read_wordings"):
            notices = KeyButton(theme, _("文书文字"), "Ctrl+Shift+T", "file-text")
            notices.clicked.connect(lambda: self.went.emit(Place("wordings")))
            self._head.right.addWidget(notices)
        self.column.addWidget(self._head)
        self._list = ContentsList(theme)
        self._list.picked.connect(self._show)
        left = Card(theme, flush=True)
        left.add(self._list, 1)
        self._stack = QStackedWidget()
        self._area, self._column = scrolled(theme, (12, 0, 8, 16))
        self._stack.addWidget(self._area)
        self._inside: list[QWidget] = []
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._stack)
        split.setSizes([theme.px(300), theme.px(820)])
        self.column.addWidget(split, 1)

    def visit(self, place: Place) -> None:
        """Come for a chapter, or for the values to fill."""
        self._key = place.part or self._key
        self.refresh()

    def take(self, changed: Changed) -> None:
        """Only what touches the rules."""
        if changed.policy:
            self.refresh()

    def refresh(self) -> None:
        """Read the library again."""
        library = self.desk.ask(read_policy)
        if library is None:
            return
        self._library = library
        to_check = sum(len(_to_check(library, key)) for key in library.chapters)
        unfilled = sum(1 for blank in library.blanks() if not blank.entered)
        self._head.show_words(
            _("政策"),
            beside=_("版本 {edition} · 最近核对 {day}").format(
                edition=library.edition, day=day_words(library.edition_day)
            ),
        )
        lines = [
            ContentsLine(_FILL, _("本地数值"), _("还有 {count} 项未填").format(count=unfilled), "", _tone(unfilled)),
            ContentsLine(_CHECK, _("待核条目"), _("{count} 条").format(count=to_check), "", _tone(to_check)),
            ContentsLine(_SOURCES, _("来源文件"), _("{count} 份").format(count=len(library.sources))),
        ]
        # The calendar is what an office comes for each year; words of notices and letters have a page of their own.
        order = sorted(library.chapters, key=lambda key: (key != CALENDAR, key.startswith((NOTICES, LETTERS))))
        for key, chapter in ((key, library.chapters[key]) for key in order):
            count = len(chapter.entries())
            if count:
                note = _("{count} 条 · 核对于 {day}").format(count=count, day=day_words(chapter.checked_on))
                lines.append(ContentsLine(key, _(chapter.title), note))
        self._list.blockSignals(True)
        self._list.show_lines(lines)
        self._list.set_current(self._key)
        self._list.blockSignals(False)
        self._show(self._key)

    def _show(self, key: str) -> None:
        library = self._library
        if library is None or not key:
            return
        self._key = key
        empty(self._column)
        if key == _FILL:
            self._show_blanks(library)
        elif key == _CHECK:
            for chapter in library.chapters:
                self._show_entries(library, chapter, only_to_check=True)
        elif key == CALENDAR:
            self._show_calendar()
            self._show_entries(library, key)
        elif key == _SOURCES:
            self._show_sources(library)
        else:
            self._show_entries(library, key)
        self._column.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _show_calendar(self) -> None:
        """The year last looked at, so that saving one does not lead back to today's."""
        card = CalendarCard(self.desk, self.theme, self._year)
        card.turned.connect(self._keep_year)
        card.moved.connect(self._tell_moved)
        self._column.addWidget(card)
        self._calendar = card

    def _keep_year(self, year: int) -> None:
        """A year that was saved is told when this page has been made anew already: it goes there, too."""
        self._year = year
        if self._calendar is not None and self._calendar.year != year:
            self._calendar.show_year(year)

    def _tell_moved(self, moved: tuple[Moved, ...]) -> None:
        """Which open cases have another last day now."""
        self._moved = MovedDialog(self.theme, moved, self)
        self._moved.went.connect(self.went)
        self._moved.open()

    def _show_blanks(self, library: PolicyLibrary) -> None:
        says = _("这些数值只有本机构知道，逐项填写并注明出处和起止日期；核验按当日有效的一项计算。")
        self._column.addWidget(words(says, tone="second", wrap=True))
        for blank in library.blanks():
            card = BlankCard(self.desk, self.theme, blank)
            card.calendar_asked.connect(lambda: self._list.set_current(CALENDAR))
            card.moved.connect(self._tell_moved)
            self._column.addWidget(card)

    def _show_entries(self, library: PolicyLibrary, key: str, *, only_to_check: bool = False) -> None:
        chapter = library.chapters[key]
        if isinstance(chapter, ReasonsChapter) and not only_to_check:
            told = self.desk.ask(count_reasons) or {}
            self._column.addWidget(ReasonsCard(self.theme, library, chapter, told))
            return
        entries = _to_check(library, key) if only_to_check else chapter.entries()
        if not entries:
            return
        since = _("自 {day} 起收录").format(day=day_words(chapter.covers))
        card = Card(self.theme, _(chapter.title), since, flush=True)
        if chapter.note and not only_to_check:
            note = words(_(chapter.note), "small", "second", wrap=True)
            note.setContentsMargins(self.theme.px(16), 0, self.theme.px(16), self.theme.px(8))
            card.add(note)
        table = RowsTable(
            self.theme,
            (
                Column("says", _("内容"), 240, stretch=True, wrap=True),
                Column("source", _("出处"), 230, tone="second", wrap=True),
                Column("days", _("有效期"), 176, tone="second"),
                Column("confidence", _("把握"), 84, align="right"),
            ),
            dense=True,
        )
        table.show_rows(
            [
                (
                    _(entry.says) + (f"（{_(entry.note)}）" if entry.note else ""),
                    f"{library.number_of(entry.source)} {_(entry.clause)}".strip(),
                    _days(entry.first_day.isoformat(), day_words(entry.last_day)),
                    confidence_cell(entry.confidence),
                )
                for entry in entries
            ]
        )
        card.add(table)
        self._column.addWidget(card)

    def _show_sources(self, library: PolicyLibrary) -> None:
        card = Card(self.theme, _("来源文件"), flush=True)
        table = RowsTable(
            self.theme,
            (
                Column("number", _("文号"), 190, wrap=True),
                Column("title", _("标题"), 280, stretch=True, wrap=True),
                Column("issuer", _("发文机关"), 170, tone="second", wrap=True),
                Column("day", _("日期"), 100, tone="second"),
            ),
            dense=True,
        )
        table.show_rows(
            [(source.number, source.title, source.issuer, day_words(source.day)) for source in library.sources.values()]
        )
        card.add(table)
        self._column.addWidget(card)


def _tone(open_ones: int) -> Tone:
    return "near" if open_ones else "good"


def _to_check(library: PolicyLibrary, key: str) -> list[Entry]:
    return [entry for entry in library.chapters[key].entries() if entry.confidence is Confidence.TO_CHECK]


def _days(first: str, last: str) -> str:
    return _("{first} 至 {last}").format(first=first, last=last) if last else _("{first} 起").format(first=first)
