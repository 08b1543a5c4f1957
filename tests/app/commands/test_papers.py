"""The door of a batch's papers: what there is, what was made, what is refused, and how it is stopped."""

from __future__ import annotations

import json
import os
import shutil
import signal
from pathlib import Path

import pytest

from desktop.app.commands import papers
from desktop.app.commands.run import run
from desktop.app.headless.progress import Progress
from desktop.basics.clock import SystemClock
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.papers.views import RunChoice
from tests.casework.titles.round_fixtures import put_round

BATCH = "PC-2026-88"


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("papers") / "office"
    make_practice(made, 0, SystemClock())
    office = open_practice(made, SystemClock())
    put_round(office)
    office.store.close()
    return made


@pytest.fixture
def door(folder, tmp_path):
    own = shutil.copytree(folder, tmp_path / "office")
    return ["papers", BATCH, "--office", str(own), "--practice"]


def test_what_there_is_by_key(door, capsys) -> None:
    assert run([*door, "--list", "--json"]) == 0
    told = {one["key"]: one for one in json.loads(capsys.readouterr().out)["papers"]}
    assert told["F02.overview"]["copies"] == 27
    assert told["certificate_book"]["hinders"]
    assert any(key.startswith("session_minutes:") for key in told)


def test_chosen_papers_are_written_with_their_list(door, tmp_path, capsys) -> None:
    into = tmp_path / "out"
    asked = ["--paper", "F03.publicity_table", "--paper", "roster", "-o", str(into), "--json"]
    assert run([*door, *asked]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [line["form"] for line in told["files"]] == ["F03", "F07"]
    written = {told["list"], *(one["file"] for one in told["files"])}
    assert {path.name for path in into.iterdir()} == written
    assert (told["issued"], told["stopped"], told["left"]) == (0, False, 0)
    assert run([*door, *asked]) == 2
    assert "-o" in capsys.readouterr().err, "a folder with something in it is not written into"


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (["-o", "OUT", "--paper", "nothing"], "--paper"),
        (["-o", "OUT/none/deeper"], "-o"),
    ],
)
def test_what_cannot_be_done_is_told_under_its_argument(door, tmp_path, capsys, more, named) -> None:
    assert run([*door, *(word.replace("OUT", str(tmp_path / "out")) for word in more)]) == 2
    assert named in capsys.readouterr().err


def test_a_batch_there_is_not_is_named(door, capsys) -> None:
    assert run(["papers", "PC-1999-01", *door[2:], "--list"]) == 2
    assert "BATCH" in capsys.readouterr().err


def test_what_is_left_out_makes_the_answer_no(door, tmp_path, capsys) -> None:
    assert run([*door, "--paper", "certificate_book", "-o", str(tmp_path / "out")]) == 1
    assert "还没有登记职称" in capsys.readouterr().err


def test_ctrl_c_ends_after_what_is_in_hand_and_leaves_whole_files(door, tmp_path, capsys, monkeypatch) -> None:
    called = Progress.__call__

    def pressed(self: Progress, done: int, of: int) -> bool:
        if done == 1:
            os.kill(os.getpid(), signal.SIGINT)
        return called(self, done, of)

    monkeypatch.setattr(Progress, "__call__", pressed)
    into = tmp_path / "out"
    assert run([*door, "--paper", "F03.publicity_table", "--paper", "roster", "-o", str(into), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["stopped"], told["left"], told["files"][0]["papers"]) == (True, 2, 1)
    assert all(path.suffix == ".pdf" and path.read_bytes().startswith(b"%PDF") for path in into.iterdir())
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_second_ctrl_c_ends_at_once() -> None:
    def twice() -> None:
        for done in range(3):
            assert progress(done, 2) is (done == 0)
            os.kill(os.getpid(), signal.SIGINT)

    with Progress() as progress, pytest.raises(KeyboardInterrupt):
        twice()
    assert progress.stopped


def test_all_that_can_be_printed_is_the_choice_without_a_key() -> None:
    class Line:
        def __init__(self, key: str, hinders: str = "") -> None:
            self.key, self.of, self.hinders = key, None, hinders

    class Offer:
        applicants = (Line("F02.overview"),)
        batch = (Line("roster"), Line("certificate_book", "还没有"))

    assert papers._chosen(Offer(), [], issue=True) == RunChoice(("F02.overview",), (("roster", None),), issue=True)
