"""The policy library: all chapters of one edition, with what the office added."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Self, TypeVar

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.local_values import Blank, LocalValue
from desktop.policy.book.reading import read_chapter
from desktop.policy.book.records import Source
from desktop.policy.book.shapes import BlankRecord, SourcesChapter
from desktop.policy.book.years.year_text import read_year

C = TypeVar("C", bound=Chapter)


@dataclass(frozen=True)
class PolicyLibrary:
    """All chapters by key ("work_permit/points_2017"), their sources, the office's own values, and the edition."""

    chapters: Mapping[str, Chapter]
    sources: Mapping[str, Source]
    local_values: tuple[LocalValue, ...]
    edition: str  # 12 hex digits of SHA-256 over files and local values
    edition_day: date  # the newest day somebody compared a chapter with its text
    files_digest: str

    @classmethod
    def read(cls, folder: Path, local_values: Iterable[LocalValue] = ()) -> Self:
        """Read every chapter below a folder, strictly; raises `Expected` naming file and key."""
        found = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*.toml"))
        if not found:
            raise Expected(
                _("没有找到政策文件：{folder}").format(folder=folder.name), _("请重新安装程序，或恢复政策文件夹。")
            )
        book = _bound(tuple((name, path.read_bytes()) for name, path in found))
        library = cls(book.chapters, book.sources, (), book.digest[:12], book.checked_on, book.digest)
        return library.with_local(local_values)

    def with_local(self, values: Iterable[LocalValue]) -> Self:
        """The same chapters with other local values; raises `Expected` on one that fits no blank."""
        kept = tuple(sorted(values, key=lambda value: (value.chapter, value.key, value.scope, value.first_day)))
        known = {(blank.chapter, blank.key): blank for blank in self.blanks()}
        for value in kept:
            blank = known.get((value.chapter, value.key))
            if blank is None:
                raise Expected(
                    _("没有“{chapter} / {key}”这个待填项。").format(chapter=value.chapter, key=value.key),
                    field=value.key,
                )
            if blank.kind == "number":
                _number(value)
            elif blank.kind == "calendar":
                read_year(value.value)
            elif blank.kind == "choice" and value.value not in {key for key, _title in blank.choices}:
                raise Expected(
                    _("“{key}”没有“{value}”这个选项。").format(key=_(blank.title), value=value.value),
                    _("请在政策页改正。"),
                    field=value.key,
                )
        digest = hashlib.sha256(self.files_digest.encode())
        if kept:
            digest.update(json.dumps([asdict(value) for value in kept], default=str, sort_keys=True).encode())
        return replace(self, local_values=kept, edition=digest.hexdigest()[:12])

    def chapter(self, key: str, shape: type[C]) -> C:
        """A chapter of a known shape; raises `Expected` when the folder lacks it or it has another shape."""
        chapter = self.chapters.get(key)
        if not isinstance(chapter, shape):
            raise Expected(
                _("政策文件夹里没有“{key}”这一章，或其格式不对。").format(key=key),
                _("请重新安装程序，或恢复政策文件夹。"),
                field=key,
            )
        return chapter

    def number_of(self, source: str) -> str:
        """A source's document number (its title when it has none), as cited on papers."""
        cited = self.sources[source]
        return cited.number or cited.title

    def local(self, chapter: str, key: str, day: date, scope: str = "") -> LocalValue | None:
        """The office's value on a day: for the scope, else for all, else the only scope's; None when unfilled."""
        spoken = [v for v in self.local_values if (v.chapter, v.key) == (chapter, key) and v.speaks_on(day)]
        newest = {value.scope: value for value in spoken}  # sorted by first day: the latest entry of a scope stays
        if scope in newest or "" in newest:
            return newest.get(scope) or newest.get("")
        return next(iter(newest.values())) if len(newest) == 1 and not scope else None

    def local_number(self, chapter: str, key: str, day: date, scope: str = "") -> float | None:
        """The same as a number."""
        value = self.local(chapter, key, day, scope)
        return None if value is None else _number(value)

    def blanks(self) -> tuple[Blank, ...]:
        """Every value the office may fill, with what it entered so far."""
        return tuple(
            Blank(
                chapter.key, row.key, row.title, row.kind, row.hint, row.unit, row.scope,
                tuple(v for v in self.local_values if (v.chapter, v.key) == (chapter.key, row.key)),
                tuple((choice.key, choice.title) for choice in row.choices),
                row.papers_of,
            )
            for chapter in self.chapters.values()
            for row in _blank_rows(chapter)
        )  # fmt: skip


@dataclass(frozen=True)
class _Bound:
    """A book as its files have it, before the office's own values."""

    chapters: Mapping[str, Chapter]
    sources: Mapping[str, Source]
    checked_on: date
    digest: str


# Reading the same bytes again gives the same frozen book: unlocking the window need not wait for it a second time.
@lru_cache(maxsize=2)
def _bound(files: tuple[tuple[str, bytes], ...]) -> _Bound:
    """The book of these files (name, bytes), in the order given; raises `Expected` naming file and key."""
    chapters: dict[str, Chapter] = {}
    digest = hashlib.sha256()
    for name, data in files:
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
        chapters[name.removesuffix(".toml")] = read_chapter(data, name.removesuffix(".toml"), name)
    sources = {
        source.key: source
        for chapter in chapters.values()
        if isinstance(chapter, SourcesChapter)
        for source in chapter.sources
    }
    _sources_known(chapters, sources)
    newest = max(chapter.checked_on for chapter in chapters.values())
    return _Bound(MappingProxyType(chapters), MappingProxyType(sources), newest, digest.hexdigest())


def _blank_rows(chapter: Chapter) -> tuple[BlankRecord, ...]:
    """The blanks of a chapter, whatever its shape; most have none."""
    rows: tuple[BlankRecord, ...] = getattr(chapter, "blank", ())
    return rows


def _number(value: LocalValue) -> float:
    """The entry as an amount above 0; raises `Expected` on anything else."""
    try:
        number = float(value.value)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        raise Expected(
            _("“{key}”须是大于 0 的数字，现为“{value}”。").format(key=value.key, value=value.value),
            _("请在政策页改正。"),
            field=value.key,
        )
    return number


def _sources_known(chapters: Mapping[str, Chapter], sources: Mapping[str, Source]) -> None:
    """Raises `Expected` on the first record that cites a source nobody described."""
    for chapter in chapters.values():
        for entry in chapter.entries():
            if entry.source not in sources:
                raise Expected(
                    _("政策文件 {file} 的 {place}：没有名为“{source}”的来源。").format(
                        file=f"{chapter.key}.toml", place=entry.key, source=entry.source
                    ),
                    _("请在 sources.toml 中登记该来源。"),
                    field=entry.key,
                )
