"""A bug: the drafts are kept, the report names files and lines and nothing that was typed."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import qInstallMessageHandler

from desktop.app.crash import Crash
from desktop.widgets.look.theme import Theme


@pytest.fixture
def crash(qapp, monkeypatch):
    made = Crash(Theme())
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made.install()
    yield made
    qInstallMessageHandler(None)
    if made.window is not None:
        made.window.close()


def bug():
    secret = "金敏俊 M12345678"
    raise KeyError(secret)


def raise_it(crash):
    try:
        bug()
    except KeyError as caught:
        crash.caught(type(caught), caught, caught.__traceback__)


def test_drafts_are_kept_and_the_report_names_no_person(crash, caplog):
    kept = []
    crash.keep_drafts = lambda: kept.append(1) or True
    raise_it(crash)
    report = crash.window.report.toPlainText()
    assert kept == [1]
    assert "KeyError" in report
    assert "test_start_crash.py" in report
    for told in (report, caplog.text):
        assert "金敏俊" not in told
        assert "M12345678" not in told


def test_a_rescue_that_fails_is_said_and_does_not_hide_the_report(crash):
    def broken():
        raise OSError

    crash.keep_drafts = broken
    raise_it(crash)
    assert "KeyError" in crash.window.report.toPlainText()


def test_a_bug_in_a_thread_reaches_the_window(crash, qtbot):
    thread = threading.Thread(target=bug)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: crash.window is not None, timeout=5000)
    assert "KeyError" in crash.window.report.toPlainText()


def test_one_window_at_a_time(crash):
    raise_it(crash)
    first = crash.window
    raise_it(crash)
    assert crash.window is first
