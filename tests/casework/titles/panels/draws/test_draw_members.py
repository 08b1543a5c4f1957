"""The draw: everybody left out is named, the outcome seated and kept, repeated by its record, never undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.panels.draw.record import check_file
from desktop.case_types.professional_title.panels.sample import invented_committee
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.panels.committees.save_committee import save_committee
from desktop.casework.titles.panels.draws.draw_members import draw_members
from desktop.casework.titles.panels.draws.parties import conflicts_of
from desktop.casework.titles.panels.draws.read_draws import draw_record, export_draw, read_draws, repeat_draw
from desktop.casework.titles.panels.draws.read_pool import read_draw_pool
from desktop.casework.titles.panels.draws.recusals import note_recusals
from desktop.casework.titles.panels.experts.move_expert import move_expert
from desktop.casework.titles.panels.experts.read_expert import read_expert
from desktop.casework.titles.panels.experts.save_expert import save_expert
from desktop.store.tables import TitleDraw, TitleMember, TitleRecusal, TitleSession
from tests.casework.titles.panels.conftest import DAY, POOL


def drawn(office, session: int, **told) -> None:
    assert draw_members(office, session, **{"words": "瑞雪 2026", "witness": "纪检 韩雪", **told}).session == session


def rows(office, table, **equal):
    with office.store.unit() as unit:
        found = unit.rows(table, **equal)
        unit.record("read")
        return [row.model_dump() for row in found]


def test_the_pool_says_of_everybody_why(office, experts, session):
    move_expert(office, experts[0], "ended", "退休")
    pool = read_draw_pool(office, session, {experts[1]: "本人申请"})
    assert (len(pool.lines), pool.hindrance, pool.members, pool.substitutes) == (POOL, "", 25, 2)
    why = {line.id: line.why for line in pool.lines}
    assert why[experts[0]] == ("已出库或已取消资格",)
    assert why[experts[1]] == ("人工排除：本人申请",)
    assert any("不能到会" in reason for told in why.values() for reason in told)
    assert {name for name, wanted, had in pool.quotas if had < wanted} == set()
    assert any("还没有申报人" in words for words in pool.warnings)


def test_those_drawn_are_seated_and_the_record_repeats_them(office, experts, session, tmp_path):
    left_out = {line.id for line in read_draw_pool(office, session, {experts[1]: "本人申请"}).lines if line.why}
    drawn(office, session, by_hand={experts[1]: "本人申请"})
    (view,) = read_draws(office, session)
    assert (len(view.members), view.stands, view.witness) == (25, True, "纪检 韩雪")
    assert len(view.substitutes) == 50
    assert left_out
    assert not left_out & {one.id for one in view.members + view.substitutes}
    assert [one.origin for one in view.members[:9]] == ["grassroots"] * 5 + ["eminent"] * 4
    seated = rows(office, TitleMember, session_id=session)
    members = sorted((row for row in seated if row["role"] == "member"), key=lambda row: row["place"])
    assert [row["expert_id"] for row in members] == [one.id for one in view.members]
    assert rows(office, TitleSession, id=session)[0]["state"] == "drawn"
    repeated = repeat_draw(office, view.id)
    assert (repeated.same, repeated.faults) == (True, ())
    assert repeated.members == tuple(one.name for one in view.members)
    data = export_draw(office, view.id, tmp_path / "draw.json").read_bytes()
    assert check_file(data).faults == ()
    assert check_file(data).repeated.members == tuple(one.id for one in view.members)
    assert check_file(data.replace("韩雪".encode(), "某人".encode())).faults
    assert read_expert(office, view.members[0].id).answers["identity_number"] not in data.decode()


def test_a_second_draw_needs_a_reason_and_the_first_stays(office, experts, session):
    drawn(office, session)
    with pytest.raises(Expected) as trouble:
        drawn(office, session)
    assert trouble.value.field == "reason"
    drawn(office, session, reason="会议改期，多人不能到会")
    second, first = read_draws(office, session)
    assert (first.stands, second.stands, second.reason) == (False, True, "会议改期，多人不能到会")
    assert draw_record(office, second.id).replaces == first.digest
    assert repeat_draw(office, first.id).same
    assert repeat_draw(office, second.id).same
    members = {row["expert_id"] for row in rows(office, TitleMember, session_id=session, role="member")}
    assert members == {one.id for one in second.members}


def test_no_hand_changes_a_draw_behind_its_back(office, experts, session):
    drawn(office, session)
    for words in ("UPDATE title_draw SET witness = 'x'", "DELETE FROM title_draw"):
        with pytest.raises(Exception, match="never"), office.store.engine().begin() as connection:
            connection.execute(text(words))
    assert len(rows(office, TitleDraw)) == 1


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"words": "1"}, "words"), ({"words": " \u200b "}, "words"), ({"witness": ""}, "witness"),
        ({"by_hand": {1: " "}}, "by_hand"),
    ],
)  # fmt: skip
def test_what_is_missing_is_named(office, experts, session, told, field):
    with pytest.raises(Expected) as trouble:
        drawn(office, session, **told)
    assert trouble.value.field == field
    assert read_draws(office, session) == ()


def test_an_expired_filing_and_a_pool_too_small_forbid_it(office, committee, session):
    with pytest.raises(Expected, match="可抽专家 0 人"):
        drawn(office, session)
    save_committee(office, committee, invented_committee(DAY, left=3))
    assert "到期" in read_draw_pool(office, session).hindrance
    with pytest.raises(Expected, match="2026-11-26"):
        drawn(office, session)


def test_who_conflicts_with_an_applicant_withdraws(office, experts, session, heard):
    name = office.store.reads.title_application(heard).applicant
    answers = read_expert(office, experts[2]).answers
    save_expert(office, experts[2], {**answers, "co_authors": [{"name": name}]})
    (found,) = conflicts_of(office, experts[2], heard)
    assert found.ground == "co_author"
    line = next(line for line in read_draw_pool(office, session).lines if line.id == experts[2])
    assert any("全部申报人" in why for why in line.why)  # the only applicant: nothing is left to judge
    with deed(office, "draw_members") as act:
        act.unit.add(TitleMember(session_id=session, expert_id=experts[2]))
        assert note_recusals(act, session) == 1
        assert note_recusals(act, session) == 0
        act.note("title_session", session)
    (recusal,) = rows(office, TitleRecusal, session_id=session)
    assert (recusal["application_id"], recusal["expert_id"]) == (heard, experts[2])
    drawn(office, session)
    assert rows(office, TitleRecusal, session_id=session) == []  # not drawn, so nothing to withdraw from


def test_a_closed_session_is_not_drawn_for(office, experts, session):
    with deed(office, "draw_members") as act:
        act.unit.get(TitleSession, session).state = "closed"
        act.note("title_session", session)
    with pytest.raises(Expected, match="已经开始或结束"):
        drawn(office, session)


def test_only_reviewer_and_head_draw(office, experts, session):
    window = replace(office, actor=replace(office.actor, roles=(Role.OFFICER,)))
    for act in (drawn, read_draw_pool, read_draws):
        with pytest.raises(Expected, match="角色"):
            act(window, session)
