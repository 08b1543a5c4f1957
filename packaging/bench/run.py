"""Measures the program against bare tools on this machine, in one run: `make bench`.

The figures are ratios, because milliseconds of one machine say nothing about another. The table is printed and kept
with its circumstances as JSON in bench/.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import draws
import letters
import listing
import papers
import register
import rosters
import saving
import titles
import windows
from measure import Measure, table

from desktop.basics.clock import SystemClock
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice

TOP: Final = Path(__file__).resolve().parents[2]


def measured(cases: int) -> list[Measure]:
    """All measures; an office of `cases` invented cases is made for them and thrown away."""
    clock = SystemClock()
    (TOP / "bench").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=TOP / "bench") as scratch:
        folder = Path(scratch) / "office"
        print(f"making a practice office of {cases:,} cases …", file=sys.stderr)
        make_practice(folder, cases, clock)
        office = open_practice(folder, clock)
        try:
            return [
                *windows.measures(),
                *saving.measures(office, Path(scratch)),
                *listing.measures(office),
                *papers.measures(office),
                *letters.measures(),
                *draws.measures(),
                *rosters.measures(office, Path(scratch)),
                *register.measures(office),
                *titles.measures(Path(scratch)),
                titles.opened(Path(scratch)),
            ]
        finally:
            office.store.close()


def main() -> int:
    """Measures, prints, keeps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000, help="cases in the practice office")
    given = parser.parse_args()
    found = measured(given.cases)
    print(table(found))
    kept = TOP / "bench" / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.json"
    circumstances = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "system": platform.system(),
        "cores": os.cpu_count(),
        "platform": os.environ.get("QT_QPA_PLATFORM", ""),
        "cases": given.cases,
    }
    measures = [{**asdict(measure), "ratio": measure.ratio} for measure in found]
    kept.write_text(
        json.dumps({"circumstances": circumstances, "measures": measures}, ensure_ascii=False, indent=2) + "\n",
        encoding="utf-8",
    )
    print(f"\n{kept.relative_to(TOP)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
