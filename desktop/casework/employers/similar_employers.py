"""Who of those already known may be the same."""

from __future__ import annotations

from typing import Final

from desktop.basics.identity.reading import tidy
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.columns import word
from desktop.casework.people.likeness import near
from desktop.casework.people.views import Likeness

_MOST: Final = 20
_CANDIDATES: Final = 300


def similar_employers(office: Office, raw: Answers, without: int | None = None) -> tuple[Likeness, ...]:
    """Employers like the one being typed: the same 统一社会信用代码 first, then the same or a near name."""
    allowed(office, "find_employers")
    reads, code, name = office.store.reads, tidy(word(raw, "uscc")), word(raw, "name")
    keys = reads.employers_like(uscc=code, name=name)
    for part in {name, name[:4]} - {""}:
        keys += reads.find_employers(part)[:_CANDIDATES]
    found = []
    for row in reads.employer_rows([key for key in dict.fromkeys(keys) if key != without]):
        same_code = bool(code) and row.uscc == code
        if same_code or row.name == name or near(row.name, name):
            why = _("统一社会信用代码相同") if same_code else _("名称相同") if row.name == name else _("名称相近")
            found.append(Likeness(id=row.id, name=row.name, details=row.uscc, why=why, certain=same_code))
    return tuple(found[:_MOST])
