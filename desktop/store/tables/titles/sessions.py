"""Sessions of a committee: who sits, who applies, marks, ballots, counts, suitcases. No postponed annotations."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


class TitleSession(SQLModel, table=True):
    """A session (评审会议), in the office or at an enterprise (上门评审).

    `state`: planned, drawn, away (out with a suitcase), open, closed, dropped.
    """

    __tablename__: ClassVar[Any] = "title_session"
    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="title_batch.id", index=True)
    committee_id: int = Field(foreign_key="title_committee.id", index=True)
    name: str
    sort: str = "office"  # office, onsite
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    day: date
    place: str = ""
    state: str = "planned"
    details: Data = Field(default_factory=dict, sa_type=JSON)  # chair, counters, supervisors, agenda, minutes, sheet
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    ended_why: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitleMember(SQLModel, table=True):
    """An expert called to a session. `role`: chair, vice, member, substitute; `panel` is the group, 0 for none."""

    __tablename__: ClassVar[Any] = "title_member"
    session_id: int = Field(foreign_key="title_session.id", primary_key=True)
    expert_id: int = Field(foreign_key="title_expert.id", primary_key=True)
    role: str = "member"
    panel: int = 0
    leads: bool = False  # 组长
    place: int = 0  # in the order drawn
    signed_in_at: datetime | None = None
    absent_why: str = ""
    stands_in_for: int | None = Field(default=None, foreign_key="title_expert.id")
    data: Data = Field(default_factory=dict, sa_type=JSON)


class TitleHearing(SQLModel, table=True):
    """An application on a session's list: when, before which panel, what was asked and what the panel thinks."""

    __tablename__: ClassVar[Any] = "title_hearing"
    session_id: int = Field(foreign_key="title_session.id", primary_key=True)
    application_id: int = Field(foreign_key="title_application.id", primary_key=True, index=True)
    place: int = 0
    panel: int = 0
    slot: str = ""  # "09:20"
    main_expert_id: int | None = Field(default=None, foreign_key="title_expert.id")
    way: str = ""  # in person, by video, none
    notes: str = ""
    opinion: str = ""
    recommended: str = ""  # yes, no: a reference for the vote, never the result
    data: Data = Field(default_factory=dict, sa_type=JSON)


class TitleRecusal(SQLModel, table=True):
    """An expert who withdraws from one application (回避)."""

    __tablename__: ClassVar[Any] = "title_recusal"
    session_id: int = Field(foreign_key="title_session.id", primary_key=True)
    application_id: int = Field(foreign_key="title_application.id", primary_key=True)
    expert_id: int = Field(foreign_key="title_expert.id", primary_key=True)
    ground: str
    by_name: str = ""
    noted_at: datetime = NOT_YET


class TitleScore(SQLModel, table=True):
    """One expert's sheet on one application (评议表); marks in tenths of a point."""

    __tablename__: ClassVar[Any] = "title_score"
    session_id: int = Field(foreign_key="title_session.id", primary_key=True)
    application_id: int = Field(foreign_key="title_application.id", primary_key=True)
    expert_id: int = Field(foreign_key="title_expert.id", primary_key=True)
    marks: Data = Field(default_factory=dict, sa_type=JSON)
    total: int = 0
    opinion: str = ""
    recommended: str = ""
    updated_at: datetime = NOT_YET


class TitleBallot(SQLModel, table=True):
    """A ballot paper as the counters read it. No name, no time: `token` is chance and orders the table.

    `take` is that of the count it stands for, so that the ballots of a voided count are kept apart.
    """

    __tablename__: ClassVar[Any] = "title_ballot"
    __table_args__: ClassVar[Any] = ({"sqlite_with_rowid": False},)
    token: str = Field(primary_key=True)
    session_id: int = Field(foreign_key="title_session.id", index=True)
    application_id: int = Field(foreign_key="title_application.id", index=True)
    round: int = 1
    take: int = 1
    choice: str  # agree, against, abstain, spoiled


class TitleCount(SQLModel, table=True):
    """The count of one application (计票). Frozen: a wrong one is voided with why and counted again.

    `state`: counted, announced, void. Only one that stands an application.
    """

    __tablename__: ClassVar[Any] = "title_count"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("session_id", "application_id", "round", "take"),
        Index(
            "title_count_stands", "application_id", unique=True, sqlite_where=text("state <> 'void' AND final = 1")
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="title_session.id", index=True)
    application_id: int = Field(foreign_key="title_application.id", index=True)
    round: int = 1
    take: int = 1  # 2 and on after a voided count
    committee: int
    present: int
    recused: int = 0
    issued: int
    returned: int
    agree: int
    against: int
    abstain: int
    spoiled: int
    passed: bool  # by the reading that stands
    reading: str = ""  # key of the reading; "" where both say the same
    final: bool = True  # False: a round that a later one follows
    decision: Data = Field(default_factory=dict, sa_type=JSON)
    state: str = "counted"
    counters: str = ""
    supervisor: str = ""
    void_reason: str = ""
    by_name: str = ""
    counted_at: datetime = NOT_YET


class TitleSuitcase(SQLModel, table=True):
    """A session that left as a sealed file, and came back. `state`: away, back, recalled."""

    __tablename__: ClassVar[Any] = "title_suitcase"
    __table_args__: ClassVar[Any] = (UniqueConstraint("session_id", "serial"),)
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="title_session.id", index=True)
    serial: int  # counts up with each that leaves; an older one never replaces a newer
    state: str = "away"
    key_digest: str  # of the key that seals it, so that what comes back is known to be the answer
    out_digest: str
    back_digest: str = ""
    out_at: datetime
    back_at: datetime | None = None
    by_name: str = ""
    ended_why: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)
