"""The paper a granted case leaves on its person's line: a residence paper, a visa, a class …"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pydantic import JsonValue

from desktop.basics.language import _
from desktop.policy.reckoning.services.instalments import instalments
from desktop.store.tables import Credential

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.case_types.result import ResultAnswers
    from desktop.casework.casefile.case_file import CaseFile
    from desktop.casework.deed import Act
    from desktop.store.tables import OfficeCase


OPTIONAL: Final = frozenset({"lease", "schooling"})  # papers a service may end without

ABOUT: Final = ("child", "money")  # what tells one such paper from another


def granted(told: ResultAnswers) -> dict[str, JsonValue]:
    """What the decision itself says of such a paper: the class given, the result in words, the money year by year."""
    found: dict[str, JsonValue] = {"class": told.class_granted, "given": told.given}
    if told.granted_yuan is not None:
        found["yuan"] = told.granted_yuan
        parts = instalments(told.granted_yuan, told.parts or 1, told.first_year or told.decided_on.year)
        found["instalments"] = [{"year": one.year, "yuan": one.yuan} for one in parts]
    return {name: value for name, value in found.items() if value}


def _last_day(told: ResultAnswers) -> date | None:
    """The paper's own; money lasts to the end of the year of its last part."""
    if told.granted_yuan is None or told.paper_expires_on is not None:
        return told.paper_expires_on
    return date((told.first_year or told.decided_on.year) + (told.parts or 1) - 1, 12, 31)


def leave_paper(
    act: Act, case: OfficeCase, file: CaseFile, kind: str, told: ResultAnswers, living: Sequence[Credential]
) -> None:
    """Inside an open deed: the paper as the decision tells it, in the place of the one of its kind that is alive.

    Where somebody may have several cases at a time (a child each), only the paper about the same one gives way.
    """
    if kind in OPTIONAL and not (told.paper_number or told.paper_from or told.paper_expires_on):
        return
    written = file.kind.writes(file.subject.answers)
    for row in living:
        about = [name for name in ABOUT if file.kind.several and name in written]
        same = all(row.data.get(name) == written[name] for name in about)
        if row.kind == kind and row.state == "alive" and same:
            row.state, row.ended_on = "replaced", told.decided_on
            row.ended_why = _("见 {number}").format(number=case.number)
    act.unit.add(
        Credential(
            person_id=int(case.person_id or 0),
            kind=kind,
            number=(told.paper_number or "").upper(),
            employer_id=case.employer_id,
            employer_name=case.employer_name,
            case_id=case.id,
            first_day=told.paper_from or told.decided_on,
            last_day=_last_day(told),
            data={**written, **granted(told)},
            created_at=act.unit.now,
        )
    )
