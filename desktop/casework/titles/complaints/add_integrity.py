"""An entry of the integrity file about a person, an expert or an employer."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.complaints.inside.enter import Breach, Whose, enter_breach
from desktop.casework.titles.complaints.questions import IntegrityAnswers


def add_integrity(office: Office, whose: Whose, raw: Answers) -> Changed:
    """Enter it; how long the ban runs is worked out, not typed. Raises `Expected` unless it is about exactly one."""
    asked = told(IntegrityAnswers, raw, office.clock.today())
    keys = (whose.person_id, whose.expert_id, whose.employer_id)
    if sum(key is not None for key in keys) != 1:
        raise Expected(_("请选定一个人、一位专家或者一个单位。"), field="whose")
    with deed(office, "add_integrity") as act:
        if whose.person_id is not None:
            act.unit.person(whose.person_id)
        if whose.employer_id is not None:
            act.unit.employer(whose.employer_id)
        enter_breach(act, whose, Breach(asked.found_on, asked.fact, asked.decided_by, asked.document or ""))
    return Changed(person=whose.person_id, expert=whose.expert_id, employer=whose.employer_id)
