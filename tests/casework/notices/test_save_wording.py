"""The office puts its own words in a notice's place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.notices.preview_wording import preview_wording
from desktop.casework.notices.read_wordings import raw_of_version, read_wordings
from desktop.casework.notices.save_wording import save_wording
from tests.casework.filings.test_issue_filing import words


def view(office, key="receipt"):
    return next(one for one in read_wordings(office) if one.key == key)


def changed(office, key="receipt", **more):
    raw = dict(view(office, key).raw)
    blocks = [dict(block) for block in raw["blocks"]]
    blocks[1]["text"] += "本窗口工作日九时至十七时办公。"
    return {**raw, "blocks": blocks, "first_day": "2026-11-23", "why": "加上办公时间", **more}


def test_a_new_version_speaks_and_issued_papers_stay(office, case_id):
    before = issue_filing(office, case_id, "receipt")
    kept = filing_bytes(office, before.filing_id)
    save_wording(office, "receipt", changed(office))
    now = view(office)
    assert (now.version, [row.why for row in now.versions]) == (1, ["加上办公时间"])
    issued = issue_filing(office, case_id, "receipt")
    assert "本窗口工作日九时至十七时办公" in words(filing_bytes(office, issued.filing_id))
    assert filing_bytes(office, before.filing_id) == kept
    with office.store.unit() as unit:
        templates = [unit.filing(one.filing_id).answers["template"]["version"] for one in (before, issued)]
    assert templates == [0, 1]


def test_the_newest_that_has_begun_speaks(office, later):
    save_wording(office, "receipt", changed(office, title="申请材料回执"))
    save_wording(office, "receipt", changed(office, title="收件回执", first_day="2026-12-01"))
    assert view(office).raw["title"] == "申请材料回执"
    assert view(later(datetime(2026, 12, 1, 1, 0, tzinfo=UTC))).raw["title"] == "收件回执"


def test_what_differs_from_the_shipped_words_is_shown_and_can_be_taken_back(office):
    save_wording(office, "receipt", changed(office))
    now = view(office)
    assert [tag for tag, _line in now.differs] == ["-", "+"]
    assert "九时至十七时" in now.differs[1][1]
    save_wording(office, "receipt", {**now.shipped, "first_day": "2026-11-23", "why": "恢复出厂文字"})
    back = view(office)
    assert (back.version, back.differs) == (2, ())
    assert raw_of_version(back.versions[1])["blocks"] == changed(office, "receipt")["blocks"]


def test_only_who_answers_for_the_words_changes_them(office, acting):
    with pytest.raises(Expected):
        save_wording(acting(Role.OFFICER), "receipt", changed(office))
    assert view(office).version == 0


def test_words_that_have_begun_already_and_words_without_a_change_are_refused(office):
    for raw, field in (
        (changed(office, first_day="2026-11-22"), "first_day"),
        ({**view(office).raw, "first_day": "2026-11-23", "why": "无"}, "blocks"),
        (changed(office, why=None), "why"),
    ):
        with pytest.raises(Expected) as trouble:
            save_wording(office, "receipt", raw)
        assert trouble.value.field == field


def test_every_notice_is_seen_on_an_invented_case_before_it_is_kept(office):
    for one in read_wordings(office):
        drawn = preview_wording(office, one.key, one.raw)
        said = words(drawn.pdf)
        assert "待填" not in said, one.key
        assert "演示" in said
    raw = changed(office)
    raw["blocks"][1]["text"] = "{没有这一栏}"
    with pytest.raises(Expected):
        preview_wording(office, "receipt", raw)
