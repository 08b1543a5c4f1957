"""deadlines KIND FACTS.json --on YYYY-MM-DD: every term and window of a kind, with its day, rule and proof."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.policy.reckoning.terms.deadlines import Deadline


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("kind", help=_("事项的键，见 kinds"))
    parser.add_argument("facts", metavar="FACTS.json", help=_("事实文件，- 表示标准输入"))
    parser.add_argument("--on", metavar="YYYY-MM-DD", help=_("从哪一天登记或受理，默认今天"))


def run(given: argparse.Namespace) -> int:
    """List them: terms count from the day given, windows from the days among the facts."""
    from desktop.app.headless.facts_file import read_day, read_facts
    from desktop.app.headless.naming import naming
    from desktop.app.headless.proof_json import deadline_json
    from desktop.basics.clock import SystemClock
    from desktop.basics.paths import resource
    from desktop.case_types import kind
    from desktop.case_types.deadlines import every_deadline
    from desktop.policy.book.library import PolicyLibrary

    case_type = kind(given.kind)
    day = SystemClock().today() if given.on is None else read_day(given.on)
    facts = read_facts(given.facts, case_type.fact_questions)
    library = PolicyLibrary.read(resource("resources", "policy"))
    with naming("--on", "day", "start"):
        talent_class, found = every_deadline(library, case_type, facts, day)
    if given.json:
        say_json(
            {
                "kind": case_type.key,
                "day": day,
                "class": talent_class or None,
                "edition": library.edition,
                "deadlines": [deadline_json(one) for one in found],
            }
        )
    else:
        say(*(_line(one) for one in found))
    return DONE


def _line(one: Deadline) -> str:
    day = one.day.isoformat() if one.day is not None else _("待定（{start}）").format(start=_(one.start_says))
    about = [_(one.says), one.source, one.clause]
    warnings = [_(warning) for warning in one.proof.warnings] if one.proof is not None else []
    return "  ".join((f"{day:<12}", *(part for part in (*about, *warnings) if part)))
