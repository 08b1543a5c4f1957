"""How large files and folders may grow, that everything public says what it is for, and that tests mirror the tree."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source_tree import TOP, modules, name_of, tree_of

LONGEST = 250
FULLEST = 14
#: What these mark is told where it is first declared.
TOLD_ELSEWHERE = {"overload", "override", "setter"}
#: Rooms of tests that stand beside the mirror: they test the tree, the tools or whole jobs.
BESIDE = {"architecture", "packaging", "i18n", "journeys", "policy_cases", "golden", "upgrades", "resources"}
#: Tests over all members of a room at once carry this head: test_every_kind.py, test_whole_packet.py.
OVER_ALL = ("every_", "whole_", "no_")


def too_long(paths: tuple[Path, ...], limit: int = LONGEST) -> list[str]:
    """The files with more lines than a reader keeps in mind."""
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    return [f"{name_of(path)}: {lines} lines" for path, lines in lengths.items() if lines > limit]


def undocumented(path: Path) -> Iterator[str]:
    """The public module, classes and functions of a file that do not say what they are for."""
    tree = tree_of(path)
    if not ast.get_docstring(tree):
        yield f"{name_of(path)}: the module"
    yield from _silent(tree.body, name_of(path))


def _silent(body: list[ast.stmt], where: str) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            marks = {getattr(mark, "id", getattr(mark, "attr", "")) for mark in node.decorator_list}
            if not marks & TOLD_ELSEWHERE and not ast.get_docstring(node):
                yield f"{where}: {node.name}"
            if isinstance(node, ast.ClassDef):
                yield from _silent(node.body, f"{where}: {node.name}")


def test_no_file_is_too_long() -> None:
    assert too_long(modules("desktop")) == []


def test_a_long_file_is_noticed(tmp_path: Path) -> None:
    long = tmp_path / "long.py"
    long.write_text("pass\n" * (LONGEST + 1), encoding="utf-8")
    assert too_long((long,)) == ["long.py: 251 lines"]


def test_no_folder_is_crowded() -> None:
    count = Counter(path.parent for path in modules("desktop"))
    assert [f"{name_of(folder)}: {files}" for folder, files in count.items() if files > FULLEST] == []


def test_everything_public_says_what_it_is_for() -> None:
    assert [silent for path in modules("desktop") for silent in undocumented(path)] == []


def test_silence_is_noticed(tmp_path: Path) -> None:
    silent = tmp_path / "silent.py"
    silent.write_text("class A:\n    def b(self): ...\n    def _c(self): ...\n", encoding="utf-8")
    assert len(list(undocumented(silent))) == 3


def test_every_test_file_stands_where_its_subject_stands() -> None:
    strays = []
    for path in modules("tests"):
        inside = path.relative_to(TOP / "tests")
        if len(inside.parts) == 1 or inside.parts[0] in BESIDE or not path.name.startswith("test_"):
            continue
        subject = path.stem.removeprefix("test_")
        place = TOP / "desktop" / inside.parent
        whole_room = place.is_dir() and subject == place.name
        # test_start_crash.py is one more side of start.py
        heads = [subject.rsplit("_", cut)[0] for cut in range(subject.count("_") + 1)]
        there = whole_room or any((place / f"{head}.py").is_file() or (place / head).is_dir() for head in heads)
        if there or subject.startswith(OVER_ALL):
            continue
        strays.append(f"{name_of(path)}: no {name_of(place)}/{subject}.py")
    assert strays == []


def test_every_room_is_tested() -> None:
    rooms = [folder for folder in (TOP / "desktop").iterdir() if folder.is_dir() and folder.name != "__pycache__"]
    assert [room.name for room in rooms if not list((TOP / "tests" / room.name).rglob("test_*.py"))] == []
