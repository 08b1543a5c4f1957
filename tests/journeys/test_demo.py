"""The main job, headless: what comes out is what was entered, and no log or file beside it tells a person's name."""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import logging

import pytest
from pypdf import PdfReader

from desktop.app.commands.reckoning.draw import run
from desktop.app.headless.demo_person import RARE
from desktop.app.headless.main_job import main_job
from desktop.app.headless.title_job import title_job
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    kept = io.StringIO()
    handler = logging.StreamHandler(kept)
    logging.getLogger().addHandler(handler)
    level = logging.getLogger().level
    logging.getLogger().setLevel(logging.DEBUG)
    make_practice(folder / "office", 2, CLOCK)
    office = open_practice(folder / "office", CLOCK)
    try:
        summary = main_job(office, folder)
    finally:
        office.store.close()
        logging.getLogger().removeHandler(handler)
        logging.getLogger().setLevel(level)
    return folder, summary, kept.getvalue()


def words(data: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


def test_every_check_is_good_and_the_class_is_a_by_points(done):
    _folder, summary, _log = done
    assert [check for check in summary["checks"] if not check["good"]] == []
    assert summary["verdict"]["class"] == "A"
    assert summary["verdict"]["points"] >= 85
    assert [row["state"] for row in summary["register"]].count("void") == 1


def test_every_paper_is_the_kept_bytes_with_every_font_inside(done):
    folder, summary, _log = done
    for paper in summary["papers"]:
        data = (folder / paper["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == paper["sha256"]
        reader = PdfReader(io.BytesIO(data))
        assert len(reader.pages) == paper["pages"]
        for page in reader.pages:
            for font in (page["/Resources"].get("/Font") or {}).values():
                assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_the_packet_says_what_was_entered_rare_names_included(done):
    folder, summary, _log = done
    packet = next(paper for paper in summary["papers"] if "卷" in paper["number"])
    text = words((folder / packet["file"]).read_bytes())
    for value in (*RARE.values(), "长春㛃䶮𬱖新材料（演示）有限公司", summary["entered"].answers["post"]):
        if isinstance(value, str):
            assert "".join(value.split()) in text, value
    assert json.loads((folder / "summary.json").read_text("utf-8"))["case"] == summary["case"]


def test_no_log_no_file_name_and_no_byte_on_disk_tells_a_person(done):
    folder, summary, log = done
    person = summary["entered"].person
    secrets = [str(person[name]) for name in ("chinese_name", "passport_number", "email", "address_abroad")]
    for secret in secrets:
        assert secret not in log
        assert all(secret not in path.name for path in folder.rglob("*"))
        for path in (folder / "office").rglob("*"):
            if path.is_file():
                assert secret.encode() not in path.read_bytes()


def test_a_batch_of_titles_ends_with_every_check_good_and_a_draw_that_repeats(tmp_path):
    summary = title_job(tmp_path, CLOCK.today(), 9)
    assert [check for check in summary["checks"] if not check["good"]] == []
    assert summary["counts"]["applied"] == 9
    assert run(argparse.Namespace(record=tmp_path / summary["draw"], verify=True, json=True)) == 0
