"""The record of a draw, made from its row, so that what is exported is what lies in the file."""

from __future__ import annotations

import json
from typing import Any

from desktop.case_types.professional_title.panels.draw.picking import HOW
from desktop.case_types.professional_title.panels.draw.record import DrawRecord
from desktop.casework.office import Office
from desktop.store.reads.titles.draws import WholeDraw


def record_of(office: Office, row: WholeDraw) -> DrawRecord:
    """The record of a draw on file."""
    before = office.store.reads.title_draw(row.replaces) if row.replaces is not None else None
    wanted = dict(row.wanted)
    told: dict[str, Any] = {
        "algorithm": row.algorithm,
        "how": wanted.pop("how", HOW),
        "about": wanted.pop("about"),
        "drawn_at": row.drawn_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "by_name": row.by_name,
        "witness": row.witness,
        "seed": {"words": wanted.pop("words"), "chance": wanted.pop("chance"), "hash": row.seed},
        "wanted": wanted,
        "pool": row.pool,
        "excluded": row.excluded,
        "outcome": row.outcome,
        "replaces": before.digest if before is not None else "",
        "reason": row.reason,
        "digest": row.digest,
    }
    return DrawRecord.model_validate_json(json.dumps(told))
