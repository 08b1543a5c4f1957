"""What stands in a folder before anybody signs in."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.errors import Expected
from desktop.casework.safety.marker import is_practice
from desktop.casework.safety.views import BackupRow, Check, StartReport
from desktop.store.backup.shelf import shelf
from desktop.store.places import Places
from desktop.store.start.findings import Found, find_before_sign_in
from desktop.store.start.volume import demand_own_disk

_STATES = {Found.EMPTY: "empty", Found.READY: "ready", Found.UNCLEAN: "ready"}


def start_checks(folder: Path) -> StartReport:
    """Look without a key and change nothing: may a file lie here, is one here, is it whole at first sight.

    Out: `state` is "ready", "empty" (the wizard), "restore" (a backup is needed) or "refused" (the checks say why).
    """
    practice = is_practice(folder)
    try:
        demand_own_disk(folder)
    except Expected as trouble:
        return StartReport("refused", (Check("folder", False, str(trouble)),), (), practice)
    finding = find_before_sign_in(folder)
    state = _STATES.get(finding.found, "restore")
    if finding.found is Found.HINDERED:
        state = "refused"
    if practice and finding.found is Found.NO_KEYS:
        state, finding_says = "ready", ""  # a practice office has no key file; its mark holds the key
    else:
        finding_says = f"{finding.says} {finding.remedy}".strip()
    backups = tuple(BackupRow(kept.folder, kept.side.instant, kept.side.size) for kept in shelf(Places(folder).backups))
    return StartReport(state, (Check("data", state in {"ready", "empty"}, finding_says),), backups, practice)
