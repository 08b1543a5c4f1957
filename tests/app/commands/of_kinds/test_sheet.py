"""The headless door to applicant sheets: the nationality picks the language, what is unknown is refused by name."""

from __future__ import annotations

import json

import pytest

from desktop.documents.preview import page_texts
from tests.app.commands.test_run import main

KIND = "work_permit_new_abroad"
TOLD = {
    "person": {"surname": "KIM", "given_names": "MINJUN", "native_name": "김민준", "nationality": "KOR"},
    "office": {"name": "演示人才服务中心"},
}


def sheet(tmp_path, *more: str, told: object = TOLD):
    out = tmp_path / "out.pdf"
    done = main("sheet", KIND, "-", "--to", str(out), "--on", "2026-11-23", "--json", *more, stdin=json.dumps(told))
    return done, out


def text_of(out) -> str:
    return "".join("".join(page_texts(out.read_bytes())).split())


@pytest.mark.parametrize("name", ["missing", "materials", "guide"])
def test_a_sheet_speaks_the_language_of_the_passport(tmp_path, name):
    done, out = sheet(tmp_path, "--sheet", name)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["sheet"] == name
    assert "본안내서는" in text_of(out)
    assert "护照信息页" in text_of(out)


def test_another_language_may_be_asked_for(tmp_path):
    done, out = sheet(tmp_path, "--with", "ru")
    assert done.returncode == 0, done.stderr
    assert "Недостающиедокументы" in text_of(out)
    assert "김민준" in text_of(out)


@pytest.mark.parametrize("more", [("--sheet", "progress"), ("--with", "tlh")])
def test_what_there_is_not_is_refused(tmp_path, more):
    done, out = sheet(tmp_path, *more)
    assert done.returncode == 2
    assert not out.exists()
