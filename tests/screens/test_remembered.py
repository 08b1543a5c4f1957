from __future__ import annotations

import pytest

from desktop.screens.remembered import Remembered


def test_wishes_outlive_the_window(qapp, tmp_path):
    first = Remembered(tmp_path / "window.ini")
    first.language, first.mode, first.scale = "en", "dark", 1.5
    first.keep_columns("7", "cases", {"widths": {"number": 140}, "order": ["number"], "sort": ["due", True]})
    again = Remembered(tmp_path / "window.ini")
    assert (again.language, again.mode, again.scale) == ("en", "dark", 1.5)
    assert again.columns("7", "cases")["widths"] == {"number": 140}
    assert again.columns("8", "cases") == {}


@pytest.mark.parametrize(
    "text",
    ["[look]\nlanguage=kl\ntheme=pink\nscale=900\n", "\x00\x01rubbish", "[columns]\n7-cases=\"{not json\"\n"],
)
def test_an_unreadable_file_falls_back(qapp, tmp_path, text):
    (tmp_path / "window.ini").write_text(text, encoding="utf-8")
    kept = Remembered(tmp_path / "window.ini")
    assert (kept.language, kept.mode, kept.scale, kept.columns("7", "cases")) == ("zh_CN", "light", 1.0, {})
