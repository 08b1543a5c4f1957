"""The arrows between the rooms, held by import-linter, and the proof that each arrow is really held."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import TOP


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    """import-linter run on the tree in `folder`."""
    program = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as c; c()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache", "--config", "pyproject.toml"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_contracts_are_kept() -> None:
    told = linted(TOP)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "7 kept, 0 broken" in told.stdout


@pytest.mark.parametrize(
    ("room", "line", "contract"),
    [
        ("basics", "import desktop.store", "Layers"),
        ("screens", "import desktop.store", "Only casework and the start-up open the store"),
        ("policy", "import PySide6.QtCore", "Qt stays on the screen"),
        ("casework", "import sqlalchemy", "SQL stays in the store"),
        ("forms", "import reportlab.pdfgen.canvas", "Papers and foreign files stay in documents"),
        ("widgets", "import desktop.case_types", "Widgets know no case"),
    ],
)
def test_a_planted_import_is_caught(tmp_path: Path, room: str, line: str, contract: str) -> None:
    shutil.copy(TOP / "pyproject.toml", tmp_path)
    shutil.copytree(TOP / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "desktop" / room / "planted_fault.py").write_text(f'"""A fault."""\n{line}\n', encoding="utf-8")
    told = linted(tmp_path)
    assert told.returncode != 0
    assert f"{contract} BROKEN" in told.stdout, told.stdout


def test_a_planted_circle_is_caught(tmp_path: Path) -> None:
    shutil.copy(TOP / "pyproject.toml", tmp_path)
    shutil.copytree(TOP / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    for here, there in (("here", "there"), ("there", "here")):
        room = tmp_path / "desktop" / "forms" / f"planted_{here}"
        room.mkdir()
        room.joinpath("__init__.py").write_text(
            f'"""A fault."""\nimport desktop.forms.planted_{there}\n', encoding="utf-8"
        )
    assert "No package goes round in a circle BROKEN" in linted(tmp_path).stdout
