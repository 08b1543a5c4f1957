"""A draft filled anew: what was not touched follows the template, what was edited stays as written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.letters.drafted import OWN, Piece
from desktop.case_types.letters.merge import refilled, relisted, retitled

texts = st.text(alphabet="甲乙丙丁戊", min_size=1, max_size=4)
bodies = st.lists(texts, max_size=6).map(lambda all_: tuple(Piece("paragraph", t, n) for n, t in enumerate(all_)))


def said(pieces):
    return [piece.text for piece in pieces]


@given(bodies, bodies)
def test_a_draft_nobody_edited_becomes_the_template_as_it_is_now(was, now):
    assert said(refilled(was, was, now, {})) == said(now)


@given(bodies, bodies)
def test_a_template_that_says_the_same_changes_nothing(body, was):
    own = tuple(Piece("paragraph", piece.text) for piece in body)
    assert said(refilled(own, was, was, {})) == said(own)


@given(bodies, bodies, st.integers(0, 6))
def test_an_own_paragraph_is_never_lost(was, now, at):
    own = Piece("paragraph", "我写的", OWN)
    body = (*was[:at], own, *was[at:])
    assert said(refilled(body, was, now, {})).count("我写的") == 1


def test_open_places_of_edited_text_are_filled():
    was = (Piece("paragraph", "请核实【待填：事由】。", 0),)
    body = (Piece("paragraph", "请尽快核实【待填：事由】。"),)
    now = (Piece("paragraph", "请核实学历。", 0),)
    assert said(refilled(body, was, now, {"事由": "学历"})) == ["请尽快核实学历。"]
    assert retitled("关于【待填：事由】的补充函", "关于【待填：事由】的函", "关于学历的函", {"事由": "学历"}) == (
        "关于学历的补充函"
    )


def test_a_block_that_was_left_out_stays_out_and_a_new_one_comes_where_it_belongs():
    was = (Piece("paragraph", "一", 0), Piece("paragraph", "二", 1))
    now = (Piece("paragraph", "一", 0), Piece("paragraph", "新", 2), Piece("paragraph", "改", 1))
    assert said(refilled((was[1],), was, now, {})) == ["改", "新"]
    assert relisted(("护照",), ("护照",), ("护照", "合同")) == ("护照", "合同")
    assert relisted(("我的",), ("护照",), ("护照", "合同")) == ("我的",)
