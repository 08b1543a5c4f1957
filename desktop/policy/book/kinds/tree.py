"""The shape of a tree of questions that leads to a kind of case, or says why it is not done here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force

Carried = dict[str, bool | str | tuple[str, ...]]


class Branch(Strict):
    """One answer: where it leads, and what it tells of the case."""

    key: str
    says: str
    next: str = ""  # the question that follows
    leaf: str = ""  # or the end it comes to
    carries: Carried = Field(default_factory=dict)


class TreeQuestion(Record):
    """One question; `known` names the fact on file that can answer it, `hint` helps to."""

    key: str
    says: str
    hint: str = ""
    known: str = ""
    answer: tuple[Branch, ...]


class Leaf(Record):
    """An end: the kind of case, or "" when it is not done here; why, and what a wrong choice would have caused."""

    key: str
    kind: str
    says: str
    why: str
    advice: str


class KindWords(Record):
    """One sentence that tells a kind of case from the others; the key is the kind's."""

    key: str
    says: str


class TreeChapter(Chapter):
    """The tree, dated record by record."""

    unique: ClassVar[dict[str, str]] = {"question": "key", "leaf": "key", "kind": "key"}
    shape: Literal["tree"]
    called: str = ""  # what the kinds of the family are called together, in a word
    about: str = ""  # the answer that leads here, where the book has the trees of several families
    first: str
    question: tuple[TreeQuestion, ...]
    leaf: tuple[Leaf, ...]
    kind: tuple[KindWords, ...]

    @model_validator(mode="after")
    def _no_dead_end(self) -> Self:
        """Every answer leads on, nothing is out of reach, nobody goes round in a circle."""
        questions, leaves = {q.key: q for q in self.question}, {leaf.key for leaf in self.leaf}
        for question in self.question:
            for where, branch in _branches(question):
                if bool(branch.next) is bool(branch.leaf):
                    raise ValueError(f"{where}: 须写 next 或 leaf 之一")
                if (branch.next and branch.next not in questions) or (branch.leaf and branch.leaf not in leaves):
                    raise ValueError(f"{where}: 没有 {branch.next or branch.leaf}")
        if self.first not in questions:
            raise ValueError(f"first: 没有 {self.first}")
        reached: set[str] = set()
        _walk(questions, self.first, (), reached)
        ends = {branch.leaf for key in reached for branch in questions[key].answer if branch.leaf}
        if lost := sorted((set(questions) - reached) | (leaves - ends)):
            raise ValueError(f"走不到：{'、'.join(lost)}")
        return self

    def on(self, day: date) -> dict[str, TreeQuestion]:
        """The questions in force on a day, by key."""
        self.must_cover(day)
        return {question.key: question for question in in_force(self.question, day)}

    def leaves(self, day: date) -> dict[str, Leaf]:
        """The ends in force on a day, by key."""
        self.must_cover(day)
        return {leaf.key: leaf for leaf in in_force(self.leaf, day)}

    def words(self, day: date) -> dict[str, str]:
        """One sentence for each kind of case, by its key."""
        return {words.key: words.says for words in in_force(self.kind, day)}


def _branches(question: TreeQuestion) -> Iterator[tuple[str, Branch]]:
    """The answers of a question with their places; raises ValueError where there are too few or two of one key."""
    keys = [branch.key for branch in question.answer]
    if len(keys) < 2 or len(set(keys)) < len(keys) or len(keys) > 9:
        raise ValueError(f"question {question.key}: 须有2至9个不同的 answer")
    for branch in question.answer:
        yield f"question {question.key}.{branch.key}", branch


def _walk(questions: dict[str, TreeQuestion], key: str, above: tuple[str, ...], reached: set[str]) -> None:
    if key in above:
        raise ValueError(f"question {key}: 绕回了自己")
    reached.add(key)
    for branch in questions[key].answer:
        if branch.next:
            _walk(questions, branch.next, (*above, key), reached)
