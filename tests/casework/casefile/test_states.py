from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.basics.language import told_in
from desktop.casework.casefile.noted import Noted
from desktop.casework.casefile.states import states
from desktop.policy.verdict import Confidence, MaterialLine

DAY = date(2026, 11, 22)


def line(need: str = "required", months: int | None = None) -> MaterialLine:
    return MaterialLine(
        "medical", 8, "体检证明", need, "", "原件", "", "第8项", "外专发〔2017〕36号", Confidence.CONFIRMED, months
    )


def state(noted: Noted | None, need: str = "required", months: int | None = None, day: date = DAY):
    given = {} if noted is None else {"medical": noted}
    return states((line(need, months),), given, day)[0]


def test_nothing_handed_in_is_missing_unless_the_rule_waives_it():
    assert state(None).state == "missing"
    assert state(None, "waived").state == "waived"


def test_a_scan_makes_a_line_received():
    assert state(Noted("missing", files=1, pages=2)).state == "received"


def test_a_paper_expires_by_the_rule_counted_from_its_issue():
    good = state(Noted("received", issued_on=date(2026, 5, 22)), months=6)
    assert (good.expires_on, good.trouble) == (DAY, "")
    late = state(Noted("received", issued_on=date(2026, 5, 21)), months=6)
    assert "2026-11-21" in late.trouble


def test_its_own_last_day_counts_when_earlier():
    noted = Noted("received", issued_on=date(2026, 11, 1), expires_on=date(2026, 11, 10))
    assert state(noted, months=6).expires_on == date(2026, 11, 10)


def test_a_paper_whose_validity_counts_needs_its_date():
    assert "出具日期" in state(Noted("received"), months=6).trouble
    assert state(Noted("received")).trouble == ""


def test_a_paper_from_tomorrow_will_not_do():
    assert "晚于" in state(Noted("received", issued_on=date(2026, 11, 23)), months=6).trouble


def test_what_is_required_cannot_be_promised():
    assert state(Noted("promised")).trouble
    assert state(Noted("promised"), "commitment").trouble == ""


def test_a_promise_on_record_stands_behind_any_paper():
    assert state(Noted("promised", promise=True)).trouble == ""
    assert state(Noted("declared")).trouble


def test_what_is_no_longer_asked_for_is_kept_and_comes_back():
    noted = Noted("checked", issued_on=date(2026, 1, 5), files=2, pages=3, note="原件带封套")
    gone = state(noted, "waived", months=6)
    assert (gone.state, gone.kept, gone.files) == ("not_needed", "checked", 2)
    assert (gone.note, gone.trouble) == ("原件带封套", "")
    back = state(noted, months=6)
    assert (back.state, back.kept, back.pages) == ("checked", "", 3)
    assert "过期" in back.trouble
    assert state(Noted("missing"), "waived").state == "waived"


def test_why_goes_with_what_was_sent_back():
    assert state(Noted("returned", note="缺第二页")).why == "缺第二页"
    assert state(Noted("not_needed", note="以居留证件页代替"), "optional").why == "以居留证件页代替"
    assert state(Noted("received", note="缺第二页")).why == ""


def test_what_will_not_do_is_said_in_the_window_s_language():
    """Chinese on papers and in the file, English where the window speaks it."""
    late = state(Noted("received", issued_on=date(2026, 5, 21)), months=6).trouble
    assert late == "已于 2026-11-21 过期，请重新提交。"
    tomorrow = state(Noted("received", issued_on=date(2026, 11, 23)), months=6).trouble
    undated = state(Noted("received"), months=6).trouble
    for words in (late, tomorrow, undated, state(Noted("promised")).trouble):
        told = told_in("en", words)
        assert told
        assert not any("一" <= sign <= "鿿" for sign in told), told


def test_fewer_copies_than_asked_are_said_and_none_noted_are_not() -> None:
    asked = replace(line(), copies=2)
    (short,) = states((asked,), {asked.key: Noted("received", copies=1, issued_on=DAY)}, DAY)
    assert "应交2份，只有1份" in short.trouble
    for copies in (0, 2, 3):
        (fine,) = states((asked,), {asked.key: Noted("received", copies=copies, issued_on=DAY)}, DAY)
        assert fine.trouble == ""
