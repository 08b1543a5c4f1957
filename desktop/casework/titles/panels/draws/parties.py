"""Applicants and experts as the check of conflicts looks at them, read from the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.panels.conflicts import Conflict, Party, conflicts
from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.store.reads.titles.draws import ApplicantSaid

Raw = Mapping[str, JsonValue]
_WORK: Final = ("papers", "achievements", "prizes")  # in whose rows partners and authors are named
_PEOPLE: Final = ("relatives", "family")


def conflicts_of(office: Office, expert_id: int, application_id: int) -> tuple[Conflict, ...]:
    """Every ground on which an expert withdraws from an applicant; empty for none.

    Raises `Expected` when one of both is not on file.
    """
    allowed(office, "read_experts")
    reads = office.store.reads
    found, said = reads.title_experts([expert_id]), reads.applicant_said(application_id)
    if not found or said is None:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    return conflicts(ExpertAnswers.model_validate(found[0].data), party_of(said))


def party_of(said: ApplicantSaid) -> Party:
    """An applicant as the check looks at one."""
    return Party(
        name=said.applicant,
        employer_name=said.employer_name,
        uscc=_word(said.employer or {}, "uscc"),
        identity_number=_word(said.person, "citizen_number") or _word(said.person, "passport_number"),
        relatives=tuple(name for key in _PEOPLE for name in _names(said.person.get(key))),
        recommenders=tuple(_names(said.answers.get("recommenders"))),
        with_whom=tuple(text for key in _WORK for text in _texts(said.answers.get(key))),
    )


def host_of(office: Office, employer_id: int | None) -> Party | None:
    """The firm an on-site meeting is held at, as the check looks at it."""
    if employer_id is None:
        return None
    data = office.store.reads.employer(employer_id).data
    return Party("", _word(data, "name"), _word(data, "uscc"))


def _word(raw: Raw, name: str) -> str:
    value = raw.get(name)
    return value if isinstance(value, str) else ""


def _names(rows: JsonValue) -> Iterator[str]:
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and isinstance(name := row.get("name"), str):
            yield name


def _texts(rows: JsonValue) -> Iterator[str]:
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield from (text for text in row.values() if isinstance(text, str))
