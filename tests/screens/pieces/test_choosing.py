"""Dialogs for files begin where the last one ended, never where the program lies."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.screens.pieces.choosing import folder_used, open_dialog, to_open, to_save, use_folder


@pytest.fixture
def over(qtbot, qapp):
    before = qapp.property("folder-used")
    window = QWidget()
    qtbot.addWidget(window)
    qapp.setProperty("folder-used", None)
    yield window
    qapp.setProperty("folder-used", before)


def test_at_first_in_the_documents_or_at_home(over):
    assert folder_used() != Path.cwd()
    assert folder_used().is_dir()


def test_afterwards_in_the_folder_used_last(over, monkeypatch, tmp_path):
    begun = []

    def opened(_parent, _title, where, _kinds):
        begun.append(where)
        return str(tmp_path / "名册.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", opened)
    assert to_open(over, "选择名册", "Excel (*.xlsx)") == tmp_path / "名册.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", opened)
    to_save(over, "另存", "退回.xlsx", "Excel (*.xlsx)")
    assert begun[1] == str(tmp_path / "退回.xlsx")
    assert Path(open_dialog(over, "选择扫描件", "(*.pdf)").directory().absolutePath()) == tmp_path


def test_given_up_it_stays_where_it_was_and_a_folder_that_is_gone_is_none(over, monkeypatch, tmp_path):
    use_folder(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: ("", ""))
    assert to_open(over, "选择名册", "Excel (*.xlsx)") is None
    assert folder_used() == tmp_path
    use_folder(tmp_path / "U盘")
    assert folder_used().is_dir()
