"""What an officer sees by eye is noted for many at once, and told to their employer."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.checking.tick_for_many import eye_reasons, tick_for_many
from desktop.casework.titles.submissions.add_applicant import add_applicant
from desktop.casework.titles.submissions.find_applicants import find_applicants

REVIEW = "professional_title_review"
TOLD = {"route": "normal", "target_series": "engineering", "target_level": "ZJ"}


def test_it_is_noted_once_and_told(office, batch, submission):
    for number in (1, 2):
        person = save_person(office, None, kind(REVIEW).sample(number).person).person
        add_applicant(office, submission, REVIEW, person, TOLD)
    keys = [row.id for row in find_applicants(office, batch)]
    assert "RT08" in {one.id for one in eye_reasons(office)}
    with pytest.raises(Expected) as told:
        tick_for_many(office, keys, "RT08", " ")
    assert told.value.field == "note"
    assert tick_for_many(office, keys[:1], "RT08", "没有本人姓名").done == 1
    ticked = tick_for_many(office, keys, "RT08", "没有本人姓名")
    assert (ticked.done, ticked.left) == (1, 1)
    lines = preview_decision(office, batch, "return", keys).lines
    assert all("没有本人姓名" in "".join(str(one.why) for one in line.shortfalls) for line in lines)
    decide_applications(office, preview_decision(office, batch, "withdraw", keys, "来函"))
    with pytest.raises(Expected, match="都不能登记"):
        tick_for_many(office, keys, "RT13", "没有盖章")
