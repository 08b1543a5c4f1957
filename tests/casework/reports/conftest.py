"""Direct reports at every stage, made through the verbs."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types import kind
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.made.moves import ByWhom
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.people.save_person import save_person
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.reports.make_packets import make_packets
from desktop.casework.reports.open_report import open_report
from desktop.casework.reports.read_report import read_report

HEAD = ByWhom("2")
DAY = date(2026, 11, 23)
OPINION = "其研究方向与我区产业关系密切，建议予以支持。"


@pytest.fixture
def opened(office):
    """A case of a kind that is a direct matter; gives its key."""

    def make(key="visa_talent_confirmation", seed=1):
        of = kind(key)
        subject = of.sample(seed)
        person = save_person(office, None, subject.person).person if of.needs_person else None
        employer = save_employer(office, None, subject.employer).employer
        case_id = open_case(office, key, person, employer).case
        save_answers(office, case_id, subject.answers)
        return case_id

    return make


@pytest.fixture
def report(office, opened):
    """A pair just begun."""
    return open_report(office, "visa_confirmation", opened()).report


@pytest.fixture
def sign(office):
    """Fill what is asked and take a half's letter through its three acts."""

    def act(report_id, *halves):
        for half in halves:
            letter = read_report(office, report_id).half(half).letter
            view = read_letter(office, letter.id)
            asked = [one.name for one in view.questions if one.name.startswith("slot.")]
            raw = {**dict.fromkeys(asked, OPINION), **{name: value for name, value in view.raw.items() if value}}
            save_letter(office, letter.id, view.version, raw)
            submit_letter(office, letter.id)
            check_letter(office, letter.id, by=HEAD)
            sign_letter(office, letter.id, by=HEAD)

    return act


@pytest.fixture
def send(office):
    """Every copy of a half leaves and, unless told otherwise, is received."""

    def act(report_id, half, *, received=True):
        for one in read_report(office, report_id).half(half).copies:
            record_sending(office, one.id, {"way": "post", "sent_on": DAY.isoformat(), "tracking": "EX1"})
            if received:
                record_receipt(office, one.id, {"received_on": DAY.isoformat(), "received_by": "收发室"})

    return act


@pytest.fixture
def whole(office, report, sign, send):
    """A pair ready to be closed."""
    sign(report, "province", "city")
    make_packets(office, report)
    send(report, "province")
    send(report, "city")
    return report
