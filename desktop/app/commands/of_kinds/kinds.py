"""kinds: the kinds of case the program knows."""

from __future__ import annotations

import argparse

from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _, told_in


def arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none of its own."""
    del parser


def run(given: argparse.Namespace) -> int:
    """List them."""
    from desktop.case_types import ALL

    if given.json:
        say_json(
            [
                {
                    "key": kind.key,
                    "title": kind.title,
                    "title_en": told_in("en", kind.title),
                    "family": kind.family,
                    "series": kind.series,
                    "papers": [{"key": paper.key, "title": paper.title} for paper in kind.papers],
                    "stages": kind.stages,
                }
                for kind in ALL
            ]
        )
    else:
        say(*(f"{kind.key}  {_(kind.title)}" for kind in ALL))
    return DONE
