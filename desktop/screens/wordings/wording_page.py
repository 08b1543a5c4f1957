"""文书文字: each notice's and letter's words in a form, the sheet they make beside it, every version kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.notices.preview_wording import preview_wording
from desktop.casework.notices.read_wordings import WordingView, read_wordings
from desktop.casework.notices.save_wording import save_wording
from desktop.casework.notices.wording_sort import WordingSort
from desktop.documents.parts import Rendered
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.wordings.beside import Beside
from desktop.widgets.form.form_view import FormView
from desktop.widgets.lists.contents_list import ContentsLine, ContentsList
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton

NARROW: Final = 760  # below it the list of notices stands above
MOST: Final = 16_777_215  # Qt's own "no limit"
ROOMY: Final = 1000  # width in design pixels from which the sheet stands at the side


class WordingPage(Page):
    """Notices at the left, the form in the middle; sheet, slots, differences, versions and clauses at the right."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._views: dict[str, WordingView] = {}
        self._typed: dict[str, dict[str, Any]] = {}  # what was changed and not kept yet, by notice
        self._key = ""
        self._wanted = 0
        self._form: FormView | None = None
        self._sort: WordingSort | None = None  # whose form stands
        self._head = PageHead(theme, _("文书文字"))
        back = KeyButton(theme, _("返回政策"), icon="chevron-left")
        back.clicked.connect(lambda: self.went.emit(Place("policy")))
        self._preview = KeyButton(theme, _("预览"), "Ctrl+P", "eye")
        self._preview.clicked.connect(self.preview)
        self._shipped = KeyButton(theme, _("恢复出厂文字"), "Ctrl+Shift+R", "rotate-ccw")
        self._shipped.clicked.connect(self.take_shipped)
        self._save = KeyButton(theme, _("保存为新版"), "Ctrl+S", "check", kind="primary")
        self._save.clicked.connect(self.save)
        may = desk.may("save_wording")
        for button in (back, self._preview, self._shipped, self._save):
            self._head.right.addWidget(button)
        self._shipped.setVisible(may)
        self._save.setVisible(may)
        QShortcut(QKeySequence("F2"), self, self._begin)
        self._list = ContentsList(theme)
        self._list.picked.connect(self.show_notice)
        self.caret = self._list
        left = Card(theme, flush=True)
        left.add(self._list, 1)
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        theme.space(self._column, spacing=8)
        self.beside = Beside(theme)
        self.beside.version_asked.connect(self._take)
        self._left = left
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for part in (self._middle, self.beside):
            self._split.addWidget(part)
        self._split.setSizes([theme.px(560), theme.px(440)])
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.space(self._line, spacing=12)
        self._line.addWidget(left)
        self._line.addWidget(self._split, 1)
        self.column.addWidget(self._head)
        self.column.addLayout(self._line, 1)
        theme.follow(self, self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet stands beside the words where there is room, else under them; the list beside, else above."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px, width = self.theme.px, self.width()
        self._split.setOrientation(Qt.Orientation.Horizontal if width >= px(ROOMY) else Qt.Orientation.Vertical)
        beside = width >= px(NARROW)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._left.setMinimumWidth(px(220) if beside else 0)
        self._left.setMaximumWidth(px(220) if beside else MOST)
        self._left.setMaximumHeight(MOST if beside else px(120))

    def visit(self, place: Place) -> None:
        """Come for one notice by its key in `part`."""
        self._key = place.part or self._key
        self.refresh()

    def take(self, changed: Changed) -> None:
        """Only what touches the words or the rules."""
        if changed.settings or changed.policy:
            self.refresh()

    def refresh(self) -> None:
        """Read every notice again."""
        views = self.desk.ask(read_wordings)
        if views is None:
            return
        self._views = {view.key: view for view in views}
        lines: list[ContentsLine] = []
        for at, view in enumerate(views):
            if at == 0 or view.sort is not views[at - 1].sort:
                lines.append(ContentsLine("", _(view.sort.title), head=True))
            note = _("机构第 {number} 版").format(number=view.version) if view.version else _("出厂文字")
            if view.key in self._typed:
                note = _("有未保存的修改")
            tone: Tone = "near" if view.key in self._typed else "accent" if view.version else "second"
            lines.append(ContentsLine(view.key, view.title, note, "", tone))
        self._list.blockSignals(True)
        self._list.show_lines(lines)
        self._key = self._key if self._key in self._views else next(iter(self._views), "")
        self._list.set_current(self._key)
        self._list.blockSignals(False)
        self.show_notice(self._key)

    def show_notice(self, key: str) -> None:
        """Show one notice; what was typed into it before and not kept is still there."""
        view = self._views.get(key)
        if view is None:
            return
        self._key = key
        raw = self._typed.get(key, self._fresh(view))
        if self._form is None or self._sort is not view.sort:
            self._make_form(view, raw)
        else:
            self._form.show_answers(raw)
        if self._form is not None:
            self._form.show_complaints(())
        self._head.show_words(_("文书文字"), beside=view.title)
        self.beside.show_view(view)
        self.preview()

    def _make_form(self, view: WordingView, raw: Mapping[str, Any]) -> None:
        """A form for this sort of paper, in the place of the one that stood there."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._sort = view.sort
        locked = not self.desk.may("save_wording")
        self._form = FormView(self.theme, view.sort.layout, questions_of(view.sort.model), raw, read_only=locked)
        self._form.answered.connect(lambda _name, _value: self._note())
        self._form.finished.connect(self.preview)
        self._column.addWidget(self._form, 1)

    def preview(self) -> None:
        """Draw the words as they stand in the form on an invented case, beside the window."""
        view, form = self._views.get(self._key), self._form
        if view is None or form is None:
            return
        raw = form.answers()
        if self._complain(view, {"why": "—", **raw}):
            return
        self._wanted += 1
        wanted = self._wanted
        job = self.desk.later(preview_wording, self._key, raw)
        job.done.connect(lambda drawn: self._drawn(wanted, drawn))

    def save(self) -> None:
        """Keep what stands in the form as a new version."""
        view, form = self._views.get(self._key), self._form
        if view is None or form is None or self._complain(view, form.answers()):
            return
        typed = self._typed.pop(self._key, None)
        if self.desk.do(save_wording, self._key, form.answers()) is None and typed is not None:
            self._typed[self._key] = typed

    def take_shipped(self) -> None:
        """Put the shipped words into the form; they speak again once they are saved."""
        view = self._views.get(self._key)
        if view is not None:
            self._take({**view.shipped, "why": _("恢复出厂文字")})

    def _take(self, words: Mapping[str, Any]) -> None:
        if self._form is None or not self.desk.may("save_wording"):
            return
        self._form.fill(dict(words))
        self.preview()

    def _fresh(self, view: WordingView) -> dict[str, Any]:
        return {**view.raw, "first_day": self.desk.clock.today().isoformat()}

    def _note(self) -> None:
        if self._form is not None:
            self._typed[self._key] = self._form.answers()

    def _complain(self, view: WordingView, raw: Mapping[str, Any]) -> bool:
        """Show what is wrong at its field and go to the first; True when something is."""
        if self._form is None:
            return False
        found = view.sort.complaints(view.chapter, raw, day=self.desk.clock.today())
        self._form.show_complaints(found)
        if found:
            self.beside.show_trouble(found[0].says)
        return bool(found)

    def _drawn(self, wanted: int, drawn: Rendered) -> None:
        if wanted == self._wanted:
            self.beside.show_sheet(drawn.pdf)

    def _begin(self) -> None:
        if self._form is not None:
            self._form.begin()
