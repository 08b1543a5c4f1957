"""What may be promised, for how long, and in which words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.reckoning.promises import Asking, advice_of, filled, offer, terms_of
from desktop.policy.verdict import Confidence, MaterialLine

DAY = date(2026, 11, 22)
CHAPTER = "work_permit/promises"
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def line(key: str = "no_crime", need: str = "commitment", why: str = "", says: str = "无犯罪记录证明") -> MaterialLine:
    return MaterialLine(
        key=key, number=4, says=says, need=need, why=why, form="", cure="", clause="材料", source="某文",
        confidence=Confidence.CONFIRMED,
    )  # fmt: skip


def told(key: str, value: str, scope: str = "") -> PolicyLibrary:
    entry = LocalValue(CHAPTER, key, scope, value, date(2026, 1, 1), None, "某文〔2026〕2号", "测", DAY)
    return LIBRARY.with_local([entry])


A, B, NONE = Asking("A", "new_abroad"), Asking("B", "new_abroad"), Asking("", "new_abroad")


@pytest.mark.parametrize(
    ("kind", "what", "whose", "allowed"),
    [
        ("later", line(), A, True),
        ("declared", line(), A, True),
        ("later", line(need="required"), B, False),
        ("declared", line(need="required"), B, False),
        ("later", line("photo", "required"), A, True),
        ("later", line("photo", "required"), B, True),
        ("later", line("photo", "required"), NONE, True),
        ("declared", line("photo", "required"), A, False),
        ("later", line("passport", "required"), A, False),
        ("later", line("medical"), B, False),
        ("declared", line("medical"), B, True),
        ("later", line("medical", "optional"), A, False),
        ("later", line("medical", "waived"), A, False),
    ],
)
def test_who_may_promise_what(kind: str, what: MaterialLine, whose: Asking, allowed: bool) -> None:
    found = offer(LIBRARY, CHAPTER, kind, what, whose, DAY)
    assert (found.why_not == "") is allowed
    assert (found.terms is not None) is allowed
    assert bool(found.basis) is allowed


def test_a_paper_the_class_rests_on_says_so() -> None:
    why = "所依条款 A2.8 由本材料证明，不适用承诺"
    for kind in ("later", "declared"):
        leaned_on = replace(line("degree", "required", why), carries_class=True)
        assert offer(LIBRARY, CHAPTER, kind, leaned_on, A, DAY).why_not == why


def test_the_national_standard_speaks_for_a_and_the_article_is_marked() -> None:
    assert "40号" in offer(LIBRARY, CHAPTER, "later", line(), A, DAY).basis
    article = offer(LIBRARY, CHAPTER, "later", line("photo", "required"), B, DAY)
    assert article.basis.startswith("吉政发〔2021〕16号")
    assert "企业投资项目" in article.doubt


def test_the_office_names_further_papers_and_is_cited() -> None:
    library = told("later_materials", "护照信息页，无犯罪记录证明", "B")
    found = offer(library, CHAPTER, "later", line(need="required"), B, DAY)
    assert (found.why_not, found.basis) == ("", "某文〔2026〕2号")
    assert offer(library, CHAPTER, "later", line("passport", "required", says="护照"), B, DAY).why_not
    assert offer(library, CHAPTER, "later", line("passport", "required", says="护照信息页"), A, DAY).why_not


@pytest.mark.parametrize(
    ("key", "value", "name", "becomes"),
    [
        ("later_days", "15", "days", 15),
        ("bar_months", "6", "bar_months", 6),
        ("later_lapse", "end", "lapse", "end"),
        ("later_text", "承诺：{material}", "text", "承诺：{material}"),
    ],
)
def test_the_office_s_own_value_replaces_the_book_s(key: str, value: str, name: str, becomes: object) -> None:
    before, after = terms_of(LIBRARY, CHAPTER, "later", DAY), terms_of(told(key, value), CHAPTER, "later", DAY)
    assert getattr(before, name) != becomes
    assert getattr(after, name) == becomes
    assert before == terms_of(told(key, value), CHAPTER, "later", date(2025, 12, 31))  # not before its first day


def test_the_consequence_follows_the_rule() -> None:
    assert "中止办理" in terms_of(LIBRARY, CHAPTER, "later", DAY).consequence
    assert "终止办理" in terms_of(told("later_lapse", "end"), CHAPTER, "later", DAY).consequence
    assert "6个月" in terms_of(told("bar_months", "6"), CHAPTER, "later", DAY).consequence
    with pytest.raises(Expected):
        told("later_lapse", "forget")


def test_once_everything_is_filled_nothing_is_left_to_check() -> None:
    values = {"declared_days": "30", "check_days": "30", "bar_months": "12"}
    entries = [
        LocalValue(CHAPTER, key, "", value, date(2026, 1, 1), None, "某文", "测", DAY) for key, value in values.items()
    ]
    assert offer(LIBRARY, CHAPTER, "declared", line(), A, DAY).doubt
    assert offer(LIBRARY.with_local(entries), CHAPTER, "declared", line(), A, DAY).doubt == ""


def test_a_family_without_the_chapter_promises_nothing() -> None:
    assert offer(LIBRARY, "other/promises", "later", line(), A, DAY).why_not
    assert terms_of(LIBRARY, "other/promises", "later", DAY) is None
    assert advice_of(LIBRARY, "other/promises", DAY) == ()
    assert {one.key for one in advice_of(LIBRARY, CHAPTER, DAY)} == {"revoke", "mend", "report"}


@given(st.text(max_size=60), st.text(max_size=20))
def test_filling_never_fails_and_leaves_what_it_does_not_know(text: str, value: str) -> None:
    assert filled("{material}", material=value) == value
    if "{" not in text:
        assert filled(text, material=value) == text
    assert filled(text + "{unknown}", material=value).endswith("{unknown}")
