"""Opens the window: arguments, one copy at a time, crash hooks, language, look; then the way in."""

from __future__ import annotations

import argparse
import logging
import logging.handlers
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.app.data_folder import data_folder
from desktop.basics.clock import SystemClock
from desktop.basics.language import _

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

FOLDER_VARIABLE: Final = "TALENT_DESK_FOLDER"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; gives the exit code: 0 closed, 1 another copy is open here."""
    given = _arguments(argv or ())
    fit_input_methods()
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    app.setApplicationName("talent-desk")
    return run(app, _folder(given))


def run(app: QApplication, folder: Path) -> int:
    """Open the window over this data folder and run it to its end."""
    from desktop.app.compose import compose
    from desktop.app.crash import Crash
    from desktop.app.rare_faces import dress_later
    from desktop.documents.faces import Faces
    from desktop.screens.start.doors import Folders

    folder.mkdir(parents=True, exist_ok=True)
    _log_to(folder)
    parts = compose(app, Folders(folder / "office", folder / "practice"), folder / "window.ini", SystemClock())
    lock = only_one(folder)
    if lock is None:
        return _refuse(folder)
    crash = Crash(parts.theme)
    crash.keep_drafts = parts.window.keep_drafts
    crash.install()
    parts.window.show()
    parts.window.begin()
    dress_later(app, Faces.shipped())
    code = app.exec()
    lock.unlock()
    return code


def fit_input_methods() -> None:
    """Chinese typing on Linux, before Qt starts: fcitx5 answers to ibus, whose plugin the wheel carries."""
    if sys.platform == "linux" and os.environ.get("QT_IM_MODULE", "").startswith("fcitx"):
        os.environ.setdefault("QT_IM_MODULES", "fcitx;ibus")
        os.environ.setdefault("IBUS_USE_PORTAL", "1")


def only_one(folder: Path) -> QLockFile | None:
    """Take the folder for this copy of the program; None while another holds it (one that was killed holds nothing)."""
    from PySide6.QtCore import QLockFile

    lock = QLockFile(str(folder / "in-use.lock"))
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def holder(folder: Path) -> str:
    """Who holds the folder: computer and process, in words; "" when it cannot be read."""
    from PySide6.QtCore import QLockFile

    try:
        process, host, name = QLockFile(str(folder / "in-use.lock")).getLockInfo()[-3:]
    except (TypeError, ValueError):
        return ""
    return _("{host}，进程 {process}（{name}）").format(host=host, process=process, name=name)


def _refuse(folder: Path) -> int:
    from PySide6.QtWidgets import QMessageBox

    says = _("人才服务台已经打开，请使用已打开的窗口。")
    print(f"{says} {holder(folder)}".strip(), file=sys.stderr)
    box = QMessageBox(QMessageBox.Icon.Information, _("人才服务台"), says)
    box.setInformativeText(holder(folder))
    box.setObjectName("second-copy")
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":  # nobody could press its button there
        box.exec()
    return 1


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="talent-desk", allow_abbrev=False)
    parser.add_argument("--folder", type=Path, help=_("数据所在文件夹（默认在本用户的数据文件夹中）"))
    return parser.parse_args(list(argv))


def _folder(given: argparse.Namespace) -> Path:
    chosen = given.folder or os.environ.get(FOLDER_VARIABLE)
    return Path(chosen) if chosen else data_folder()


def _log_to(folder: Path) -> None:
    """A rotating log beside the data; it names records by their keys, never people."""
    root = logging.getLogger()
    if any(isinstance(there, logging.handlers.RotatingFileHandler) for there in root.handlers):
        return
    kept = logging.handlers.RotatingFileHandler(
        folder / "desk.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    kept.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(kept)
    root.setLevel(logging.INFO)
