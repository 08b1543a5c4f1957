"""The signed paper of a promise: chosen from the disk, and looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.materials.read_file import read_file
from desktop.casework.office import Office
from desktop.casework.promises.sign_promise import sign_promise
from desktop.screens.cases.materials.scan_view import picture_of
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.pieces.choosing import to_open
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.image_view import ImageView
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.key_button import KeyButton

_BIGGEST: Final = 64 * 1024 * 1024  # bytes read from disk before the scan's own limits speak


def choose_signed(desk: Desk, promise_id: int, parent: QWidget) -> None:
    """Ask for the scan of the signed promise and keep it."""
    names = _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
    chosen = to_open(parent, _("选择签字的承诺书"), names)
    if chosen:
        keep_signed(desk, promise_id, chosen)


def keep_signed(desk: Desk, promise_id: int, path: Path) -> None:
    """Keep this file as the signed promise."""
    data = desk.ask(_read, path)
    if data is not None:
        desk.do(sign_promise, promise_id, path.name, data)


class SignedView(QDialog):
    """The signed paper in a window of its own; Esc closes it."""

    def __init__(self, desk: Desk, theme: Theme, scan_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("承诺书签字件"))
        self.setModal(True)
        close = KeyButton(theme, _("关闭"), "Esc", kind="primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(words(_("承诺书签字件"), "head"))
        column.addWidget(self._shown(desk, theme, scan_id), 1)
        column.addLayout(foot)
        theme.space(column, (24, 20, 24, 20), 12)
        theme.follow(self, lambda: self.setMinimumSize(theme.px(720), theme.px(560)))

    def _shown(self, desk: Desk, theme: Theme, scan_id: int) -> QWidget:
        data = desk.ask(read_file, scan_id)
        if data is None:
            return words(_("这个扫描件显示不出来。"), tone="over")
        if data.startswith(b"%PDF"):
            pages, view = PdfPages(data), PdfView(theme)
            view.show_pages(pages.sizes, pages.draw)
            return view
        picture, image = ImageView(theme), desk.ask(lambda _office: picture_of(data))
        if image is not None:
            picture.show_image(image)
        return picture


def _read(_office: Office, path: Path) -> bytes:
    try:
        if path.stat().st_size > _BIGGEST:
            raise Expected(_("文件过大：{name}").format(name=path.name), _("请降低扫描分辨率后再试。"))
        return path.read_bytes()
    except OSError as trouble:
        raise Expected(_("读不到这个文件：{name}").format(name=path.name), _("请检查文件是否还在。")) from trouble
