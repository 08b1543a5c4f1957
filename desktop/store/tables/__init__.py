"""All tables of the office's file, plain SQLAlchemy, so that they may one day stand on the office's own server.

Table models do not validate; values are checked before they come here. JSON columns are replaced whole: an in-place
edit is not seen and would be lost. Days are ISO dates, instants aware UTC.
"""

from desktop.store.tables.cases import Attachment, Filing, Material, OfficeCase
from desktop.store.tables.office import Event, LocalValueRow, Office, Series, Setting, Staff
from desktop.store.tables.plain import NOT_YET, Data
from desktop.store.tables.subjects import Employer, Person, PersonNumber

__all__ = [
    "NOT_YET",
    "Attachment",
    "Data",
    "Employer",
    "Event",
    "Filing",
    "LocalValueRow",
    "Material",
    "Office",
    "OfficeCase",
    "Person",
    "PersonNumber",
    "Series",
    "Setting",
    "Staff",
]
