"""What the rules of official letters say about a draft."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.case_types.letters.drafted import Draft, Piece, Recipient
from desktop.case_types.letters.rules import findings

SOUND = Draft(
    "report", "general", "关于前三季度工作情况的报告", (Piece("paragraph", "特此报告。"),), (Recipient("", "管委会"),)
)


def found(**more: object) -> list[tuple[str, bool]]:
    return [(one.field, one.blocks) for one in findings(replace(SOUND, **more))]


def test_a_sound_draft_has_none() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("more", "field", "blocks"),
    [
        ({"main_to": ()}, "main_to", True),
        ({"body": ()}, "blocks", True),
        ({"body": (Piece("paragraph", "妥否，请批示。"),)}, "blocks", False),
        ({"title": "关于前三季度工作情况"}, "title", False),
        ({"title": f"关于{'很' * 70}的报告"}, "title", False),
        ({"copies_to": (Recipient("", "管委会"),)}, "copies_to", False),
        ({"body": (Piece("level1", "下一步工作"),)}, "blocks", False),
    ],
)
def test_what_stops_and_what_warns(more: dict[str, object], field: str, blocks: bool) -> None:
    assert (field, blocks) in found(**more)


def test_a_request_goes_to_one_body() -> None:
    two = (Recipient("", "甲"), Recipient("", "乙"))
    assert found(kind="request", title="关于租金的请示", main_to=two) == [("main_to", False)]
