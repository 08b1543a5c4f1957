"""workdays YYYY-MM-DD N [--count-first]: the last of N working days, every day told."""

from __future__ import annotations

import argparse
from datetime import date

from desktop.app.headless.output import DONE, say, say_json, tell
from desktop.basics.errors import Expected
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("start", metavar="YYYY-MM-DD", help=_("起算日"))
    parser.add_argument("count", metavar="N", help=_("工作日数，0 即起算日当日"))
    parser.add_argument("--count-first", action="store_true", help=_("起算日是工作日的，计为第一日"))


def run(given: argparse.Namespace) -> int:
    """Count; warnings (a year without an official arrangement) stand in the JSON and on standard error otherwise."""
    from desktop.app.headless.facts_file import read_day
    from desktop.app.headless.naming import naming
    from desktop.app.headless.proof_json import proof_json
    from desktop.basics.paths import resource
    from desktop.policy.book.library import PolicyLibrary
    from desktop.policy.reckoning.terms.counting import count_workdays
    from desktop.policy.reckoning.workdays import Workdays

    with naming("YYYY-MM-DD", "--on", "start"):
        start = read_day(given.start)
    count = _count(given.count)
    days = Workdays.of(PolicyLibrary.read(resource("resources", "policy")))
    with naming("YYYY-MM-DD", "start"), naming("N", "count"):
        proof = count_workdays(days, start, count, count_first=given.count_first)
    if given.json:
        say_json({"start": start, "count": count, "count_first": given.count_first, **proof_json(proof)})
        return DONE
    for step in proof.steps:
        say(f"{step.number or '':>5}  {step.day.isoformat()}  {_weekday(step.day)}  {_(step.why)}".rstrip())
    if proof.end is not None:
        say(_("第 {count} 个工作日：{day}").format(count=count, day=proof.end.isoformat()))
    for warning in proof.warnings:
        tell(_("注意：{words}").format(words=_(warning)))
    return DONE


def _count(text: str) -> int:
    try:
        return int(text)
    except ValueError as trouble:
        raise Expected(_("工作日数应为整数：{text}").format(text=text), field="N") from trouble


def _weekday(day: date) -> str:
    return (_("周一"), _("周二"), _("周三"), _("周四"), _("周五"), _("周六"), _("周日"))[day.weekday()]
