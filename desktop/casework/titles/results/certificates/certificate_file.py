"""The kept bytes of a certificate, checked against their digest."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def certificate_file(office: Office, held_id: int) -> tuple[str, bytes]:
    """Name and bytes. Raises `Expected` when none is kept, or it no longer matches its SHA-256."""
    allowed(office, "certificate_file")
    found = office.store.reads.titles_held([held_id])
    if not found or not found[0].certificate_digest:
        raise Expected(_("没有存证书文件。"), _("请先登记证书文件。"))
    return found[0].certificate_name, office.store.files.get(found[0].certificate_digest)
