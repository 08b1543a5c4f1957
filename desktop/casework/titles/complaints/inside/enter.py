"""An entry of the integrity file, inside somebody's deed: the ban runs as the rules in the book say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.casework.casefile.rows import key_of
from desktop.casework.deed import Act
from desktop.policy.reckoning.titles.afterwards import ban_of
from desktop.store.tables import TitleExpert, TitleIntegrity


@dataclass(frozen=True)
class Whose:
    """Exactly one of the three."""

    person_id: int | None = None
    expert_id: int | None = None
    employer_id: int | None = None


@dataclass(frozen=True)
class Breach:
    """What was found, when, by whom, under which document."""

    found_on: date
    fact: str
    decided_by: str
    document: str = ""
    complaint_id: int | None = None
    source: str = ""


def enter_breach(act: Act, whose: Whose, breach: Breach) -> int:
    """Keep the entry with its ban; an expert is no longer one from now on. Gives its key."""
    ban = ban_of(act.office.policy, breach.found_on)
    row = act.unit.add(
        TitleIntegrity(
            person_id=whose.person_id,
            expert_id=whose.expert_id,
            employer_id=whose.employer_id,
            complaint_id=breach.complaint_id,
            found_on=breach.found_on,
            fact=breach.fact,
            decided_by=breach.decided_by,
            document=breach.document,
            ban_from=ban.first,
            ban_to=ban.last,
            source=breach.source,
            by_name=act.office.actor.name,
            created_at=act.unit.now,
        )
    )
    key = key_of(row.id)
    if whose.expert_id is not None:
        expert = act.unit.get(TitleExpert, whose.expert_id)
        if expert.state == "active":
            expert.state, expert.ended_on, expert.ended_why = "barred", act.office.clock.today(), breach.fact
            expert.updated_at = act.unit.now
            expert.version += 1
            act.note("title_expert", whose.expert_id, fields=("state",), before={"state": "active"}, reason=breach.fact)
    act.note("title_integrity", key, fields=("ban_from", "ban_to"))
    return key
