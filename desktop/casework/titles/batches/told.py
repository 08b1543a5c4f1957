"""What of a batch's form stands in columns of its own, and how a row becomes what pages show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.casework.office import Office
from desktop.casework.titles.batches.views import BatchRow
from desktop.store.reads.titles.batches import WholeBatch
from desktop.store.tables import TitleBatch


def day_of(details: Mapping[str, JsonValue], name: str) -> date | None:
    """A day of the form, None when it was not told."""
    said = details.get(name)
    return date.fromisoformat(said) if isinstance(said, str) and said else None


def texts_of(details: Mapping[str, JsonValue], name: str) -> tuple[str, ...]:
    """The keys ticked in a question of the form."""
    said = details.get(name)
    return tuple(str(one) for one in said) if isinstance(said, list) else ()


def text_of(details: Mapping[str, JsonValue], name: str) -> str:
    """A text of the form, "" when it was not told."""
    said: JsonValue = details.get(name)
    return said if isinstance(said, str) else ""


def row_of(batch: WholeBatch, counts: dict[str, int]) -> BatchRow:
    """A batch as a list shows it."""
    return BatchRow(
        id=batch.id,
        number=batch.number,
        name=batch.name,
        year=batch.year,
        mode=batch.mode,
        state=batch.state,
        series=texts_of(batch.details, "series"),
        levels=texts_of(batch.details, "levels"),
        opens_on=batch.opens_on,
        closes_on=batch.closes_on,
        correct_until=day_of(batch.details, "correct_until"),
        counts=counts,
    )


def whole_batch(office: Office, batch_id: int) -> WholeBatch:
    """A batch as it lies in the file. Raises `Expected` when there is none."""
    batch = office.store.reads.title_batch(batch_id)
    if batch is None:
        raise Expected(_("这个批次已不存在。"), _("请刷新列表后再试。"))
    return batch


def standing_batch(act: Act, batch_id: int) -> TitleBatch:
    """The row of a batch that was not ended. Raises `Expected` when it was."""
    row = act.unit.get(TitleBatch, batch_id)
    if row.state in {"closed", "dropped"}:
        raise Expected(_("{number} 已经结束，不能再改。").format(number=row.number), _("需要时请另开批次。"))
    return row
