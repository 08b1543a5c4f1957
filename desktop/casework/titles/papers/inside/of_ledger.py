"""The register of certificates of a batch."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.case_types.citizens.forms import is_citizen
from desktop.case_types.person import person_name
from desktop.case_types.professional_title.papers.values import Held, LedgerValues
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import whole_batch
from desktop.casework.titles.inside.called import level_called, series_called
from desktop.casework.titles.papers.inside.edge import edge_of
from desktop.store.reads.titles.ledger import WholeHeld

WAYS: Final = {
    "review": "评审", "recognition": "认定", "transfer": "转评", "confirmation": "确认", "exam": "考试",
    "qualification": "职业资格对应", "exceptional": "破格评审",
}  # fmt: skip


def of_ledger(office: Office, batch_id: int) -> LedgerValues:
    """The lines of the ledger that the batch made, in the order of its applications."""
    batch = whole_batch(office, batch_id)
    lines = tuple(_line(office, row) for row in office.store.reads.titles_of_batch(batch_id))
    return LedgerValues(edge_of(office, batch), batch.name, lines)


def _line(office: Office, row: WholeHeld) -> Held:
    number = "citizen_number" if is_citizen(row.person) else "passport_number"
    state = "有效" if row.state == "valid" else f"已撤销{_dotted(row.cancelled_on)}"
    return Held(
        certificate=row.certificate_number, certificate_day=_dotted(row.certificate_day), name=person_name(row.person),
        identity=str(row.person.get(number) or ""),
        series=series_called(office.policy, row.title_series, row.obtained_on), specialty=row.specialty,
        title=row.title, level=level_called(office.policy, row.level), way=WAYS.get(row.mode, row.mode),
        obtained=_dotted(row.obtained_on), committee=row.committee, document=row.document,
        digest=row.certificate_digest, printed=_dotted(row.printed_on), state=state,
    )  # fmt: skip


def _dotted(day: date | None) -> str:
    """`2026.10.29`: a register has narrow columns."""
    return "" if day is None else f"{day:%Y.%m.%d}"
