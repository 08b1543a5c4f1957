"""backup [DIR]: copy the office now and open the copy to be sure."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.app.headless.naming import naming
from desktop.app.headless.office_door import office_arguments, opened
from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help=_("机构所在文件夹"))
    parser.add_argument("--into", type=Path, metavar="DIR", help=_("备份放到哪里，默认机构的备份文件夹"))
    office_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Make one backup."""
    from desktop.casework.safety.keeping.make_backup import make_backup

    with opened(given, given.folder) as office, naming("--into", "" if given.into else "--into"):
        report = make_backup(office, given.into)
    if given.json:
        say_json(
            {
                "path": report.path,
                "made_at": report.made_at,
                "cases": report.cases,
                "files": report.files,
                "size": report.size,
            }
        )
    else:
        say(
            _("已备份到 {path}（{cases} 件，{files} 个附件），并已打开核对。").format(
                path=report.path, cases=report.cases, files=report.files
            )
        )
    return DONE
