"""The paper list of a family whose matrix names truths of the case: `need = when` and `when = [...]`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter, MatrixRow
from desktop.policy.verdict import MaterialLine, Slot

WHEN = "when"
VERIFIED: Final[Mapping[str, str]] = {
    "promise": N_("可以书面承诺代替"),
    "internal_check": N_("本机构内部核验的不收"),
    "network_check": N_("网上核验的不收"),
    "shared": N_("电子证照共享核验的不收"),
}


def listed(
    library: PolicyLibrary, chapter: str, column: str, truths: Mapping[str, bool | None], day: date
) -> tuple[MaterialLine, ...]:
    """The papers of one column by the rules of a day.

    In: what is true of the case by the names the rows use; None is unknown, and makes a paper conditional. All truths
    of a row must hold. Raises `KeyError` for a name the family does not tell, since names come from the program.
    """
    matrix = library.chapter(chapter, MatrixChapter)
    return tuple(_line(library, matrix, row, column, truths, day) for row in matrix.on(day, column))


def _need(row: MatrixRow, column: str, truths: Mapping[str, bool | None]) -> tuple[str, str]:
    """How much a paper is needed, and why where that hangs on the case."""
    word = row.need[column]
    if word != WHEN:
        return word, ""
    told = [truths[name] for name in row.when]
    if False in told:
        return "waived", N_("本件不属于须提交的情形")
    return ("conditional", N_("是否适用尚不能判断")) if None in told else ("required", "")


def _line(
    library: PolicyLibrary, matrix: MatrixChapter, row: MatrixRow, column: str, truths: Mapping[str, bool | None],
    day: date,
) -> MaterialLine:  # fmt: skip
    need, why = _need(row, column, truths)
    words = matrix.words(day, column, row.key)
    cited = words or row
    return MaterialLine(
        key=row.key,
        number=row.number,
        says=(words.title if words else "") or row.says,
        need=need,
        why=joined((why, words.says if words else row.why), "；"),
        form=joined(((words.form if words else "") or row.form, *_handling(row)), "；"),
        cure=(words.cure if words else "") or row.cure,
        clause=cited.clause,
        source=library.number_of(cited.source),
        confidence=cited.confidence,
        months_valid=row.months_valid,
        fields=row.fields,
        slots=tuple(Slot(slot.key, slot.says, slot.when) for slot in row.slots),
        months_left=row.months_left if column in row.months_left_in else None,
        pictured=row.pictured,
        verify=row.verify,
        copies=row.copies,
        stamp=row.stamp,
        volume=row.volume,
    )


def _handling(row: MatrixRow) -> Iterator[str]:
    """Who looks it up, how many, who seals it, where it is bound."""
    if row.verify in VERIFIED:
        yield VERIFIED[row.verify]
    if row.copies > 1:
        yield said(N_("{count}份"), count=row.copies)
    if row.stamp:
        yield row.stamp
    if row.volume:
        yield said(N_("装订第{volume}卷"), volume=row.volume)
