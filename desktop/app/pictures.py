"""A picture of every page with the practice office, at a fixed day: for the docs, and for looking."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.basics.clock import FixedClock
from desktop.basics.language import LANGUAGES, _, choose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app.compose import Parts
    from desktop.screens.page import Place
    from desktop.widgets.look.tokens import Mode

CLOCK: Final = FixedClock(datetime(2026, 11, 23, 1, 30, tzinfo=UTC))  # a Monday morning, 09:30 in Beijing
SIZE: Final = (1440, 900)
CASES: Final = 40
MODES: Final[tuple[Mode, ...]] = ("light", "dark")
SCALES: Final = (1.0, 1.5)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=_("放图片的文件夹"))
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
    given.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for language in given.languages:
            choose(language)
            for name, page in _all(app, Path(folder), given, language):
                page.grab().save(str(given.folder / f"{name}.png"))
                print(name)
    return 0


def _all(app: QApplication, folder: Path, given: argparse.Namespace, language: str) -> Iterator[tuple[str, QWidget]]:
    from desktop.app.compose import compose
    from desktop.screens.start.doors import Folders

    parts = compose(app, Folders(folder / "office", folder / "practice"), folder / f"{language}.ini", CLOCK)
    parts.remembered.language = language
    choose(language)
    parts.window.resize(*given.size)
    parts.window.show()
    for mode in given.modes:
        for scale in given.scales:
            parts.theme.change(mode, scale)
            parts.window.resize(*given.size)
            tail = f"{language}-{mode}-{round(scale * 100)}"
            for name, prepare in _pages(parts):
                if given.only in name:
                    prepare()
                    settle(app, parts)
                    yield f"{name}-{tail}", parts.window
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


def _pages(parts: Parts) -> Iterator[tuple[str, Callable[[], object]]]:
    from desktop.screens.page import Place

    window = parts.window
    yield "welcome", window.begin
    yield "wizard", _to_wizard(parts)
    yield "code", lambda: _code(parts)
    yield "today", lambda: _practice(parts)
    yield "search", lambda: _go(parts, Place("search", words="长春"))
    yield "new", lambda: _go(parts, Place("new"))
    yield "cases", lambda: _go(parts, Place("cases"))
    for part in ("answers", "verdict", "materials", "papers", "history"):
        yield f"case-{part}", _going(parts, Place("case", part=part))
    yield "people", lambda: _go(parts, Place("people", 1))
    yield "employers", lambda: _go(parts, Place("employers", 1))
    yield "register", lambda: _go(parts, Place("register"))
    yield "policy", lambda: _go(parts, Place("policy"))
    for number in range(5):
        yield f"settings-{number + 1}", _going(parts, Place("settings", part=str(number)))
    yield "lock", window.lock


def _to_wizard(parts: Parts) -> Callable[[], object]:
    def go() -> None:
        if parts.window.entrance is None:
            parts.window.begin()
        if parts.window.entrance is not None:
            parts.window.entrance.wizard()

    return go


def _code(parts: Parts) -> None:
    from desktop.screens.start.first.code_card import CodeCard

    if parts.window.entrance is not None:
        card = CodeCard(parts.theme, "7Q4M-X2KD-9TRF-6WPB-3HNC", "长春新区人才服务中心")
        parts.window.entrance.show_page(card)


def _practice(parts: Parts) -> None:
    from desktop.casework.practice.make_practice import make_practice
    from desktop.casework.practice.open_practice import open_practice

    folder = parts.doors.folders.practice
    if not folder.exists():
        make_practice(folder, CASES, CLOCK)
    parts.window.enter(open_practice(folder, CLOCK))


def _going(parts: Parts, place: Place) -> Callable[[], object]:
    def go() -> None:
        key = _a_case(parts) if place.page == "case" else None
        _go(parts, replace(place, key=key))

    return go


def _go(parts: Parts, place: Place) -> None:
    if parts.window.work is None:
        _practice(parts)
    if parts.window.work is not None:
        parts.window.work.open(place)


def _a_case(parts: Parts) -> int:
    """The first case under review: it has answers, papers and gaps."""
    from desktop.casework.intake.find_cases import find_cases

    if parts.window.desk is None:
        _practice(parts)
    desk = parts.window.desk
    found = desk.ask(find_cases, stage="reviewing", order="number") if desk is not None else None
    return found[0] if found else 1
