"""What the end of a case is called: its own words before its family's before those of all, each with its clause."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.case_types.standing.outcome import OUTCOMES, outcome_words
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.reading import read_chapter
from desktop.policy.book.worded.outcomes import PARTS, OutcomesChapter

DAY = date(2026, 11, 23)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
FILE = resource("resources", "policy", "shared", "outcomes.toml").read_text(encoding="utf-8")


def words(kind: str) -> tuple[str, str]:
    found = outcome_words(LIBRARY, kind, "work_permit", DAY)
    return found.granted, found.refused


@pytest.mark.parametrize(
    ("kind", "granted", "refused"),
    [
        ("work_permit_new_abroad", "准予许可", "不予许可"),
        ("work_permit_short_term", "准予许可", "不予许可"),
        ("work_permit_extend", "准予延期", "不予延期"),
        ("work_permit_change", "准予变更", "不予变更"),
        ("work_permit_cancel", "准予注销", "不予注销"),
        ("work_permit_reissue", "准予补办", "不予补办"),
        ("employer_account", "准予注册", "不予注册"),
    ],
)
def test_the_end_of_each_kind_has_its_own_name(kind, granted, refused) -> None:
    assert words(kind) == (granted, refused)


def test_what_no_paper_is_handed_over_for_says_nothing_of_it() -> None:
    assert outcome_words(LIBRARY, "work_permit_cancel", "work_permit", DAY).handed_over == ""
    assert outcome_words(LIBRARY, "employer_account", "work_permit", DAY).handed_over == ""
    assert "第四十四条" in outcome_words(LIBRARY, "work_permit_extend", "work_permit", DAY).handed_over


def test_a_family_goes_before_all_and_a_kind_before_its_family() -> None:
    work = outcome_words(LIBRARY, "residence_work", "residence", DAY)
    permanent = outcome_words(LIBRARY, "permanent_residence", "residence", DAY)
    assert (work.granted, permanent.granted) == ("准予居留", "准予永久居留")
    assert outcome_words(LIBRARY, "nobody_knows", "nothing", DAY).granted == "准予许可"


def test_every_sentence_has_a_clause_and_is_for_kinds_that_are() -> None:
    chapter = LIBRARY.chapter(OUTCOMES, OutcomesChapter)
    known = {kind.key for kind in ALL} | {kind.family for kind in ALL}
    assert {name for one in chapter.sentence for name in one.kinds} <= known
    assert all(one.clause and one.source in LIBRARY.sources for one in chapter.sentence)
    assert {one.part for one in chapter.sentence} == set(PARTS)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('kinds = ["work_permit_change"]\nsays = "准予变更"', 'kinds = ["work_permit_extend"]\nsays = "准予变更"'),
        ('part = "refused"\nsays = "不予许可"', 'part = "refused"\nkinds = ["x"]\nsays = "不予许可"'),
        ('part = "granted"\nsays', 'part = "given"\nsays'),
    ],
)
def test_two_sentences_for_one_kind_or_none_for_all_are_refused(old, new) -> None:
    assert old in FILE
    with pytest.raises(Expected):
        read_chapter(FILE.replace(old, new, 1).encode(), OUTCOMES, "outcomes.toml")


def test_before_the_chapter_begins_nothing_is_said() -> None:
    with pytest.raises(Expected):
        outcome_words(LIBRARY, "work_permit_extend", "work_permit", date(2017, 3, 31))
