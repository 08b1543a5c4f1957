"""The chain of renewals: worked out by hand, and the law that nothing is begun after what rests on it needs it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.kinds.plan import PlanChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.renewing.plan import PLAN, HeldPaper, plan_of

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 22)
KINDS = tuple(item.kind for item in LIBRARY.chapter(PLAN, PlanChapter).on(DAY))


def steps(day: date = DAY, **ends: str):
    papers = [HeldPaper(kind, ends=date.fromisoformat(end)) for kind, end in ends.items()]
    return {one.kind: one for one in plan_of(LIBRARY, papers, day)}


def test_each_by_itself_is_asked_for_in_time() -> None:
    found = steps(passport="2036-01-01", permit="2027-03-31", residence="2027-03-31", contract="2031-01-01")
    assert found["permit"].ask_by == date(2027, 3, 1)  # 30 days before
    assert found["permit"].ask_from == date(2026, 12, 31)  # 90 days before
    assert found["residence"].ask_by == date(2027, 3, 1)
    assert found["passport"].ask_by == date(2035, 7, 5)  # 180 days before
    assert [link.kind for link in found["residence"].links if link.first] == ["permit"]


def test_the_permit_is_begun_for_the_residence_paper_that_rests_on_it() -> None:
    # residence asked for by 2027-03-01, the permit takes 21 days: 2027-02-08; the contract 10 days before: 2027-01-29.
    found = steps(passport="2036-01-01", permit="2027-03-31", residence="2027-03-31", contract="2027-03-31")
    assert (found["permit"].begin_by, found["permit"].for_kind) == (date(2027, 2, 8), "residence")
    assert (found["contract"].begin_by, found["contract"].for_kind) == (date(2027, 1, 29), "permit")
    assert (found["residence"].begin_by, found["residence"].for_kind) == (date(2027, 3, 1), "")


def test_a_passport_that_ends_first_comes_first() -> None:
    # the permit would get 61 days until 2027-05-31, less than the year a renewal should give
    found = steps(passport="2027-05-31", permit="2027-03-31", residence="2027-03-31")
    assert [link.kind for link in found["permit"].links if link.first] == ["passport"]
    # 2027-05-31 less 180 days is 2026-12-02; the chain permit 2027-02-08 less 60 days is 2026-12-10: the own day holds
    assert (found["passport"].begin_by, found["passport"].for_kind) == (date(2026, 12, 2), "")


def test_a_paper_that_outlives_what_it_rests_on_is_told() -> None:
    found = steps(passport="2027-01-31", residence="2027-12-31")
    assert found["residence"].outlives == ("passport",)
    assert steps(passport="2027-12-31", residence="2027-12-31")["residence"].outlives == ()


@pytest.mark.parametrize(
    ("left", "worth", "first"), [(364, 365, True), (365, 365, False), (366, 365, False)]
)  # fmt: skip
def test_the_edge_of_what_is_worth_renewing(left: int, worth: int, first: bool) -> None:
    ends = date(2027, 3, 31)
    papers = [HeldPaper("passport", ends=ends + timedelta(days=left)), HeldPaper("permit", ends=ends)]
    permit = plan_of(LIBRARY, papers, DAY)[1]
    assert worth == 365
    assert permit.links[0].first is first


@pytest.mark.parametrize(
    ("end", "state"),
    [
        ("2026-11-21", "over"), ("2026-11-22", "late"), ("2026-12-21", "late"), ("2026-12-22", "now"),
        ("2027-01-21", "now"), ("2027-01-22", "soon"), ("2027-03-22", "soon"), ("2027-03-23", "later"),
    ],
)  # fmt: skip
def test_how_near_a_step_is(end: str, state: str) -> None:
    assert steps(residence=end)["residence"].state == state  # asked for 30 days before its end


def test_a_paper_without_an_end_has_no_days() -> None:
    (one,) = plan_of(LIBRARY, [HeldPaper("lease")], DAY)
    assert (one.state, one.ask_by, one.begin_by) == ("open", None, None)


def test_what_the_book_does_not_plan_is_left_out() -> None:
    assert plan_of(LIBRARY, [HeldPaper("talent_class", ends=DAY)], DAY) == ()


PAPERS = st.dictionaries(
    st.sampled_from(KINDS), st.none() | st.dates(date(2025, 1, 1), date(2040, 1, 1)), max_size=len(KINDS)
)


@settings(deadline=None)
@given(PAPERS, st.dates(date(2026, 1, 1), date(2030, 1, 1)))
def test_nothing_is_begun_too_late_for_what_rests_on_it(ends: dict[str, date | None], day: date) -> None:
    found = {one.kind: one for one in plan_of(LIBRARY, [HeldPaper(kind, ends=end) for kind, end in ends.items()], day)}
    assert list(found) == [kind for kind in KINDS if kind in ends]
    for one in found.values():
        assert (one.begin_by is None) is (ends[one.kind] is None)
        if one.begin_by is None or one.ask_by is None:
            continue
        assert one.begin_by <= one.ask_by
        for link in one.links:
            before = found[link.kind]
            if link.first:
                assert before.begin_by is not None
                assert before.begin_by + timedelta(days=before.takes) <= one.begin_by
            assert list(found).index(link.kind) < list(found).index(one.kind)
