"""A list of ballots is counted again by whoever holds it; what was changed in it is seen."""

from __future__ import annotations

import json

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.sessions.ballot_list import ListedCount, count_list, listed
from desktop.case_types.professional_title.sessions.ballots import Vote, digest_of

VOTES = [Vote(f"{number:032x}", "R1", 1, 1, "agree" if number < 12 else "against") for number in range(17)]
OWN = {"receipt": "R1", "round": 1, "take": 1, "state": "announced", "present": 17, "issued": 17, "abstain": 0}
SUMS = {**OWN, "agree": 12, "against": 5, "spoiled": 0, "needs": 12, "passed": True}
TEXT = listed(
    "会议", "2026-11-23",
    [ListedCount(**SUMS, digest=digest_of(VOTES)), ListedCount(**{**SUMS, "receipt": "R2"}, digest="")], VOTES,
)  # fmt: skip


def test_the_list_agrees_with_itself() -> None:
    found = count_list(TEXT)
    assert (found.agrees, found.ballots, found.digest) == (True, 17, digest_of(VOTES))
    assert found.rows[0].found == {"agree": 12, "against": 5, "abstain": 0, "spoiled": 0}
    assert found.rows[1].by_sums


@pytest.mark.parametrize(
    "fault",
    [
        lambda told: told["ballots"].pop(),
        lambda told: told["ballots"][16].update(choice="agree"),
        lambda told: told["ballots"].append({**told["ballots"][0], "receipt": "R3"}),
        lambda told: told["ballots"].append({**told["ballots"][0], "receipt": "R2", "token": "f"}),
        lambda told: told["counts"][0].update(agree=13, against=4),
        lambda told: told["counts"][0].update(passed=False),  # the ballots stand, only the result was changed
        lambda told: told["counts"][1].update(needs=13),
        lambda told: told.update(digest="0"),
        lambda told: told["ballots"][0].update(choice="maybe"),
    ],
)
def test_what_was_changed_is_seen(fault) -> None:
    told = json.loads(TEXT)
    fault(told)
    assert not count_list(json.dumps(told)).agrees


def test_what_is_no_list() -> None:
    for text in ("", "{}", TEXT.replace("merkle-sha256/1", "other")):
        with pytest.raises(Expected):
            count_list(text)
