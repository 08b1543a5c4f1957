"""What happens on a bug: drafts are kept, the officer sees what to do, the report names no person."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

log = logging.getLogger(__name__)
# Qt says these on healthy machines; they help nobody.
_QUIET = ("propagateSizeHints", "QFont::fromString", "Could not parse stylesheet")


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where a bug happened: kinds, files and lines. Values and messages may hold what was typed and stay out."""
    frames = traceback.extract_tb(trace)
    lines = [f"{frame.filename.rsplit('desktop', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames]
    head = f"{kind.__module__}.{kind.__qualname__}"
    where = f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.machine()}"
    return "\n".join((head, *lines, where))


class Crash(QObject):
    """Catches every bug of every thread. `keep_drafts` saves what was typed and says whether it could."""

    _happened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.keep_drafts: Callable[[], bool] = lambda: True
        self.window: CrashWindow | None = None
        self._happened.connect(self._show)

    def install(self) -> None:
        """Take over the hooks of Python, its threads and Qt."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(_qt_says)

    def caught(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        """A bug nobody expected; Ctrl+C in a terminal just ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = report_of(kind, trace)
        log.error("bug: %s", report)
        del bug  # its message may hold what was typed
        self._happened.emit(report)

    def _caught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.caught(told.exc_type, told.exc_value, told.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self.window is not None and self.window.isVisible():
            return  # one at a time: a bug in a paint event would open a hundred
        self.window = CrashWindow(self._theme, report, kept=self._try_to_keep())
        self.window.open()

    def _try_to_keep(self) -> bool:
        try:
            return self.keep_drafts()
        except Exception:  # noqa: BLE001 - the rescue itself may meet the same bug; then the officer is told so
            log.error("bug: drafts could not be kept")
            return False


class CrashWindow(QDialog):
    """Says what happened; the report can be copied; go on or leave."""

    def __init__(self, theme: Theme, report: str, *, kept: bool) -> None:
        super().__init__()
        self.setWindowTitle(_("程序遇到问题"))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(_("问题报告"))
        says = _("已填写的内容都已保存。") if kept else _("还有内容未能保存，请先抄下当前页面上的内容。")
        column = QVBoxLayout(self)
        column.addWidget(words(_("程序遇到一个意外问题"), "title"))
        column.addWidget(words(says, tone="good" if kept else "over", wrap=True))
        column.addWidget(words(_("请把下面的报告交给系统管理员；其中没有个人信息。"), tone="second", wrap=True))
        column.addWidget(self.report, 1)
        line = QHBoxLayout()
        copy = KeyButton(theme, _("复制报告"), icon="copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        go_on = KeyButton(theme, _("继续使用"), kind="primary")
        go_on.clicked.connect(self.accept)
        leave = KeyButton(theme, _("退出程序"), icon="log-out")
        leave.clicked.connect(QApplication.quit)
        for button in (copy, leave, go_on):
            line.addWidget(button)
        column.addLayout(line)
        theme.space(column, (24, 20, 24, 20), 12)
        theme.space(line, spacing=8)
        self.resize(theme.px(620), theme.px(420))


def _qt_says(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if any(quiet in message for quiet in _QUIET):
        return
    serious = kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
    log.log(logging.ERROR if serious else logging.INFO, "Qt: %s", message)
