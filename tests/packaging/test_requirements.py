"""The lists of packages: pinned, hashed, naming no host, saying what the program imports and nothing more."""

from __future__ import annotations

import ast
import re
import sys
from importlib import metadata

import pytest

from tests.architecture.source_tree import TOP, modules, tree_of

LOCKS = ("requirements.txt", "requirements-dev.txt")
#: Used without being imported under their own name in desktop/.
UNSEEN = {
    "rl-accel": "ReportLab's C part",
    "babel": "compiles the catalogues at set-up",
}


def names(file: str) -> set[str]:
    """The packages a list names, in the registry's spelling."""
    lines = (TOP / file).read_text(encoding="utf-8").splitlines()
    return {re.split(r"[ =;]", line)[0].lower().replace("_", "-") for line in lines if re.match(r"[A-Za-z]", line)}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_a_pin_with_hashes(lock: str) -> None:
    words = (TOP / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    pins = [line for line in words.splitlines() if line and not line.lstrip().startswith("#")]
    assert pins
    for pin in pins:
        assert re.match(r"[a-z0-9-]+==\S+( ; [^-]+)? +--hash=sha256:[0-9a-f]{64}", pin), pin[:120]


@pytest.mark.parametrize("lock", LOCKS)
def test_no_list_names_a_host_or_a_place(lock: str) -> None:
    words = (TOP / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|index|find-links|trusted|file:|@ ", words)


@pytest.mark.parametrize(("asked", "lock"), [("requirements.in", LOCKS[0]), ("requirements-dev.in", LOCKS[1])])
def test_what_is_asked_for_is_locked_in_that_version(asked: str, lock: str) -> None:
    words = (TOP / lock).read_text(encoding="utf-8")
    for line in (TOP / asked).read_text(encoding="utf-8").splitlines():
        if pin := re.match(r"([A-Za-z0-9_-]+)==(\S+)", line):
            assert f"{pin[1].lower()}=={pin[2]} " in words, line


def test_qt_is_the_one_the_workstations_can_run() -> None:
    words = (TOP / "requirements.txt").read_text(encoding="utf-8")
    assert "pyside6-essentials==6.9.3 ; platform_machine != 'aarch64'" in words
    assert "pyside6-essentials==6.8.0.2 ; platform_machine == 'aarch64'" in words
    assert "6.12" not in words


def imported() -> set[str]:
    """The packages that desktop/ and main.py import, in the registry's spelling."""
    tops = set()
    for path in (*modules("desktop"), TOP / "main.py"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Import):
                tops |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                tops.add(node.module.split(".")[0])
    foreign = tops - set(sys.stdlib_module_names) - {"desktop", "main"}
    providers = metadata.packages_distributions()
    return {providers[top][0].lower().replace("_", "-") for top in foreign}


def test_everything_imported_is_asked_for_and_nothing_else() -> None:
    # pydantic's core is pinned through pydantic, Qt's binding layer through PySide6-Essentials
    assert imported() - {"pydantic-core", "shiboken6"} == names("requirements.in") - UNSEEN.keys()


def test_every_package_the_program_uses_has_its_reason() -> None:
    """docs/decisions.md: a dependency stands in bold, with what it does here."""
    reasons = (TOP / "docs" / "decisions.md").read_text(encoding="utf-8")
    told = {name.strip().lower() for name in re.findall(r"\*\*([^*]+)\*\*(?=[^→\n]*→)", reasons)}
    assert sorted(names("requirements.in") - told) == []
