"""The machine's part of the set-up: it installs where it may, otherwise it names the exact command and stops."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.architecture.source_tree import TOP

SETUP = TOP / "packaging" / "setup"


class Machine:
    """A machine made of pretended commands: which libraries the loader knows, who one is, what apt-get was told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.told = folder / "told"
        for tool in ("sh", "dirname", "grep", "sort", "tr", "cat", "env", "true"):
            (self.bin / tool).symlink_to(shutil.which(tool))
        self.libraries([])
        self.command("python3.11", "exit 0")

    def command(self, name: str, does: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        path.chmod(0o755)

    def libraries(self, names: list[str]) -> None:
        listed = "\n".join(f"\t{name} (libc6,x86-64) => /lib/{name}" for name in names)
        (self.folder / "libraries").write_text(listed + "\n", encoding="utf-8")
        self.command("ldconfig", f"cat {self.folder}/libraries")

    def who(self, number: int) -> None:
        self.command("id", f"echo {number}")

    def apt(self, then: str = "") -> None:
        self.command("apt-get", f'echo "$@" >> {self.told}\n{then}')

    def set_up(self, *purposes: str) -> subprocess.CompletedProcess[str]:
        script = (SETUP / "system.sh").read_text(encoding="utf-8").replace("PATH=$PATH:/sbin:/usr/sbin", "")
        (self.folder / "system.sh").write_text(script, encoding="utf-8")
        for name in ("system.txt", "python.sh"):
            shutil.copy(SETUP / name, self.folder)
        return subprocess.run(
            [str(self.bin / "sh"), "system.sh", *purposes],
            cwd=self.folder, env={"PATH": str(self.bin)}, capture_output=True, text=True, check=False,
        )  # fmt: skip


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def wanted(purpose: str) -> list[list[str]]:
    lines = (SETUP / "system.txt").read_text(encoding="utf-8").splitlines()
    return [line.split()[1:] for line in lines if line.startswith(purpose)]


def test_root_gets_what_is_missing_installed(machine: Machine) -> None:
    have, lack = wanted("run")[1:], wanted("run")[0]
    machine.libraries([file for file, _package in have])
    machine.who(0)
    now = "\n".join(f"\t{file} (libc6) => /lib/{file}" for file, _package in wanted("run"))
    machine.apt(f"cat > {machine.folder}/libraries <<'E'\n{now}\nE")
    told = machine.set_up("run")
    assert told.returncode == 0, told.stderr
    assert machine.told.read_text().splitlines() == ["update -qq", f"install -y --no-install-recommends {lack[1]}"]


def test_others_get_the_exact_command_and_nothing_is_tried(machine: Machine) -> None:
    machine.who(1000)
    machine.apt()
    told = machine.set_up("run")
    assert told.returncode == 1
    for _file, package in wanted("run"):
        assert package in told.stderr
    assert "sudo apt-get install -y --no-install-recommends " in told.stderr
    assert not machine.told.exists()


def test_nothing_is_done_where_all_is_there(machine: Machine) -> None:
    machine.libraries([file for file, _package in wanted("run")])
    machine.who(0)
    machine.apt()
    told = machine.set_up("run")
    assert (told.returncode, told.stdout, machine.told.exists()) == (0, "", False)


def test_a_failed_installation_is_not_taken_for_done(machine: Machine) -> None:
    machine.who(0)
    machine.apt("exit 100")
    told = machine.set_up("run")
    assert told.returncode == 1
    assert "apt-get install" in told.stderr


def test_an_installation_that_brought_nothing_is_noticed(machine: Machine) -> None:
    machine.who(0)
    machine.apt()
    told = machine.set_up("run")
    assert told.returncode == 1
    assert "still missing" in told.stderr


def test_a_missing_python_is_asked_for(machine: Machine) -> None:
    machine.libraries([file for file, _package in wanted("run")])
    machine.command("python3.11", "exit 1")
    machine.who(1000)
    machine.apt()
    told = machine.set_up("run")
    assert told.returncode == 1
    assert "python3.11 python3.11-venv" in told.stderr


def test_each_purpose_asks_for_its_own(machine: Machine) -> None:
    machine.libraries([file for file, _package in wanted("run")])
    machine.who(1000)
    machine.apt()
    assert "xvfb" not in machine.set_up("run").stderr
    assert "xvfb" in machine.set_up("run", "bundle").stderr
