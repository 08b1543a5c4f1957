"""The pictures of the docs: made by the program, complete, small."""

from __future__ import annotations

import re

from PIL import Image
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from desktop.app.commands.run import run
from desktop.app.compose import speak_qt
from desktop.app.pictures import DOCS, SIZE
from tests.architecture.source_tree import TOP

KEPT = TOP / "docs" / "pictures"


def test_the_docs_show_every_picture_kept_and_keep_every_picture_shown():
    told = (TOP / "docs" / "tour.md").read_text(encoding="utf-8") + (TOP / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"pictures/([\w-]+)\.png", told)) == set(DOCS) == {path.stem for path in KEPT.iterdir()}
    assert sum(path.stat().st_size for path in KEPT.iterdir()) < 3_000_000
    for path in KEPT.iterdir():
        with Image.open(path) as picture:
            assert picture.size == SIZE


def test_a_picture_for_the_docs_is_what_the_window_shows(qapp, tmp_path):
    assert run(["pictures", "--docs", "--only", "welcome", str(tmp_path)]) == 0
    with Image.open(tmp_path / "welcome.png") as picture:
        assert picture.size == SIZE
        assert len(picture.convert("RGB").getcolors(256)) > 20  # words and buttons, not a blank sheet
    assert [path.name for path in tmp_path.iterdir()] == ["welcome.png"]


def test_qts_own_dialogs_speak_chinese(qtbot, qapp):
    speak_qt(qapp, "zh_CN")
    files = QFileDialog(None, "", str(TOP))
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    for dialog in (files, QPrintDialog(printer)):
        qtbot.addWidget(dialog)
        shown = [part.text() for kind in (QLabel, QAbstractButton) for part in dialog.findChildren(kind)]
        assert len([text for text in shown if re.search("[一-龥]", text)]) > 3
        assert [text for text in shown if re.search("[A-Za-z]{3}", text)] == []
