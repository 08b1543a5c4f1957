"""A batch goes to the archive once everybody in it came to an end; each line with how long it is kept."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.archive.archive_batch import archive_batch
from desktop.casework.titles.archive.propose_archive import propose_archive
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.cancel_title import cancel_title
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.results.certificates.register_certificate import register_certificate
from desktop.store.tables import TitleApplication, TitleBatch
from tests.casework.titles.after_fixtures import put_documented, put_voted, state_of
from tests.casework.titles.complaints.conftest import COMPLAINT
from tests.casework.titles.complaints.test_cancel_title import DECISION

WHERE = {"archived_on": "2026-11-23", "file_number": "ZC-2026-01", "place": "二楼档案室3柜"}


def test_everybody_has_come_to_an_end(office) -> None:
    voted, keys = put_documented(office, 3)
    assert propose_archive(office, voted.batch).hindrance == "还有人没有办完：已发文 3 人。"
    for at, key in enumerate(keys[:2]):
        register_certificate(office, key, {"number": f"A{at}", "day": "2026-11-23"})
    lines = propose_archive(office, voted.batch).answers["lines"]
    with pytest.raises(Expected, match="已发文 1 人"):
        archive_batch(office, voted.batch, WHERE | {"lines": lines})
    register_certificate(office, keys[2], {"number": "A9", "day": "2026-11-23"})
    archive_batch(office, voted.batch, WHERE | {"lines": lines})
    assert {state_of(office, key) for key in voted.applications} == {"archived"}
    view = propose_archive(office, voted.batch)
    assert view.hindrance == "这个批次已经归档。"
    (there,) = view.archived
    assert (there.place, there.file_number, there.archived_on) == ("二楼档案室3柜", "ZC-2026-01", date(2026, 11, 23))
    kept = {line["title"]: line["until"] for line in there.lines}
    assert kept["评审表和申报材料"] == "2036-11-23"
    assert kept["任职资格文件、请示和批复"] == kept["证书登记簿"] == ""
    with deed(office, "save_answers") as act:
        assert act.unit.get(TitleBatch, voted.batch).state == "closed"
        act.note("title_batch", voted.batch)


def test_what_there_is_is_listed_and_counted(office) -> None:
    voted, _keys = put_documented(office, 3)
    view = propose_archive(office, voted.batch)
    assert [(one["title"], one["pieces"]) for one in view.answers["lines"]] == [
        ("评审工作方案和组建、委托材料", 1), ("申报参评人员名册和单位推荐函", 1), ("评审表和申报材料", 3),
        ("评审会议记录、签到和评议表", 1), ("表决票和计票表", 3), ("公示材料和异议核查材料", 1),
        ("任职资格文件、请示和批复", 1), ("证书登记簿", 1),
    ]  # fmt: skip
    assert (view.years, view.years_to_check, view.until) == (10, True, date(2036, 11, 23))


def test_a_title_cancelled_before_its_certificate_is_an_end(office) -> None:
    voted, (held,) = put_documented(office, 1)
    key = register_complaint(office, "complaint", About(held_id=held), COMPLAINT).complaint_id
    check_complaint(office, key, "学信网查无此证。")
    answer_complaint(office, key, {"conclusion": "upheld", "answer": "查实。"})
    assert read_batch(office, voted.batch).may_end
    cancel_title(office, held, key, DECISION)
    assert (propose_archive(office, voted.batch).hindrance, read_batch(office, voted.batch).may_end) == ("", "")
    archive_batch(office, voted.batch, WHERE | {"lines": propose_archive(office, voted.batch).answers["lines"]})
    assert state_of(office, voted.applications[0]) == "archived"


@pytest.mark.parametrize(
    ("change", "field"),
    [({"archived_on": "2026-11-24"}, "archived_on"), ({"lines": []}, "lines"), ({"place": ""}, "place")],
)
def test_what_is_no_archive(office, change, field: str) -> None:
    ended = put_voted(office, 1, "failed")
    lines = propose_archive(office, ended.batch).answers["lines"]
    with pytest.raises(Expected) as trouble:
        archive_batch(office, ended.batch, WHERE | {"lines": lines} | change)
    assert trouble.value.field == field


def test_a_batch_of_none_and_one_called_off(office) -> None:
    empty, ended = put_voted(office, 0), put_voted(office, 1, "withdrawn")
    assert propose_archive(office, empty.batch).hindrance == "这个批次没有申报人。"
    with deed(office, "save_answers") as act:
        act.unit.get(TitleBatch, ended.batch).state = "dropped"
        act.note("title_batch", ended.batch)
    with pytest.raises(Expected, match="已取消"):
        archive_batch(office, ended.batch, WHERE | {"lines": [{"title": "材料", "keep": "process"}]})
    with deed(office, "save_answers") as act:
        assert act.unit.rows(TitleApplication, batch_id=ended.batch)[0].state == "withdrawn"
        act.note("title_batch", ended.batch)
