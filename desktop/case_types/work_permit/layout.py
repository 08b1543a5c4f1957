"""Where the questions of a work permit applied for from abroad stand."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.work_permit.questions.ability import ABILITY
from desktop.case_types.work_permit.questions.category import CATEGORY
from desktop.case_types.work_permit.questions.claims import GRADUATE, OVER_AGE, TEACHER
from desktop.case_types.work_permit.questions.hiring import HIRING_LINES
from desktop.case_types.work_permit.questions.history import EDUCATION, WORK
from desktop.case_types.work_permit.questions.local import LOCAL
from desktop.case_types.work_permit.questions.post import POST
from desktop.case_types.work_permit.questions.visa import VISA
from desktop.forms.layout import Layout, Section

LAYOUT: Final = Layout(
    (
        CATEGORY,
        POST,
        Section(N_("聘用"), (*HIRING_LINES, ("months_applied", "planned_entry_on"))),
        VISA,
        ABILITY,
        EDUCATION,
        WORK,
        TEACHER,
        GRADUATE,
        OVER_AGE,
        LOCAL,
    )
)
