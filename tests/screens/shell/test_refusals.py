"""A refusal is read where it was told: a deed that goes through, another page or another tab takes it away."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.screens.page import Place
from tests.window_fixtures import settle


def test_it_goes_with_its_page(parts, work, desk) -> None:
    work.open(Place("reports"))
    settle(parts)
    desk.trouble.emit("不能办结。", "请先装订。")
    work.open(Place("reports"))
    assert work.banners.shown() == ("不能办结。",)
    work.open(Place("register"))
    assert work.banners.shown() == ()


def test_another_tab_is_another_page(parts, work, desk) -> None:
    work.open(Place("titles", part="batches"))
    settle(parts)
    desk.trouble.emit("查无此文号。", "请核对。")
    work.open(Place("titles", part="batches"))
    assert work.banners.shown() == ("查无此文号。",)
    work.open(Place("titles", part="committees"))
    assert work.banners.shown() == ()


def test_a_deed_that_goes_through_takes_away_what_was_refused_before_it_but_not_within_it(parts, work, desk) -> None:
    desk.trouble.emit("不能办结。", "请先装订。")
    desk.changed.emit(Changed(policy=False))  # the same press of a key, after its first half was refused
    assert work.banners.shown() == ("不能办结。",)
    settle(parts)
    desk.changed.emit(Changed())
    assert work.banners.shown() == ()


def test_what_could_not_be_kept_is_told_on_the_page_one_went_to(parts, work, desk, monkeypatch) -> None:
    work.open(Place("reports"))
    settle(parts)
    monkeypatch.setattr(work.page, "save_now", lambda: desk.trouble.emit("没有保存。", "请再试。"))
    work.open(Place("register"))
    assert work.banners.shown() == ("没有保存。",)


def test_what_is_told_otherwise_stays_until_it_is_read(parts, work) -> None:
    work.banners.tell("有承诺到期。", "明细在工作台。", "near")
    for page in ("reports", "register", "today"):
        work.open(Place(page))
        settle(parts)
    assert "有承诺到期。" in work.banners.shown()
