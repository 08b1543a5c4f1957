"""A picture of every page with invented offices, at a fixed day: for the docs, and for looking."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.basics.clock import FixedClock
from desktop.basics.language import LANGUAGES, _, choose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app.compose import Parts
    from desktop.widgets.look.tokens import Mode

CLOCK: Final = FixedClock(datetime(2026, 11, 23, 1, 30, tzinfo=UTC))  # a Monday morning, 09:30 in Beijing
SIZE: Final = (1440, 900)
MODES: Final[tuple[Mode, ...]] = ("light", "dark")
SCALES: Final = (1.0, 1.5)
# What docs/tour.md and README.md show: file name → page.
DOCS: Final = {
    **{name: name for name in ("welcome", "wizard", "today", "new", "register", "policy", "lock")},
    **{f"case-{part}": f"case-{part}" for part in ("answers", "verdict", "materials", "papers")},
    **{name: name for name in ("letter", "batch-running", "batch-sessions", "batch-papers")},
    "settings": "settings-2",
}
COLOURS: Final = 255  # of a picture for the docs: small files, and the eye sees no difference


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=_("放图片的文件夹"))
    parser.add_argument("--docs", action="store_true", help=_("只画说明文档用的几张（中文、浅色、原大），压缩后保存"))
    parser.add_argument("--only", metavar="NAME", default="", help=_("只画名称含这几个字的页面"))
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=list(LANGUAGES), help=_("界面语言"))
    parser.add_argument("--modes", nargs="+", choices=MODES, default=list(MODES), help=_("配色"))
    parser.add_argument("--scales", nargs="+", type=float, default=list(SCALES), help=_("大小（1.0 至 2.0）"))
    parser.add_argument("--size", nargs=2, type=int, default=list(SIZE), metavar=("W", "H"), help=_("窗口宽高"))


def run(given: argparse.Namespace) -> int:
    """Make the pictures; gives 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(["talent-desk"])
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    if given.docs:
        given.languages, given.modes, given.scales, given.size = ["zh_CN"], ["light"], [1.0], list(SIZE)
    given.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for language in given.languages:
            choose(language)
            for name, page in _all(app, Path(folder), given, language):
                if given.docs:
                    _save_small(page, given.folder / f"{name}.png")
                else:
                    page.grab().save(str(given.folder / f"{name}.png"))
                print(name)
    return 0


def _all(app: QApplication, folder: Path, given: argparse.Namespace, language: str) -> Iterator[tuple[str, QWidget]]:
    from PySide6.QtCore import Qt

    from desktop.app.compose import compose
    from desktop.app.picture_pages import PicturePages
    from desktop.screens.start.doors import Folders

    parts = compose(app, Folders(folder / f"{language}-office", folder / "practice"), folder / f"{language}.ini", CLOCK)
    parts.remembered.language = language
    choose(language)
    pages = PicturePages(parts, CLOCK)
    docs = {page: name for name, page in DOCS.items()}
    parts.window.setWindowState(Qt.WindowState.WindowNoState)  # the size asked for, not the screen's
    parts.window.show()
    for mode in given.modes:
        for scale in given.scales:
            parts.theme.change(mode, scale)
            parts.window.resize(*given.size)
            tail = f"{language}-{mode}-{round(scale * 100)}"
            for name, prepare in pages.all():
                if given.only in name and (not given.docs or name in docs):
                    shown = prepare() or parts.window
                    settle(app, parts)
                    yield (docs[name] if given.docs else f"{name}-{tail}"), shown
                    if shown is not parts.window:
                        shown.close()
            parts.window.leave()
    parts.window.close()
    parts.window.deleteLater()
    settle(app, parts)


def settle(app: QApplication, parts: Parts) -> None:
    """Let everything that was begun end: jobs, layouts, images."""
    for _round in range(4):
        parts.doors.wait()
        if parts.window.desk is not None:
            parts.window.desk.wait()
        for _again in range(3):
            app.processEvents()


def _save_small(page: QWidget, path: Path) -> None:
    """The picture with few colours, which takes a third of the room."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page.grab().save(buffer, "PNG")
    with Image.open(BytesIO(buffer.data().data())) as picture:
        # by coverage, so that a colour that stands in three words only (a number, a warning) stays what it is
        few = picture.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, 2, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
