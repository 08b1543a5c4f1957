"""A backup takes every file along that a row speaks of, whatever table the row is of."""

from __future__ import annotations

import re

from sqlmodel import SQLModel

from desktop.store.backup.inspect import KEEPERS
from desktop.store.backup.make import make
from desktop.store.store import Store
from desktop.store.tables import Incoming, IncomingFile
from tests.store_fixtures import KEY

#: Digests of what is not kept on the shelf: a roster's workbook is read once and given back, a draw's record is made of
#: its row, a suitcase leaves and comes back.
NOT_KEPT = {
    ("roster", "digest"), ("title_draw", "digest"), ("title_suitcase", "key_digest"), ("title_suitcase", "out_digest"),
    ("title_suitcase", "back_digest"),
}  # fmt: skip


def test_every_column_that_speaks_of_a_file_is_asked() -> None:
    spoken = {
        (table.name, column.name)
        for table in SQLModel.metadata.tables.values()
        for column in table.columns
        if column.name.endswith("digest")
    }
    asked = {(table, re.findall(r"DISTINCT (\w+)", statement)[0]) for statement, table in KEEPERS}
    assert spoken - NOT_KEPT == asked
    assert all(f"FROM {table}" in statement for statement, table in KEEPERS)


def test_the_scan_of_an_incoming_paper_goes_along(store: Store, clock) -> None:
    paper = b"%PDF an incoming paper"
    digest, day = store.files.put(paper), clock.today()
    with store.unit() as unit:
        incoming = unit.add(
            Incoming(
                series="收", year=2026, serial=1, number="收〔2026〕1号", registered_on=day, received_on=day,
                from_whom="演示局", title="演示", created_at=unit.now, updated_at=unit.now,
            )
        )  # fmt: skip
        unit.flush()
        unit.add(
            IncomingFile(
                incoming_id=incoming.id or 0, digest=digest, name="a.pdf", media_type="application/pdf",
                size=len(paper), added_at=unit.now,
            )
        )  # fmt: skip
        unit.record("register_incoming", object_type="incoming", object_id=str(incoming.id))
    _backup, side = make(store.places, KEY, clock)
    assert digest in side.files
