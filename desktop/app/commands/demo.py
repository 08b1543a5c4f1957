"""demo DIR: two practice offices and what is done in them.

In one a permit goes from the first question to the printed packet; in the other a batch of professional titles of one
firm from the committee's filing to the archive.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from desktop.app.headless.naming import naming
from desktop.app.headless.output import DONE, NO, say, say_json
from desktop.basics.errors import Expected
from desktop.basics.language import _

CASES: Final = 12
APPLICANTS: Final = 143  # as many as a real review at one firm had


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=_("放演示结果的文件夹，须为空或尚不存在"))
    parser.add_argument("--cases", type=int, default=CASES, metavar="N", help=_("演示机构中另有多少办件"))
    parser.add_argument(
        "--applicants", type=int, default=APPLICANTS, metavar="N", help=_("职称批次有多少申报人；0 不做职称批次")
    )


def run(given: argparse.Namespace) -> int:
    """Do it; 1 when one of its own checks fails."""
    from desktop.app.headless.main_job import main_job
    from desktop.app.headless.title_job import title_job
    from desktop.basics.clock import SystemClock
    from desktop.casework.practice.make_practice import make_practice
    from desktop.casework.practice.open_practice import open_practice
    from desktop.casework.safety.signing.sign_out import sign_out

    folder: Path = given.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Expected(_("文件夹不是空的。"), _("请选择一个空文件夹。"), field="DIR")
    if not 0 <= given.cases <= 10_000:
        raise Expected(_("办件数应在 0 到 {most} 之间。").format(most=10_000), field="--cases")
    if not 0 <= given.applicants <= 1_000:
        raise Expected(_("申报人数应在 0 到 {most} 之间。").format(most=1_000), field="--applicants")
    clock = SystemClock()
    with naming("DIR", ""):
        make_practice(folder / "office", given.cases, clock)
    office = open_practice(folder / "office", clock)
    try:
        summary = main_job(office, folder)
    finally:
        sign_out(office)
    summary["titles"] = title_job(folder, clock.today(), given.applicants) if given.applicants else None
    checks = [*summary["checks"], *(summary["titles"]["checks"] if summary["titles"] else ())]
    good = all(check["good"] for check in checks)
    if given.json:
        say_json(summary)
    else:
        say(_("办件 {number}，类别 {talent}，积分 {points}").format(
            number=summary["case"], talent=summary["verdict"]["class"], points=summary["verdict"]["points"]
        ))  # fmt: skip
        say(*(f"  {paper['number']}  {paper['title']}  {paper['file']}" for paper in summary["papers"]))
        if summary["titles"]:
            say(_("职称批次 {number}：{told}").format(
                number=summary["titles"]["batch"], told=_("，").join(summary["titles"]["says"])
            ))  # fmt: skip
        say(*(f"  [{_('完好') if check['good'] else _('有问题')}] {check['says']}" for check in checks))
    return DONE if good else NO
