"""The office's file looked over once the key is known, before the engine opens it for work.

The engine merges a journal into the file as it opens it, right or wrong; so a journal is tried on a copy first.
"""

from __future__ import annotations

from pathlib import Path

from desktop.basics.clock import BEIJING, Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.backup.verify import Verified, verify
from desktop.store.start.findings import Found, find_with_key, set_journal_aside


def must_be_whole(folder: Path, key: bytes, clock: Clock) -> None:
    """Let a whole file pass, also after an unclean end.

    Raises `Expected`: for a damaged file with the name of the newest good backup; for a journal that does not belong
    to the file after moving it into a folder of its own, so that the next sign-in is the answer; or with what hinders.
    """
    finding = find_with_key(folder, key)
    if finding.opens:
        return
    if finding.found is Found.STALE_JOURNAL:
        aside = set_journal_aside(folder, clock.now())
        raise Expected(
            _("数据文件旁边有一个不属于它的日志文件，已原样移到文件夹“{name}”，数据文件完好。").format(name=aside.name),
            _("请再登录一次，用完好的数据文件继续；登录后请核对最近的办件。"),
        )
    if finding.found is not Found.DAMAGED:
        raise Expected(finding.says, finding.remedy)
    good = _newest_good(finding.backups, key)
    if good is None:
        raise Expected(
            finding.says, _("本机没有完好的备份。请把其他位置的备份接到本机，用“从备份恢复”恢复到新文件夹。")
        )
    raise Expected(
        finding.says,
        _(
            "最近一份完好的备份是“{name}”（{time}）。请用“从备份恢复”把它恢复到一个新的空文件夹；损坏的文件原样保留。"
        ).format(name=good.folder.name, time=f"{good.side.instant.astimezone(BEIJING):%Y-%m-%d %H:%M}"),
    )


def _newest_good(backups: tuple[Path, ...], key: bytes) -> Verified | None:
    for backup in backups:
        try:
            return verify(backup, key)
        except Expected:
            continue
    return None
