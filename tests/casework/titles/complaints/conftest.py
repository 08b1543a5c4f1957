"""A title of the ledger and complaints about it, at every step."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.register_complaint import register_complaint
from tests.casework.titles.after_fixtures import Voted, put_title, put_voted

COMPLAINT = {"received_on": "2026-11-20", "from_name": "李示例", "contact": "13800000000", "content": "学历是假的。"}


@dataclass(frozen=True)
class Holder:
    """Somebody with a title, in a batch."""

    voted: Voted
    person: int
    held: int


@pytest.fixture
def holder(office) -> Holder:
    voted = put_voted(office, 2)
    return Holder(voted, voted.people[0], put_title(office, voted.people[0], voted.applications[0]))


@pytest.fixture
def complaint(office, holder) -> int:
    """The key of a complaint about the title, just received."""
    return register_complaint(office, "complaint", About(held_id=holder.held), COMPLAINT).complaint_id


@pytest.fixture
def proved(office, complaint) -> int:
    """The key of a complaint that was found true."""
    check_complaint(office, complaint, "学信网查无此证。")
    answer_complaint(office, complaint, {"conclusion": "upheld", "answer": "查实，将撤销职称。"})
    return complaint
