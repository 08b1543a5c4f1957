from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.reading import read_chapter
from desktop.policy.book.worded.letters import LetterChapter


@pytest.mark.parametrize("key", ["general_request", "general_report"])
def test_an_upward_letter_has_a_place_for_its_signatory(key: str) -> None:
    words = resource("resources", "policy", "letters", f"{key}.toml").read_text(encoding="utf-8")
    chapter = read_chapter(words.encode(), f"letters/{key}", f"{key}.toml")
    assert isinstance(chapter, LetterChapter)
    assert chapter.upward
    with pytest.raises(Expected, match="签发人"):
        read_chapter(words.replace('form = "general"', 'form = "letter"').encode(), f"letters/{key}", f"{key}.toml")
