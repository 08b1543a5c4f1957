from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.widgets.paper.image_view import ImageView
from desktop.widgets.paper.pdf_view import PdfView

A4 = (595.0, 842.0)


@pytest.fixture
def view(qtbot, theme):
    made = PdfView(theme)
    qtbot.addWidget(made)
    made.resize(640, 500)
    made.show()
    made.drawn = []

    def draw(page, width):
        made.drawn.append((page, width))
        image = QImage(width, round(width * 842 / 595), QImage.Format.Format_RGB32)
        image.fill(QColor(10 * page, 200, 0))
        return image

    made.show_pages([A4] * 12, draw)
    QApplication.processEvents()
    return made


def test_only_pages_in_view_are_drawn_and_kept(view):
    assert [page for page, _width in view.drawn] == [0]
    view.viewport().repaint()
    assert len(view.drawn) == 1


def test_the_page_fits_the_width(view, theme):
    width = view.drawn[0][1]
    assert width == view.viewport().width() - 2 * theme.px(20)
    shot = view.grab().toImage()
    assert shot.pixelColor(shot.width() // 2, 100) == QColor(0, 200, 0)
    assert shot.pixelColor(4, 100) == theme.colour("desk")


def test_pages_by_key(qtbot, view):
    told = []
    view.page_changed.connect(told.append)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert told == [1, 2, 1]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page() == 11
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page() == 0


def test_zoom_keeps_its_bounds_and_its_place(qtbot, view):
    view.go_to_page(6)
    for _time in range(30):
        qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.pixels_per_point() == 4.0
    assert view.page() in {5, 6}
    for _time in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.pixels_per_point() == 0.25
    before = view.pixels_per_point()
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.pixels_per_point() > before


def test_a_new_paper_begins_at_the_top(view):
    view.go_to_page(9)
    view.show_pages([A4], lambda _page, width: QImage(width, width, QImage.Format.Format_RGB32))
    assert (view.page(), view.pages()) == (0, 1)
    assert view.verticalScrollBar().value() <= 0


def test_nothing_to_show_is_said(view):
    view.clear("先填好必填项，再看纸面。")
    assert view.pages() == 0
    assert view.verticalScrollBar().maximum() == 0
    view.grab()


def test_a_scan_is_turned(qtbot, theme):
    made = ImageView(theme)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.turn()
    scan = QImage(400, 200, QImage.Format.Format_RGB32)
    scan.fill(QColor("white"))
    scan.setPixelColor(0, 0, QColor("red"))
    made.show_image(scan)
    made.turn()
    assert (made._image_shown.width(), made._image_shown.height()) == (200, 400)
    assert made._image_shown.pixelColor(199, 0) == QColor("red")
