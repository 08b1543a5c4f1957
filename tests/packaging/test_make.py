"""The door to every task: help names them all, and nothing is done twice."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.source_tree import TOP

PROMISED = {
    "help", "run", "setup", "test", "check", "bench", "pictures", "messages", "catalogues", "wheelhouse", "bundle",
}  # fmt: skip

pytestmark = pytest.mark.skipif(not shutil.which("make"), reason="make is the door; without it there is none to test")


def make(*arguments: str, folder: Path = TOP) -> str:
    told = subprocess.run(["make", *arguments], cwd=folder, capture_output=True, text=True, check=False)
    return told.stdout + told.stderr


def test_help_is_the_default_and_names_every_task_in_both_languages() -> None:
    listed = dict(re.findall(r"^  make (\w+) +(.+)$", make(), re.MULTILINE))
    assert listed.keys() >= PROMISED
    assert all("·" in says for says in listed.values())
    assert make("help") == make()


def test_every_task_is_phony_so_that_no_folder_of_its_name_hides_it() -> None:
    words = (TOP / "Makefile").read_text(encoding="utf-8")
    phony = set(re.search(r"^\.PHONY: (.+)$", words, re.MULTILINE)[1].split())
    assert phony >= PROMISED


def test_a_second_set_up_does_nothing_and_a_changed_list_does_it_again(tmp_path: Path) -> None:
    shutil.copytree(TOP / "packaging" / "setup", tmp_path / "packaging" / "setup")
    (tmp_path / "i18n" / "en" / "LC_MESSAGES").mkdir(parents=True)
    for name in ("Makefile", "requirements.txt", "requirements-dev.txt"):
        shutil.copy(TOP / name, tmp_path)
    for name in ("system.sh", "environment.sh"):  # this test is about when they are called, not about what they do
        (tmp_path / "packaging" / "setup" / name).write_text(
            f'mkdir -p .venv && echo "{name} $@" >> told\n', encoding="utf-8"
        )
    make("setup", folder=tmp_path)
    make("setup", folder=tmp_path)
    told = tmp_path / "told"
    assert told.read_text().splitlines() == ["system.sh run", "environment.sh requirements.txt"]
    newer = (tmp_path / ".venv" / ".run").stat().st_mtime + 5
    os.utime(tmp_path / "requirements.txt", (newer, newer))
    make("setup", folder=tmp_path)
    assert told.read_text().splitlines()[2:] == ["environment.sh requirements.txt"]
