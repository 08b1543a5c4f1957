"""Bundles of one person's matters, and which cases belong to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import SQLModel, col

from desktop.store.reads.source import Reading
from desktop.store.tables import Bundle, BundleItem, Data


@dataclass(frozen=True)
class WholeBundle:
    """A bundle as it lies in the file."""

    id: int
    sort: str
    number: str
    person_id: int
    employer_id: int | None
    answers: Data
    opened_on: date
    closed_on: date | None
    state: str
    language: str
    by_name: str


@dataclass(frozen=True)
class BundleLine:
    """One item of a bundle as it lies in the file."""

    bundle_id: int
    item: str
    case_id: int | None
    filing_id: int | None
    state: str
    since: date | None
    note: str


class BundleReads(Reading):
    """Reads of bundles."""

    def find_bundles(
        self,
        *,
        sort: str = "",
        state: str = "",
        number: str = "",
        people: Sequence[int] | None = None,
        case_id: int | None = None,
    ) -> list[int]:
        """Keys, the newest first. `number` is any part of one; `people` widens it to theirs; `case_id` narrows."""
        statement = select(col(Bundle.id)).order_by(col(Bundle.id).desc())
        if sort:
            statement = statement.where(col(Bundle.sort) == sort)
        if state:
            statement = statement.where(col(Bundle.state) == state)
        if number or people is not None:
            ways = [col(Bundle.number).contains(number, autoescape=True)] if number else []
            ways += [col(Bundle.person_id).in_(list(people))] if people is not None else []
            statement = statement.where(or_(*ways))
        if case_id is not None:
            among = select(col(BundleItem.bundle_id)).where(col(BundleItem.case_id) == case_id)
            statement = statement.where(col(Bundle.id).in_(among))
        return self.keys(statement)

    def bundles(self, keys: Sequence[int]) -> list[WholeBundle]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        statement = _columns(Bundle, WholeBundle).where(col(Bundle.id).in_(list(keys)))
        found = {row["id"]: WholeBundle(**row) for row in self.all(statement)}
        return [found[key] for key in keys if key in found]

    def bundle_lines(self, keys: Sequence[int]) -> list[BundleLine]:
        """The items of these bundles."""
        statement = _columns(BundleItem, BundleLine).where(col(BundleItem.bundle_id).in_(list(keys)))
        ordered = statement.order_by(col(BundleItem.bundle_id), col(BundleItem.item))
        return [BundleLine(**row) for row in self.all(ordered)]


def _columns(table: type[SQLModel], shape: Any) -> Any:
    return select(*(getattr(table, name) for name in shape.__dataclass_fields__))
