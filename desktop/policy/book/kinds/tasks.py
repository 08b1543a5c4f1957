"""The shape of a table of short tasks: which ask for the permit of at most 90 days, which visa fits the others."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class Task(Record):
    """One task; `over_90`: staying longer at a time asks for the permit of more than 90 days."""

    key: str
    number: int
    title: str  # for lists
    says: str
    counts: bool  # asks for the permit of at most 90 days
    visa: Literal["", "M", "F"] = ""  # the visa that fits a task that does not count, up to 90 days
    over_90: bool
    approval: str = ""  # what must be granted before, by whom

    @model_validator(mode="after")
    def _visa_where_it_does_not_count(self) -> Self:
        if self.counts is bool(self.visa):
            raise ValueError(f"task {self.key}: 计入的不写 visa，不计入的须写 visa")
        return self


class TasksChapter(Chapter):
    """A table of tasks, dated row by row."""

    unique: ClassVar[dict[str, str]] = {"task": "key"}
    shape: Literal["tasks"]
    task: tuple[Task, ...]

    def on(self, day: date) -> dict[str, Task]:
        """The tasks in force on a day, by key, in the table's order."""
        self.must_cover(day)
        return {task.key: task for task in in_force(self.task, day)}
