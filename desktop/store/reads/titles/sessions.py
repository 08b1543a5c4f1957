"""Sessions of committees: who sits, who is heard, what was marked, how the votes came out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import SQLModel, col

from desktop.store.reads.source import Query, Reading
from desktop.store.reads.titles.session_rows import (
    BallotLine,
    CountLine,
    HeardApplication,
    SeatedExpert,
    Sheet,
    SuitcaseLine,
    WholeSession,
    Withdrawn,
)
from desktop.store.tables import (
    OfficeCase,
    TitleApplication,
    TitleBallot,
    TitleBatch,
    TitleCommittee,
    TitleCount,
    TitleExpert,
    TitleHearing,
    TitleMember,
    TitlePublicised,
    TitlePublicity,
    TitleRecusal,
    TitleScore,
    TitleSession,
    TitleSuitcase,
)


class SessionReads(Reading):
    """Reads of sessions."""

    def title_session(self, key: int) -> WholeSession | None:
        """One session, None when there is none."""
        row = self.one(_sessions().where(col(TitleSession.id) == key))
        return None if row is None else WholeSession(**row)

    def title_sessions(self, batch_id: int | None = None) -> list[WholeSession]:
        """The sessions of a batch (None: all) by day."""
        statement = _sessions()
        if batch_id is not None:
            statement = statement.where(col(TitleSession.batch_id) == batch_id)
        ordered = statement.order_by(col(TitleSession.day), col(TitleSession.id))
        return [WholeSession(**row) for row in self.all(ordered)]

    def title_members(self, session_id: int) -> list[SeatedExpert]:
        """Who is called to a session: those drawn first, then the substitutes, in the order drawn."""
        expert = {name: getattr(TitleExpert, name) for name in _OF_EXPERT}
        columns = [*_own(TitleMember, SeatedExpert, expert), *expert.values()]
        statement = select(*columns).join(TitleExpert, col(TitleExpert.id) == col(TitleMember.expert_id))
        rows = self.all(statement.where(col(TitleMember.session_id) == session_id))
        found = [SeatedExpert(**row) for row in rows]
        return sorted(found, key=lambda one: (one.role == "substitute", one.place, one.expert_id))

    def title_hearings(self, session_id: int) -> list[HeardApplication]:
        """Who is on a session's list, in its order."""
        others = {
            **{name: getattr(TitleApplication, name) for name in _OF_APPLICATION},
            "applicant": OfficeCase.applicant,
            "employer_name": OfficeCase.employer_name,
        }
        statement = (
            select(*_own(TitleHearing, HeardApplication, others), *others.values())
            .join(TitleApplication, col(TitleApplication.id) == col(TitleHearing.application_id))
            .join(OfficeCase, col(OfficeCase.id) == col(TitleApplication.case_id))
            .where(col(TitleHearing.session_id) == session_id)
            .order_by(col(TitleHearing.place), col(TitleApplication.serial))
        )
        return [HeardApplication(**row) for row in self.all(statement)]

    def title_recusals(self, session_id: int) -> list[Withdrawn]:
        """Who withdrew from whom."""
        rows = _plain(TitleRecusal, Withdrawn).where(col(TitleRecusal.session_id) == session_id)
        return [Withdrawn(**row) for row in self.all(rows)]

    def title_scores(self, session_id: int, application_id: int | None = None) -> list[Sheet]:
        """The sheets of a session, of one application when it is told."""
        statement = _plain(TitleScore, Sheet).where(col(TitleScore.session_id) == session_id)
        if application_id is not None:
            statement = statement.where(col(TitleScore.application_id) == application_id)
        return [Sheet(**row) for row in self.all(statement)]

    def title_vote_counts(self, session_id: int) -> list[CountLine]:
        """All counts of a session, voided ones too, in the order counted."""
        statement = _plain(TitleCount, CountLine).where(col(TitleCount.session_id) == session_id)
        return [CountLine(**row) for row in self.all(statement.order_by(col(TitleCount.id)))]

    def title_ballots(self, session_id: int) -> list[BallotLine]:
        """All ballots of a session in the order of their tokens, which is chance."""
        own = [getattr(TitleBallot, name) for name in BallotLine.__dataclass_fields__ if name != "receipt"]
        statement = (
            select(*own, col(TitleApplication.receipt))
            .join(TitleApplication, col(TitleApplication.id) == col(TitleBallot.application_id))
            .where(col(TitleBallot.session_id) == session_id)
            .order_by(col(TitleBallot.token))
        )
        return [BallotLine(**row) for row in self.all(statement)]

    def title_suitcases(self, session_id: int) -> list[SuitcaseLine]:
        """The files a session left as, in the order they left."""
        statement = _plain(TitleSuitcase, SuitcaseLine).where(col(TitleSuitcase.session_id) == session_id)
        return [SuitcaseLine(**row) for row in self.all(statement.order_by(col(TitleSuitcase.serial)))]

    def in_open_publicity(self, application_ids: Sequence[int]) -> list[int]:
        """Those of these applications whose names stand on a publicity that is not closed."""
        statement = (
            select(col(TitlePublicised.application_id))
            .join(TitlePublicity, col(TitlePublicity.id) == col(TitlePublicised.publicity_id))
            .where(col(TitlePublicity.state) == "open", col(TitlePublicised.application_id).in_(list(application_ids)))
        )
        return self.keys(statement)

    def on_living_lists(self, batch_id: int) -> dict[int, int]:
        """The applications of a batch that stand on the list of a session not over yet, and of which."""
        statement = (
            select(col(TitleHearing.application_id), col(TitleHearing.session_id))
            .join(TitleSession, col(TitleSession.id) == col(TitleHearing.session_id))
            .where(col(TitleSession.batch_id) == batch_id, col(TitleSession.state).not_in(["closed", "dropped"]))
        )
        return {row["application_id"]: row["session_id"] for row in self.all(statement)}


_OF_EXPERT = ("name", "employer_name", "title_series", "specialty", "level")
_OF_APPLICATION = (
    "serial", "receipt", "title_series", "specialty", "level", "route", "state", "case_id", "person_id",
)  # fmt: skip


def _own(table: type[SQLModel], told: Any, others: dict[str, Any]) -> list[Any]:
    return [getattr(table, name) for name in told.__dataclass_fields__ if name not in others]


def _plain(table: type[SQLModel], told: Any) -> Query:
    return select(*_own(table, told, {}))


def _sessions() -> Query:
    others = {
        "batch_number": col(TitleBatch.number).label("batch_number"),
        "batch_name": col(TitleBatch.name).label("batch_name"),
        "batch_details": col(TitleBatch.details).label("batch_details"),
        "committee_name": col(TitleCommittee.name).label("committee_name"),
        "committee_size": col(TitleCommittee.size).label("committee_size"),
        "filing_number": col(TitleCommittee.filing_number),
        "filed_from": col(TitleCommittee.filed_from),
        "filed_until": col(TitleCommittee.filed_until),
    }
    return (
        select(*_own(TitleSession, WholeSession, others), *others.values())
        .join(TitleBatch, col(TitleBatch.id) == col(TitleSession.batch_id))
        .join(TitleCommittee, col(TitleCommittee.id) == col(TitleSession.committee_id))
    )
