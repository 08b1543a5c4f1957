"""Lines of the ledger that answer to some words, and all that somebody holds."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.results.ledger.rows import title_rows
from desktop.casework.titles.results.ledger.views import Narrowed, TitleRow
from desktop.store.reads.titles.ledger import WAITING

EVERYTHING = Narrowed()


def find_titles(
    office: Office, words: str = "", narrowed: Narrowed = EVERYTHING, order: str = "-obtained"
) -> list[int]:
    """Keys, the newest title first unless another order (obtained, name, title, number; a minus turns it) is asked.

    In: words of the holder, a certificate's or document's number, title, specialty.
    """
    allowed(office, "read_titles")
    said = words.strip()
    return office.store.reads.find_titles(
        words=said,
        people=office.store.reads.find_people(said) if said else None,
        state=WAITING if narrowed.without_certificate else narrowed.state,
        level=narrowed.level,
        series=narrowed.series,
        year=narrowed.year,
        order=order,
    )


def titles_rows(office: Office, keys: Sequence[int]) -> tuple[TitleRow, ...]:
    """These lines in the order given; a key that is gone is left out."""
    allowed(office, "read_titles")
    return title_rows(office, office.store.reads.titles_held(keys))


def titles_of(office: Office, person_id: int) -> tuple[TitleRow, ...]:
    """Every title somebody holds or held, the newest first."""
    allowed(office, "read_titles")
    reads = office.store.reads
    return title_rows(office, reads.titles_held(reads.find_titles(people=[person_id])))


def titles_of_batch(office: Office, batch_id: int) -> tuple[TitleRow, ...]:
    """The lines of a batch in the order of its applications."""
    allowed(office, "read_titles")
    return title_rows(office, office.store.reads.titles_of_batch(batch_id))


def read_title(office: Office, held_id: int) -> TitleRow:
    """One line. Raises `Expected` when there is none."""
    found = titles_rows(office, [held_id])
    if not found:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    return found[0]
