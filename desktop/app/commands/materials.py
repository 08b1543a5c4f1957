"""materials KIND FACTS.json --on YYYY-MM-DD: what would have to be handed in, without any office's file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _

if TYPE_CHECKING:
    from desktop.policy.verdict import MaterialLine


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
        told = [_told(line) for line in lines]
        say_json({"kind": case_type.key, "day": day, "edition": library.edition, "materials": told})
    else:
        _say_lines(lines)
    return DONE


def _say_lines(lines: Sequence[MaterialLine]) -> None:
    say(*(f"{line.number:>3}  {_(line.says)}  [{line.need}]  {_(line.form)}  {line.clause}" for line in lines))


def _told(line: MaterialLine) -> dict[str, Any]:
    """A line with its route in one place: in words, what will do, for which country, how sure it is."""
    from desktop.casework.filings.drawing.frozen import frozen

    told: dict[str, Any] = frozen(line)
    route = None
    if line.authentication:
        route = {
            "says": line.route,
            "accepts": line.accepts,
            "country": line.country,
            "source": line.route_source,
            "clause": line.route_clause,
            "confidence": line.route_confidence,
        }
    return {**told, "route": route}
