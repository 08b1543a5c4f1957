"""A roster of a thousand rows tried dry and taken in, against a bare read of the file and bare inserts of its rows."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import python_calamine as calamine
import sqlcipher3.dbapi2 as sqlcipher
from measure import Measure, middle_ms

from desktop.case_types.roster.invented import invented_rows
from desktop.case_types.roster.template import template_of
from desktop.case_types.samples.people import invented_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.rosters.import_roster import HANDFUL, import_roster
from desktop.casework.rosters.read_roster import read_roster
from desktop.documents.sheets.write import write
from desktop.store.engine.connect import PRAGMAS

if TYPE_CHECKING:
    from desktop.casework.office import Office
    from desktop.casework.rosters.views import RosterTrial

TOP: Final = Path(__file__).resolve().parents[2]
KIND: Final = "work_permit_extend"
ROWS: Final = 1_000
FAULTY: Final = 120
DRY: Final = 3

#: Reads a workbook in a process of its own and says how many megabytes that took at its highest.
_PEAK: Final = """
import sys
def held(what):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(what)) / 1024
{imports}
before = held("VmRSS")
{work}
print(held("VmHWM") - before)
"""
_BARE: Final = (
    "import python_calamine",
    """book = python_calamine.load_workbook(sys.argv[1])
rows = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]""",
)
_OURS: Final = (
    """from pathlib import Path
import python_calamine
from desktop.case_types.roster.entry import entry_of
from desktop.case_types.roster.sheet import roster_sheet
from desktop.documents.sheets.read import read""",
    """sheet = roster_sheet(read(Path(sys.argv[1]).read_bytes()))
rows = [entry_of(sheet.kind, row) for row in sheet.rows]""",
)


def measures(office: Office, scratch: Path) -> list[Measure]:
    """Tries and takes in; in: a practice office, a folder on the same disk. The office has 880 cases more after it."""
    employer = save_employer(office, None, {**invented_employer(0), "uscc": "91220101MA0Y3XKQ3A"}).employer
    file = scratch / "roster.xlsx"
    file.write_bytes(write(template_of(KIND, invented_rows(KIND, ROWS, FAULTY, day=office.clock.today(), seed=77))))
    data = file.read_bytes()

    def dry() -> RosterTrial:
        return read_roster(office, data, employer_id=employer)

    trial = dry()
    good = [line for line in trial.lines if line.state in {"new", "known"}]
    ours = middle_ms(lambda _: dry(), DRY, warm=0)
    bare = middle_ms(lambda _: _bare_read(file), DRY)
    begins = time.perf_counter()
    taken = import_roster(office, trial)
    taking = (time.perf_counter() - begins) * 1000
    if len(taken.cases) != len(good):
        raise RuntimeError(f"{len(taken.cases)} of {len(good)} rows were taken in")
    rows = [json.dumps([dict(line.entry.person), dict(line.entry.answers)], ensure_ascii=False) for line in good]
    return [
        Measure(f"roster of {ROWS:,} rows tried dry", ours, bare, "ms", "python-calamine reading the same file"),
        Measure(f"… {len(good)} rows taken in", taking, _bare_inserts(scratch / "rows.db", rows), "ms",
                f"bare sqlcipher3 inserts of person, case and audit row, synced every {HANDFUL} rows"),
        Measure("… memory of reading it", _peak(_OURS, file), _peak(_BARE, file), "MB",
                "python-calamine reading the same file, each in a process of its own"),
    ]  # fmt: skip


def _bare_read(file: Path) -> int:
    book = calamine.load_workbook(str(file))
    return sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names)


def _bare_inserts(file: Path, rows: list[str]) -> float:
    """Milliseconds of three inserts a row, encrypted and synced as ours are."""
    bare = sqlcipher.connect(str(file), isolation_level=None)
    bare.execute(f"PRAGMA key=\"x'{secrets.token_hex(32)}'\"")
    for name, value, _answer in PRAGMAS:
        bare.execute(f"PRAGMA {name}={value}")
    for table in ("person", "office_case", "event"):
        bare.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, data TEXT)")
    begins = time.perf_counter()
    for start in range(0, len(rows), HANDFUL):
        bare.execute("BEGIN IMMEDIATE")
        for row in rows[start : start + HANDFUL]:
            for table in ("person", "office_case", "event"):
                bare.execute(f"INSERT INTO {table} (data) VALUES (?)", (row,))  # noqa: S608 - one of three names
        bare.execute("COMMIT")
    taken = (time.perf_counter() - begins) * 1000
    bare.close()
    return taken


def _peak(program: tuple[str, str], file: Path) -> float:
    imports, work = program
    told = subprocess.run(
        [sys.executable, "-c", _PEAK.format(imports=imports, work=work), str(file)],
        cwd=TOP, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(told.stdout)
