"""The headless door to letters: the list, a draft with its watermark, what is missing named with exit 1."""

from __future__ import annotations

import json

import pytest

from desktop.basics.paths import resource
from desktop.case_types import kind as kind_of
from desktop.case_types.letters.template import letter_chapters, letter_key
from desktop.documents.preview import page_texts
from desktop.policy.book.library import PolicyLibrary
from tests.app.commands.test_run import main

OFFICE = {"name": "演示人才服务中心", "phone": "0431-00000000", "address": "演示路1号"}
FREE = {
    "slots": {"事由": "核实学历", "缘由": "因审查需要。", "请求": "请函复。"},
    "to": ["education", "某大学"],
    "departments": {"education": "演示市教育局"},
    "office": OFFICE,
    "handler": "李伟",
}
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def letter(tmp_path, template: str, facts: object, *more: str):
    out = tmp_path / "out.pdf"
    told = json.dumps(facts)
    done = main("letter", template, "-", "--to", str(out), "--on", "2026-11-23", "--json", *more, stdin=told)
    return done, out


def text_of(out) -> str:
    return "".join(page_texts(out.read_bytes())).replace("\n", "").replace(" ", "")


def test_the_list_names_every_template():
    told = json.loads(main("letter", "--json").stdout)
    assert {one["key"] for one in told} == {letter_key(one) for one in letter_chapters(LIBRARY)}


def test_a_whole_letter_is_a_draft(tmp_path):
    done, out = letter(tmp_path, "general_letter", FREE)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["main_to"] == ["演示市教育局", "某大学"]
    assert told["missing"] == []
    text = text_of(out)
    assert "关于核实学历的函" in text
    assert "草稿" in text
    assert "号" not in text.split("关于")[0]


def test_what_is_missing_is_named_and_the_draft_shows_it(tmp_path):
    done, out = letter(tmp_path, "general_letter", {"slots": {"事由": "核实学历"}})
    assert done.returncode == 1
    names = [one["name"] for one in json.loads(done.stdout)["missing"]]
    assert names[:2] == ["缘由", "请求"]
    assert "机关名称" in names
    assert "缘由" in done.stderr
    assert "【待填：缘由】" in text_of(out)


@pytest.mark.parametrize(
    ("template", "facts", "field"),
    [
        ("love_letter", {}, "TEMPLATE"),
        ("verify_record", {}, "kind"),
        ("verify_record", {"kind": "employer_account"}, "kind"),
        ("general_letter", {"slots": {"没有": "x"}}, "slots.没有"),
        ("general_letter", {"nothing": 1}, "nothing"),
        ("verify_record", {"kind": "work_permit_extend", "person": {"email": "x"}}, "person.email"),
    ],
)
def test_wrong_input_is_named(tmp_path, template, facts, field):
    done, out = letter(tmp_path, template, facts)
    assert done.returncode == 2
    assert done.stderr.startswith(f"{field}:")
    assert not out.exists()


def test_a_file_that_cannot_be_written(tmp_path):
    done = main("letter", "general_letter", "-", "--to", str(tmp_path), stdin=json.dumps(FREE))
    assert done.returncode == 2
    assert done.stderr.startswith("--to:")


def test_a_letter_of_a_case(tmp_path):
    subject = kind_of("work_permit_extend").sample(1)
    facts = {
        "kind": "work_permit_extend", "person": subject.person, "employer": subject.employer,
        "answers": subject.answers, "office": OFFICE, "handler": "李伟", "case_number": "YQ-2026-0001",
        "slots": {"收函单位": "某大学", "核实事项": "学历", "核实内容": "是否取得学位。"},
    }  # fmt: skip
    done, out = letter(tmp_path, "verify_record", facts)
    assert done.returncode == 0, done.stderr
    assert str(subject.person["passport_number"]) in text_of(out)
