"""verify-store [DIR]: every page, every audit row, every kept file."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.app.headless.office_door import office_arguments, opened
from desktop.app.headless.output import DONE, NO, say, say_json
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help=_("机构所在文件夹"))
    office_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Check the store; 1 when anything is not as it should be."""
    from desktop.casework.verifying.verify_store import verify_store

    with opened(given, given.folder) as office:
        report = verify_store(office)
    if given.json:
        say_json({"good": report.good, "checks": report.checks})
    else:
        for check in report.checks:
            say(f"[{_('完好') if check.good else _('有问题')}] {_(check.name)}  {check.says}")
    return DONE if report.good else NO
