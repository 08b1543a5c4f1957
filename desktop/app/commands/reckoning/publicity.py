"""publicity --posted DAY [--to DAY] [--stage employer|before_review|result]: was it up long enough, when may it end."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from desktop.app.headless.output import DONE, NO, say, say_json, tell
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.policy.reckoning.titles.publicity import Ends


#: What only a publicity with a last day has; null where none was given.
_HELD = (
    "to", "working_days", "enough", "short_by", "working_days_with_posting_day", "working_days_after_posting_day",
)  # fmt: skip


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("--posted", required=True, metavar="YYYY-MM-DD", help=_("发布之日"))
    parser.add_argument("--to", metavar="YYYY-MM-DD", help=_("截止之日；不给的只推算最早的截止日"))
    parser.add_argument("--stage", default="employer", help=_("哪一种公示：employer、before_review、result"))


def run(given: argparse.Namespace) -> int:
    """Count; 0 enough (or only asked when it ends), 1 too short, 2 wrong input."""
    from desktop.app.headless.facts_file import read_day
    from desktop.app.headless.naming import naming
    from desktop.basics.paths import resource
    from desktop.policy.book.library import PolicyLibrary
    from desktop.policy.reckoning.titles.publicity import publicity_ends, publicity_held

    with naming("--posted", "--on"):
        posted = read_day(given.posted)
    with naming("--to", "--on"):
        to = None if given.to is None else read_day(given.to)
    library = PolicyLibrary.read(resource("resources", "policy"))
    with naming("--to", "to"), naming("--stage", "stage"), naming("--posted", "day", "start"):
        held = None if to is None else publicity_held(library, given.stage, posted, to)
        ends = publicity_ends(library, given.stage, posted)
    if held is None:
        if given.json:
            say_json({**_ends_json(ends), **dict.fromkeys(_HELD)})
        else:
            _say_ends(ends)
        return DONE
    if given.json:
        say_json(
            {
                **_ends_json(held.ends),
                "to": to,
                "working_days": held.days,
                "enough": held.enough,
                "short_by": held.short_by,
                "working_days_with_posting_day": held.days_with_posting_day,
                "working_days_after_posting_day": held.days_after_posting_day,
            }
        )
    else:
        stage = held.ends.stage
        result = _("符合") if held.enough else _("还差 {count} 个工作日").format(count=held.short_by)
        words = {"title": _(stage.title), "days": held.days, "least": stage.days, "result": result}
        say(_("{title}：{days} 个工作日（不少于 {least} 个），{result}").format(**words))
        _say_ends(held.ends)
    return DONE if held.enough else NO


def _ends_json(ends: Ends) -> dict[str, Any]:
    from desktop.app.headless.proof_json import proof_json

    stage = ends.stage
    told = proof_json(ends.rule)
    end = told.pop("end")
    return {
        "stage": stage.key,
        "posted": ends.rule.start,
        "least": stage.days,
        "counts_posting_day": stage.counts_posting_day,
        "ends": end,
        "ends_with_posting_day": ends.with_posting_day.end,
        "ends_after_posting_day": ends.after_posting_day.end,
        "clause": stage.clause,
        "confidence": stage.confidence.value,
        **told,
        "warnings": [_(warning) for warning in ends.rule.warnings],
    }


def _say_ends(ends: Ends) -> None:
    for words, proof in (
        (_("发布当日计入，最早截止：{day}"), ends.with_posting_day),
        (_("发布当日不计，最早截止：{day}"), ends.after_posting_day),
    ):
        say(words.format(day="" if proof.end is None else proof.end.isoformat()))
    for warning in ends.rule.warnings:
        tell(_("注意：{words}").format(words=_(warning)))
