"""materials KIND FACTS.json --on YYYY-MM-DD: what would have to be handed in, without any office's file."""

from __future__ import annotations

import argparse

from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("kind", help=_("事项的键，见 kinds"))
    parser.add_argument("facts", metavar="FACTS.json", help=_("事实文件，- 表示标准输入"))
    parser.add_argument("--on", metavar="YYYY-MM-DD", help=_("按哪一天的规定，默认今天"))


def run(given: argparse.Namespace) -> int:
    """List the material lines in the matrix's order."""
    from desktop.app.headless.facts_file import read_day, read_facts
    from desktop.app.headless.naming import naming
    from desktop.basics.clock import SystemClock
    from desktop.basics.paths import resource
    from desktop.case_types import kind
    from desktop.policy.book.library import PolicyLibrary

    case_type = kind(given.kind)
    day = SystemClock().today() if given.on is None else read_day(given.on)
    facts = read_facts(given.facts, case_type.fact_questions)
    library = PolicyLibrary.read(resource("resources", "policy"))
    with naming("--on", "day"):
        lines = case_type.materials(library, facts, day)
    if given.json:
        say_json({"kind": case_type.key, "day": day, "edition": library.edition, "materials": lines})
    else:
        say(*(f"{line.number:>3}  {_(line.says)}  [{line.need}]  {_(line.form)}  {line.clause}" for line in lines))
    return DONE
