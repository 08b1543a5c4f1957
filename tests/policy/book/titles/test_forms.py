from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.reading import read_chapter
from desktop.policy.book.titles.forms import FormsChapter

TEXT = resource("resources", "policy", "professional_title", "forms.toml").read_bytes()


def _read(data: bytes) -> FormsChapter:
    chapter = read_chapter(data, "professional_title/forms", "forms.toml")
    assert isinstance(chapter, FormsChapter)
    return chapter


def test_a_form_s_box_is_signed_once() -> None:
    twice = TEXT.replace(b'place = "applicant", lines', b'place = "employer", lines', 1)
    assert twice != TEXT
    with pytest.raises(Expected, match="F01"):
        _read(twice)


def test_a_form_that_is_not_there_is_named() -> None:
    assert _read(TEXT).form_of("F10", date(2026, 11, 25)).title == "表决票"
    with pytest.raises(Expected, match="F99"):
        _read(TEXT).form_of("F99", date(2026, 11, 25))
