"""One title held: by what, which certificate, what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.basics.language import _
from desktop.case_types.professional_title.ways import MODES
from desktop.casework.titles.complaints.bans_of import list_integrity
from desktop.casework.titles.results.certificates.certificate_file import certificate_file
from desktop.casework.titles.results.ledger.find_titles import titles_of
from desktop.casework.titles.results.ledger.views import STATES, TitleRow
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.record_panel import RecordPanel
from desktop.screens.saving import write_file
from desktop.screens.titles.complaints.cells import entry_words
from desktop.screens.titles.results.certificate_asks import CertificateAsk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class TitlePanel(RecordPanel):
    """F8 registers or corrects the certificate, Ctrl+G writes its file out, Ctrl+J enters a complaint about it.

    Ctrl+O opens its batch, F9 its holder.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.row: TitleRow | None = None
        self._facts, self._certificate, self._end = Facts(theme), Facts(theme), Facts(theme)
        self._others = words("", tone="second", wrap=True)
        self._integrity = words("", tone="over", wrap=True)
        self._register = KeyButton(theme, _("登记证书"), "F8", "stamp", kind="primary")
        self._save = KeyButton(theme, _("取出证书文件"), "Ctrl+G", "download")
        self._complain = KeyButton(theme, _("登记投诉"), "Ctrl+J", "plus")
        self._person = KeyButton(theme, _("打开人员"), "F9", "user")
        self._batch = KeyButton(theme, _("打开批次"), "Ctrl+O", "layers")
        self._end_card = self.card(_("撤销"), self._end)
        self._more = self.card(_("此人的其他职称和诚信记录"), self._integrity, self._others)
        self.lay_out(
            ((self._register, self.register), (self._save, self._choose_save), (self._complain, self._to_complaint),
             (self._person, self._to_person), (self._batch, self._to_batch)),
            self.card(_("职称"), self._facts), self._end_card, self.card(_("证书"), self._certificate), self._more,
        )  # fmt: skip

    def show_title(self, row: TitleRow) -> None:
        """Show a line whole."""
        self.row = row
        self.title.setText(f"{row.name} · {row.title}")
        facts = [
            (_("证件号码"), row.document_masked), (_("单位"), row.employer_name),
            (_("系列和级别"), " · ".join(part for part in (_(row.series), row.specialty, _(row.level)) if part)),
            (_("取得"), f"{day_words(row.obtained_on)} · {_(MODES.get(row.mode, row.mode))}"),
            (_("评委会"), row.committee), (_("资格文件"), row.document), (_("受理号"), row.receipt),
            (_("状态"), _(STATES[row.state])),
        ]  # fmt: skip
        self._facts.show_rows([(name, value) for name, value in facts if value])
        form = (_("纸质") if row.paper else _("电子")) if row.certificate_number else _("还没有登记")
        lines = [
            (_("编号"), row.certificate_number), (_("发证日期"), day_words(row.certificate_day)), (_("形式"), form),
            (_("文件"), row.certificate_name), (_("打印日期"), day_words(row.printed_on)),
        ]  # fmt: skip
        self._certificate.show_rows([(name, value) for name, value in lines if value])
        self._end.show_rows([(_("日期"), day_words(row.cancelled_on)), (_("事由"), row.cancelled_why)])
        self._end_card.setVisible(row.state != "valid")
        self._show_person(row)
        standing = row.state == "valid"
        self._register.set_text(_("更正证书") if row.certificate_number else _("登记证书"))
        self._register.set_kind("plain" if row.certificate_number else "primary")
        self._register.setVisible(standing and self._desk.may("register_certificate"))
        self._save.setVisible(bool(row.certificate_name) and self._desk.may("certificate_file"))
        self._complain.setVisible(standing and self._desk.may("register_complaint"))
        self._batch.setVisible(row.batch_id is not None)

    def _show_person(self, row: TitleRow) -> None:
        others = [one for one in self._desk.ask(titles_of, row.person_id) or () if one.id != row.id]
        told = [f"{one.title}（{day_words(one.obtained_on)}，{_(STATES[one.state])}）" for one in others]
        self._others.setText("\n".join(told))
        self._others.setVisible(bool(told))
        entries = self._desk.ask(list_integrity, person_id=row.person_id) or ()
        self._integrity.setText("\n".join(entry_words(one) for one in entries))
        self._integrity.setVisible(bool(entries))
        self._more.setVisible(bool(told) or bool(entries))

    # -- what a person does

    def register(self) -> None:
        """F8: the form of the certificate."""
        if self.row is not None and self.row.state == "valid" and self._desk.may("register_certificate"):
            self.asked = CertificateAsk(self._desk, self._theme, self.row, self)

    def save(self, path: Path) -> None:
        """Write the certificate's file."""
        found = self._desk.ask(certificate_file, self.row.id) if self.row is not None else None
        if found is not None:
            self._desk.ask(lambda _office: write_file(path, found[1]))

    def _choose_save(self) -> None:
        if self.row is not None and self.row.certificate_name:
            chosen, _kind = QFileDialog.getSaveFileName(self, _("取出证书文件"), self.row.certificate_name)
            if chosen:
                self.save(Path(chosen))

    def _to_complaint(self) -> None:
        if self.row is not None:
            self.went.emit(Place("titles", self.row.id, part="complaints", field="about_title"))

    def _to_person(self) -> None:
        if self.row is not None:
            self.went.emit(Place("people", self.row.person_id))

    def _to_batch(self) -> None:
        if self.row is not None and self.row.batch_id is not None:
            self.went.emit(Place("batch", self.row.batch_id, part="results", field="certificates"))
