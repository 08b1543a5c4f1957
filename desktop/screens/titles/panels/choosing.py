"""Which workbook is meant: chosen to be opened, or a place to save one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_BOOKS = "Excel (*.xlsx)"


def to_open(parent: QWidget, title: str) -> Path | None:
    """A workbook somebody chose; None when they did not."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, "", _BOOKS)
    return Path(chosen) if chosen else None


def to_save(parent: QWidget, title: str, name: str) -> Path | None:
    """Where a workbook shall be written; None when nobody said. In: the name it is offered under."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name, _BOOKS)
    return Path(chosen) if chosen else None
