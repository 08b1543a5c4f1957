"""The tree of the policy book, walked by answers and told for page and script."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.casework.choosing.trees import FAMILY, family_of, trees
from desktop.casework.choosing.views import End, Guide, Option, Told
from desktop.policy.book.kinds.tree import Leaf
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.choosing import walk

_WHICH = N_("要办哪一类事？")


def guide(
    policy: PolicyLibrary, answers: Mapping[str, str], day: date, known: Mapping[str, str] | None = None
) -> Guide:  # fmt: skip
    """Where some answers lead on a day. In: answers by question; what is on file by the name of the fact.

    Where the book has the trees of several families, the first question is which family it is; it need not be answered
    by who begins with a question of one of them. Raises `Expected`, with `field`, for a question or an answer no tree
    has.
    """
    found = trees(policy)
    family = family_of(found, answers)
    if not family:
        asked = tuple(Option(key, tree.about or tree.title) for key, tree in found.items())
        return Guide((), FAMILY, _WHICH, options=asked)
    tree = found[family]
    own = {question.key for question in tree.question}
    way = walk(tree, {name: key for name, key in answers.items() if name in own}, day)
    told = (
        *((Told(FAMILY, _WHICH, family, tree.about or tree.title),) if FAMILY in answers else ()),
        *(Told(s.question.key, s.question.says, s.answer.key, s.answer.says) for s in way.steps),
    )
    if way.question is None:
        end = None if way.leaf is None else _end(policy, way.leaf)
        carries: dict[str, JsonValue] = {
            name: list(value) if isinstance(value, tuple) else value for name, value in way.carries.items()
        }
        return Guide(told, end=end, carries=carries)
    question = way.question
    keys = {branch.key for branch in question.answer}
    suggested = (known or {}).get(question.known, "") if question.known else ""
    return Guide(
        told,
        question.key,
        question.says,
        question.hint,
        tuple(Option(branch.key, branch.says) for branch in question.answer),
        suggested if suggested in keys else "",
    )


def _end(policy: PolicyLibrary, leaf: Leaf) -> End:
    source = policy.number_of(leaf.source)
    return End(leaf.key, leaf.kind, leaf.says, leaf.why, leaf.advice, leaf.clause, source, leaf.confidence)
