"""The bytes of a scan, checked against their digest."""

from __future__ import annotations

import hashlib

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def read_file(office: Office, file_id: int) -> bytes:
    """The bytes as they were handed in. Raises `Expected` when they are gone or no longer match their SHA-256."""
    allowed(office, "read_file")
    scan = office.store.reads.attachment(file_id)
    data = office.store.files.get(scan.digest)
    if hashlib.sha256(data).hexdigest() != scan.digest:
        raise Expected(_("扫描件与登记的摘要不符，不能使用。"), _("请从备份恢复，并报告管理员。"))
    return data
