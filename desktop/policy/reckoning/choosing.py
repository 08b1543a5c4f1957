"""Walking down a tree of questions by the answers given, to the next question or to an end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.kinds.tree import Branch, Carried, Leaf, TreeChapter, TreeQuestion


@dataclass(frozen=True)
class Step:
    """A question on the way, and how it was answered."""

    question: TreeQuestion
    answer: Branch


@dataclass(frozen=True)
class Walk:
    """How far the answers lead: the way so far, then either the next question or the end."""

    steps: tuple[Step, ...]
    question: TreeQuestion | None
    leaf: Leaf | None

    @property
    def carries(self) -> Carried:
        """What the way tells of the case; what was answered later speaks last."""
        told: Carried = {}
        for step in self.steps:
            told |= step.answer.carries
        return told


def walk(tree: TreeChapter, answers: Mapping[str, str], day: date) -> Walk:
    """Go down the tree of a day. In: answers by question, each the key of one; those off the way are not looked at.

    Raises `Expected`, with `field` the question, for an answer the question does not have, and for an unknown question.
    """
    questions = tree.on(day)
    for name in answers:
        if name not in questions:
            raise Expected(
                _("没有名为“{name}”的问题。").format(name=name),
                _("现有：{names}。").format(names="、".join(questions)),
                field=name,
            )
    steps: list[Step] = []
    question = questions[tree.first]
    while question.key in answers:
        branch = branch_of(question, answers[question.key])
        steps.append(Step(question, branch))
        if branch.leaf:
            return Walk(tuple(steps), None, tree.leaves(day)[branch.leaf])
        question = questions[branch.next]
    return Walk(tuple(steps), question, None)


def branch_of(question: TreeQuestion, key: str) -> Branch:
    """The answer with a key; raises `Expected` naming those there are."""
    found = next((branch for branch in question.answer if branch.key == key), None)
    if found is None:
        raise Expected(
            _("“{question}”没有“{key}”这个答案。").format(question=_(question.says), key=key),
            _("可选：{keys}。").format(keys="、".join(branch.key for branch in question.answer)),
            field=question.key,
        )
    return found
