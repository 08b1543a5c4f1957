"""双语告知单: which sheet, in which language; the sheet itself beside it, and the printer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.sheets.appointment import APPOINTMENT_LAYOUT, AppointmentAnswers
from desktop.case_types.sheets.catalogue import APPOINTMENT
from desktop.casework.bundles.preview_bundle_sheet import preview_bundle_sheet
from desktop.casework.bundles.save_bundle import save_bundle
from desktop.casework.bundles.views import BundleView
from desktop.casework.sheets.list_sheets import list_sheets
from desktop.casework.sheets.note_sheet import note_sheet
from desktop.casework.sheets.preview_person_sheet import preview_person_sheet
from desktop.casework.sheets.preview_sheet import preview_sheet
from desktop.casework.sheets.views import SheetOffer
from desktop.documents.parts import Rendered
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens import printing
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.pieces.choosing import to_save
from desktop.screens.saving import write_file
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.lists.contents_list import ContentsLine, ContentsList
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

SHEETS_KEY = "Ctrl+B"


class SheetDialog(QDialog):
    """The sheets of a case, of a person alone, or of a bundle.

    F4 the next language, F2 the appointment, Ctrl+P prints, Esc leaves. The nationality suggests the language.
    Show it with `open()`, never `exec()`.
    """

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        parent: QWidget,
        *,
        case_id: int | None = None,
        person_id: int | None = None,
        bundle: BundleView | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._case, self._person, self._bundle = case_id, person_id, bundle
        offer = desk.ask(list_sheets, case_id, person_id, bundle.row.id if bundle is not None else None)
        self._offer = offer if offer is not None else SheetOffer((), (), "")
        self._keys = tuple(language.key for language in self._offer.languages)
        self._language = self._offer.suggested
        self._sheet = self._offer.sheets[0].key if self._offer.sheets else ""
        self._told: dict[str, Any] = {}
        self._pdf = b""
        self._wanted = 0
        self._asked: FormAsk | None = None
        self.setWindowTitle(_("双语告知单"))
        self.setModal(True)
        self._build()
        QTimer.singleShot(0, self, self._show)

    def _build(self) -> None:
        theme = self._theme
        self._list = ContentsList(theme)
        self._list.setAccessibleName(_("告知单"))
        self._list.show_lines([ContentsLine(one.key, _(one.title), _(one.hint)) for one in self._offer.sheets])
        self._list.set_current(self._sheet)
        self._list.picked.connect(self._pick)
        self._tongues = Segments(theme, [f"中文 · {one.name}" for one in self._offer.languages])
        if self._language in self._keys:
            self._tongues.set_current(self._keys.index(self._language))
        self._tongues.chosen.connect(lambda number: self._speak(self._keys[number]))
        self._next = KeyButton(theme, _("换一种语言"), "F4", kind="quiet")
        self._next.clicked.connect(self._next_language)
        self.paper = PdfView(theme)
        self._change = KeyButton(theme, _("预约的时间和地点"), "F2", "calendar")
        self._save = KeyButton(theme, _("另存 PDF"), icon="download")
        self._print = KeyButton(theme, _("打印"), "Ctrl+P", "printer", kind="primary")
        self._close = KeyButton(theme, _("关闭"), "Esc")
        for button, act in (
            (self._change, self._ask_appointment), (self._save, self._keep), (self._print, self._to_printer),
            (self._close, self.reject),
        ):  # fmt: skip
            button.clicked.connect(act)
        self._print.setVisible(self._desk.may("note_sheet"))
        top = QHBoxLayout()
        theme.space(top, spacing=8)
        top.addWidget(self._tongues, 1)
        top.addWidget(self._next)
        middle = QHBoxLayout()
        theme.space(middle, spacing=16)
        middle.addWidget(self._list)
        middle.addWidget(self.paper, 1)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._change)
        foot.addStretch(1)
        for button in (self._close, self._save, self._print):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(_("双语告知单"), "title"))
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        theme.follow(self, self._fit)
        self._list.setFocus()

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(1080), self._theme.px(820)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))
        self._list.setFixedWidth(min(self._theme.px(264), width // 3))

    # -- what is shown

    def _pick(self, key: str) -> None:
        self._sheet = key
        self._show()

    def _speak(self, language: str) -> None:
        self._language = language
        if self._bundle is not None and self._bundle.row.state == "open" and self._desk.may("save_bundle"):
            self._desk.do(save_bundle, self._bundle.row.id, {}, language=language)  # the next sheet speaks it too
        self._show()

    def _next_language(self) -> None:
        if self._keys:
            at = (self._keys.index(self._language) + 1) % len(self._keys) if self._language in self._keys else 0
            self._tongues.set_current(at)
            self._speak(self._keys[at])

    def _show(self) -> None:
        """Draw the sheet beside the window; an older one that comes late is dropped."""
        self._wanted += 1
        wanted = self._wanted
        appointment = self._sheet == APPOINTMENT
        self._change.setVisible(appointment)
        for button in (self._print, self._save):
            button.setEnabled(False)
        if not self._sheet:
            self.paper.clear("")
            return
        if appointment and not self._told:
            self.paper.clear(_("请先填写预约的日期和时间（F2）。"))
            return
        self.paper.clear(_("正在排版…"))
        if self._case is not None:
            job = self._desk.later(preview_sheet, self._sheet, self._language, self._case, dict(self._told))
        elif self._bundle is not None:
            job = self._desk.later(preview_bundle_sheet, self._bundle.row.id, self._language)
        elif self._person is not None:
            job = self._desk.later(preview_person_sheet, self._person, self._language)
        else:
            return
        job.done.connect(lambda drawn: self._take(wanted, drawn))
        job.failed.connect(lambda what, remedy: self._refuse(wanted, f"{what}\n{remedy}"))

    def _take(self, wanted: int, drawn: Rendered) -> None:
        if wanted != self._wanted:
            return
        self._pdf = drawn.pdf
        pages = PdfPages(drawn.pdf)
        self.paper.show_pages(pages.sizes, pages.draw)
        for button in (self._print, self._save):
            button.setEnabled(True)

    def _refuse(self, wanted: int, says: str) -> None:
        if wanted == self._wanted:
            self.paper.clear(says)

    # -- what a person does

    def _ask_appointment(self) -> None:
        day = self._desk.clock.today()
        ask = FormAsk(
            self._theme,
            _("预约的时间和地点"),
            _("印在告知单上，不另外登记。"),
            _("填好"),
            Asked(
                APPOINTMENT_LAYOUT,
                questions_of(AppointmentAnswers),
                self._told,
                lambda raw: complaints(AppointmentAnswers, raw, day=day),
            ),
            self,
        )
        ask.answered.connect(self._tell)
        self._asked = ask
        ask.open()

    def _tell(self, raw: dict[str, Any]) -> None:
        self._told = raw
        if self._asked is not None:
            self._asked.accept()
        self._show()

    def _to_printer(self) -> None:
        pdf = self._pdf
        printer = printing.choose_printer(self, len(PdfPages(pdf))) if pdf else None
        if printer is not None and self._desk.ask(lambda _office: printing.send(pdf, printer)):
            name = printer.printerName() or _("文件")
            person = self._person if self._bundle is None else self._bundle.person_id
            self._desk.do(note_sheet, self._sheet, self._language, name, case_id=self._case, person_id=person)

    def _keep(self) -> None:
        chosen = to_save(self, _("另存 PDF"), _("告知单.pdf"), "PDF (*.pdf)")
        if chosen:
            pdf = self._pdf
            self._desk.ask(lambda _office: write_file(chosen, pdf))
