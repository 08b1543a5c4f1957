"""The digest of ballots: their order makes no difference, everything else does."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.professional_title.sessions.ballots import Vote, digest_of, new_token

VOTES = st.lists(
    st.builds(Vote, st.text("0123456789abcdef", min_size=1, max_size=6), st.just("R1"), st.integers(1, 2),
              st.integers(1, 2), st.sampled_from(("agree", "against"))),
    min_size=1, max_size=12, unique_by=lambda vote: vote.token,
)  # fmt: skip


@given(VOTES, st.randoms())
def test_the_order_makes_no_difference(votes, random) -> None:
    mixed = list(votes)
    random.shuffle(mixed)
    assert digest_of(mixed) == digest_of(votes)


@given(VOTES, st.data())
def test_one_ballot_changed_added_or_gone_is_seen(votes, data) -> None:
    at = data.draw(st.integers(0, len(votes) - 1))
    turned = replace(votes[at], choice="abstain")
    whole = digest_of(votes)
    assert digest_of([*votes[:at], turned, *votes[at + 1 :]]) != whole
    assert digest_of([*votes[:at], *votes[at + 1 :]]) != whole
    assert digest_of([*votes, replace(votes[at], token="f" * 7)]) != whole


def test_no_ballots_no_digest_and_tokens_are_chance() -> None:
    assert digest_of([]) == ""
    assert len({new_token() for _one in range(200)}) == 200
