"""Starting: one copy at a time, input methods, the folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app.start import FOLDER_VARIABLE, _arguments, _folder, fit_input_methods, holder, only_one

TOP = Path(__file__).resolve().parents[2]


def test_a_second_copy_is_refused_with_a_message_naming_the_holder(qapp, tmp_path):
    lock = only_one(tmp_path)
    assert lock is not None
    second = subprocess.run(
        [sys.executable, "-c", "import sys; from desktop.app.start import main; sys.exit(main(sys.argv[1:]))",
         "--folder", str(tmp_path)],
        cwd=TOP, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
        encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert second.returncode == 1
    assert "已经打开" in second.stderr
    assert str(os.getpid()) in second.stderr
    lock.unlock()


def test_the_lock_of_a_killed_copy_holds_nobody_up(qapp, tmp_path):
    code = (
        "import os, sys; from pathlib import Path; from desktop.app.start import only_one;"
        "lock = only_one(Path(sys.argv[1])); print(lock is not None, flush=True); os.kill(os.getpid(), 9)"
    )
    killed = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=TOP, capture_output=True, text=True, timeout=120, check=False
    )
    assert killed.stdout.strip() == "True"
    assert (tmp_path / "in-use.lock").exists()
    lock = only_one(tmp_path)
    assert lock is not None
    lock.unlock()


def test_who_holds_the_folder_is_said(qapp, tmp_path):
    lock = only_one(tmp_path)
    assert str(os.getpid()) in holder(tmp_path)
    lock.unlock()


@pytest.mark.parametrize("method", ["fcitx", "fcitx5"])
def test_fcitx_desktops_get_the_ibus_way(monkeypatch, method):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_IM_MODULE", method)
    monkeypatch.delenv("QT_IM_MODULES", raising=False)
    monkeypatch.delenv("IBUS_USE_PORTAL", raising=False)
    fit_input_methods()
    assert os.environ["QT_IM_MODULES"] == "fcitx;ibus"
    assert os.environ["IBUS_USE_PORTAL"] == "1"


def test_other_desktops_are_left_alone(monkeypatch):
    monkeypatch.setenv("QT_IM_MODULE", "ibus")
    monkeypatch.delenv("QT_IM_MODULES", raising=False)
    fit_input_methods()
    assert "QT_IM_MODULES" not in os.environ


def test_the_argument_goes_before_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "environment"))
    assert _folder(_arguments(["--folder", str(tmp_path / "given")])) == tmp_path / "given"
    assert _folder(_arguments([])) == tmp_path / "environment"
