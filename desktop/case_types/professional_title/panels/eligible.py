"""Who of a committee's experts may be drawn for a meeting, who may not and why, who withdraws from whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.basics.language import N_, Said, said
from desktop.case_types.professional_title.panels.conflicts import Conflict, Party, conflicts
from desktop.case_types.professional_title.panels.expert import ExpertAnswers
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.votes import VotesChapter
from desktop.policy.reckoning.titles.committees import longest_term
from desktop.policy.reckoning.titles.votes import CHAPTER

RANKS: Final = ("ZJ", "FG", "ZG")  # the higher the later


@dataclass(frozen=True)
class Candidate:
    """An expert of a committee's pool. `state` as in the file; `banned_until` by the integrity file, if at all."""

    id: int
    answers: ExpertAnswers
    state: str = "active"
    banned_until: date | None = None


@dataclass(frozen=True)
class Meeting:
    """What an expert is called for. `host` is the firm an on-site meeting is held at; `applicants` by key."""

    day: date
    level: str
    host: Party | None = None
    applicants: Mapping[int, Party] = field(default_factory=dict)


@dataclass(frozen=True)
class Weighed:
    """One expert looked at: why left out (empty: may be drawn), from whom to withdraw, what to look at."""

    candidate: Candidate
    why: tuple[Said, ...]
    recusals: Mapping[int, tuple[Conflict, ...]]
    warnings: tuple[Said, ...]


def weigh(
    library: PolicyLibrary, meeting: Meeting, candidates: Sequence[Candidate], by_hand: Mapping[int, str] | None = None
) -> tuple[Weighed, ...]:
    """Look at every expert, in the order given. In: `by_hand` reasons by key for leaving out more than the rules do."""
    hand = by_hand or {}
    return tuple(_weigh(library, meeting, one, hand.get(one.id, "")) for one in candidates)


def _weigh(library: PolicyLibrary, meeting: Meeting, one: Candidate, by_hand: str) -> Weighed:
    found = {key: conflicts(one.answers, party) for key, party in meeting.applicants.items()}
    recusals = {key: told for key, told in found.items() if told}
    why = [*_not_in_office(one, meeting.day), *_wholly(one, meeting, recusals)]
    if by_hand:
        why.append(said(N_("人工排除：{why}"), why=by_hand))
    return Weighed(one, tuple(why), recusals, tuple(_warnings(library, meeting, one, recusals)))


def _not_in_office(one: Candidate, day: date) -> Iterator[Said]:
    answers = one.answers
    if one.state != "active":
        yield said(N_("已出库或已取消资格"))
    if day < answers.term_from:
        yield said(N_("聘任自 {day} 起"), day=answers.term_from.isoformat())
    if day > answers.term_until:
        yield said(N_("聘任已于 {day} 到期"), day=answers.term_until.isoformat())
    if one.banned_until is not None and day <= one.banned_until:
        yield said(N_("失信记录至 {day}"), day=one.banned_until.isoformat())
    for absence in answers.absences:
        if absence.first_day <= day <= absence.last_day:
            first, last = absence.first_day.isoformat(), absence.last_day.isoformat()
            yield said(N_("{first}至{last}不能到会"), first=first, last=last)
            return


def _wholly(one: Candidate, meeting: Meeting, recusals: Mapping[int, tuple[Conflict, ...]]) -> Iterator[Said]:
    """An expert who would have to withdraw from everybody is not called at all."""
    certain = {key for key, told in recusals.items() if any(conflict.certain for conflict in told)}
    if meeting.host is not None:
        for conflict in conflicts(one.answers, meeting.host):
            if conflict.certain:
                yield said(N_("与上门评审的单位须回避：{why}"), why=conflict.says)
                return
    if meeting.applicants and certain == set(meeting.applicants):
        first = next(c for c in next(iter(recusals.values())) if c.certain)
        yield said(N_("对全部申报人都须回避：{why}"), why=first.says)


def _warnings(
    library: PolicyLibrary, meeting: Meeting, one: Candidate, recusals: Mapping[int, tuple[Conflict, ...]]
) -> Iterator[Said]:
    book = library.chapter(CHAPTER, VotesChapter)
    rank = next((rule for rule in in_force(book.rank, meeting.day) if rule.level == meeting.level), None)
    if rank is not None and RANKS.index(one.answers.level) < RANKS.index(rank.lowest):
        yield said(N_("职称级别偏低：{rule}"), rule=rank.says)
    latest = longest_term(library, one.answers.term_from)
    if latest is not None and one.answers.term_until > latest:
        yield said(N_("聘期超过规定，按规定最晚到 {day}"), day=latest.isoformat())
    hosted = conflicts(one.answers, meeting.host) if meeting.host is not None else ()
    for conflict in {c.ground: c for c in (*hosted, *(c for told in recusals.values() for c in told))}.values():
        if not conflict.certain:
            yield conflict.says
