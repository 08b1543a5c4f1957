"""The kept bytes of a scan of what came in, checked against their digest."""

from __future__ import annotations

import hashlib

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def incoming_file(office: Office, file_id: int) -> bytes:
    """The bytes of a scan. Raises `Expected` when they are gone or no longer match their SHA-256."""
    allowed(office, "incoming_file")
    scan = office.store.reads.incoming_file(file_id)
    if scan is None:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    data = office.store.files.get(scan.digest)
    if hashlib.sha256(data).hexdigest() != scan.digest:
        raise Expected(
            _("{name} 的存件与登记的摘要不符，不能使用。").format(name=scan.name), _("请从备份恢复，并报告管理员。")
        )
    return data
