"""The questions of an application, whole, in the parts the five kinds are made of, and where they stand."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.coherence.checks import coherent
from desktop.case_types.professional_title.questions.ability import (
    APPOINTED,
    AWAY,
    CAREER,
    EDUCATION,
    EXAM,
    INSURANCE,
    MOVED,
    POST,
    QUALIFICATIONS,
    SKILLS_HELD,
    TITLES,
    Appointed,
    Entitled,
    Holds,
    InPost,
    Learned,
    Worked,
    titles_dated,
)
from desktop.case_types.professional_title.questions.applying import (
    BATCH,
    Applying,
    OfBatch,
    years_in_order,
)
from desktop.case_types.professional_title.questions.background import (
    BACKGROUND,
    CIRCUMSTANTIAL,
    STANDING,
    Background,
    Standing,
    ban_told,
    hired_told,
)
from desktop.case_types.professional_title.questions.record import (
    ASSESSMENTS,
    PAPERS,
    RESULTS,
    SUMMARY,
    TRAINING,
    Achieved,
    Assessed,
    Told,
    Trained,
    hours_parted,
    papers_found,
    results_named,
)
from desktop.case_types.professional_title.questions.unit import (
    OBJECTED,
    OPINION,
    POSTED,
    PROMISE,
    Posted,
    Promised,
    Recommended,
    posting_told,
    promise_told,
)
from desktop.forms.complaints import CrossCheck
from desktop.forms.layout import Section


# Pydantic lists the questions of the last base first.
class Common(Promised, Recommended, Posted, Worked, InPost, Holds, Learned, Background, Standing, OfBatch, Applying):
    """What every kind asks."""


class Measured(Told, Assessed, Trained, Common):
    """What is asked where somebody's work is looked at: training, assessments, the own account."""


class Whole(Achieved, Entitled, Appointed, Measured):
    """What an application that is voted on asks: the results too."""


COMMON_CHECKS: Final[tuple[CrossCheck, ...]] = (
    coherent, years_in_order, hired_told, ban_told, titles_dated, posting_told, promise_told,
)  # fmt: skip
MEASURED_CHECKS: Final[tuple[CrossCheck, ...]] = (*COMMON_CHECKS, hours_parted)
WHOLE_CHECKS: Final[tuple[CrossCheck, ...]] = (*MEASURED_CHECKS, results_named, papers_found)

PERSONAL: Final[tuple[Section, ...]] = (STANDING, *CIRCUMSTANTIAL, BATCH, BACKGROUND)
HELD: Final[tuple[Section, ...]] = (EDUCATION, TITLES, QUALIFICATIONS, SKILLS_HELD)
CAREERS: Final[tuple[Section, ...]] = (POST, CAREER, AWAY, INSURANCE)
MEASURES: Final[tuple[Section, ...]] = (TRAINING, ASSESSMENTS, SUMMARY)
UNIT: Final[tuple[Section, ...]] = (POSTED, OBJECTED, OPINION, PROMISE)
VOTED: Final[tuple[Section, ...]] = (
    *PERSONAL, *HELD, APPOINTED, EXAM, MOVED, *CAREERS, TRAINING, RESULTS, PAPERS, ASSESSMENTS, SUMMARY, *UNIT,
)  # fmt: skip
