"""The shape of the chapter on what comes after a vote: terms of answers, bans, certificates, what an archive keeps."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from desktop.policy.book.records import Record, in_force
from desktop.policy.book.shapes import BlankRecord, RulesChapter


class ArchiveLine(Record):
    """One sort of paper of a batch's file; `keep` is the key of its retention: `process`, `result`."""

    key: str
    title: str
    keep: Literal["process", "result"]


class AfterwardsChapter(RulesChapter):
    """Rules with a number each; the office's own value of the same key goes before the book's."""

    unique: ClassVar[dict[str, str]] = {"rule": "id", "archive": "key"}
    shape: Literal["title_afterwards"]  # type: ignore[assignment]
    blank: tuple[BlankRecord, ...] = ()
    archive: tuple[ArchiveLine, ...]

    def archived(self, day: date) -> tuple[ArchiveLine, ...]:
        """What a batch's file is made of on a day, in the file's order."""
        self.must_cover(day)
        return in_force(self.archive, day)
