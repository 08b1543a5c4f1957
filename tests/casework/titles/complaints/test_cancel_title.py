"""A title falls only by a decision that rests on a proved complaint; decision, ledger and ban are one act."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.letters.draft_batch_letter import draft_batch_letter
from desktop.casework.letters.preview_letter import preview_letter
from desktop.casework.titles.complaints.bans_of import ban_facts, bans_of
from desktop.casework.titles.complaints.cancel_title import cancel_title
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.list_complaints import list_complaints, read_complaint, read_decision
from desktop.casework.titles.complaints.note_told import note_told
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.documents.preview import page_texts
from desktop.store.tables import TitleHeld
from tests.casework.letters.test_draft_result import signed
from tests.casework.titles.complaints.conftest import COMPLAINT

DECISION = {
    "decided_on": "2026-11-23", "decided_by": "示例省人社厅", "document": "示例人社职撤〔2026〕1号", "ours": False,
    "ground": "学历造假", "found_on": "2026-11-22",
}  # fmt: skip


def test_the_whole_chain(office, holder, proved) -> None:
    cancel_title(office, holder.held, proved, DECISION)
    (line,) = office.store.reads.titles_held([holder.held])
    assert (line.state, line.cancelled_on, line.cancelled_why) == ("cancelled", date(2026, 11, 23), "学历造假")
    view = read_complaint(office, proved)
    ((key, number),) = view.cancellations
    assert number == "CX-2026-001"
    decision = read_complaint(office, key)
    assert (decision.follows_number, decision.paper, decision.decided_by) == (
        view.number, "示例人社职撤〔2026〕1号", "示例省人社厅",
    )  # fmt: skip
    (entry,) = decision.integrity
    assert (entry.ban_from, entry.ban_to, entry.running) == (date(2026, 11, 22), date(2029, 11, 22), True)
    (ban,) = bans_of(office, holder.person, date(2029, 11, 22))
    assert ban.document == "示例人社职撤〔2026〕1号"
    assert bans_of(office, holder.person, date(2029, 11, 23)) == ()
    assert ban_facts(office, holder.person, date(2026, 12, 1)) == {"ban_from": "2026-11-22", "ban_to": "2029-11-22"}
    assert ban_facts(office, holder.person, date(2026, 11, 21)) == {"ban_from": None, "ban_to": None}
    note_told(office, key, {"employer_on": "2026-11-23"})
    note_told(office, key, {"platform_on": "2026-11-23"})
    told = read_complaint(office, key).told
    assert told == {"employer_on": date(2026, 11, 23), "platform_on": date(2026, 11, 23)}
    with pytest.raises(Expected, match="不能早于决定日期"):
        note_told(office, key, {"credit_on": "2026-11-22"})
    with pytest.raises(Expected, match="只有撤销决定"):
        note_told(office, proved, {"employer_on": "2026-11-23"})
    with pytest.raises(Expected, match="已经撤销"):
        cancel_title(office, holder.held, proved, DECISION)


def test_the_decision_is_drafted_from_the_complaint_and_its_number_comes_back(office, holder, proved) -> None:
    """Before: who we are and how long the ban runs; drafted: which letter; signed: its number, which then stands."""
    ahead = read_decision(office, proved)
    assert (ahead.letter, ahead.number, ahead.ban_from, ahead.ban_to) == (
        None, "", date(2026, 11, 23), date(2029, 11, 23),
    )  # fmt: skip
    batch = read_complaint(office, proved).batch_id
    letter = draft_batch_letter(office, batch, "title_cancellation", proved).letter
    assert read_decision(office, proved).letter == letter
    assert "2029年11月23日" in "".join(page_texts(preview_letter(office, letter).pdf)).replace("\n", "")
    number = signed(office, letter).number
    ahead = read_decision(office, proved)
    assert (ahead.number, ahead.signed_on) == (number, date(2026, 11, 23))
    ours = DECISION | {"document": ahead.number, "decided_by": ahead.office, "ours": True}
    assert cancel_title(office, holder.held, proved, ours)


def test_not_without_a_proved_complaint_about_the_same_person(office, acting, holder, complaint) -> None:
    other = register_complaint(office, "complaint", About(person_id=holder.voted.people[1]), COMPLAINT).complaint_id
    for key, says in ((complaint, "查实后才能撤销"), (99, "没有这件投诉")):
        with pytest.raises(Expected, match=says):
            cancel_title(office, holder.held, key, DECISION)
    with deed(office, "save_answers") as act:
        from desktop.store.tables import TitleComplaint

        row = act.unit.get(TitleComplaint, other)
        row.state, row.conclusion = "answered", "upheld"
        act.note("title_complaint", other)
    with pytest.raises(Expected, match="反映的不是此人"):
        cancel_title(office, holder.held, other, DECISION)
    with pytest.raises(Expected, match="角色不能"):
        cancel_title(acting(Role.REVIEWER), holder.held, complaint, DECISION)
    assert office.store.reads.titles_held([holder.held])[0].state == "valid"
    assert list_complaints(office, sort="cancellation") == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"ours": True}, "document"),
        ({"decided_on": "2026-11-24"}, "decided_on"),
        ({"found_on": "2026-11-24"}, "found_on"),
        ({"ground": ""}, "ground"),
        ({"decided_on": "2026-11-01", "found_on": "2026-11-01"}, "decided_on"),  # before anybody had complained
        ({"found_on": "2020-01-01"}, "found_on"),  # the ban would be over
    ],
)
def test_what_is_no_decision(office, holder, proved, change, field: str) -> None:
    with pytest.raises(Expected) as trouble:
        cancel_title(office, holder.held, proved, DECISION | change)
    assert trouble.value.field == field


def test_the_file_refuses_what_a_broken_verb_would_do(office, holder, proved) -> None:
    """Planted: cancelled without a decision; valid again."""

    def plant(state: str) -> None:
        with deed(office, "cancel_title") as act:
            row = act.unit.get(TitleHeld, holder.held)
            row.state, row.cancelled_on = state, date(2026, 11, 23)
            act.note("title_held", holder.held)

    with pytest.raises(IntegrityError, match="cancelled by a decision alone"):
        plant("cancelled")
    cancel_title(office, holder.held, proved, DECISION)
    with pytest.raises(IntegrityError, match="cancelled once, for good"):
        plant("valid")
