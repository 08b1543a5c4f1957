"""The office's own words of a letter speak from their day on; drafts begun before stay as they were."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.letters.list_templates import list_templates
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.notices.list_notices import list_notices
from desktop.casework.notices.preview_wording import preview_wording
from desktop.casework.notices.read_wordings import raw_of_version, read_wordings
from desktop.casework.notices.save_wording import save_wording
from desktop.documents.preview import page_texts

KEY = "letters/general_letter"


def view(office):
    return next(one for one in read_wordings(office) if one.key == KEY)


def own(office, **more):
    raw = dict(view(office).raw)
    blocks = [*raw["blocks"], {"kind": "paragraph", "text": "此致。", "when": "请求"}]
    return {**raw, "blocks": blocks, "first_day": "2026-11-23", "why": "加上结语", **more}


def test_a_version_speaks_for_drafts_begun_after_it(office) -> None:
    before = draft_letter(office, "general_letter").letter
    save_wording(office, KEY, own(office))
    now = view(office)
    assert (now.version, now.versions[0].version) == (1, 1)
    assert [tag for tag, _line in now.differs] == ["+"]
    assert raw_of_version(now.versions[0])["blocks"][-1]["when"] == "请求"
    after = draft_letter(office, "general_letter").letter
    save_letter(office, after, 1, {"slot.请求": "请函复。"})
    assert read_letter(office, after).raw["blocks"][-1]["text"] == "此致。"
    save_letter(office, before, 1, {"slot.请求": "请函复。"})
    assert read_letter(office, before).raw["blocks"][-1]["text"] != "此致。"
    assert next(one for one in list_templates(office) if one.key == "general_letter").version == 1


def test_notices_know_nothing_of_letters_words(office, case_id) -> None:
    save_wording(office, KEY, own(office))
    assert list_notices(office, case_id)


def test_wrong_words_are_not_kept(office) -> None:
    for given, field in ((own(office, title="关于{申请人}的函"), "title"), (own(office, why=""), "why")):
        with pytest.raises(Expected) as trouble:
            save_wording(office, KEY, given)
        assert trouble.value.field == field
    with pytest.raises(Expected):
        save_wording(office, KEY, {**view(office).raw, "first_day": "2026-11-23", "why": "没有改"})
    assert view(office).version == 0


@pytest.mark.parametrize("key", ["letters/general_report", "letters/age_relaxation"])
def test_words_are_seen_on_a_sheet_before_they_are_kept(office, key) -> None:
    raw = next(one for one in read_wordings(office) if one.key == key).raw
    drawn = preview_wording(office, key, raw)
    assert drawn.pages >= 1
    assert "演示" in "".join(page_texts(drawn.pdf))
