from __future__ import annotations

from desktop.casework.notices.read_wordings import read_wordings
from desktop.screens.page import Place
from tests.window_fixtures import settle


def open_page(parts, work, key="receipt"):
    work.open(Place("wordings", part=key))
    settle(parts)
    return work.page


def version(desk, key="receipt"):
    return next(one for one in desk.ask(read_wordings) if one.key == key).version


def test_the_policy_page_leads_to_the_words(parts, work):
    work.open(Place("policy"))
    settle(parts)
    page = open_page(parts, work)
    assert page.beside.sheet.pages() >= 1


def test_a_change_is_looked_at_seen_and_kept(parts, work, desk):
    page = open_page(parts, work)
    blocks = page._form.answers()["blocks"]
    page._form.fill({"blocks": [*blocks[:-1], {"kind": "paragraph", "text": "{没有}"}, blocks[-1]]})
    page.save()
    settle(parts)
    assert version(desk) == 0  # an unknown slot and no reason: told at their fields, nothing kept
    assert {one.name for one in page._form._complaints} >= {"why"}
    page._form.fill({"blocks": [*blocks[:-1], {"kind": "note", "text": "办公时间九时至十七时。"}, blocks[-1]]})
    page._form.fill({"why": "加上办公时间"})
    page.preview()
    settle(parts)
    assert page.beside.sheet.pages() >= 1
    page.save()
    settle(parts)
    assert version(desk) == 1
    assert page._typed == {}


def test_what_was_typed_is_still_there_after_looking_at_another(parts, work, desk):
    page = open_page(parts, work)
    page._form.fill({"title": "收件回执"})
    page.show_notice("acceptance")
    assert page._form.answers()["title"] == "受理通知书"
    page.show_notice("receipt")
    assert page._form.answers()["title"] == "收件回执"
    page.take_shipped()
    assert page._form.answers()["title"] == "申请材料接收回执"
    assert version(desk) == 0


def test_letters_words_are_edited_like_notices(parts, work, desk):
    page = open_page(parts, work, "letters/general_letter")
    assert page._sort.title == "公文"
    assert page.beside.sheet.pages() >= 1
    page._form.fill({"title": "关于商洽{事由}的函", "why": "改标题"})
    page.save()
    settle(parts)
    assert version(desk, "letters/general_letter") == 1
    page.show_notice("receipt")
    assert page._sort.title == "通知书"
    assert page._form.answers()["title"] == "申请材料接收回执"
