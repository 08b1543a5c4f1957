"""The counts of a session that stand, as one digest."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.case_types.professional_title.sessions.count_code import digest_of_counts, summed_of
from desktop.store.tables import TitleApplication, TitleCount
from desktop.store.unit import Unit


def standing_digest(unit: Unit, session_id: int) -> str:
    """Of those in the file; "" where none stands."""
    return digest_of_rows(unit, unit.rows(TitleCount, session_id=session_id))


def digest_of_rows(unit: Unit, counts: Iterable[TitleCount]) -> str:
    """Of these rows, their applicants looked up here."""
    return digest_of_counts(
        summed_of(one, unit.get(TitleApplication, one.application_id).receipt)
        for one in counts if one.state != "void" and one.final
    )  # fmt: skip
