"""What stands beside a letter's form: the sheet as it will be, and what differs from the template."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.letters.views import Dispatched, LetterView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.letters.differences_view import DifferencesView
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.pieces.happened import Happened
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.segments import Segments


class LetterBeside(QWidget):
    """样张, 差别, 办理."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._segments = Segments(theme, (_("样张"), _("与模板的差别"), _("办理")))
        self._segments.chosen.connect(self.show_part)
        self.sheet = PdfView(theme)
        self.differs = DifferencesView(theme)
        self._way = Facts(theme)
        self._sent = RowsTable(
            theme,
            (
                Column("recipient", _("发往"), 160, stretch=True, wrap=True),
                Column("role", _("主送/抄送"), 76, tone="second"),
                Column("sent", _("发出"), 92),
                Column("reply", _("答复"), 140, wrap=True),
            ),
            dense=True,
        )
        self._none = words(_("签发后在这里看发出和答复。"), "small", "second", wrap=True)
        way, column = scrolled(theme, (0, 0, 8, 0))
        acts = Card(theme, _("办理"))
        acts.add(self._way)
        sent = Card(theme, _("发出和答复"), flush=False)
        sent.add(self._none)
        sent.add(self._sent)
        self.happened = Happened(desk, theme, "letter")
        for card in (acts, sent, self.happened):
            column.addWidget(card)
        column.addStretch(1)
        self._stack = QStackedWidget()
        for part in (self.sheet, self.differs, way):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        theme.space(whole, spacing=8)
        whole.addWidget(self._segments)
        whole.addWidget(self._stack, 1)

    def show_part(self, number: int) -> None:
        """Sheet, differences or the way it went."""
        self._segments.set_current(number)
        self._stack.setCurrentIndex(number)

    def next_part(self) -> None:
        """The next of them, round."""
        self.show_part((self._stack.currentIndex() + 1) % self._stack.count())

    def show_view(self, view: LetterView) -> None:
        """Everything but the sheet."""
        changed = sum(one.state != "same" for one in view.differences)
        said = _("与模板的差别")
        self._segments.set_words(1, f"{said} {changed}" if changed else said)
        self.differs.show_differences(view.differences)
        rows = [
            (_("模板"), view.template_title),
            (_("拟稿"), f"{view.drafter} {day_words(view.drafted_on)}"),
            (_("核稿"), f"{view.checker} {day_words(view.checked_on)}" if view.checked_on else ""),
            (_("签发"), f"{view.signer} {day_words(view.signed_on)}" if view.signed_on else ""),
            (_("文号"), view.number or _("签发时取得")),
        ]
        self._way.show_rows(rows)
        self.happened.show_of(view.id)
        self._sent.show_rows(
            [
                (
                    one.recipient,
                    _("主送") if one.role == "main" else _("抄送"),
                    day_words(one.sent_on) if one.sent_on else _("待发出"),
                    _reply(one),
                )
                for one in view.dispatches
            ]
        )
        self._sent.setVisible(bool(view.dispatches))
        self._none.setVisible(not view.dispatches)

    def show_sheet(self, pdf: bytes) -> None:
        """The sheet."""
        pages = PdfPages(pdf)
        self.sheet.show_pages(pages.sizes, pages.draw)

    def show_trouble(self, says: str) -> None:
        """Why there is no sheet now."""
        self.sheet.clear(says)


def _reply(one: Dispatched) -> str:
    if one.replied_on is not None:
        return _("已答复 {day}").format(day=day_words(one.replied_on))
    if one.reply_due is not None:
        return _("{day}前").format(day=day_words(one.reply_due))
    return _("发出后 {count} 个工作日").format(count=one.reply_days) if one.reply_days else ""
