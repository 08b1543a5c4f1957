"""Backups: made now, listed, brought back into a new folder; and a thorough look at the data."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.casework.office import Office
from desktop.casework.safety.keeping.list_backups import list_backups
from desktop.casework.safety.keeping.make_backup import make_backup
from desktop.casework.safety.keeping.restore_backup import restore_backup
from desktop.casework.safety.views import BackupReport, Restored, StoreReport
from desktop.casework.verifying.verify_store import verify_store
from desktop.screens.days import instant_words
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_folder
from desktop.widgets.asking.password_ask import PasswordAsk
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class BackupCard(Card):
    """Three deeds and the list of backups."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("备份与检查"))
        self._desk = desk
        self._theme = theme
        self._asked: PasswordAsk | None = None
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        self._buttons = {
            "backup": KeyButton(theme, _("立即备份"), "Ctrl+B", "hard-drive", kind="primary"),
            "elsewhere": KeyButton(theme, _("备份到…"), icon="folder-open"),
            "verify": KeyButton(theme, _("检查数据"), icon="shield"),
        }
        self._buttons["backup"].clicked.connect(lambda _on=False: self.backup())
        self._buttons["elsewhere"].clicked.connect(self._choose_place)
        self._buttons["verify"].clicked.connect(self.verify)
        for button in self._buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self._says = words("", wrap=True)
        self._says.hide()
        self.add(self._says)
        self._checks = RowsTable(
            theme,
            (
                Column("name", _("检查"), 170),
                Column("good", _("结果"), 90),
                Column("says", _("说明"), 300, stretch=True, wrap=True),
            ),
            dense=True,
        )
        self._checks.hide()
        self.add(self._checks)
        self._table = RowsTable(
            theme,
            (
                Column("at", _("备份时间"), 160),
                Column("name", _("名称"), 240, stretch=True, tone="second"),
                Column("size", _("大小"), 100, align="right", tone="second"),
                Column("restore", "", 110, align="right"),
            ),
            dense=True,
        )
        self._table.linked.connect(self._choose_restore)
        self.add(self._table)

    def refresh(self) -> None:
        """Read the shelf again."""
        rows = self._desk.ask(list_backups) or ()
        self._table.show_rows(
            [
                (
                    instant_words(row.made_at), row.path.name, _("{size} MB").format(size=f"{row.size / 1e6:.1f}"),
                    Tinted(_("恢复到…"), "accent", link=True) if not self._desk.practice else Tinted(""),
                )
                for row in rows
            ],
            [str(row.path) for row in rows],
        )  # fmt: skip
        self._table.setVisible(bool(rows))

    def backup(self, into: Path | None = None) -> None:
        """Make one now, here or somewhere else."""
        self._busy(_("正在备份并打开核对…"))
        job = self._desk.later(make_backup, into)
        job.done.connect(self._backed_up)
        job.failed.connect(lambda _what, _remedy: self._say(""))
        job.ended.connect(self._ready)

    def verify(self) -> None:
        """Look at everything."""
        self._busy(_("正在检查…"))
        job = self._desk.later(verify_store)
        job.done.connect(self._verified)
        job.failed.connect(lambda _what, _remedy: self._say(""))
        job.ended.connect(self._ready)

    def _backed_up(self, report: BackupReport) -> None:
        says = _("已备份并核对：{cases} 件，{files} 个附件。").format(cases=report.cases, files=report.files)
        self._say(says)
        self.refresh()

    def _verified(self, report: StoreReport) -> None:
        good, bad = Tinted(_("完好"), "good", pill=True), Tinted(_("有问题"), "over", pill=True)
        self._checks.show_rows([(_(c.name), good if c.good else bad, _(c.says)) for c in report.checks])
        self._checks.show()
        self._say(_("数据完好。") if report.good else _("发现问题，请先备份，再联系维护人员。"), bad=not report.good)

    def _choose_place(self) -> None:
        chosen = to_folder(self, _("备份到…"))
        if chosen:
            self.backup(chosen)

    def _choose_restore(self, key: object, _column: str) -> None:
        chosen = to_folder(self, _("恢复到哪个空文件夹"))
        if not chosen:
            return
        says = _("备份将恢复到新文件夹，现在的数据不受影响。请输入密码以打开备份。")
        ask = PasswordAsk(self._theme, _("恢复备份"), says, _("恢复"), parent=self)
        ask.given.connect(lambda password: self.restore(Path(str(key)), chosen, password))
        self._asked = ask
        ask.open()

    def restore(self, backup: Path, into: Path, password: str) -> None:
        """Bring a backup back into a new folder and open it once to be sure."""
        self._busy(_("正在恢复并检查…"))
        user = self._desk.actor.user_id

        def work(office: Office) -> Restored:
            return restore_backup(backup, into, office.clock, user=user, password=password)

        job = self._desk.later(work)
        job.done.connect(lambda done: self._restored(cast("Restored", done)))
        job.failed.connect(lambda _what, _remedy: self._say(""))
        job.ended.connect(self._ready)

    def _restored(self, restored: Restored) -> None:
        self._say(_("已恢复 {cases} 件到 {folder}。").format(cases=restored.cases, folder=restored.folder))

    def _busy(self, says: str) -> None:
        for button in self._buttons.values():
            button.setEnabled(False)
        self._say(says)

    def _ready(self) -> None:
        for button in self._buttons.values():
            button.setEnabled(True)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._says.setText(text)
        retone(self._says, "over" if bad else "second")
        self._says.setVisible(bool(text))
