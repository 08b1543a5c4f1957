"""Whether a template is right for what a case was answered, and which answer it would need."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _, joined, said
from desktop.case_types.case_type import CaseType
from desktop.forms.questions import question_of
from desktop.policy.book.worded.letters import LetterChapter


def unsuited(chapter: LetterChapter, kind: CaseType, answers: Mapping[str, JsonValue]) -> str:
    """Which answer speaks against the template, and what it would have to be; "" when none does."""
    if chapter.suits(answers):
        return ""
    against = []
    for name, wanted in chapter.only_for.items():
        given = answers.get(name)
        if given in {None, "", *wanted}:
            continue
        question = question_of(kind.answers, name)
        titles = {one.key: one.title for one in question.choices}
        against.append(
            said(
                N_("“{title}”须为{wanted}，本件为“{given}”"),
                title=question.title,
                wanted=joined([f"“{titles.get(key, key)}”" for key in wanted], "、"),
                given=titles.get(str(given), str(given)),
            )
        )
    return joined(against, "；")


def must_suit(chapter: LetterChapter, kind: CaseType, answers: Mapping[str, JsonValue]) -> None:
    """Raises `Expected` with the answer the template would need."""
    why = unsuited(chapter, kind, answers)
    if why:
        raise Expected(
            _("{title}不用于本件：{why}。").format(title=_(chapter.title), why=_(why)),
            _("请另选一种公文；答案有误的，先更正。"),
            field="template",
        )
