"""Which file or folder is meant: the dialogs of the system begin in the folder used last, at first in the documents."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

_USED: Final = "folder-used"  # of the application, which lives as long as its dialogs


def folder_used() -> Path:
    """The folder used last; while there is none, or it is gone, the person's documents, else their home."""
    app = QApplication.instance()
    used = app.property(_USED) if app is not None else None
    if isinstance(used, str) and used and Path(used).is_dir():
        return Path(used)
    places = QStandardPaths.StandardLocation
    documents = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
    return documents if documents.is_dir() else Path(QStandardPaths.writableLocation(places.HomeLocation))


def use_folder(folder: Path) -> None:
    """Let the next dialog begin here."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_USED, str(folder))


def to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """A file somebody chose; None when they did not. In: kinds as the system's dialogs name them."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(folder_used()), kinds)
    return _noted(chosen)


def to_open_several(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Files somebody chose, perhaps none."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(folder_used()), kinds)
    return [path for path in map(_noted, chosen) if path is not None]


def to_save(parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
    """Where a file shall be written; None when nobody said. In: the name it is offered under."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(folder_used() / name), kinds)
    return _noted(chosen)


def to_folder(parent: QWidget, title: str, begin: str = "") -> Path | None:
    """A folder somebody chose; None when they did not. In: where to begin, "" where the last dialog ended."""
    chosen = QFileDialog.getExistingDirectory(parent, title, begin or str(folder_used()))
    if chosen:
        use_folder(Path(chosen))
    return Path(chosen) if chosen else None


def open_dialog(parent: QWidget, title: str, kinds: str, *, many: bool = False) -> QFileDialog:
    """A dialog for existing files that does not wait for its answer: connect `filesSelected`, then `open()` it."""
    dialog = QFileDialog(parent, title, str(folder_used()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile)
    dialog.filesSelected.connect(lambda names: _noted(names[0]) if names else None)
    return dialog


def _noted(chosen: str) -> Path | None:
    if not chosen:
        return None
    use_folder(Path(chosen).parent)
    return Path(chosen)
