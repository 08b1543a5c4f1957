"""Copy the office now and open the copy to be sure."""

from __future__ import annotations

from pathlib import Path

from desktop.casework.changed import Changed
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.casework.safety.marker import write_mark
from desktop.casework.safety.views import BackupReport
from desktop.store.backup.clear import thin_shelf
from desktop.store.backup.make import make


def make_backup(office: Office, into: Path | None = None) -> BackupReport:
    """Make a verified backup on the office's shelf, or in `into` (another disk); written down once it is good.

    Then the office's own shelf is thinned; copies on another disk belong to whoever asked for them and all stay.
    Raises `Expected` when the disk refuses or the copy does not open; nothing half made is left.
    """
    allowed(office, "make_backup")
    folder, side = make(office.store.places, office.store.key(), office.clock, into=into)
    if office.practice:
        # It has no key file that could travel with the copy. The mark stands in the copy itself: beside it, on a disk
        # shared with backups of the real office, it would speak for those too.
        write_mark(folder, office.store.key())
    thinned = 0 if into else len(thin_shelf(office.store.places.backups, office.clock.now()))
    with deed(office, "make_backup") as act:
        act.note("backup", side.number, fields=(f"cases={side.cases}", f"thinned={thinned}"))
    return BackupReport(folder, side.instant, side.cases, side.size, len(side.files), thinned, Changed(settings=True))
