"""Make a new office folder from a backup."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.clock import Clock
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.safety.marker import is_practice, read_mark, write_mark
from desktop.casework.safety.signing.opening import PROGRAM
from desktop.casework.safety.views import Restored
from desktop.store.backup.restore import restore_into
from desktop.store.folder import open_store
from desktop.store.keys.keyring import people_with_slots, unlock, unlock_with_code
from desktop.store.start.volume import demand_own_disk


def restore_backup(
    backup: Path, into: Path, clock: Clock, *, user: str = "", password: str = "", code: str = ""
) -> Restored:
    """Restore into a new or empty folder, open it once, and write the restore into its history.

    In: one's own password as it was when the backup was made, or the paper code; `user` is an id or a name, and may be
    left out when only one person could sign in; a practice backup needs neither. Nothing that stands is touched.
    Raises `Expected` for a damaged backup, a wrong password, or a folder that is not empty.
    """
    try:
        demand_own_disk(into)
    except Expected as trouble:
        trouble.field = "INTO"
        raise
    if not backup.is_dir():
        raise Expected(_("没有这份备份。"), _("请选择名称以 backup- 开头的文件夹。"), field="BACKUP")
    keys = backup / "keys.json"
    marked = next((place for place in (backup, backup.parent) if is_practice(place)), None)
    practice = marked is not None and not keys.exists()
    if marked is not None and practice:
        key, who = read_mark(marked), "1"
    elif code:
        key, who = unlock_with_code(keys, code, clock), ""
    else:
        who = _who(keys, user)
        key = unlock(keys, who, password, clock)
    verified = restore_into(backup, into, key)
    if practice:
        write_mark(into, key)
    with open_store(into, key, clock, program=PROGRAM) as store:
        names = {str(row.id): row.name for row in store.reads.staff()}
        with store.unit() as unit:
            unit.record(
                "restore_backup", actor_id=int(who) if who else None, actor_name=names.get(who, _("恢复码")),
                object_type="backup", object_id=verified.side.number, fields=[f"missing={len(verified.missing)}"],
            )  # fmt: skip
        cases = store.reads.count_cases()
    if verified.missing:
        raise Expected(
            _("已恢复，但备份里缺 {count} 个附件。").format(count=len(verified.missing)),
            _("请运行数据检查查看是哪些，并从其他备份补回。"),
        )
    return Restored(into, verified.side.instant, cases)


def _who(keys: Path, user: str) -> str:
    slots = people_with_slots(keys)
    chosen = [slot for slot in slots if user in {slot.user_id, slot.name}] if user else list(slots)
    if len(chosen) != 1:
        raise Expected(_("请写明由谁登录。"), _("备份里有多位同事，或没有这个姓名。"), field="user")
    return chosen[0].user_id
