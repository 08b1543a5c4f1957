from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.basics.errors import Expected
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import list_dispatches
from desktop.casework.register.outgoing.find_register import OutgoingFilter, find_register, register_narrowings
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.register.outgoing.register_rows import register_rows
from tests.casework.conftest import CLOCK, KIND

TODAY = date(2026, 11, 23)
EVERY = {"void", "unsent", "sent", "received", "other"}


@pytest.fixture(scope="module")
def shelf(empty_folder, tmp_path_factory):
    """An office whose book is only read, and in it one paper of each standing: void, unsent, sent, received."""
    office = open_practice(Path(shutil.copytree(empty_folder, tmp_path_factory.mktemp("shelf") / "office")), CLOCK)
    subject = KIND.sample(1)
    firm = save_employer(office, None, subject.employer).employer
    case_id = open_case(office, KIND.key, save_person(office, None, subject.person).person, firm).case
    save_answers(office, case_id, subject.answers)
    yield office, book_of(office, case_id)
    office.store.close()


def book_of(office, case_id) -> dict[str, int]:
    receipts = ("void", "unsent", "sent", "received")
    found = {name: issue_filing(office, case_id, "receipt").filing_id for name in receipts}
    found["other"] = issue_filing(office, case_id, "application").filing_id
    void_filing(office, found["void"], "写错了")
    for name in ("unsent", "sent", "received"):
        add_recipient(office, found[name], {"role": "main", "recipient": f"演示{name}局", "reply_days": 5})
    for name in ("sent", "received"):
        (copy,) = list_dispatches(office, found[name])
        record_sending(office, copy.id, {"way": "fax", "sent_on": "2026-11-23"})
    record_receipt(office, copy.id, {"received_on": "2026-11-23", "received_by": "甲"})
    return found


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ({}, EVERY),
        ({"state": "issued"}, {"unsent", "sent", "received", "other"}),
        ({"state": "void"}, {"void"}),
        ({"state": "unsent"}, {"unsent"}),
        ({"state": "unreceived"}, {"sent"}),
        ({"state": "awaiting"}, {"sent", "received"}),
        ({"state": "overdue"}, set()),
        ({"series": "演人才申"}, {"other"}),
        ({"paper": "application"}, {"other"}),
        ({"year": 2025}, set()),
        ({"secrecy": ""}, EVERY),
        ({"secrecy": "秘密"}, set()),
        ({"urgency": "加急"}, set()),
        ({"recipient": "sent"}, {"unsent", "sent"}),
        ({"recipient": "演示sent局"}, {"sent"}),
        ({"recipient": "%"}, set()),
        ({"recipient": "_"}, set()),
        ({"first_day": TODAY, "last_day": TODAY}, EVERY),
        ({"last_day": date(2026, 11, 22)}, set()),
    ],
)
def test_each_filter_keeps_what_it_says(shelf, by, names):
    office, book = shelf
    assert {name for name, key in book.items() if key in find_register(office, narrowed=OutgoingFilter(**by))} == names


def test_what_the_boxes_offer_is_what_stands_in_the_book(shelf):
    office, _book = shelf
    told = register_narrowings(office)
    assert (set(told.series), told.years) == ({"演人才受", "演人才申"}, (2026,))
    assert {key for key, _title in told.papers} == {"receipt", "application"}
    assert set(told.recipients) == {"演示unsent局", "演示sent局", "演示received局"}


def test_rows_come_in_the_order_of_the_keys_whatever_their_number(shelf):
    office, _book = shelf
    keys = find_register(office, order="number")
    assert [row.id for row in register_rows(office, list(reversed(keys)))] == list(reversed(keys))


def test_a_clock_put_back_issues_nothing_and_says_why(office, case_id, later):
    issue_filing(office, case_id, "receipt")
    back = later(datetime(2026, 11, 20, 1, 0, tzinfo=UTC))
    with pytest.raises(Expected, match="不能再取号"):
        issue_filing(back, case_id, "receipt")
    assert len(find_register(office)) == 1
