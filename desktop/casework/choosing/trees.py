"""The trees of the policy book, one a family of kinds, and which of them some answers belong to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import ALL
from desktop.policy.book.kinds.tree import TreeChapter
from desktop.policy.book.library import PolicyLibrary

FAMILY: Final = "family"  # the question before all others, where the book has more than one tree


def trees(policy: PolicyLibrary) -> dict[str, TreeChapter]:
    """The trees by family, in the order of the house."""
    families = dict.fromkeys(kind.family for kind in ALL)
    keys = {family: f"{family}/which_kind" for family in families}
    return {
        family: policy.chapter(key, TreeChapter) for family, key in keys.items() if key in policy.chapters
    }  # fmt: skip


def family_of(found: Mapping[str, TreeChapter], answers: Mapping[str, str]) -> str:
    """The family answers lead into: as answered, else the only one, else the one whose questions were answered.

    "" while it is still to be asked. Raises `Expected`, with `field`, for a family or a question no tree has.
    """
    told = answers.get(FAMILY, "")
    if told and told not in found:
        keys = "、".join(found)
        raise Expected(
            _("没有“{key}”这一类事项。").format(key=told), _("可选：{keys}。").format(keys=keys), field=FAMILY
        )
    asked = [name for name in answers if name != FAMILY]
    owners = {name: [key for key, tree in found.items() if any(q.key == name for q in tree.question)] for name in asked}
    for name, families in owners.items():
        if not families:
            names = "、".join(q.key for tree in found.values() for q in tree.question)
            raise Expected(
                _("没有名为“{name}”的问题。").format(name=name), _("现有：{names}。").format(names=names), field=name
            )
    if told or not found:
        return told
    if len(found) == 1:
        return next(iter(found))
    return next((families[0] for families in owners.values()), "")
