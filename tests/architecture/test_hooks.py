"""What a frame leaves to its pages, every page gives: no `NotImplementedError` can be reached in the program."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator

import desktop


def classes() -> set[type]:
    """Every class of the program, all its modules read."""
    found = set()
    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        told = vars(importlib.import_module(module.name)).values()
        found |= {one for one in told if inspect.isclass(one) and one.__module__.startswith("desktop.")}
    return found


def left_open(one: type) -> Iterator[str]:
    """Names of what a class takes over from a frame that leaves it open."""
    for name in dir(one):
        hook = inspect.getattr_static(one, name)
        code = getattr(hook, "__code__", None)
        ours = str(getattr(hook, "__module__", "")).startswith(("desktop.", "tests."))  # not what a library leaves open
        if ours and code is not None and "NotImplementedError" in code.co_names:
            yield name


def not_given(told: set[type]) -> list[str]:
    """Hooks that a class without heirs leaves open."""
    frames = {base for one in told for base in one.__mro__[1:]}
    return sorted(f"{one.__module__}.{one.__name__}.{name}" for one in told - frames for name in left_open(one))


class _Frame:
    def hook(self) -> str:
        raise NotImplementedError


class _Lacking(_Frame):
    pass


def test_every_page_gives_what_its_frame_asks() -> None:
    assert not_given(classes()) == []


def test_a_page_that_lacks_one_is_found() -> None:
    """Planted: an heir that gives nothing."""
    assert [one.rpartition(".")[2] for one in not_given({_Frame, _Lacking})] == ["hook"]
