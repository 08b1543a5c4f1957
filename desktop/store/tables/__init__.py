"""All tables of the office's file, plain SQLAlchemy, so that they may one day stand on the office's own server.

Table models do not validate; values are checked before they come here. JSON columns are replaced whole: an in-place
edit is not seen and would be lost. Days are ISO dates, instants aware UTC.
"""

from desktop.store.tables.bundles import Bundle, BundleItem, TalentMatch, TalentNeed
from desktop.store.tables.cases import Attachment, Filing, Material, OfficeCase
from desktop.store.tables.letters import DirectReport, Dispatch, Incoming, IncomingFile, Letter
from desktop.store.tables.office import Event, LocalValueRow, Office, Series, Setting, Staff
from desktop.store.tables.permits import Credential, Obligation
from desktop.store.tables.plain import NOT_YET, Data
from desktop.store.tables.signed import (
    Correction,
    Delivery,
    NoticeTemplate,
    Override,
    ReturnReason,
    Roster,
    RosterRow,
)
from desktop.store.tables.subjects import Employer, Person, PersonNumber
from desktop.store.tables.terms import CreditRecord, Pause, Promise
from desktop.store.tables.titles.afterwards import (
    TitleArchive,
    TitleComplaint,
    TitleHeld,
    TitleIntegrity,
    TitleResult,
)
from desktop.store.tables.titles.batches import (
    TitleApplication,
    TitleBatch,
    TitleObjection,
    TitlePublicised,
    TitlePublicity,
    TitleSubmission,
)
from desktop.store.tables.titles.panels import TitleCommittee, TitleDraw, TitleExpert, TitlePool
from desktop.store.tables.titles.sessions import (
    TitleBallot,
    TitleCount,
    TitleHearing,
    TitleMember,
    TitleRecusal,
    TitleScore,
    TitleSession,
    TitleSuitcase,
)

__all__ = [
    "NOT_YET",
    "Attachment",
    "Bundle",
    "BundleItem",
    "Correction",
    "Credential",
    "CreditRecord",
    "Data",
    "Delivery",
    "DirectReport",
    "Dispatch",
    "Employer",
    "Event",
    "Filing",
    "Incoming",
    "IncomingFile",
    "Letter",
    "LocalValueRow",
    "Material",
    "NoticeTemplate",
    "Obligation",
    "Office",
    "OfficeCase",
    "Override",
    "Pause",
    "Person",
    "PersonNumber",
    "Promise",
    "ReturnReason",
    "Roster",
    "RosterRow",
    "Series",
    "Setting",
    "Staff",
    "TalentMatch",
    "TalentNeed",
    "TitleApplication",
    "TitleArchive",
    "TitleBallot",
    "TitleBatch",
    "TitleCommittee",
    "TitleComplaint",
    "TitleCount",
    "TitleDraw",
    "TitleExpert",
    "TitleHearing",
    "TitleHeld",
    "TitleIntegrity",
    "TitleMember",
    "TitleObjection",
    "TitlePool",
    "TitlePublicised",
    "TitlePublicity",
    "TitleRecusal",
    "TitleResult",
    "TitleScore",
    "TitleSession",
    "TitleSubmission",
    "TitleSuitcase",
]
