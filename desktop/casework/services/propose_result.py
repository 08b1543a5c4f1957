"""What the decision of a case begins with by the rules of its kind, and what it means for the year's money."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import JsonValue

from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.services.read_budget import MONEY, Budget, read_budget


@dataclass(frozen=True)
class ProposedResult:
    """Answers of the decision's form; for money also the year's budget and what this case takes of it."""

    answers: dict[str, JsonValue]
    budget: Budget | None = None
    takes: int = 0


def propose_result(office: Office, case_id: int) -> ProposedResult:
    """By the rules of the policy day. Raises `Expected` when there is no such case."""
    allowed(office, "read_case", case=case_id)
    file = case_file(office, case_id)
    day = file.policy_day
    told = file.kind.proposes(office.policy, file.kind.facts(file.subject, day), day)
    if MONEY not in file.kind.yields:
        return ProposedResult(told)
    year = office.clock.today().year
    yuan, parts = told.get("granted_yuan"), told.get("parts")
    takes = yuan // parts if isinstance(yuan, int) and isinstance(parts, int) and parts else 0
    return ProposedResult({**told, "first_year": year} if told else told, read_budget(office, year), takes)
