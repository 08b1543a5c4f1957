"""The scans of one paper as rows: each slot with what stands in it, and what was taken out when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.casework.materials.views import FileRow
from desktop.policy.verdict import Slot
from desktop.widgets.lists.column import Cell, Tinted

NO_FILE: Final = 0  # the key of a slot that holds nothing
Places = tuple[tuple[Slot, tuple[FileRow, ...]], ...]


def scan_rows(
    state: MaterialState | None, places: Places, gone: Iterable[FileRow]
) -> tuple[list[tuple[Cell, ...]], list[str]]:
    """Rows of slot, file and pages, and their keys: slot/file."""
    rows: list[tuple[Cell, ...]] = []
    keys: list[str] = []
    for place, held in places:
        for number, file in enumerate(held):
            rows.append((_(place.says) if number == 0 else "", file.name, str(file.pages)))
            keys.append(f"{place.key}/{file.id}")
        if not held:
            says = Tinted(_("未附"), "near") if wanted(state, place) else Tinted("—", "second")
            rows.append((_(place.says), says, ""))
            keys.append(f"{place.key}/{NO_FILE}")
    for file in gone:
        mark = _("已更换") if file.replaced_by else _("已移除")
        rows.append((mark, Tinted(f"{file.name} · {file.reason}", "second"), str(file.pages)))
        keys.append(f"/{file.id}")
    return rows, keys


def wanted(state: MaterialState | None, place: Slot) -> bool:
    """Whether a slot should hold a scan, by what was noted of the paper."""
    if state is None or state.line.need in {"waived", "optional"} or state.state in {"not_needed", "waived"}:
        return False
    match place.when:
        case "always":
            return True
        case "translated":
            return state.translation == "yes"
        case "authenticated":
            return state.authentication not in {"", "none", "mission", "self_sworn"}
    return False
