"""When each notice may be issued."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from desktop.case_types import ALL
from desktop.case_types.notices.occasions import OCCASIONS
from desktop.case_types.notices.tables import TABLES
from desktop.case_types.notices.vocabulary import BASIS, VOCABULARY, slots_in
from desktop.policy.book.worded.notices import BlockKind, Need
from tests.case_types.notices.whole_case import PROMISES, context, notice, notices, standing

REFUSED = {"result": "refused", "decided_on": "2026-12-04", "reason": "不符合条件"}


def at(key: str, *, accepted: bool = True, whole: bool = False, promises=PROMISES, **rest) -> str:
    made = context(ALL[0])
    made = replace(made, accepted_on=made.accepted_on if accepted else None, gaps=() if whole else made.gaps)
    return notice(key).idle(replace(made, promises=promises, standing=standing(**rest)))


def test_the_closed_lists_are_the_books() -> None:
    assert set(OCCASIONS) == set(get_args(Need))
    assert set(TABLES) <= set(get_args(BlockKind))


@pytest.mark.parametrize("one", notices(), ids=lambda one: one.key)
def test_every_shipped_word_is_in_the_vocabulary_and_nothing_obliged_is_left_out(one) -> None:
    chapter = one.words.chapter
    texts = [chapter.words.title, *(block.text for block in chapter.words.block)]
    used = {name for text in texts for name in slots_in(text)}
    assert used <= {*VOCABULARY, BASIS}
    assert set(chapter.obliged) <= used
    assert set(chapter.obliged_blocks) <= {block.kind for block in chapter.words.block}


@pytest.mark.parametrize(
    ("key", "rest", "fits"),
    [
        ("acceptance", {"stage": "registered", "accepted": False, "whole": True, "promises": ()}, True),
        ("acceptance", {"stage": "registered", "accepted": False, "promises": ()}, False),  # something is missing
        ("acceptance", {"stage": "registered", "accepted": False, "whole": True}, False),  # a paper comes later
        ("acceptance", {"stage": "decided", "promises": ()}, False),
        ("tolerant", {"stage": "correcting", "accepted": False, "whole": True}, True),
        ("tolerant", {"stage": "correcting", "accepted": False, "whole": True, "promises": ()}, False),
        ("not_accepted", {"stage": "registered", "accepted": False}, True),
        ("not_accepted", {"stage": "accepted"}, False),
        ("shortfall_notice", {"stage": "registered", "accepted": False}, True),
        ("shortfall_notice", {"stage": "registered", "whole": True}, False),
        ("extension", {"stage": "reviewing"}, True),
        ("extension", {"stage": "reviewing", "extension": None}, False),
        ("forward_letter", {"stage": "reviewing"}, True),
        ("forward_letter", {"stage": "registered", "accepted": False}, False),
        ("granted_slip", {"stage": "decided"}, True),
        ("granted_slip", {"stage": "decided", "decision": REFUSED}, False),
        ("refused_slip", {"stage": "decided", "decision": REFUSED}, True),
        ("refused_slip", {"stage": "decided"}, False),
        ("collection", {"stage": "closed"}, True),
        ("delivery_receipt", {"stage": "closed"}, True),
        ("delivery_receipt", {"stage": "accepted", "deliveries": ()}, False),
        ("declaration", {"stage": "accepted"}, True),
        ("declaration", {"stage": "accepted", "promises": ()}, False),
        ("correction_notice", {"stage": "reviewing"}, True),
        ("correction_notice", {"stage": "reviewing", "corrections": ()}, False),
        ("receipt", {"stage": "registered", "accepted": False}, True),
    ],
)
def test_each_notice_has_its_occasion(key, rest, fits) -> None:
    assert (at(key, **rest) == "") is fits
