"""The paper of this office that a row of a batch rests on, found by its number."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.store.tables import Filing, Incoming


def filing_numbered(act: Act, number: str | None, *, field: str) -> int | None:
    """The key of a standing paper; None when no number is told. Raises `Expected` for one that does not stand."""
    return _standing(act, Filing, number, _("发文登记簿"), field)


def incoming_numbered(act: Act, number: str | None, *, field: str) -> int | None:
    """The key of a standing line of what came in; None when no number is told."""
    return _standing(act, Incoming, number, _("收文登记簿"), field)


def _standing(act: Act, table: type[Filing] | type[Incoming], number: str | None, book: str, field: str) -> int | None:
    words = "".join((number or "").split())
    if not words:
        return None
    found = [row for row in act.unit.rows(table, number=words) if row.voided_at is None]
    if not found:
        raise Expected(
            _("{book}里没有 {number}，或者已经作废。").format(book=book, number=words),
            _("请核对文号；没有文书的可以不填。"),
            field=field,
        )
    return found[0].id
