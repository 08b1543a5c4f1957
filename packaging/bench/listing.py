"""The list of all cases opened, sorted and searched, against the bare SQL that gives the same keys and rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from measure import Measure, middle_ms

from desktop.casework.intake.case_rows import case_rows
from desktop.casework.intake.find_cases import find_cases
from desktop.store.engine.alchemy import raw
from desktop.store.search.words import query

if TYPE_CHECKING:
    from desktop.casework.office import Office

TIMES: Final = 9
#: Rows that a window shows at once.
SHOWN: Final = 100
WORDS: Final = "科技"


def measures(office: Office) -> list[Measure]:
    """Opens, sorts and searches; in: a practice office with as many cases as wanted."""
    connection = raw(office.store.engine())  # the driver's own, without SQLAlchemy

    def bare(keys_by: str, *given: object) -> int:
        keys = [row[0] for row in connection.execute(keys_by, given).fetchall()]
        marks = ",".join("?" * len(keys[:SHOWN]))
        shown = f"SELECT * FROM office_case WHERE id IN ({marks})"  # noqa: S608 - question marks only
        connection.execute(shown, keys[:SHOWN]).fetchall()
        return len(keys)

    def ours(words: str = "", order: str = "-opened") -> int:
        keys = find_cases(office, words, order=order)
        case_rows(office, keys[:SHOWN])
        return len(keys)

    count = ours()
    found = ours(WORDS)
    by_day = "SELECT id FROM office_case ORDER BY opened_on DESC, id DESC"
    by_name = "SELECT id FROM office_case ORDER BY applicant_sort, id"
    by_words = (  # the plus makes SQLite walk the index by day; without it the same query takes five times as long
        "SELECT id FROM office_case WHERE +id IN (SELECT rowid FROM case_fts WHERE case_fts MATCH ?) "
        "ORDER BY opened_on DESC, id DESC"
    )
    same = "the bare SQL on the same encrypted file, by the driver alone"
    return [
        Measure(f"list of {count:,} cases opened", middle_ms(lambda _: ours(), TIMES),
                middle_ms(lambda _: bare(by_day), TIMES), "ms", same),
        Measure("… sorted by applicant", middle_ms(lambda _: ours(order="applicant"), TIMES),
                middle_ms(lambda _: bare(by_name), TIMES), "ms", same),
        Measure(f"… searched, {found:,} found", middle_ms(lambda _: ours(WORDS), TIMES),
                middle_ms(lambda _: bare(by_words, query(WORDS)), TIMES), "ms", same),
    ]  # fmt: skip
