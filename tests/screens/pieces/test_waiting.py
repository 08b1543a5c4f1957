"""The pointer asks for patience, and stops asking whatever happens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.screens.pieces.waiting import waiting


def fail_slowly():
    with waiting():
        assert QApplication.overrideCursor().shape() == Qt.CursorShape.WaitCursor
        raise ValueError("bug")


def test_the_pointer_comes_back_after_a_bug(qapp):
    with pytest.raises(ValueError, match="bug"):
        fail_slowly()
    assert QApplication.overrideCursor() is None
