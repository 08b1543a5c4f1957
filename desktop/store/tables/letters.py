"""Official letters from draft to seal, where each copy went, what came in, and filings made as a pair.

No postponed annotations here: SQLModel reads them.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from pydantic import JsonValue
from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data

Listed = list[JsonValue]


class DirectReport(SQLModel, table=True):
    """A filing to a provincial department and its copy to the city, one act: closed only when both halves arrived.

    `matter` is a key of the direct matters; `rule` is that matter as it stood when the report was begun.
    """

    __tablename__: ClassVar[Any] = "direct_report"
    id: int | None = Field(default=None, primary_key=True)
    matter: str
    title: str
    case_id: int | None = Field(default=None, foreign_key="office_case.id", index=True)
    rule: Data = Field(default_factory=dict, sa_type=JSON)
    state: str = Field(default="open", index=True)
    opened_on: date
    closed_on: date | None = None
    closed_by_name: str = ""
    note: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET
    version: int = 1


class Letter(SQLModel, table=True):
    """One official letter (公文). `state`: draft, checking, signing, issued, dropped.

    `body` is what will be sent, `template_body` the template's words as they were filled when the draft began, so
    that the difference can be shown. `main_to` and `copies_to` hold a department key and a name each. Once issued,
    `filing_id` is its evidence and nothing here changes any more.
    """

    __table_args__: ClassVar[Any] = (Index("letter_by_state", "state", "updated_at", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    template: str
    template_version: int = 0
    kind: str  # letter, request, report, notice, reply
    form: str  # general (文件式) or letter (信函式)
    series: str
    case_id: int | None = Field(default=None, foreign_key="office_case.id", index=True)
    report_id: int | None = Field(default=None, foreign_key="direct_report.id", index=True)
    half: str = ""  # of a direct report: province or city
    filing_id: int | None = Field(default=None, foreign_key="filing.id", index=True)
    title: str
    body: Listed = Field(default_factory=list, sa_type=JSON)
    template_title: str = ""
    template_body: Listed = Field(default_factory=list, sa_type=JSON)
    main_to: Listed = Field(default_factory=list, sa_type=JSON)
    copies_to: Listed = Field(default_factory=list, sa_type=JSON)
    attachments: Listed = Field(default_factory=list, sa_type=JSON)
    secrecy: str = ""
    urgency: str = ""
    reply_days: int = 0  # working days in which an answer is asked, 0: none
    note: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)
    state: str = "draft"
    drafted_by: int = Field(foreign_key="staff.id")
    drafted_by_name: str
    drafted_on: date
    checked_by: int | None = Field(default=None, foreign_key="staff.id")
    checked_by_name: str = ""
    checked_on: date | None = None
    signed_by: int | None = Field(default=None, foreign_key="staff.id")
    signed_by_name: str = ""
    signed_on: date | None = None
    returned_why: str = ""
    packet_digest: str = ""  # of a direct report: the letter with all that goes with it
    packet_pages: int = 0
    packet_size: int = 0
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class Incoming(SQLModel, table=True):
    """One line of the book of what came in (收文): numbered the day it is registered, voided, never deleted."""

    __table_args__: ClassVar[Any] = (
        UniqueConstraint("series", "year", "serial"),
        Index("incoming_by_day", "registered_on", "id"),
        Index("incoming_by_due", "due_on", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    series: str
    year: int
    serial: int
    number: str = Field(unique=True)
    registered_on: date
    received_on: date
    way: str = ""
    department: str = ""
    from_whom: str
    their_number: str = ""
    title: str
    kind: str = ""
    dated: date | None = None
    secrecy: str = ""
    urgency: str = ""
    copies: int = 1
    pages: int = 0
    case_id: int | None = Field(default=None, foreign_key="office_case.id", index=True)
    proposal: str = ""  # 拟办意见
    instruction: str = ""  # 领导批示
    handler: str = ""  # 承办人
    due_on: date | None = None
    done_on: date | None = None
    outcome: str = ""
    place: str = ""  # where it is filed
    data: Data = Field(default_factory=dict, sa_type=JSON)
    by_name: str = ""
    voided_at: datetime | None = None
    void_reason: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class IncomingFile(SQLModel, table=True):
    """A scan of what came in; the bytes lie encrypted in the files folder under `digest`."""

    __tablename__: ClassVar[Any] = "incoming_file"
    id: int | None = Field(default=None, primary_key=True)
    incoming_id: int = Field(foreign_key="incoming.id", index=True)
    digest: str = Field(index=True)
    algorithm: str = "sha256"
    name: str
    media_type: str
    pages: int = 1
    size: int
    added_at: datetime
    removed_at: datetime | None = None
    reason: str = ""


class Dispatch(SQLModel, table=True):
    """One copy of an issued paper on its way to one recipient. `role`: main or copy."""

    __table_args__: ClassVar[Any] = (Index("dispatch_by_reply", "reply_due", "replied_on", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    filing_id: int = Field(foreign_key="filing.id", index=True)
    role: str = "main"
    department: str = ""
    recipient: str
    way: str = ""
    sent_on: date | None = None
    tracking: str = ""
    sent_by: str = ""
    received_on: date | None = None
    received_by: str = ""
    reply_days: int = 0
    reply_due: date | None = None
    replied_on: date | None = None
    incoming_id: int | None = Field(default=None, foreign_key="incoming.id", index=True)
    note: str = ""
    dropped_on: date | None = None  # a recipient entered by mistake, before anything was sent
    dropped_why: str = ""
    created_at: datetime = NOT_YET
