"""The program's files as the architecture tests see them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]


@cache
def modules(*folders: str) -> tuple[Path, ...]:
    """Every Python file below the given folders of the tree, sorted."""
    return tuple(sorted(path for folder in folders for path in (TOP / folder).rglob("*.py")))


@cache
def tree_of(path: Path) -> ast.Module:
    """The parsed source of one file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name_of(path: Path) -> str:
    """A path as it is written in a complaint."""
    return path.relative_to(TOP).as_posix() if path.is_relative_to(TOP) else path.name


def kept_texts() -> Iterator[tuple[Path, str]]:
    """Every file of the tree that is text and belongs to the project (what git tracks or would), with its words."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=TOP, capture_output=True, check=False)
    names = listed.stdout.decode().split("\0") if listed.returncode == 0 else []
    paths = [TOP / name for name in names if name] or [path for path in TOP.rglob("*") if ".venv" not in path.parts]
    for path in paths:
        if path.is_file() and path.stat().st_size < 2_000_000:
            try:
                yield path, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue  # pictures, fonts, papers
