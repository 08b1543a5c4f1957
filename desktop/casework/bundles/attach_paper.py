"""A paper handed in once for all cases of a bundle."""

from __future__ import annotations

import hashlib

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.bundles.inside.papers import askers, hold
from desktop.casework.bundles.inside.row import living_cases, open_bundle_row, touched
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.scans.attaching import attach
from desktop.casework.materials.scans.keeping import incoming
from desktop.casework.office import Office


def attach_paper(office: Office, bundle_id: int, paper: str, name: str, data: bytes) -> Changed:
    """Keep a scan in every case of the bundle that asks for the paper and has not got these bytes; all in one unit.

    In: the paper as it is known across lists (`PaperTogether.key`). Raises `Expected` when no case asks for it, every
    one has it already, or the file is active, broken or too large.
    """
    file = incoming(name, data)
    digest = hashlib.sha256(data).hexdigest()
    with deed(office, "attach_material") as act:
        row = open_bundle_row(act, bundle_id)
        asked = list(askers(office, living_cases(office, bundle_id), paper))
        if not asked:
            raise Expected(_("这一单里没有办件要这份材料。"), _("请刷新材料清单。"), field="paper")
        wanting = [(case, line) for case, line in asked if not hold(act, case.id, line, digest)]
        if not wanting:
            says = _("{name} 已经收过，内容完全相同。").format(name=file.name)
            raise Expected(says, _("请选择另一个文件。"), field="name")
        for case, line in wanting:
            attach(act, act.unit.case(case.id), line, file, "")
        touched(act, row)
        act.note("bundle", bundle_id, fields=(paper,))
    return Changed(bundle=bundle_id, case=wanting[0][0].id)
