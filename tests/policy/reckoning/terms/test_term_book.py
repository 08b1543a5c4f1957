"""Which term holds, by step, kind, class and the body the office chose."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.reckoning.terms.term_book import TermBook

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
BOOK = TermBook.of(LIBRARY, "work_permit")
DAY = date(2026, 11, 2)
NEW, EXTEND = "work_permit_new_abroad", "work_permit_extend"


def told(key: str, value: str, scope: str = "") -> LocalValue:
    return LocalValue(
        "work_permit/limits", key, scope, value, date(2026, 1, 1), None, "本地公告1号", "陈晓宁", date(2026, 1, 5)
    )


def limit(book: TermBook, step, kind: str = NEW, talent_class: str = "B") -> int | None:
    found = book.promised(step, kind, talent_class, DAY)
    return None if found is None else found.limit


@pytest.mark.parametrize(
    ("step", "kind", "talent_class", "days"),
    [
        ("pre_review", NEW, "", 5),
        ("decision", NEW, "A", 5),
        ("decision", NEW, "B", 10),
        ("decision", NEW, "", 10),
        ("decision", "work_permit_short_term", "C", 5),
        ("decision", EXTEND, "A", 5),
        ("decision", EXTEND, "B", 10),
        ("decision", "work_permit_cancel", "", 10),
        ("decision", "employer_account", "", 3),
        ("decision", "some_kind_of_later", "A", 20),  # nobody promised anything: the law's term
        ("residence", NEW, "A", 15),
    ],
)
def test_the_national_promise_holds_where_nothing_was_chosen(step, kind, talent_class, days) -> None:
    assert limit(BOOK, step, kind, talent_class) == days
    assert BOOK.chosen(DAY) == "national"


def test_what_is_not_certain_says_so() -> None:
    assert BOOK.promised("decision", NEW, "A", DAY).confidence.value == "confirmed"
    assert BOOK.promised("decision", EXTEND, "A", DAY).confidence.value == "to_check"


def test_the_law_allows_twenty_days_and_ten_more() -> None:
    assert BOOK.legal("decision", NEW, "A", DAY).limit == 20
    assert BOOK.extension(NEW, DAY).limit == 10


def test_the_chosen_body_speaks_first_and_the_nation_where_it_is_silent() -> None:
    book = TermBook.of(LIBRARY.with_local([told("term_body", "changchun")]), "work_permit")
    assert limit(book, "pre_review") == 10
    assert limit(book, "decision", talent_class="A") == 5
    assert limit(book, "decision", EXTEND) == 10
    assert book.promised("decision", EXTEND, "B", DAY).body == "national"


def test_what_the_office_typed_as_published_speaks_by_class() -> None:
    values = [told("term_body", "own"), told("own_decision", "3", "A"), told("own_decision", "7")]
    book = TermBook.of(LIBRARY.with_local(values), "work_permit")
    assert limit(book, "decision", talent_class="A") == 3
    assert limit(book, "decision", talent_class="C") == 7
    assert limit(book, "pre_review") == 5  # typed nothing for it
    found = book.promised("decision", NEW, "A", DAY)
    assert (found.clause, found.source) == ("本地公告1号", "office")


def test_others_are_only_compared() -> None:
    assert {(term.body, term.limit) for term in BOOK.compared("decision", NEW, "A", DAY)} == {
        ("changchun", 5), ("beijing", 5),
    }  # fmt: skip
    assert {(term.body, term.limit) for term in BOOK.compared("pre_review", NEW, "A", DAY)} == {
        ("changchun", 10), ("beijing", 1),
    }  # fmt: skip
    with pytest.raises(Expected):
        LIBRARY.with_local([told("term_body", "beijing")])


def test_a_family_without_terms_has_none() -> None:
    book = TermBook.of(LIBRARY, "no_such_family")
    assert book.promised("decision", NEW, "A", DAY) is None
    assert (book.extension(NEW, DAY), book.grounds(DAY), book.compared("decision", NEW, "A", DAY)) == (None, (), ())
