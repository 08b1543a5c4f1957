"""restore BACKUP INTO: make a new office folder from a backup; nothing that exists is touched."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.app.headless.naming import naming
from desktop.app.headless.office_door import password, password_arguments
from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("backup", type=Path, metavar="BACKUP", help=_("备份"))
    parser.add_argument("into", type=Path, metavar="INTO", help=_("新文件夹，须为空或尚不存在"))
    parser.add_argument("--practice", action="store_true", help=_("演示机构的备份，不需要口令"))
    parser.add_argument("--with-code", action="store_true", help=_("读到的是纸质恢复码，而不是口令"))
    password_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Restore and open once."""
    from desktop.basics.clock import SystemClock
    from desktop.casework.safety.keeping.restore_backup import restore_backup

    secret = "" if given.practice else password(given)
    with naming("--user", "user"), naming("BACKUP", ""):
        restored = restore_backup(
            given.backup,
            given.into,
            SystemClock(),
            user=given.user,
            password="" if given.with_code else secret,
            code=secret if given.with_code else "",
        )
    if given.json:
        say_json(restored)
    else:
        say(_("已恢复到 {folder}（{cases} 件），并已打开核对。").format(folder=restored.folder, cases=restored.cases))
    return DONE
