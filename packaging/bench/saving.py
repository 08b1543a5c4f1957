"""One draft save (an answer kept, with its audit row) against a synced insert of the same words by bare sqlcipher3."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2 as sqlcipher
from measure import Measure, middle_ms

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.save_answers import save_answers
from desktop.store.engine.connect import PRAGMAS, pragma

if TYPE_CHECKING:
    from desktop.casework.office import Office

TIMES: Final = 200


def measures(office: Office, scratch: Path) -> list[Measure]:
    """Saves one answer again and again in one case; in: a practice office, a folder on the same disk."""
    case = find_cases(office, stage="registered")[0]
    ours = middle_ms(lambda turn: save_answers(office, case, {"duties": f"第 {turn} 次修改的工作内容"}), TIMES, warm=5)

    bare = _bare(scratch / "bare.db")
    whole = json.dumps(_answers(office, case), ensure_ascii=False)
    insert = middle_ms(lambda _: bare.execute("INSERT INTO draft (answers) VALUES (?)", (whole,)), TIMES, warm=5)
    bare.close()
    return [Measure("one draft save", ours, insert, "ms", "one synced insert of the same answers by bare sqlcipher3")]


def _bare(file: Path) -> sqlcipher.Connection:
    """A database of one table on the same disk: encrypted alike, every commit synced alike."""
    bare = sqlcipher.connect(str(file), isolation_level=None)
    bare.execute(f"PRAGMA key=\"x'{secrets.token_hex(32)}'\"")
    for name, value, answer in PRAGMAS:
        bare.execute(f"PRAGMA {name}={value}")
        if pragma(bare, name) != answer:
            raise RuntimeError(f"{name} was not accepted")
    bare.execute("CREATE TABLE draft (id INTEGER PRIMARY KEY, answers TEXT)")
    return bare


def _answers(office: Office, case: int) -> dict[str, object]:
    from desktop.casework.intake.read_case import read_case

    return dict(read_case(office, case).subject.answers)
