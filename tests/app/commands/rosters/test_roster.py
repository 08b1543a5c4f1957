"""The roster's headless doors: a template, a dry run, an import, and the import once more."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from desktop.app.commands.run import run
from desktop.basics.clock import SystemClock
from desktop.case_types.roster.invented import invented_rows
from desktop.case_types.roster.template import template_of
from desktop.case_types.samples.people import invented_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.documents.sheets.write import write

KIND = "work_permit_new_inside"
CODE = str(invented_employer(7)["uscc"])


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "office"
    make_practice(folder, 0, SystemClock())
    opened = open_practice(folder, SystemClock())
    save_employer(opened, None, invented_employer(7))
    opened.store.close()
    return folder


@pytest.fixture(scope="module")
def roster(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("roster") / "roster.xlsx"
    path.write_bytes(write(template_of(KIND, invented_rows(KIND, 12, 3, day=SystemClock().today()))))
    return path


def told(capsys) -> dict:
    return json.loads(capsys.readouterr().out)


def test_template_check_import_and_once_more(office, roster, tmp_path, capsys) -> None:
    blank = tmp_path / "blank.xlsx"
    assert run(["roster", "template", KIND, "-o", str(blank), "--json"]) == 0
    assert told(capsys)["kind"] == KIND
    assert run(["roster", "check", str(blank), "--office", str(office), "--practice"]) == 2
    assert "FILE" in capsys.readouterr().err, "an empty template names the file"

    door = ["--employer", CODE, "--office", str(office), "--practice", "--json"]
    assert run(["roster", "check", str(roster), *door]) == 1
    dry = told(capsys)
    assert dry["counts"]["new"] == 9
    assert dry["left"] == 3
    assert all(row["reasons"] for row in dry["rows"] if row["state"] in {"bad", "double"})

    back = tmp_path / "back.xlsx"
    assert run(["roster", "import", str(roster), "--errors", str(back), *door]) == 1
    taken = told(capsys)
    assert taken["counts"]["accepted"] == 9
    numbers = [row["case"] for row in taken["rows"] if row["state"] == "accepted"]
    assert numbers == [f"JN-{date.today().year}-{n:04d}" for n in range(1, 10)]  # noqa: DTZ011
    assert back.exists()

    assert run(["roster", "import", str(roster), *door]) == 1
    again = told(capsys)
    assert "accepted" not in again["counts"]
    assert again["counts"]["taken"] == 9


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (["roster", "template", "work_permit_change_employer", "-o", "x.xlsx"], "KIND"),
        (["roster", "template", KIND, "-o", "no/such/place.xlsx"], "-o"),
        (["roster", "check", "nothing.xlsx", "--practice"], "FILE"),
    ],
)
def test_what_was_written_wrong_is_named(given, field, capsys) -> None:
    assert run(given) == 2
    assert capsys.readouterr().err.startswith(f"{field}:")


def test_an_employer_nobody_knows(office, roster, capsys) -> None:
    given = ["roster", "check", str(roster), "--employer", "91220101MA0000000X", "--office", str(office), "--practice"]
    assert run(given) == 2
    assert capsys.readouterr().err.startswith("--employer:")


def test_words_for_people(office, roster, capsys) -> None:
    run(["roster", "check", str(roster), "--employer", CODE, "--office", str(office), "--practice"])
    out = capsys.readouterr().out
    assert "共 12 行" in out
    assert "第 " in out
