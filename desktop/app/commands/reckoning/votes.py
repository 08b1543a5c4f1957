"""votes --committee N --present N --agree N [--recused N]: what a committee's ballot comes to."""

from __future__ import annotations

import argparse
import re

from desktop.app.headless.output import DONE, NO, say, say_json, tell
from desktop.basics.errors import Expected
from desktop.basics.language import N_, _

_WHOLE = re.compile(r"-?[0-9]{1,9}", re.ASCII)
OUTCOMES = {
    "passed": N_("通过"),
    "failed": N_("未通过"),
    "no_quorum": N_("到会人数不足，会议无效"),
    "filing_expired": N_("评审委员会备案已到期，会议无效"),
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("--committee", required=True, metavar="N", help=_("评审委员会人数"))
    parser.add_argument("--present", required=True, metavar="N", help=_("出席人数"))
    parser.add_argument("--agree", required=True, metavar="N", help=_("同意票"))
    parser.add_argument("--recused", default="0", metavar="N", help=_("出席人员中对该申报人回避的人数"))
    parser.add_argument("--returned", metavar="N", help=_("收回的票数"))
    parser.add_argument("--filed-until", metavar="YYYY-MM-DD", help=_("评审委员会备案的最后一日"))
    parser.add_argument("--on", metavar="YYYY-MM-DD", help=_("会议日期（默认今天）"))


def run(given: argparse.Namespace) -> int:
    """Count; 0 passed, 1 not passed (or no valid meeting), 2 numbers that cannot be."""
    from desktop.app.headless.facts_file import read_day
    from desktop.app.headless.naming import naming
    from desktop.basics.clock import SystemClock
    from desktop.basics.paths import resource
    from desktop.policy.book.library import PolicyLibrary
    from desktop.policy.reckoning.titles.votes import Ballot, decide

    with naming("--on", "--on"):
        day = SystemClock().today() if given.on is None else read_day(given.on)
    with naming("--filed-until", "--on"):
        until = None if given.filed_until is None else read_day(given.filed_until)
    ballot = Ballot(
        _number(given.committee, "--committee"),
        _number(given.present, "--present"),
        _number(given.agree, "--agree"),
        _number(given.recused, "--recused"),
        None if given.returned is None else _number(given.returned, "--returned"),
        until,
    )
    library = PolicyLibrary.read(resource("resources", "policy"))
    with (
        naming("--committee", "committee"), naming("--present", "present"), naming("--agree", "agree"),
        naming("--recused", "recused"), naming("--returned", "returned"), naming("--on", "day"),
    ):  # fmt: skip
        decision = decide(library, ballot, day)
    code = DONE if decision.passed else NO
    if given.json:
        say_json(
            {
                "day": day,
                "outcome": decision.outcome,
                "quorum": decision.strict.quorum,
                "passed": decision.passed,
                "needs": decision.strict.needs,
                "quorum_needs": decision.quorum_needs,
                "depends_on_recusal": decision.depends_on_recusal,
                "readings": [
                    {
                        "key": count.reading.key,
                        "says": _(count.reading.says),
                        "base": count.base,
                        "quorum": count.quorum,
                        "passed": count.passed,
                        "needs": count.needs,
                        "confidence": count.reading.confidence.value,
                    }
                    for count in decision.counts
                ],
                "rules": [
                    {"key": share.key, "says": _(share.says), "clause": share.clause, "source": share.source,
                     "confidence": share.confidence.value}
                    for share in (decision.quorum_share, decision.agree_share)
                ],
                "warnings": [_(warning) for warning in decision.warnings],
            }
        )  # fmt: skip
        return code
    say(_(OUTCOMES[decision.outcome]))
    for count in decision.counts:
        say(
            _("{says}：按 {base} 人计，需 {needs} 票同意，{result}").format(
                says=_(count.reading.says),
                base=count.base,
                needs=count.needs,
                result=_("通过") if count.passed else _("到会不足") if not count.quorum else _("未通过"),
            )
        )
    for warning in decision.warnings:
        tell(_("注意：{words}").format(words=_(warning)))
    return code


def _number(text: str, field: str) -> int:
    """A whole number as it is written: 17, -1; no 1_7, no full-width digits."""
    if not _WHOLE.fullmatch(text):
        raise Expected(_("应为整数：{text}").format(text=text), field=field)
    return int(text)
