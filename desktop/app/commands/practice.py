"""practice DIR --cases N: an office of invented people and cases, up to a million."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from desktop.app.headless.naming import naming
from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.errors import Expected
from desktop.basics.language import _

MOST: Final = 1_000_000
WHOLE_OFFICE: Final = 20  # cases from which on it has batches of titles besides, with their own cases


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=_("放演示机构的文件夹，须为空或尚不存在"))
    parser.add_argument("--cases", type=int, default=60, metavar="N", help=_("办件数，最多一百万"))
    parser.add_argument("--seed", type=int, default=1, metavar="N", help=_("同一个数造出同样的机构"))


def run(given: argparse.Namespace) -> int:
    """Make it."""
    from desktop.basics.clock import SystemClock
    from desktop.casework.practice.make_practice import make_practice

    if not 0 <= given.cases <= MOST:
        raise Expected(_("办件数应在 0 到 {most} 之间。").format(most=MOST), field="--cases")
    progress = _progress if sys.stderr.isatty() else None
    with naming("DIR", ""):
        batches = given.cases >= WHOLE_OFFICE
        make_practice(given.folder, given.cases, SystemClock(), given.seed, progress, batches=batches)
    if given.json:
        say_json({"folder": given.folder, "cases": given.cases, "seed": given.seed})
    else:
        say(_("演示机构已建好：{folder}（{cases} 件）。").format(folder=given.folder, cases=given.cases))
    return DONE


def _progress(done: int, all_of_them: int) -> None:
    print(f"\r{done} / {all_of_them}", end="\n" if done == all_of_them else "", file=sys.stderr, flush=True)
