"""Talent services: the class, six services of article 23, settling money, and the record of article 5."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import CaseType
from desktop.case_types.talent_service.kinds.own import EMPLOYMENT_FORM, TALENT_CLASS
from desktop.case_types.talent_service.kinds.services import SERVICES

TALENT_SERVICES: Final[tuple[CaseType, ...]] = (TALENT_CLASS, *SERVICES, EMPLOYMENT_FORM)
