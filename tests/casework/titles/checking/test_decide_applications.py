"""Many are decided at once by what was shown before, each looked at once more; a stop leaves whole handfuls."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.checking.sight import Sight
from desktop.casework.titles.submissions.find_applicants import find_applicants


def states(office, batch):
    return [row.state for row in find_applicants(office, batch)]


def test_a_preview_writes_nothing_and_tells_what_would_be(office, batch, two):
    trial = preview_decision(office, batch, "return", two)
    assert [line.becomes for line in trial.ready] == ["correcting", "correcting"]
    assert all(line.writes and line.shortfalls for line in trial.lines)
    assert states(office, batch) == ["received", "received"]


def test_what_was_shown_is_carried_out_with_what_was_found(office, batch, two):
    trial = preview_decision(office, batch, "return", two)
    done = decide_applications(office, trial)
    assert (sorted(done.done), done.refused, done.left) == (sorted(two), {}, 0)
    assert states(office, batch) == ["correcting", "correcting"]
    kept = office.store.reads.title_application(two[0]).data["returned"]
    assert [one["says"] for one in kept["found"]] == [one.says for one in trial.lines[0].shortfalls]


def test_over_gaps_nobody_is_accepted_without_a_reason(office, batch, two):
    trial = preview_decision(office, batch, "accept", two)
    assert not trial.ready
    assert all("写明原因" in line.hindrance for line in trial.lines)
    with_why = preview_decision(office, batch, "accept", two, "原件已核，容缺受理")
    assert len(with_why.ready) == 2
    decide_applications(office, with_why)
    assert states(office, batch) == ["accepted", "accepted"]


def test_other_words_look_at_nobody_again(office, batch, two, monkeypatch):
    """What was found with somebody is found once: only what the words change is told anew."""
    trial = preview_decision(office, batch, "accept", two)
    monkeypatch.setattr(Sight, "shortfalls", lambda _sight, _one: pytest.fail("looked again"))
    with_why = preview_decision(office, batch, "accept", two, "原件已核", found=trial.found)
    assert [line.shortfalls for line in with_why.lines] == [line.shortfalls for line in trial.lines]
    assert (len(trial.ready), len(with_why.ready)) == (0, 2)
    assert preview_decision(office, batch, "return", two, found=trial.found).ready


def test_whoever_was_quicker_is_not_overwritten(office, batch, two):
    trial = preview_decision(office, batch, "return", two)
    decide_applications(office, preview_decision(office, batch, "withdraw", two[:1], "单位来函撤回"))
    done = decide_applications(office, trial)
    assert list(done.done) == [two[1]]
    assert list(done.refused) == [two[0]]
    assert states(office, batch) == ["withdrawn", "correcting"]


def test_a_stop_leaves_the_rest_for_later(office, batch, two):
    trial = preview_decision(office, batch, "return", two)
    done = decide_applications(office, trial, progress=lambda reached, of: False)
    assert (done.done, done.left) == ({}, 2)
    assert not done.changed
    assert states(office, batch) == ["received", "received"]


def test_a_preview_can_be_stopped_too(office, batch, two):
    assert preview_decision(office, batch, "return", two, progress=lambda reached, of: False).stopped


def test_a_correction_lapses_only_after_its_deadline(office, batch, two, committee, batch_raw):
    decide_applications(office, preview_decision(office, batch, "return", two))
    early = preview_decision(office, batch, "lapse", two)
    assert not early.ready
    assert "还没有过" in early.lines[0].hindrance
    save_batch(office, batch, {
        **batch_raw, "opens_on": "2026-11-01", "closes_on": "2026-11-20", "correct_until": "2026-11-22"
    }, committee)  # fmt: skip
    late = preview_decision(office, batch, "mended", two)
    assert not late.ready
    assert preview_decision(office, batch, "mended", two, "11月22日邮戳").ready
    decide_applications(office, preview_decision(office, batch, "lapse", two))
    assert states(office, batch) == ["lapsed", "lapsed"]
    assert "视为放弃" in find_applicants(office, batch)[0].ended_why


def test_a_correction_that_came_in_is_checked_again(office, batch, two):
    decide_applications(office, preview_decision(office, batch, "return", two))
    decide_applications(office, preview_decision(office, batch, "mended", two[:1]))
    assert states(office, batch) == ["checking", "correcting"]


def test_withdrawing_needs_a_reason(office, batch, two):
    with pytest.raises(Expected) as told:
        preview_decision(office, batch, "withdraw", two, " ")
    assert told.value.field == "why"


def test_whoever_only_reads_decides_nothing(office, batch, two, acting):
    trial = preview_decision(office, batch, "return", two)
    with pytest.raises(Expected, match="角色"):
        decide_applications(acting(Role.ARCHIVIST), trial)


def test_a_bar_of_the_law_is_waived_by_no_sentence(office, batch, enter):
    stranger, other = enter(1, level="ZG"), enter(2)
    trial = preview_decision(office, batch, "accept", [stranger, other], "领导同意")
    barred, open_ = trial.lines
    assert "RT17" in barred.hindrance
    assert [one.reason for one in barred.shortfalls if one.bars] == ["RT17"]
    assert not open_.hindrance
    assert [line.application_id for line in trial.without(frozenset({other})).ready] == []
    assert set(decide_applications(office, trial).done) == {other}


def test_no_sentence_goes_over_what_was_sent_back_and_not_mended(office, batch, two):
    decide_applications(office, preview_decision(office, batch, "return", two[:1], "缺页"))
    (line,) = preview_decision(office, batch, "accept", two[:1], "领导同意").lines
    assert "补正已交" in line.hindrance
    decide_applications(office, preview_decision(office, batch, "mended", two[:1]))
    (line,) = preview_decision(office, batch, "accept", two[:1], "领导同意").lines
    assert not line.hindrance
