"""A list of ballots is counted again by whoever holds it; what was changed in it is seen."""

from __future__ import annotations

import json

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types.professional_title.sessions.ballot_list import ListedCount, count_list, listed
from desktop.case_types.professional_title.sessions.ballots import Vote, digest_of
from desktop.policy.book.library import PolicyLibrary

POLICY = PolicyLibrary.read(resource("resources", "policy"))
VOTES = [Vote(f"{number:032x}", "R1", 1, 1, "agree" if number < 12 else "against") for number in range(17)]
OWN = {
    "receipt": "R1", "round": 1, "take": 1, "state": "announced", "committee": 25, "present": 17, "recused": 0,
    "reading": "", "issued": 17, "abstain": 0,
}  # fmt: skip
SUMS = {**OWN, "agree": 12, "against": 5, "spoiled": 0, "needs": 12, "passed": True}
TEXT = listed(
    "会议", "2026-11-23",
    [ListedCount(**SUMS, digest=digest_of(VOTES)), ListedCount(**{**SUMS, "receipt": "R2"}, digest="")], VOTES,
)  # fmt: skip


def test_the_list_agrees_with_itself() -> None:
    found = count_list(TEXT, POLICY)
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
        lambda told: told["counts"][1].update(agree=8, against=9, needs=8),  # the votes it takes are worked out
        lambda told: told["counts"][1].update(present=11, issued=11, agree=8, against=3, needs=8),  # no quorum
        lambda told: told["counts"][1].update(recused=1, reading="none"),
        lambda told: told["counts"].append({**told["counts"][1], "round": 2}),  # two results of one applicant
        lambda told: told["counts"].append(told["counts"][1]),
    ],
)
def test_what_was_changed_is_seen(fault) -> None:
    told = json.loads(TEXT)
    fault(told)
    assert not count_list(json.dumps(told), POLICY).agrees


def test_the_code_of_the_count_sheet_changes_with_every_count_that_stands() -> None:
    told = json.loads(TEXT)
    told["counts"][1] |= {"agree": 17, "against": 0}
    assert count_list(json.dumps(told), POLICY).code != count_list(TEXT, POLICY).code != ""


def test_what_is_no_list() -> None:
    empty = json.dumps({**json.loads(TEXT), "counts": [], "ballots": [], "digest": ""})
    for text in ("", "{}", empty, TEXT.replace("2026-11-23", "heute"), TEXT.replace("merkle-sha256/1", "other")):
        with pytest.raises(Expected):
            count_list(text, POLICY)
