"""The family of residence papers, permanent residence among them; the exit-entry police decide, the office supports."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import CaseType
from desktop.case_types.residence.kinds.family import RESIDENCE_FAMILY
from desktop.case_types.residence.kinds.internship import RESIDENCE_INTERNSHIP
from desktop.case_types.residence.kinds.permanent import PERMANENT_RESIDENCE
from desktop.case_types.residence.kinds.startup import RESIDENCE_STARTUP
from desktop.case_types.residence.kinds.work import RESIDENCE_WORK

RESIDENCES: Final[tuple[CaseType, ...]] = (
    RESIDENCE_WORK, RESIDENCE_STARTUP, RESIDENCE_INTERNSHIP, RESIDENCE_FAMILY, PERMANENT_RESIDENCE,
)  # fmt: skip
