"""The headless doors as scripts use them: exit codes, pure JSON, fields named in complaints."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from desktop.app.commands.run import run
from desktop.basics.language import choose
from desktop.casework.practice.whole_cases import kinds_in_turn

TOP = Path(__file__).resolve().parents[3]
KIND = "work_permit_new_abroad"
FACTS = {
    "birth_date": "1988-02-16", "nationality": "USA", "degree": "doctor", "related_work_years": 8.92,
    "annual_pay_yuan": 692000, "months_per_year_in_china": 10, "hsk_level": 4, "former_chinese_national": False,
    "high_level_university": True, "holds_patent": True, "lines": [],
}  # fmt: skip


def main(*given: str, stdin: str = "", pass_fds: tuple[int, ...] = ()):
    """The command as a script sees it. In this process, which saves starting Python some hundred times; whatever
    needs a process of its own (an open descriptor, the door without a command) gets one.
    """
    if pass_fds or not given or given[0].startswith("--folder"):
        return subprocess.run(
            [sys.executable, str(TOP / "main.py"), *given],
            input=stdin, capture_output=True, text=True, encoding="utf-8", check=False, pass_fds=pass_fds, cwd=TOP,
        )  # fmt: skip
    out, err, before = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode("utf-8", "surrogatepass")), encoding="utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = run(given)
    finally:
        sys.stdin = before
        choose("zh_CN")
    return subprocess.CompletedProcess(given, code, out.getvalue(), err.getvalue())


def assess(facts: object, *more: str, text: str | None = None):
    given = json.dumps(facts) if text is None else text
    return main("assess", KIND, "-", "--on", "2026-11-22", "--json", *more, stdin=given)


@pytest.fixture(scope="module")
def practice(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("cli") / "office"
    made = main("practice", str(folder), "--cases", "3", "--json")
    assert made.returncode == 0, made.stderr
    return folder


@pytest.mark.parametrize(
    ("kind", "numbers", "code"),
    [
        ("uscc", ["91220101MA0Y3XKQ3A"], 1),
        ("uscc", ["91222404MA4DW6FG31"], 0),
        ("citizen", ["11010119900307123"], 1),
        ("mrz", ["P<USARAMIREZ<<GRACE<<<<<<<<<<<<<<<<<<<<<<<<<", "5706690740USA8802163F3204049<<<<<<<<<<<<<<<2"], 0),
    ],
)
def test_check_number(kind, numbers, code):
    done = main("check-number", kind, *numbers, "--json")
    assert done.returncode == code
    said = json.loads(done.stdout)
    assert said["valid"] is (code == 0)
    assert bool(said["why"]) is (code == 1)


def test_a_verdict_has_the_promised_keys():
    done = assess(FACTS)
    said = json.loads(done.stdout)
    assert {"class", "lines_met", "points", "conditions", "missing", "warnings", "day", "edition"} <= set(said)
    assert said["points"]["total"] == sum(item["points"] or 0 for item in said["points"]["items"])
    assert set(said["points"]["items"][0]) >= {"key", "says", "given", "bracket", "points", "maximum"}
    keys = {"id", "says", "outcome", "fact", "clause", "source", "confidence"}
    assert all(keys <= set(condition) for condition in said["conditions"])
    assert {condition["outcome"] for condition in said["conditions"]} <= {"met", "unmet", "waived", "unknown"}
    assert said["class"] == "A"
    assert (done.returncode, said["ready"]) == (0, False)  # a class is reached; what is still open stands in `missing`
    assert "no_criminal_record" in said["missing"]


@pytest.mark.parametrize(
    "more",
    [
        {"no_criminal_record": False},
        {"birth_date": "2009-11-23"},
        {"lines": ["A3.7"], "average_wage_month_yuan": 11937},
        {"degree": "none", "annual_pay_yuan": 30000, "high_level_university": False, "holds_patent": False},
    ],
)
def test_no_class_or_something_that_blocks_is_no(more):
    assert assess({**FACTS, **more}).returncode == 1


def test_what_is_unknown_is_incomplete():
    done = assess({"degree": "doctor"})
    assert done.returncode == 1
    assert "birth_date" in json.loads(done.stdout)["missing"]


@pytest.mark.parametrize(
    ("facts", "text", "field"),
    [
        ({**FACTS, "degre": "doctor"}, None, "degre"),
        ({**FACTS, "related_work_years": "5"}, None, "related_work_years"),
        ({**FACTS, "birth_date": "1988-02-30"}, None, "birth_date"),
        ({**FACTS, "hsk_level": 7}, None, "hsk_level"),
        (None, "{", "FACTS.json"),
        (None, "[]", "FACTS.json"),
        (None, '{"hsk_level": 1, "hsk_level": 2}', "hsk_level"),
        (None, '{"annual_pay_yuan": NaN}', "FACTS.json"),
        (None, '{"annual_pay_yuan": ' + "9" * 5000 + "}", "annual_pay_yuan"),
        (None, '{"wage_area": "\\ud800"}', "wage_area"),
        (None, '{"lines": ["\\udfff"]}', "lines"),
    ],
)
def test_wrong_facts_name_their_field(facts, text, field):
    done = assess(facts, text=text)
    assert (done.returncode, done.stdout) == (2, "")
    assert field in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("given", "word"),
    [
        (["assess", KIND, "no-such-file.json"], "no-such-file.json"),
        (["assess", "no_such_kind", "-"], "kind"),
        (["assess", KIND, "-", "--on", "2026-13-01"], "--on"),
        (["assess", KIND, "-", "--on", ""], "--on"),
        (["assess", KIND, "-", "--on", "2016-12-31"], "--on"),
        (["materials", KIND, "-", "--on", ""], "--on"),
        (["materials", KIND, "-", "--on", "2001-01-01"], "--on"),
        (["demo", "/dev/null/x"], "DIR"),
        (["practice", "/dev/null/x"], "DIR"),
        (["backup", "no-such-folder"], "no-such-folder"),
        (["assess", KIND], "FACTS.json"),
        (["no-such-command"], "no-such-command"),
        (["verify-store", "no-such-folder", "--practice"], "DIR"),
        (["verify-store", "--office", "no-such-folder"], "--office"),
        (["restore", "no-such-backup", "x", "--practice"], "BACKUP"),
        (["practice", "x", "--cases", "-1"], "--cases"),
        (["check-number", "iban", "1"], "iban"),
    ],
)
def test_wrong_input_ends_with_two_and_a_word(tmp_path, given, word):
    done = main(*given, stdin="{}")
    assert done.returncode == 2
    assert word in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("given", [["kinds"], ["questions", KIND], ["questions", KIND, "--of", "facts"], ["policy"]])
def test_reading_commands_speak_json_and_words(given):
    spoken = main(*given)
    assert (spoken.returncode, bool(spoken.stdout.strip())) == (0, True)
    said = main(*given, "--json")
    assert said.returncode == 0
    json.loads(said.stdout)


def test_questions_have_titles_in_both_languages():
    schema = json.loads(main("questions", KIND, "--json").stdout)
    assert schema["properties"]["post"]["title"]
    assert "title_en" in schema["properties"]["post"]


def test_materials_are_listed():
    done = main("materials", KIND, "-", "--on", "2026-11-22", "--json", stdin=json.dumps(FACTS))
    assert done.returncode == 0
    lines = {line["key"]: line for line in json.loads(done.stdout)["materials"]}
    assert {"passport", "degree"} <= set(lines)
    degree = lines["degree"]
    assert [slot["key"] for slot in degree["slots"]] == ["pages", "translation", "authentication"]
    assert {"country", "number", "original", "copies", "translation", "authentication"} <= set(degree["fields"])
    assert degree["route"]["says"]
    assert lines["no_crime"]["route"]["accepts"] == ["apostille", "mission"]
    assert degree["route"]["confidence"] in {"confirmed", "one_source", "to_check"}
    assert degree["need"]
    assert degree["confidence"]
    assert lines["passport"]["route"] is None
    assert lines["passport"]["months_left"] == 6


def test_a_packet_is_written_a_backup_made_checked_and_restored(practice, tmp_path):
    out = tmp_path / "packet.pdf"
    number = f"{kinds_in_turn()[0].series}-2026-0001"  # the first case a practice office is given
    done = main("packet", number, "-o", str(out), "--office", str(practice), "--practice", "--json")
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"%PDF-")
    assert json.loads(done.stdout)["pages"] > 3
    assert main("packet", "XK-1999-0001", "-o", str(out), "--office", str(practice), "--practice").returncode == 2
    kept = main("backup", str(practice), "--practice", "--json")
    assert kept.returncode == 0, kept.stderr
    backup = json.loads(kept.stdout)["path"]
    into = tmp_path / "restored"
    restored = main("restore", backup, str(into), "--practice", "--json")
    assert restored.returncode == 0, restored.stderr
    assert json.loads(restored.stdout)["cases"] == 3
    assert main("verify-store", str(into), "--practice").returncode == 0
    assert main("restore", backup, str(into), "--practice").returncode == 2


def test_a_damaged_store_is_no(practice, tmp_path):
    import shutil

    broken = Path(shutil.copytree(practice, tmp_path / "broken"))
    kept = next(path for path in (broken / "files").rglob("*") if path.is_file())
    kept.write_bytes(b"")
    assert main("verify-store", str(broken), "--practice", "--json").returncode == 1


LIGHT = """
import sys
from desktop.app.commands.run import run
run(["check-number", "uscc", "x"])
sys.exit(bool({"sqlalchemy", "reportlab", "PySide6", "pydantic"} & set(sys.modules)))
"""


def test_check_number_stays_light():
    done = subprocess.run([sys.executable, "-c", LIGHT], cwd=TOP, capture_output=True, check=False)
    assert done.returncode == 0


def test_a_day_at_the_end_of_the_calendar_is_judged():
    done = main("assess", KIND, "-", "--on", "9999-12-31", "--json", stdin=json.dumps(FACTS))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["day"] == "9999-12-31"


def test_a_practice_office_says_how_it_is_opened(practice):
    done = main("verify-store", str(practice))
    assert (done.returncode, done.stdout) == (2, "")
    assert "--practice" in done.stderr


def test_restoring_onto_a_file_is_refused(practice, tmp_path):
    backup = json.loads(main("backup", str(practice), "--practice", "--json").stdout)["path"]
    there = tmp_path / "file"
    there.write_text("mine")
    for into in (there, there / "below"):
        done = main("restore", backup, str(into), "--practice")
        assert (done.returncode, "INTO" in done.stderr, "Traceback" in done.stderr) == (2, True, False)
    assert there.read_text() == "mine"
    done = main("backup", str(practice), "--practice", "--into", str(there))
    assert (done.returncode, "--into" in done.stderr) == (2, True)


def test_every_command_explains_itself():
    from desktop.app.commands.run import COMMANDS, run

    for name in COMMANDS:  # argparse takes a per cent sign in a help text for a format
        assert run([name, "--help"]) == 0, name


def test_the_folder_of_the_data_is_for_the_window():
    done = main("--folder", "--json")
    assert (done.returncode, "--folder" in done.stderr) == (2, True)  # the window's own reader of options answers
    assert "没有 --folder 这个命令" not in done.stderr
