"""One version: what is packed, what a file remembers of the program that made it, and the newest changes told."""

from __future__ import annotations

import re
import tomllib

from desktop.casework.safety.signing.opening import PROGRAM
from tests.architecture.source_tree import TOP


def test_program_package_and_changelog_name_the_same_version() -> None:
    packed = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changes = (TOP / "docs" / "CHANGELOG.md").read_text(encoding="utf-8")
    told = re.findall(r"^## (\d+\.\d+\.\d+)", changes, re.MULTILINE)
    assert f"talent-desk {packed}" == PROGRAM
    assert told[0] == packed
    assert told == sorted(told, reverse=True)
