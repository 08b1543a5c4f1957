"""Whatever is told of class, programme and first employment: an amount comes from one programme, or from none."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.case_types.talent_service.judging.amounts import amount_of
from desktop.case_types.talent_service.judging.look import Look, which_programme
from desktop.case_types.talent_service.questions.money import MoneyAnswers
from desktop.policy.book.library import PolicyLibrary

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 22)
FACTS = st.fixed_dictionaries(
    {"money_kind": st.just("settling"), "class_basis": st.sampled_from(["record", "certificate", "none"])},
    optional={
        "talent_class": st.sampled_from("ABCDE"),
        "class_programme": st.sampled_from(["p2", "p3", "changchun"]),
        "first_employed_on": st.dates(date(2017, 1, 1), date(2026, 11, 22)),
    },
)


@given(FACTS)
def test_never_from_two_programmes(facts) -> None:
    look = Look(LIBRARY, "service_settling_money", MoneyAnswers, facts, DAY)
    which, found = which_programme(look), amount_of(look)
    if found.amount is not None:
        assert which.agreed is not None
        assert found.amount.programme == which.agreed.key
        assert found.amount.of == facts["talent_class"]
        assert not found.rivals
    if which.differ:
        assert found.amount is None
        assert which.by_record is not None
        assert which.by_employment is not None
        assert {one.programme for one in found.rivals} == {which.by_record.key, which.by_employment.key}
    if facts["class_basis"] == "none":
        assert found.amount is None


@given(FACTS)
def test_it_says_what_is_still_to_be_told(facts) -> None:
    look = Look(LIBRARY, "service_settling_money", MoneyAnswers, facts, DAY)
    found = amount_of(look)
    if found.amount is None and not found.rivals and which_programme(look).agreed is None:
        assert found.question
