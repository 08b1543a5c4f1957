"""A cancellation begins with what is on file, and asks for what its reason asks."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import JsonValue

from desktop.case_types.known import Known, KnownCredential, KnownObligation
from desktop.case_types.work_permit.kinds.cancel import WORK_PERMIT_CANCEL as KIND
from desktop.case_types.work_permit.questions.afterwards.end_reasons import asking, event_of, unsigned
from desktop.forms.complaints import complaints

DAY = date(2026, 11, 22)
PERMIT = KnownCredential("permit", "220000000001", date(2025, 3, 1), date(2027, 2, 28), data={"class": "A"})
CONTRACT = KnownCredential("contract", "", date(2025, 3, 1), date(2026, 11, 10), state="lapsed")
WHOLE: dict[str, JsonValue] = {
    "permit_number": "220000000001", "permit_expires_on": "2027-02-28", "permit_class": "B",
    "end_reason": "mutual", "ended_on": "2026-11-09", "termination_signed_by_both": True, "salary_promised": False,
}  # fmt: skip


def begins(known: Known) -> dict[str, JsonValue]:
    assert KIND.starts_from is not None
    return KIND.starts_from(known)


def test_a_contract_that_ended_is_the_reason() -> None:
    told = begins(Known((PERMIT, CONTRACT), last_kind="work_permit_new_abroad"))
    assert (told["end_reason"], told["ended_on"]) == ("contract_ended", "2026-11-10")
    assert (told["permit_class"], told["salary_promised"]) == ("A", False)


def test_a_contract_that_runs_gives_no_reason() -> None:
    running = KnownCredential("contract", "", date(2025, 3, 1), date(2027, 2, 28))
    assert "end_reason" not in begins(Known((PERMIT, running), last_kind="work_permit_extend"))
    assert "end_reason" not in begins(Known((CONTRACT,)))
    assert "salary_promised" not in begins(Known((PERMIT,)))  # nothing of ours is known: asked, not guessed


def test_a_promise_of_pay_is_carried() -> None:
    owed = KnownObligation("salary", "薪资承诺", "XK-2025-0001", ("work_permit_cancel",))
    assert begins(Known((PERMIT,), (owed,), last_kind="work_permit_new_abroad"))["salary_promised"] is True


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"termination_signed_by_both": None}, ["termination_signed_by_both"]),
        ({"end_reason": "vanished"}, ["left_on", "newspaper_on", "newspaper"]),
        ({"end_reason": "dispute"}, ["judgment_effective", "judgment_number"]),
        ({"end_reason": "other"}, ["end_says"]),
        ({"end_reason": "death", "termination_signed_by_both": None}, []),
        ({"ended_on": "2026-11-23"}, ["ended_on"]),
        ({"salary_promised": True}, ["tax_proof_handed"]),
    ],
)
def test_each_reason_asks_for_its_own(change: dict[str, JsonValue], names: list[str]) -> None:
    assert complaints(KIND.answers, WHOLE, day=DAY) == ()
    assert [one.name for one in complaints(KIND.answers, {**WHOLE, **change}, day=DAY)] == names


def test_a_notice_comes_after_the_person_was_gone() -> None:
    vanished = {
        **WHOLE, "end_reason": "vanished", "newspaper": "演示日报", "left_on": "2026-10-02",
        "newspaper_on": "2026-10-01",
    }  # fmt: skip
    assert [one.name for one in complaints(KIND.answers, vanished, day=DAY)] == ["newspaper_on"]


def test_the_table_tells_who_cannot_sign_and_which_day_is_meant() -> None:
    assert unsigned("death") == unsigned("vanished") == {"applicant"}
    assert unsigned("employer_closed") == {"employer"}
    assert unsigned("mutual") == unsigned(None) == frozenset()
    assert event_of("contract_ended") == "聘用合同届满日"
    assert event_of("nothing") == ""
    assert asking("both_sign") == {"contract_ended", "mutual", "resigned", "dismissed"}


def test_a_granted_cancellation_ends_the_permit_and_leaves_none() -> None:
    assert KIND.yields == ()
    assert KIND.ends == ("permit",)
