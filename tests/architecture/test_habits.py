"""Habits no import contract can see: whose clock, which words, what is swallowed, what must not leak."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source_tree import TOP, kept_texts, modules, name_of, tree_of

#: The one file that may ask the machine what time it is.
CLOCK = TOP / "desktop" / "basics" / "clock.py"
#: Calls that read the machine's clock for the office's business; a stopwatch (perf_counter, monotonic) is none.
READS_CLOCK = {("date", "today"), ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("time", "time")}
SPEAKS = {"_", "N_"}


def clock_readers(path: Path) -> Iterator[str]:
    """The calls in a file that ask the machine for the date or the time."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            owner_name = getattr(owner, "id", getattr(owner, "attr", ""))
            if (owner_name, node.func.attr) in READS_CLOCK:
                yield f"{name_of(path)}:{node.lineno}: {owner_name}.{node.func.attr}()"


def unspeakable(path: Path) -> Iterator[str]:
    """Uses of `_()` and `N_()` that no catalogue can hold: an f-string, a sum, a format made before translating."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SPEAKS and node.args:
            words = node.args[0]
            marked_variable = node.func.id == "N_" and not isinstance(words, ast.Constant)
            built = isinstance(words, ast.JoinedStr | ast.BinOp) or (
                isinstance(words, ast.Call) and getattr(words.func, "attr", "") == "format"
            )
            if built or marked_variable:
                yield f"{name_of(path)}:{node.lineno}: {ast.unparse(node)[:80]}"


def swallowers(path: Path) -> Iterator[str]:
    """Handlers that catch everything and go on as if nothing had happened."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = getattr(node.type, "id", "") if node.type else "everything"
            raises = any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
            if caught in {"everything", "Exception", "BaseException"} and not raises:
                yield f"{name_of(path)}:{node.lineno}: except {caught}"


#: Built from pieces, so that this file does not name what it forbids.
LEAKS = re.compile(
    "|".join(
        (
            re.escape("/wo" + "rk/"),
            re.escape("/ro" + "ot/"),
            "/op" + "t/(?:pypi|wheels)",
            r"\.\./sha" + "red/",
            "sha" + "red/(?:design|domain|hooks)",
            "py" + r"pi\.org",
            "pythonho" + r"sted\.org",
            "registry\\." + r"npmjs\.org",
            "--(?:extra-)?index-url" + r"[ =]\s*\S",
        )
    )
)


def leaks(words: str) -> list[str]:
    """Machine paths and registry hosts that stand in a text."""
    return [found.group() for found in LEAKS.finditer(words)]


def test_only_the_clock_reads_the_clock() -> None:
    assert [call for path in modules("desktop") if path != CLOCK for call in clock_readers(path)] == []


def test_words_can_be_translated() -> None:
    assert [use for path in modules("desktop") for use in unspeakable(path)] == []


def test_nothing_is_swallowed() -> None:
    # The last resort in app/ may catch all: it is where a bug is told to the person.
    last_resort = TOP / "desktop" / "app"
    paths = [path for path in modules("desktop") if not path.is_relative_to(last_resort)]
    assert [use for path in paths for use in swallowers(path)] == []


def test_no_machine_and_no_registry_is_named() -> None:
    assert [f"{name_of(path)}: {found}" for path, words in kept_texts() for found in leaks(words)] == []


@pytest.mark.parametrize(
    ("finder", "source"),
    [
        (clock_readers, "from datetime import date\nday = date.today()\n"),
        (clock_readers, "import datetime\nnow = datetime.datetime.now()\n"),
        (unspeakable, "_(f'共 {n} 件')\n"),
        (unspeakable, "_('共 {n} 件'.format(n=3))\n"),
        (unspeakable, "N_(words)\n"),
        (swallowers, "try:\n    x()\nexcept Exception:\n    pass\n"),
        (swallowers, "try:\n    x()\nexcept:\n    y = 0\n"),
    ],
)
def test_a_planted_fault_is_noticed(tmp_path: Path, finder, source: str) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(source, encoding="utf-8")
    assert len(list(finder(planted))) == 1


def test_a_planted_path_is_noticed() -> None:
    assert leaks("see /wo" + "rk/main") == ["/wo" + "rk/"]
    assert leaks("--index-url" + " https://example.invalid/simple")
    assert leaks("a workshop, a shared folder, root/") == []
