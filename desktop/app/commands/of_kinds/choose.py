"""choose [--answer QUESTION=KEY …]: the next question of the guided choice, or the kind of case with its reason."""

from __future__ import annotations

import argparse

from desktop.app.headless.output import DONE, NO, say, say_json
from desktop.basics.errors import Expected
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument(
        "--answer", metavar="QUESTION=KEY", action="append", default=[], help=_("已有的回答，可写多次")
    )
    parser.add_argument("--on", metavar="YYYY-MM-DD", help=_("按哪一天的规定，默认今天"))


def run(given: argparse.Namespace) -> int:
    """Walk down the tree; 1 when it ends where nothing is done here."""
    from desktop.app.headless.facts_file import read_day
    from desktop.app.headless.naming import naming
    from desktop.basics.clock import SystemClock
    from desktop.basics.paths import resource
    from desktop.casework.choosing.guide import guide
    from desktop.casework.filings.drawing.frozen import frozen
    from desktop.policy.book.library import PolicyLibrary

    day = SystemClock().today() if given.on is None else read_day(given.on)
    with naming("--on", "day"):
        told = guide(PolicyLibrary.read(resource("resources", "policy")), _answers(given.answer), day)
    if given.json:
        say_json(frozen(told))
    elif told.end is not None:
        end = told.end
        say(f"{end.kind or '-'}  {_(end.says)}", _(end.why), _("选错会怎样：{words}").format(words=_(end.wrong)))
        say(f"{end.source} {_(end.clause)}".strip())
        if told.carries:
            say(_("带进办件：{names}").format(names=", ".join(told.carries)))
    else:
        say(f"{told.question}  {_(told.says)}", *([_(told.hint)] if told.hint else ()))
        say(*(f"  {told.question}={option.key}  {_(option.says)}" for option in told.options))
    return NO if told.end is not None and not told.end.kind else DONE


def _answers(given: list[str]) -> dict[str, str]:
    answers: dict[str, str] = {}
    for text in given:
        name, equals, key = text.partition("=")
        if not equals or not name or not key:
            raise Expected(
                _("回答应写作 问题=答案：{text}").format(text=text), _("先不带 --answer 看第一问。"), field="--answer"
            )
        answers[name] = key
    return answers
