"""The packet of a half as it is kept, or as it would be."""

from __future__ import annotations

import hashlib

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.reports.inside.halves import rule_of, whole
from desktop.casework.reports.inside.packet import bound
from desktop.documents.parts import Rendered
from desktop.policy.book.dealings.direct_matters import Half


def preview_half(office: Office, report_id: int, half: Half) -> Rendered:
    """Its kept bytes, looked at against their SHA-256; before it is bound, as it would be bound now.

    Raises `Expected` when there is none, no letter of the half stands, or the kept bytes are not what was bound.
    """
    allowed(office, "preview_half")
    line = office.store.reads.report(report_id)
    (view,) = whole(office, [line])
    found = view.half(half)
    letter = found.letter
    if letter is None or not letter.packet_digest:
        return bound(office, view, found, rule_of(line))
    data = office.store.files.get(letter.packet_digest)
    if hashlib.sha256(data).hexdigest() != letter.packet_digest:
        raise Expected(
            _("{number} 的材料与装订时的摘要不符，不能使用。").format(number=letter.number),
            _("请从备份恢复，并报告管理员。"),
        )
    return Rendered(letter.title, data, letter.packet_pages)
