"""Whether an expert must withdraw from an applicant (回避): same unit, relatives, co-authors, past disputes.

Source: 职称评审管理暂行规定 (人社部令第40号) 第二十七条: an interest or any other relation that may hinder fairness.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.basics.language import N_, Said, said
from desktop.basics.visible import folded
from desktop.case_types.professional_title.panels.expert import ExpertAnswers

GROUNDS: Final[dict[str, str]] = {
    "self": N_("本人"),
    "same_unit": N_("同一单位"),
    "relative": N_("近亲属"),
    "co_author": N_("合著、合作"),
    "recommender": N_("推荐人"),
    "dispute": N_("曾有争议"),
    "related_unit": N_("单位名称相近"),
}
POSSIBLE: Final = frozenset({"related_unit"})  # told and looked at by a person; nobody is left out for it
_SHORTEST: Final = 4  # signs that the beginning of two units' names must share
_BETWEEN: Final = re.compile(r"[\s、，,;；:：/|*＊()（）【】\[\]]+")
_AND: Final = re.compile(r"[和与及跟]")  # between names, and now and then inside one
_AND_OTHERS: Final = re.compile(r"等(\d*人)?$")
_DOTS: Final = dict.fromkeys(map(ord, "·•・‧∙⋅．.｡。"))  # between the parts of a name, each keyboard has its own


@dataclass(frozen=True)
class Party:
    """An applicant (or, with an empty name, a firm alone) as the check looks at it.

    `with_whom` are the texts in which partners, authors and witnesses of the work handed in are named.
    """

    name: str
    employer_name: str
    uscc: str = ""
    identity_number: str = ""
    relatives: tuple[str, ...] = ()
    recommenders: tuple[str, ...] = ()
    with_whom: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conflict:
    """One reason to withdraw: a key of `GROUNDS`, and what of both was found to meet."""

    ground: str
    says: Said

    @property
    def certain(self) -> bool:
        """Whether it stands by itself; otherwise a person looks at it."""
        return self.ground not in POSSIBLE


def plain(text: str) -> str:
    """A name as it is compared: narrow signs, no blanks, nothing unseen, no dots, small letters."""
    return folded(text.translate(_DOTS))


def named_in(text: str) -> set[str]:
    """Everybody a text may name: 合作者：王强和赵敏等 names both, and 张和平 is left whole too."""
    whole = [_AND_OTHERS.sub("", part) for part in _BETWEEN.split(text)]
    return {plain(name) for part in whole for name in (part, *_AND.split(part))} - {""}


def conflicts(expert: ExpertAnswers, party: Party) -> tuple[Conflict, ...]:
    """Every ground on which this expert withdraws from this applicant, the gravest first; empty for none."""
    return (*_unit(expert, party), *_person(expert, party))


def _unit(expert: ExpertAnswers, party: Party) -> Iterator[Conflict]:
    own, other = plain(expert.employer_name), plain(party.employer_name)
    if (expert.uscc and party.uscc and expert.uscc == party.uscc) or (own and own == other):
        yield Conflict("same_unit", said(N_("专家在申报单位“{unit}”工作。"), unit=party.employer_name))
    elif min(len(own), len(other)) >= _SHORTEST and (own.startswith(other) or other.startswith(own)):
        yield Conflict(
            "related_unit",
            said(N_("专家单位“{own}”与申报单位“{unit}”名称相近。"), own=expert.employer_name, unit=party.employer_name),
        )
    for dispute in expert.disputes:
        if other and plain(dispute.party) == other:
            yield Conflict("dispute", said(N_("专家与“{party}”曾有争议。"), party=dispute.party))


def _person(expert: ExpertAnswers, party: Party) -> Iterator[Conflict]:
    name, own = plain(party.name), plain(expert.name)
    if not name:
        return
    numbers = expert.identity_number and expert.identity_number == party.identity_number
    if numbers or (name == own and plain(expert.employer_name) == plain(party.employer_name)):
        yield Conflict("self", said(N_("专家就是申报人本人。")))
        return
    for one in expert.relatives:
        same = one.identity_number and one.identity_number == party.identity_number
        if same or plain(one.name) == name:
            relation = one.relation or GROUNDS["relative"]
            yield Conflict("relative", said(N_("申报人是专家的{relation}（登记姓名相同）。"), relation=relation))
    if own in {plain(one) for one in party.relatives}:
        yield Conflict("relative", said(N_("专家在申报人登记的家庭成员中。")))
    if name in {plain(one.name) for one in expert.co_authors}:
        yield Conflict("co_author", said(N_("申报人在专家登记的合著、合作人中。")))
    elif any(own in named_in(text) for text in party.with_whom):
        yield Conflict("co_author", said(N_("专家在申报人业绩、论文的合作人中。")))
    if own in {plain(one) for one in party.recommenders}:
        yield Conflict("recommender", said(N_("专家是申报人的推荐人。")))
    for dispute in expert.disputes:
        if plain(dispute.party) == name:
            yield Conflict("dispute", said(N_("专家与申报人曾有争议。")))
