"""The parts of a way up: met, short, lacking, unknown."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.ladders import EducationChapter, LadderChapter, Rung
from desktop.policy.reckoning.titles.eligibility.climber import EDUCATION, Appointed, Climber, Educated, Skilled
from desktop.policy.reckoning.titles.eligibility.holdings import Holding
from desktop.policy.reckoning.titles.eligibility.parts import parts_of
from desktop.policy.reckoning.titles.eligibility.years import Counting, Span

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
BOOK = LIBRARY.chapter(EDUCATION, EducationChapter)
COUNTING = Counting("exact_day", date(2025, 12, 31))


def rung(chapter: str, name: str) -> Rung:
    rows = LIBRARY.chapter(f"professional_title/ladders/{chapter}", LadderChapter).rung
    return {row.id: row for row in rows}[name]


def states(climber: Climber, row: Rung) -> dict[str, str]:
    return {part.name: part.state for part in parts_of(LIBRARY, BOOK, climber, row, "engineering", COUNTING)}


def holding(since: date | None) -> Holding:
    return Holding("engineering", "ZJ", 3, since, "工程师")


FG = "eng_fg_bachelor_zj5"
BACHELOR = (Educated("BACHELOR", date(2012, 7, 1)),)


@given(since=st.dates(date(2015, 1, 1), date(2025, 12, 31)))
def test_five_years_to_the_day(since: date) -> None:
    part = parts_of(
        LIBRARY, BOOK, Climber(BACHELOR, (holding(since),)), rung("cn_2019_16", FG), "engineering", COUNTING
    )[1]
    assert (part.state == "met") == (since <= date(2020, 12, 31))
    assert part.reached is not None
    assert part.reached >= since + timedelta(days=5 * 365)


def test_what_is_not_told_is_unknown() -> None:
    row = rung("cn_2019_16", FG)
    assert states(Climber(None, (holding(None),)), row) == {"education": "unknown", "previous": "unknown"}
    assert states(Climber((Educated("BACHELOR"),), ()), row) == {"education": "unknown", "previous": "lacking"}
    assert states(Climber((Educated("COLLEGE", date(2012, 7, 1)),), (holding(date(2015, 1, 1)),)), row) == {
        "education": "lacking", "previous": "met",
    }  # fmt: skip


def test_an_education_finished_after_the_cut_off_is_short() -> None:
    climber = Climber((Educated("DOCTOR", date(2026, 1, 1)),))
    assert states(climber, rung("cn_2019_16", "eng_zj_doctor")) == {"education": "short"}


def test_probation_counts_from_the_later_of_post_and_graduation() -> None:
    row = rung("cn_2019_16", "eng_zl_bachelor_post1")
    climber = Climber(
        (Educated("TECH_PREPARATORY", date(2024, 7, 1)),), post_since=date(2020, 1, 1), fit_assessed=True
    )
    post = parts_of(LIBRARY, BOOK, climber, row, "engineering", COUNTING)[1]
    assert (post.state, post.reached) == ("met", date(2025, 7, 1))
    assert states(Climber(BACHELOR), row)["post"] == "unknown"
    assert states(Climber(BACHELOR, post_since=date(2020, 1, 1), fit_assessed=False), row)["assessed"] == "lacking"


def test_a_higher_skill_counts_for_a_lower_one() -> None:
    row = rung("skill_2018", "skill_zl")
    assert states(Climber(skills=(Skilled("TECHNICIAN", date(2023, 12, 31)),)), row) == {"skill": "met"}
    assert states(Climber(skills=(Skilled("TECHNICIAN", date(2024, 1, 1)),)), row) == {"skill": "short"}
    assert states(Climber(skills=(Skilled("TECHNICIAN"),)), row) == {"skill": "unknown"}
    assert states(Climber(), row) == {"skill": "lacking"}


def test_work_and_posts_of_the_overlay() -> None:
    row = rung("jl_2017", "jl17_zg_college")
    held = (Holding("engineering", "FG", 4, date(2018, 1, 1), "高级工程师"),)
    climber = Climber(
        (Educated("COLLEGE", date(1999, 7, 1)),),
        held,
        work=(Span(date(1999, 8, 1)),),
        appointments=(Appointed("FG", Span(date(2020, 1, 1))),),
    )
    assert states(climber, row) == dict.fromkeys(("education", "previous", "total_work", "appointed"), "met")
    ended = Climber(climber.education, held, work=(Span(date(1999, 8, 1), date(2009, 8, 1)),))
    assert states(ended, row)["total_work"] == "lacking"
    assert states(ended, row)["appointed"] == "lacking"
    assert states(Climber(climber.education, held), row)["total_work"] == "unknown"


def test_pauses_that_are_taken_off_move_the_day() -> None:
    climber = Climber(BACHELOR, (holding(date(2020, 12, 31)),), pauses=(Span(date(2022, 1, 1), date(2022, 1, 10)),))
    part = parts_of(LIBRARY, BOOK, climber, rung("cn_2019_16", FG), "engineering", COUNTING)[1]
    assert (part.state, part.reached) == ("short", date(2026, 1, 10))


def test_deemed_counts_only_by_the_authority_s_word() -> None:
    row = rung("cn_2019_16", "eng_zj_second_bachelor_zl2")
    early = (Educated("MASTER", date(2023, 6, 20)),)
    assert states(Climber(early), row)["previous"] == "unknown"
    assert states(Climber((Educated("MASTER", date(2024, 6, 20)),)), row)["previous"] == "short"
    assert states(Climber(early, deemed_from=date(2023, 12, 31)), row)["previous"] == "met"
    assert states(Climber(early, deemed_from=date(2024, 1, 1)), row)["previous"] == "short"
