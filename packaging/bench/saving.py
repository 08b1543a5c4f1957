"""One draft save (an answer kept, with its audit row) against one synced insert of the same words by bare SQLite."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Final

from measure import Measure, middle_ms

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.save_answers import save_answers

if TYPE_CHECKING:
    from desktop.casework.office import Office

TIMES: Final = 60


def measures(office: Office, scratch: Path) -> list[Measure]:
    """Saves one answer again and again in one case; in: a practice office, a folder on the same disk."""
    case = find_cases(office, stage="registered")[0]
    ours = middle_ms(lambda turn: save_answers(office, case, {"duties": f"第 {turn} 次修改的工作内容"}), TIMES, warm=5)

    bare = sqlite3.connect(scratch / "bare.sqlite", isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE draft (id INTEGER PRIMARY KEY, answers TEXT)")
    whole = json.dumps(dict(_answers(office, case)), ensure_ascii=False)
    insert = middle_ms(lambda _: bare.execute("INSERT INTO draft (answers) VALUES (?)", (whole,)), TIMES, warm=5)
    bare.close()
    return [Measure("one draft save", ours, insert, "ms", "one synced insert of the same answers, plain SQLite")]


def _answers(office: Office, case: int) -> dict[str, object]:
    from desktop.casework.intake.read_case import read_case

    return dict(read_case(office, case).subject.answers)
