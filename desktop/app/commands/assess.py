"""assess KIND FACTS.json --on YYYY-MM-DD: the verdict on facts, without any office's file."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from desktop.app.headless.output import DONE, NO, say, say_json
from desktop.basics.language import _
from desktop.policy.nearest import OtherWay
from desktop.policy.verdict import OUTCOME_WORDS, Verdict


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("kind", help=_("事项的键，见 kinds"))
    parser.add_argument("facts", metavar="FACTS.json", help=_("事实文件，- 表示标准输入"))
    parser.add_argument("--on", metavar="YYYY-MM-DD", help=_("按哪一天的规定，默认今天"))


def run(given: argparse.Namespace) -> int:
    """Judge; 1 when no class is reached or something that blocks is unmet. What is unknown stands in `missing`.

    A kind without a class of its own answers yes only once nothing that blocks is open: before that it said nothing.
    """
    from desktop.app.headless.facts_file import read_day, read_facts
    from desktop.app.headless.naming import naming
    from desktop.app.headless.verdict_json import verdict_json
    from desktop.basics.clock import SystemClock
    from desktop.basics.paths import resource
    from desktop.case_types import kind
    from desktop.case_types.findings.reasons import reasons_for, reasons_of
    from desktop.policy.book.library import PolicyLibrary

    case_type = kind(given.kind)
    day = SystemClock().today() if given.on is None else read_day(given.on)
    facts = read_facts(given.facts, case_type.fact_questions)
    library = PolicyLibrary.read(resource("resources", "policy"))
    with naming("--on", "day"):
        verdict = case_type.judge(library, facts, day)
        reasons = reasons_for(verdict.conditions, reasons_of(library, case_type, day))
    if given.json:
        say_json(verdict_json(case_type.key, verdict, reasons))
    else:
        _in_words(verdict, reasons)
    return DONE if verdict.reached and (verdict.classed or verdict.ready) else NO


def _in_words(verdict: Verdict, reasons: Mapping[str, tuple[str, ...]]) -> None:
    say(_(verdict.headline), f"{verdict.day.isoformat()}  {verdict.edition}", "")
    if verdict.lines_met:
        say(*(f"  {line.code}  {_(line.says)}  {line.clause}" for line in verdict.lines_met))
    if verdict.points is not None:
        for item in verdict.points.items:
            points = "?" if item.points is None else str(item.points)
            say(f"  {points:>4} / {item.maximum:<3} {_(item.says)}  {item.given}")
        say(_("  合计 {total} 分").format(total=verdict.points.total))
    for condition in verdict.conditions:
        say(
            f"  [{_(OUTCOME_WORDS[condition.outcome])}] {_(condition.says)}  {condition.fact}"
            f"  {condition.source} {condition.clause}"
            + "".join(f"  {reason}" for reason in reasons.get(condition.id, ()))
        )
    lines = [
        *(f"  {_(one.title)}：{_(one.says)}" for one in verdict.settled),
        *(_(told.says) for told in verdict.nearest),
        *(_("差：{words}").format(words=_(short.says)) for short in verdict.shortfalls),
        *(_other_way(way) for way in verdict.other_ways),
    ]
    if lines:
        say(*lines)
    if verdict.missing:
        say(_("尚缺：{names}").format(names=", ".join(verdict.missing)))
    if verdict.warnings:
        say(*(_("注意：{words}").format(words=_(warning)) for warning in verdict.warnings))


def _other_way(way: OtherWay) -> str:
    pattern = _("其他途径：{way}（{day} 起），{says}") if way.from_day is not None else _("其他途径：{way}，{says}")
    if way.open:
        pattern = _("其他途径：{way}（现在符合），{says}")
    return pattern.format(way=_(way.title), day=way.from_day, says=_(way.says))
