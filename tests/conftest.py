"""What every test stands on: no screen, a fixed tongue, the top folder on the path."""

from __future__ import annotations

import gc
import os

# Before Qt is imported anywhere: the suite needs no display, and a workstation's input method must not mix in.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
os.environ.pop("QT_IM_MODULE", None)
os.environ.pop("QT_SCALE_FACTOR", None)

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from desktop.store.engine import alchemy


def pytest_collection_finish() -> None:
    """What was read to find the tests stays to the end: the collector need not look through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Every test opens offices of its own; a statement is compiled once for all of them, not once for each."""
    first: list[sa.Engine] = []

    def create_engine(*given: Any, **more: Any) -> sa.Engine:
        engine = sa.create_engine(*given, **more)
        if first:
            engine.dialect, engine._compiled_cache = first[0].dialect, first[0]._compiled_cache
        else:
            first.append(engine)
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alchemy, "create_engine", create_engine)
        yield
