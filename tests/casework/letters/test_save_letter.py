"""A draft is changed by hand and by what is asked; neither undoes the other."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.letters.submit_letter import submit_letter


def save(office, key, **raw):
    return save_letter(office, key, read_letter(office, key).version, {n.replace("__", "."): v for n, v in raw.items()})


def test_an_answer_fills_title_and_text(office) -> None:
    key = draft_letter(office, "general_letter").letter
    save(office, key, slot__事由="核实学历", slot__缘由="第一段。\n第二段。")
    view = read_letter(office, key)
    assert view.title == "关于核实学历的函"
    assert [block["text"] for block in view.raw["blocks"]][:2] == ["第一段。", "第二段。"]
    assert [one.name for one in view.missing] == ["请求"]
    assert all(one.state == "same" for one in view.differences)


def test_what_was_edited_stays_when_an_answer_changes(office, whole) -> None:
    key = whole(office)
    blocks = read_letter(office, key).raw["blocks"]
    edited = [*blocks[:1], {"kind": "paragraph", "text": "我加的一段。"}, blocks[1]]
    save(office, key, blocks=edited)
    save(office, key, slot__缘由="缘由改过了。")
    texts = [block["text"] for block in read_letter(office, key).raw["blocks"]]
    assert texts == ["缘由改过了。", "我加的一段。", blocks[1]["text"]]
    states = [one.state for one in read_letter(office, key).differences]
    assert states == ["same", "same", "added", "same", "removed", "removed"]


def test_an_edited_paragraph_has_its_open_place_filled(office) -> None:
    key = draft_letter(office, "general_request").letter
    save(office, key, title="关于再次请示【待填：事由】的请示")
    save(office, key, slot__事由="租金")
    assert read_letter(office, key).title == "关于再次请示租金的请示"


def test_a_second_reader_is_told_of_a_change(office, whole) -> None:
    key = whole(office)
    version = read_letter(office, key).version
    save_letter(office, key, version, {"title": "关于一的函"})
    with pytest.raises(Expected) as trouble:
        save_letter(office, key, version, {"title": "关于二的函"})
    assert trouble.value.field == "version"
    assert read_letter(office, key).title == "关于一的函"


def test_what_is_unchanged_is_no_change(office, whole) -> None:
    key = whole(office)
    before = read_letter(office, key)
    assert not save_letter(office, key, before.version, before.raw)
    assert read_letter(office, key).version == before.version


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({"title": "关于\U0010fffd的函"}, "title"),
        ({"main_to": [{"department": "nobody"}]}, "main_to"),
        ({"slot.没有": "x"}, "slot.没有"),
        ({"blocks": [{"kind": "facts", "text": "没有冒号"}]}, "blocks"),
        ({"reply_days": -1}, "reply_days"),
        ({"secrecy": "绝密"}, "secrecy"),
    ],
)
def test_what_cannot_be_kept_is_refused_at_its_field(office, whole, raw, field) -> None:
    key = whole(office)
    with pytest.raises(Expected) as trouble:
        save_letter(office, key, 1, raw)
    assert trouble.value.field == field


def test_what_was_handed_over_is_no_draft_any_more(office, whole) -> None:
    key = whole(office)
    submit_letter(office, key)
    with pytest.raises(Expected) as trouble:
        save_letter(office, key, read_letter(office, key).version, {"title": "关于别的函"})
    assert trouble.value.field == "state"


def test_recipients_by_name_and_by_department(office, whole) -> None:
    key = whole(office)
    save(office, key, main_to=[{"department": "housing"}, {"name": "某大学"}], copies_to=[])
    view = read_letter(office, key)
    assert view.raw["main_to"] == [{"department": "housing"}, {"name": "某大学"}]
    assert view.raw["copies_to"] == []


@pytest.mark.parametrize("name", ["title", "main_to", "copies_to", "attachments", "note"])
def test_a_sign_no_face_has_is_refused_where_it_is_typed(office, whole, name) -> None:
    key, bad = whole(office), "某\U0001f600大学"
    with pytest.raises(Expected) as trouble:
        save(office, key, **{name: bad if name in ("title", "note") else [{"name": bad}]})
    assert trouble.value.field == name
    assert "U+1F600" in trouble.value.what
