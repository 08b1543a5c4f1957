"""The batch of `put_round` in an office of its own."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.casework.office import Office
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK
from tests.casework.titles.round_fixtures import put_round


@dataclass
class Round:
    """A batch under test with its keys."""

    office: Office
    batch: int
    session: int
    complaint: int
    cases: list[int]
    receipts: list[str]
    names: list[str]
    experts: list[str]


@pytest.fixture(scope="session")
def round_folder(empty_folder, tmp_path_factory) -> tuple[Path, dict[str, Any]]:
    """Built once and copied for each test."""
    folder = Path(shutil.copytree(empty_folder, tmp_path_factory.mktemp("round") / "office"))
    office = open_practice(folder, CLOCK)
    told = put_round(office)
    office.store.close()
    return folder, told


@pytest.fixture
def held(round_folder, tmp_path):
    """The batch in an office of its own."""
    source, told = round_folder
    office = open_practice(Path(shutil.copytree(source, tmp_path / "round")), CLOCK)
    yield Round(office=office, **told)
    office.store.close()
