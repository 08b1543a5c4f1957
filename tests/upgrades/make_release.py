"""Keep a small office file as this release writes it: `python -m tests.upgrades.make_release`, once a release.

Invented people only (a practice office, whose key lies beside it). The suite opens every file kept here for ever.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from desktop.basics.clock import FixedClock
from desktop.casework.practice.make_practice import make_practice
from desktop.store.migrations.steps import NEWEST

HERE = Path(__file__).parent
CLOCK = FixedClock(datetime(2026, 11, 22, 1, 0, tzinfo=UTC))
CASES = 2


def main() -> int:
    """Write release-N.zip, where N is the newest step; one that was released is never written over."""
    target = HERE / f"release-{NEWEST}.zip"
    if target.exists():
        sys.stderr.write(f"{target.name} was released and stays as it is\n")
        return 1
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        make_practice(folder, CASES, CLOCK)
        with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as kept:
            for file in sorted(folder.rglob("*")):
                if file.is_file():
                    kept.write(file, file.relative_to(folder))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
