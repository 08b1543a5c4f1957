from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.store import Store
from tests.store_fixtures import MovableClock, copy_of, make_blank


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_blank(tmp_path_factory.mktemp("blank") / "office")


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def store(blank: Path, tmp_path: Path, clock: MovableClock) -> Iterator[Store]:
    opened = copy_of(blank, tmp_path / "office", clock)
    yield opened
    opened.close()
