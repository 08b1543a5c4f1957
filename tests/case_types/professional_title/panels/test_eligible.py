"""Who may be called to a meeting, and the reasons why not."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types.professional_title.panels.conflicts import Party
from desktop.case_types.professional_title.panels.eligible import Candidate, Meeting, weigh
from desktop.policy.book.library import PolicyLibrary
from tests.case_types.professional_title.panels.test_conflicts import FIRM, expert

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 30)
ONE, TWO = Party("李明", FIRM), Party("王强", "另一家有限公司")
MEETING = Meeting(DAY, "high", None, {1: ONE, 2: TWO})


def weighed(meeting: Meeting = MEETING, by_hand: dict[int, str] | None = None, of_file=None, **told):
    (found,) = weigh(LIBRARY, meeting, [Candidate(7, expert(**told), **(of_file or {}))], by_hand)
    return found


@pytest.mark.parametrize(
    ("told", "of_file", "says"),
    [
        ({}, {"state": "ended"}, "出库"),
        ({}, {"state": "barred"}, "取消资格"),
        ({}, {"banned_until": DAY}, "失信"),
        ({"term_from": "2026-12-01"}, {}, "聘任自"),
        ({"term_from": "2023-01-01", "term_until": "2026-11-29"}, {}, "到期"),
        ({"absences": [{"first_day": "2026-11-30", "last_day": "2026-11-30"}]}, {}, "不能到会"),
        ({"co_authors": [{"name": "李明"}, {"name": "王强"}]}, {}, "全部申报人"),
    ],
)
def test_the_reason_is_told(told: dict, of_file: dict, says: str) -> None:
    assert any(says in why for why in weighed(of_file=of_file, **told).why)


def test_the_edges_of_a_term_and_a_ban_are_kept() -> None:
    assert weighed(term_from="2026-11-30", term_until="2026-11-30").why == ()
    assert weighed(of_file={"banned_until": date(2026, 11, 29)}).why == ()


def test_one_conflict_of_two_is_a_recusal_not_an_exclusion() -> None:
    found = weighed(co_authors=[{"name": "李明"}])
    assert found.why == ()
    assert set(found.recusals) == {1}


def test_the_host_of_an_on_site_meeting_excludes_its_own_people() -> None:
    hosted = Meeting(DAY, "high", Party("", FIRM), {1: ONE, 2: TWO})
    assert any("上门评审" in why for why in weighed(hosted, employer_name=FIRM).why)
    assert weighed(hosted).why == ()
    like = weighed(hosted, employer_name=FIRM + "研究院")
    assert like.why == ()
    assert any("相近" in words for words in like.warnings)


def test_soft_rules_only_warn() -> None:
    found = weighed(level="ZJ", term_until="2029-06-30")
    assert found.why == ()
    assert len(found.warnings) == 2


def test_a_hand_may_leave_out_with_a_reason() -> None:
    assert weighed(by_hand={7: "本人申请"}).why == ("人工排除：本人申请",)
