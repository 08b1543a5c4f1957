"""`recount` as a script reads it."""

from __future__ import annotations

import json

from desktop.app.commands.run import run
from tests.case_types.professional_title.sessions.test_ballot_list import TEXT


def test_a_list_is_counted_again(tmp_path, capsys) -> None:
    file = tmp_path / "ballots.json"
    file.write_text(TEXT, encoding="utf-8")
    assert run(["recount", str(file), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["agrees"], said["ballots"], said["counts"][0]["agree"]) == (True, 17, 12)
    file.write_text(TEXT.replace('"against"', '"agree"', 1), encoding="utf-8")
    assert run(["recount", str(file)]) in (1, 2)
    assert run(["recount", str(tmp_path / "none.json")]) == 2
