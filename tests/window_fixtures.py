"""The real window over real encrypted offices, offscreen: shared by the tests of screens and the journeys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.compose import Parts, compose
from desktop.basics.clock import FixedClock
from desktop.basics.language import choose
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.screens.desk import Desk
from desktop.screens.start.doors import Folders

CLOCK = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))  # a Monday, nine in the morning in Beijing
CASES = 27


@pytest.fixture(scope="session")
def practice_template(tmp_path_factory) -> Path:
    folder = tmp_path_factory.getbasetemp() / "practice-template"
    if not folder.exists():  # screens and journeys each have this fixture, and one office serves both
        make_practice(folder, CASES, CLOCK)
    return folder


@pytest.fixture
def parts(qapp, tmp_path, practice_template) -> Iterator[Parts]:
    """The composed program over a fresh copy of the practice office; no real office yet."""
    shutil.copytree(practice_template, tmp_path / "practice")
    made = compose(qapp, Folders(tmp_path / "office", tmp_path / "practice"), tmp_path / "window.ini", CLOCK)
    made.window.resize(1440, 900)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.doors.deleteLater()
    settle(made)
    qapp.setStyleSheet("")
    choose("zh_CN")


@pytest.fixture
def work(parts):
    """Signed in to the practice office."""
    parts.window.enter(open_practice(parts.doors.folders.practice, CLOCK))
    settle(parts)
    return parts.window.work


@pytest.fixture
def desk(parts, work) -> Desk:
    return parts.window.desk


def settle(parts: Parts) -> None:
    """Let everything that was begun end: jobs on both threads, what they told, what was let go of."""
    app = QApplication.instance()
    for _round in range(3):
        parts.doors.wait()
        if parts.window.desk is not None:
            parts.window.desk.wait()
        app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(parts: Parts, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to whatever has the keys in the question that is open, else in the window; a button's key lets it go down.

    A question that has just been answered still has the keys for a moment: wait until they are where they belong.
    """
    window = QApplication.activeModalWidget() or parts.window
    window.activateWindow()
    for _round in range(50):
        if QApplication.focusWidget() is not None and QApplication.focusWidget().window() is window:
            break
        QTest.qWait(20)
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QTest.qWait(150)
    settle(parts)


def type_in(widget: QWidget, text: str) -> None:
    """Type as an input method does (keyClicks with Chinese would end the process)."""
    widget.setFocus()
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def found(window: QWidget, kind: type, fits: Callable[[QWidget], bool]) -> QWidget:
    """The one visible widget of a kind that fits; fails when there is none."""
    hits = [widget for widget in window.findChildren(kind) if widget.isVisible() and fits(widget)]
    assert hits, f"no visible {kind.__name__} fits"
    return hits[0]
