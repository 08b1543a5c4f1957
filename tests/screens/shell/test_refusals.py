"""A refusal is read where it was told and where it is mended; a page later it is gone."""

from __future__ import annotations

from desktop.screens.page import Place
from tests.window_fixtures import settle


def test_it_goes_along_once(parts, work, desk) -> None:
    work.open(Place("reports"))
    settle(parts)
    desk.trouble.emit("不能办结。", "请先装订。")
    work.open(Place("reports"))
    assert work.banners.shown() == ("不能办结。",)
    work.open(Place("register"))
    assert work.banners.shown() == ("不能办结。",)
    desk.trouble.emit("日期不对。", "请改正。")
    work.open(Place("reports"))
    assert work.banners.shown() == ("日期不对。",)
    work.open(Place("today"))
    assert work.banners.shown() == ()


def test_what_is_told_otherwise_stays_until_it_is_read(parts, work) -> None:
    work.banners.tell("有承诺到期。", "明细在工作台。", "near")
    for page in ("reports", "register", "today"):
        work.open(Place(page))
        settle(parts)
    assert "有承诺到期。" in work.banners.shown()
