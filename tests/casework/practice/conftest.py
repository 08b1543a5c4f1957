"""The practice office of one click, made once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK

PRACTICE_CASES = 60  # as the screens make it


@pytest.fixture(scope="session")
def one_click(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("one-click") / "practice"
    make_practice(folder, PRACTICE_CASES, CLOCK)
    return folder


@pytest.fixture
def practice(one_click, tmp_path):
    office = open_practice(Path(shutil.copytree(one_click, tmp_path / "practice")), CLOCK)
    yield office
    office.store.close()
