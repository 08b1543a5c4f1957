"""What an officer types is kept so that the rules find it again; what they could not find is refused."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.language import _, choose
from desktop.casework.rules.save_local_value import save_local_value
from desktop.casework.settings.reread_policy import reread_policy
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.matrix import MatrixChapter

CHAPTER, KEY = "work_permit/promises", "later_materials"


def typed(value):
    return LocalValue(CHAPTER, KEY, "", value, date(2026, 1, 1), None, "某文〔2026〕2号", "", date(2026, 1, 1))


def kept(office):
    return [one.value for one in reread_policy(office).policy.local_values if one.key == KEY]


def test_papers_typed_in_the_language_of_the_window_are_kept_by_the_book_s_titles(office):
    rows = office.policy.chapter("work_permit/materials", MatrixChapter).material
    titles = [row.says for row in rows[:12]]
    choose("en")
    try:
        english = "; ".join(_(title) for title in titles)
        assert english != "; ".join(titles)
        save_local_value(office, typed(english))
    finally:
        choose("zh_CN")
    assert kept(office) == ["、".join(titles)]


def test_a_paper_no_list_asks_for_is_refused_by_name(office):
    with pytest.raises(Expected, match="护照首頁") as trouble:
        save_local_value(office, typed("护照首頁"))
    assert trouble.value.field == "value"
    assert kept(office) == []
