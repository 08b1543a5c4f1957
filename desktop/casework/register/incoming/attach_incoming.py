"""Keep one more scan with a paper that came in."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.scans.keeping import incoming as look_at
from desktop.casework.office import Office
from desktop.casework.register.incoming.scans import keep_file, standing_line


def attach_incoming(office: Office, incoming_id: int, name: str, data: bytes) -> Changed:
    """Keep one more scan (jpg, png, tiff, pdf) with a line.

    Raises `Expected` when the file is active, broken, too large or kept with this line already, or the line is void.
    """
    file = look_at(name, data)
    with deed(office, "attach_incoming") as act:
        line = standing_line(act, incoming_id)
        keep_file(act, incoming_id, file)
        act.note("incoming", incoming_id, case=line.case_id, fields=(line.number, "files"))
        case_id = line.case_id
    return Changed(case=case_id, register=True)
