"""The counts of a session that stand, as one digest."""

from __future__ import annotations

import hashlib
import json
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


def whole_digest(unit: Unit, counts: Iterable[TitleCount]) -> str:
    """Of every row, those too that are void or follow another, with who counted: nothing lies beside what is confirmed.

    Whether a count was announced is left out: that comes after the confirmation.
    """
    rows = sorted(
        [
            unit.get(TitleApplication, one.application_id).receipt, one.round, one.take, one.final, one.state == "void",
            one.present, one.recused, one.issued, one.returned, one.agree, one.against, one.abstain, one.spoiled,
            one.passed, one.reading, one.counters, one.supervisor,
        ]
        for one in counts
    )  # fmt: skip
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()
