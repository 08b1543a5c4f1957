"""Enter a dated, cited value of policy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deadlines.recompute import Moved, recompute
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.move_replies import move_replies
from desktop.policy.book.dealings.paper_lists import MARK, listed
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.matrix import MatrixChapter
from desktop.store.tables import LocalValueRow

# Chapters whose values clocks hang on.
OF_CLOCKS: Final = ("shared/calendar", "/limits")


@dataclass(frozen=True)
class Entered:
    """What was kept touches the rules; the open cases whose last day moved with it."""

    changed: Changed
    moved: tuple[Moved, ...] = ()


def save_local_value(office: Office, value: LocalValue) -> Entered:
    """Add an entry; earlier ones stay, so that old cases are judged as they were. Who and when is written here.

    A value that clocks hang on (calendar, promised terms) moves the last days of open cases in the same unit. After
    it the caller takes the office that judges by it from `reread_policy`. A list of papers may be typed in the
    language of the window and is kept by the titles of the book. Raises `Expected` for an entry that belongs to no
    blank, is no number where one is asked for, lists a paper the book does not know, ends before it begins, or cites
    nothing.
    """
    if not value.cite.strip():
        raise Expected(_("请写明依据（文件名称和文号）。"), field="cite")
    if value.last_day is not None and value.last_day < value.first_day:
        raise Expected(_("截止日期不能早于起始日期。"), field="last_day")
    value = replace(value, value=_by_the_book(office, value))
    library = office.policy.with_local((*office.policy.local_values, value))
    moved: tuple[Moved, ...] = ()
    with deed(office, "save_local_value") as act:
        keep_value(act, value)
        if value.chapter.endswith(OF_CLOCKS):
            moved = recompute(act, library, value.cite.strip())
            move_replies(act, library, value.cite.strip())
    return Entered(Changed(policy=True), moved)


def _by_the_book(office: Office, value: LocalValue) -> str:
    """What was typed; a list of papers by their titles in the book, so that the rules find each of them again."""
    whose = (value.chapter, value.key)
    blank = next((one for one in office.policy.blanks() if (one.chapter, one.key) == whose), None)
    if blank is None or not blank.papers_of:
        return value.value
    matrix = office.policy.chapter(blank.papers_of, MatrixChapter)
    titles = {row.key: row.says for row in matrix.material}
    for title in (*titles.values(), *(row.title for row in matrix.wording if row.title)):
        titles = {**titles, title: title, _(title): title}
    found, strange = listed(value.value, titles)
    if strange or not found:
        raise Expected(
            _("没有“{value}”这个选项。").format(value=_("、").join(strange)), _(blank.prompt), field="value"
        )
    return MARK.join(found)


def keep_value(act: Act, value: LocalValue) -> None:
    """Write the row and its audit row inside a deed that is open."""
    row = LocalValueRow(
        chapter=value.chapter,
        key=value.key,
        scope=value.scope,
        value=value.value,
        first_day=value.first_day,
        last_day=value.last_day,
        cite=value.cite.strip(),
        entered_by=act.office.actor.name,
        entered_on=act.office.clock.today(),
    )
    act.note("local_value", act.unit.add(row).id, fields=(f"{value.chapter}/{value.key}",), reason=value.cite.strip())
