"""An outcome is said in one way, wherever it is shown."""

from __future__ import annotations

from desktop.basics.language import told_in
from desktop.policy.verdict import OUTCOME_WORDS, Outcome
from desktop.screens.cases.judging.outcomes import outcome_cell


def test_every_outcome_has_its_word_in_both_languages_and_the_window_says_the_same() -> None:
    assert set(OUTCOME_WORDS) == set(Outcome)
    assert len(set(OUTCOME_WORDS.values())) == len(Outcome)
    for outcome, words in OUTCOME_WORDS.items():
        assert outcome_cell(outcome).text == words
        assert told_in("en", words) != words
