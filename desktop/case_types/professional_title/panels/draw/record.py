"""The record of a draw: all that is needed to repeat it, in one file of which every byte counts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.professional_title.panels.draw.picking import ALGORITHM, HOW, Picked, Wish, pick
from desktop.case_types.professional_title.panels.draw.stream import seed_of
from desktop.policy.book.records import Strict

LARGEST: Final = 8 * 1024 * 1024  # bytes; a pool of ten thousand takes two
Hex = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Pooled(Strict):
    """One who could be drawn."""

    id: int
    name: str
    unit: str
    origin: str


class LeftOut(Strict):
    """One who could not be drawn, and why."""

    id: int
    name: str
    why: tuple[str, ...]


class Seats(Strict):
    """How many members come from one origin."""

    origin: str
    count: Annotated[int, Field(ge=1)]


class Wanted(Strict):
    """How many were to be drawn; `substitutes` for each member."""

    members: Annotated[int, Field(ge=1, le=999)]
    substitutes: Annotated[int, Field(ge=0, le=9)]
    quotas: tuple[Seats, ...] = ()

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if sum(one.count for one in self.quotas) > self.members:
            raise ValueError("来源名额多于正选人数")
        return self


class Seed(Strict):
    """What the seed was made of: a witness' words and the machine's chance."""

    words: str
    chance: Hex
    hash: Hex


class Outcome(Strict):
    """Who was drawn, as keys in the order of the draw."""

    members: tuple[int, ...]
    substitutes: tuple[int, ...]


class About(Strict):
    """Which meeting it was for."""

    session: str
    day: str
    batch: str
    committee: str
    filing_number: str


class DrawRecord(Strict):
    """A draw whole; `replaces` is the digest of the one it stands for, with the reason."""

    format: Literal["talent-desk title draw 1"] = "talent-desk title draw 1"
    algorithm: str
    how: tuple[str, ...]
    about: About
    drawn_at: str
    by_name: str
    witness: str
    seed: Seed
    wanted: Wanted
    pool: tuple[Pooled, ...]
    excluded: tuple[LeftOut, ...]
    outcome: Outcome
    replaces: str = ""
    reason: str = ""
    digest: str = ""

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        keys = [one.id for one in self.pool]
        if keys != sorted(set(keys)):
            raise ValueError("抽取池里的编号重复或次序不对")
        return self


@dataclass(frozen=True)
class Checked:
    """A record that was looked at: what it says, who is drawn when it is repeated, and what is wrong with it."""

    record: DrawRecord
    repeated: Picked
    faults: tuple[str, ...]  # message ids


def drawn(record: DrawRecord) -> Picked:
    """Repeat the draw of a record from its seed and pool. Raises `Expected` for a way of drawing nobody knows."""
    if record.algorithm != ALGORITHM:
        raise Expected(
            _("这份记录用的抽取方法（{name}）本程序不认识。").format(name=record.algorithm), _("请用更新的版本复核。")
        )
    wanted = record.wanted
    wish = Wish(wanted.members, wanted.substitutes, tuple((one.origin, one.count) for one in wanted.quotas))
    return pick(record.seed.hash, {one.id: one.origin for one in record.pool}, wish)


def digest_of(record: DrawRecord) -> str:
    """SHA-256 over everything a record says but the digest itself, as hex digits."""
    told = record.model_dump(mode="json", exclude={"digest"})
    plain = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()


def sealed(record: DrawRecord) -> DrawRecord:
    """The record with its digest."""
    return record.model_copy(update={"digest": digest_of(record)})


def written(record: DrawRecord) -> bytes:
    """The record as a file; the same record always gives the same bytes."""
    return (json.dumps(record.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def check_record(record: DrawRecord) -> Checked:
    """Look at a record: does its digest stand, is the seed what it says, does the draw give the same people?"""
    repeated = drawn(record)
    return Checked(record, repeated, tuple(_faults(record, repeated)))


def check_file(data: bytes) -> Checked:
    """Look at a record that lies in a file, byte by byte. Raises `Expected` when it is none."""
    if len(data) > LARGEST:
        raise Expected(_("文件过大，不是抽取记录。"), field="record")
    try:
        told: Any = json.loads(data)
        record = DrawRecord.model_validate_json(data)
    except (ValueError, ValidationError, RecursionError) as trouble:
        raise Expected(_("这不是抽取记录，或者已被改坏。"), _("请用导出的原文件。"), field="record") from trouble
    found = check_record(record)
    if written(record) != data or not isinstance(told, dict):
        return Checked(record, found.repeated, (N_("文件与导出时不是逐字节相同。"), *found.faults))
    return found


def _faults(record: DrawRecord, repeated: Picked) -> Iterator[str]:
    seed = record.seed
    if record.digest != digest_of(record):
        yield N_("校验值不符：记录被改动过。")
    if record.how != HOW:
        yield N_("记录里写的抽取方法与程序实际用的不同。")
    if seed.hash != seed_of(seed.words, seed.chance):
        yield N_("种子与见证人的文字、随机数对不上。")
    if {one.id for one in record.excluded} & {one.id for one in record.pool}:
        yield N_("有人既在抽取池里，又被排除。")
    if (repeated.members, repeated.substitutes) != (record.outcome.members, record.outcome.substitutes):
        yield N_("按种子和抽取池重新抽取，得到的人与记录不同。")
