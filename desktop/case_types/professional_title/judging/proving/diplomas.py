"""Whether the education a level rests on is proved and fits the specialty; other diplomas are not looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.fact_rows import EducationRow
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.policy.book.titles.eligibility.ladders import EducationChapter, RungWay
from desktop.policy.reckoning.titles.eligibility.climb import Climb
from desktop.policy.reckoning.titles.eligibility.climber import EDUCATION
from desktop.policy.verdict import Condition, Outcome


def education_conditions(look: TitleLook, way: RungWay = "review") -> Iterator[Condition]:
    """The education that carries the way up is proved, and one of those that carry it fits the specialty.

    Where several ways pass, one whose education is proved is enough; where none does, the highest education is
    looked at. A way that asks for no education (skill, from an office) asks for no proof of one.
    """
    standing = look.standing(way)
    passing = [climb for climb in standing.climbs if climb.passes]
    if any(not climb.rung.education_from and climb.own_route for climb in passing):
        if look.facts.education:
            yield from look.tell("title_certified", Outcome.WAIVED, N_("这一途径不以学历为限制条件"), "education")
        return
    carried = [rows for climb in passing if (rows := _carrying(look, climb))] or [_highest(look)]
    yield from min(([*_proved(look, rows)] for rows in carried), key=_how_far)
    yield from _related(look, [row for rows in carried for row in rows])


def _carrying(look: TitleLook, climb: Climb) -> list[EducationRow]:
    """The rows that are at least what a way asks for, on the cut-off."""
    least, book = climb.rung.education_from, look.library.chapter(EDUCATION, EducationChapter)
    if not least:
        return []
    return [
        row
        for row in look.facts.education or ()
        if row.level and book.rank_of(row.level) >= book.rank_of(least)
        and (row.graduated_on is None or row.graduated_on <= look.counting.cutoff)
    ]  # fmt: skip


def _highest(look: TitleLook) -> list[EducationRow]:
    book = look.library.chapter(EDUCATION, EducationChapter)
    rows = [row for row in look.facts.education or () if row.level]
    top = max((book.rank_of(row.level or "") for row in rows), default=0)
    return [row for row in rows if book.rank_of(row.level or "") == top]


def _proved(look: TitleLook, rows: Sequence[EducationRow]) -> Iterator[Condition]:
    """One of them is on file or authenticated. A diploma from abroad nobody asked about keeps it open."""
    if any(row.certified for row in rows):
        yield from look.met("title_certified", True, N_("有备案表或者认证"), "education")
    elif any(row.certified is None and row.abroad for row in rows):
        yield from look.tell("title_certified", Outcome.UNKNOWN, N_("境外学历未填是否认证"), "education")
    elif not rows or any(row.certified is None for row in rows):
        yield from look.open_question("title_certified", "education")
    else:
        words = (N_("境外学历没有认证") if row.abroad else N_("学历没有备案表") for row in rows)
        yield from look.met("title_certified", False, joined(dict.fromkeys(words), "；"), "education")


def _how_far(told: Sequence[Condition]) -> int:
    """Proved first, then what is merely open, then what keeps it open, then what refuses."""
    outcome = told[0].outcome if told else Outcome.MET
    return (Outcome.MET, Outcome.WAIVED, Outcome.UNKNOWN, Outcome.UNMET).index(outcome) * 2 + int(
        bool(told) and told[0].blocks
    )


def _related(look: TitleLook, rows: Sequence[EducationRow]) -> Iterator[Condition]:
    told = [row.related for row in rows if row.related is not None]
    if told:
        fits = any(told)
        fact = N_("相近") if fits else said(N_("{major}不相近"), major=_majors(rows))
        yield from look.met("title_related", fits, fact, "education")


def _majors(rows: Sequence[EducationRow]) -> str:
    return joined(dict.fromkeys(f"“{row.major}”" for row in rows if row.related is False and row.major), "、")
