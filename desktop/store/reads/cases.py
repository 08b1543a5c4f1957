"""The case list: keys by words, stage, kind, handler and due day in any order; rows by keys; counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, asc, desc, func, select
from sqlmodel import col

from desktop.store.reads.rows import CaseRow
from desktop.store.reads.source import Reading
from desktop.store.search.index import matching
from desktop.store.tables import OfficeCase, RosterRow, Staff

BLOCK: Final = 500  # keys bound in one statement
ORDERS: Final[dict[str, tuple[Any, ...]]] = {
    "updated": (OfficeCase.updated_at, OfficeCase.id),
    "number": (OfficeCase.number,),
    "applicant": (OfficeCase.applicant_sort, OfficeCase.id),
    "employer": (OfficeCase.employer_sort, OfficeCase.id),
    "kind": (OfficeCase.kind, OfficeCase.id),
    "stage": (OfficeCase.stage, OfficeCase.updated_at, OfficeCase.id),
    "due": (OfficeCase.due_on, OfficeCase.id),
    "opened": (OfficeCase.opened_on, OfficeCase.id),
    "class": (OfficeCase.talent_class, OfficeCase.id),
    "points": (OfficeCase.points_total, OfficeCase.id),
    "gaps": (OfficeCase.gaps, OfficeCase.id),
    "handler": (OfficeCase.handler_id, OfficeCase.id),
}


class CaseReads(Reading):
    """Reads of cases."""

    def find_cases(  # noqa: PLR0913 - the filters of the list, by keyword
        self,
        words: str = "",
        *,
        stage: str | Sequence[str] = (),
        kind: str = "",
        handler: int | None = None,
        due_from: date | None = None,
        due_to: date | None = None,
        person: int | None = None,
        employer: int | None = None,
        roster: int | None = None,
        order: str = "-updated",
    ) -> list[int]:
        """Keys of the cases that match all that is given; `order` is a name of `ORDERS`, with "-" for the reverse.

        A case without a due day comes last when sorted by due day. Raises ValueError for an unknown order.
        """
        statement = select(col(OfficeCase.id))
        found = matching("case", words)
        if found is not None:
            statement = statement.where(self.among(OfficeCase, found))
        elif words.strip():
            return []
        for condition in self._conditions(stage, kind, handler, due_from, due_to):
            statement = statement.where(condition)
        if person is not None:
            statement = statement.where(col(OfficeCase.person_id) == person)
        if employer is not None:
            statement = statement.where(col(OfficeCase.employer_id) == employer)
        if roster is not None:
            among = select(col(RosterRow.case_id)).where(col(RosterRow.roster_id) == roster)
            statement = statement.where(col(OfficeCase.id).in_(among))
        return self.keys(ordered(statement, order, ORDERS))

    @staticmethod
    def _conditions(
        stage: str | Sequence[str], kind: str, handler: int | None, due_from: date | None, due_to: date | None
    ) -> list[ColumnElement[bool]]:
        stages = [stage] if isinstance(stage, str) else list(stage)
        stages = [one for one in stages if one]
        given: list[ColumnElement[bool] | None] = [
            (col(OfficeCase.stage) == stages[0] if len(stages) == 1 else col(OfficeCase.stage).in_(stages))
            if stages
            else None,
            col(OfficeCase.kind) == kind if kind else None,
            col(OfficeCase.handler_id) == handler if handler is not None else None,
            col(OfficeCase.due_on) >= due_from if due_from else None,
            col(OfficeCase.due_on) <= due_to if due_to else None,
        ]
        return [condition for condition in given if condition is not None]

    def case_rows(self, keys: Sequence[int]) -> list[CaseRow]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        names = {name: getattr(OfficeCase, name) for name in CaseRow.__dataclass_fields__ if name != "handler"}
        statement = select(*names.values(), func.coalesce(Staff.name, "").label("handler")).join(
            Staff, col(Staff.id) == col(OfficeCase.handler_id), isouter=True
        )
        found: dict[int, CaseRow] = {}
        for start in range(0, len(keys), BLOCK):
            block = list(keys[start : start + BLOCK])
            for row in self.all(statement.where(col(OfficeCase.id).in_(block))):
                found[row["id"]] = CaseRow(**row)
        return [found[key] for key in keys if key in found]

    def count_cases_by_stage(self, *, handler: int | None = None) -> dict[str, int]:
        """How many cases stand in each stage."""
        statement = select(col(OfficeCase.stage), func.count().label("cases")).group_by(col(OfficeCase.stage))
        if handler is not None:
            statement = statement.where(col(OfficeCase.handler_id) == handler)
        return {row["stage"]: row["cases"] for row in self.all(statement)}

    def count_cases_opened(self, day: date) -> int:
        """How many cases were taken in on a day."""
        return self.keys(select(func.count()).select_from(OfficeCase).where(col(OfficeCase.opened_on) == day))[0]

    def count_cases(self) -> int:
        """How many cases the file holds."""
        return self.keys(select(func.count()).select_from(OfficeCase))[0]


def ordered(statement: Select[Any], order: str, orders: dict[str, tuple[Any, ...]]) -> Select[Any]:
    """The statement sorted by a named order; "-name" sorts the other way round."""
    name = order.removeprefix("-")
    if name not in orders:
        raise ValueError(f"no such order: {name}")
    way = desc if order.startswith("-") else asc
    if name == "due":
        due, key = orders[name]
        return statement.order_by(due.is_(None), way(due), way(key))
    return statement.order_by(*(way(column) for column in orders[name]))
