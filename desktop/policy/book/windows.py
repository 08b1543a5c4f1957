"""The shape of the windows of cases: which window a kind of case watches, and the fact it is counted from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Strict


class Window(Strict):
    """One window of some kinds of case; the number, clause and confidence are those of its rule in the windows chapter.

    `way`: `within` so long after a day, `latest` or `earliest` so long before it. Without a `fact` the day it is
    counted from comes only later (an entry, a permit). `when`: answers, by fact, without which it is not watched.
    """

    rule: str
    kinds: tuple[str, ...]
    start: str  # the day it is counted from, in words
    fact: str = ""
    way: Literal["within", "latest", "earliest"] = "within"
    when: dict[str, tuple[str, ...]] = Field(default_factory=dict)

    def watched(self, facts: Mapping[str, object]) -> bool:
        """False once an answer says that it does not concern the case; an unanswered one leaves it watched."""
        return all(facts.get(name) is None or facts[name] in answers for name, answers in self.when.items())


class WindowsChapter(Chapter):
    """The windows of a family of cases, by kind."""

    shape: Literal["windows"]
    window: tuple[Window, ...]

    def of(self, kind: str) -> tuple[Window, ...]:
        """The windows a kind of case watches, in the file's order."""
        return tuple(window for window in self.window if kind in window.kinds)
