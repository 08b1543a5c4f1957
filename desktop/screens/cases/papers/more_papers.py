"""What can be made beside the papers of a case's kind: sheets in two languages, official letters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.intake.views import CaseView
from desktop.screens.cases.papers.case_letters import CaseLetters
from desktop.screens.cases.sheets.sheet_dialog import SHEETS_KEY, SheetDialog
from desktop.screens.desk import Desk
from desktop.screens.letters.template_ask import DRAFT_KEY
from desktop.widgets.look.shortcuts import WINDOW, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton


class MorePapers(QWidget):
    """Two buttons under the list; their keys are the tab's, since a low window has no room for the buttons."""

    def __init__(self, desk: Desk, theme: Theme, tab: QWidget, letters: CaseLetters) -> None:
        super().__init__(tab)  # at once: shown without a parent it would be a window and take the caret
        self._desk, self._theme, self._tab, self._letters = desk, theme, tab, letters
        self._view: CaseView | None = None
        self.dialog: SheetDialog | None = None
        self._sheets = KeyButton(theme, _("双语告知单"), SHEETS_KEY, kind="quiet")
        self._draft = KeyButton(theme, _("拟公文"), DRAFT_KEY, "file-text", kind="quiet")
        column = QVBoxLayout(self)
        theme.space(column, spacing=0)
        acts: tuple[tuple[KeyButton, str, Callable[[], None]], ...] = (
            (self._sheets, SHEETS_KEY, self.open_sheets), (self._draft, DRAFT_KEY, self.draft),
        )  # fmt: skip
        for button, key, act in acts:
            button.setShortcut(QKeySequence())
            button.clicked.connect(act)
            shortcut(key, tab, act, WINDOW)
            column.addWidget(button)
        theme.follow(self, lambda: self.setVisible(not theme.low))

    def show_case(self, view: CaseView) -> None:
        """For this case from now on."""
        self._view = view
        self._draft.setVisible(self._may_draft())

    def open_sheets(self) -> None:
        """The sheets for the applicant in two languages."""
        if self._view is not None:
            self.dialog = SheetDialog(self._desk, self._theme, self._tab, case_id=self._view.id)
            self.dialog.open()

    def draft(self) -> None:
        """Begin an official letter about the case."""
        if self._view is not None and self._may_draft():
            self._letters.draft(self._view.id)

    def _may_draft(self) -> bool:
        return self._view is not None and self._desk.may("draft_letter") and not self._view.read_only
