from __future__ import annotations

from datetime import date

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.score_sheets import sheet_for

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 25)


def test_a_batch_s_own_words_come_before_the_book_s_sheet() -> None:
    assert sheet_for(LIBRARY, "", "", DAY).most == 100
    own = sheet_for(LIBRARY, "业绩50分、能力30分、答辩20分", "", DAY)
    assert [(one.title, one.most) for one in own.criterion] == [("业绩", 50), ("能力", 30), ("答辩", 20)]
    assert sheet_for(LIBRARY, "另附", "", DAY) == sheet_for(LIBRARY, "", "", DAY)
