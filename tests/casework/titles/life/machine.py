"""Two applicants of one batch: any verb at any time, each told beforehand by the model whether it may be."""

from __future__ import annotations

import shutil
import tempfile
from copy import deepcopy
from datetime import date
from pathlib import Path
from random import Random

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.case_types.professional_title.life import ENDED
from tests.casework.titles.life.afterwards import Afterwards
from tests.casework.titles.life.model import Book
from tests.casework.titles.life.moves import MOVES, Moves
from tests.casework.titles.life.public import Public
from tests.casework.titles.life.sittings import Sittings

ONWARD = 0.5  # of the moves
VERBS = tuple(dict.fromkeys(one[0] for one in MOVES))


class Life(RuleBasedStateMachine, Public, Sittings, Afterwards, Moves):
    """One batch; begins at any of its stages."""

    templates: tuple[tuple[Path, Book, date], ...]
    verbs: tuple[str, ...] = VERBS  # tried out of turn

    @initialize(start=st.integers(0, 11), seed=st.integers(0, 999_999))
    def begin(self, start: int, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - moves of a test; drawn evenly, where a search repeats itself
        self.folder = Path(tempfile.mkdtemp()) / "office"
        folder, book, day = self.templates[start % len(self.templates)]
        shutil.copytree(folder, self.folder)
        self.open(self.folder, deepcopy(book), day)

    def teardown(self) -> None:
        if hasattr(self, "stack"):
            self.stack.close()
            shutil.rmtree(self.folder.parent)

    @rule()
    def go(self) -> None:
        """Mostly what leads on, so that the whole life is reached; else any verb at all."""
        leading = [one for one in self.onward() if self.there_is(one[0])] or [("sleep", 1)]
        verb = self.random.choice([one for one in self.verbs if self.there_is(one)])
        anything = [one for one in MOVES if one[0] == verb]
        move = self.random.choice(leading if self.random.random() < ONWARD else anything)
        note(f"{move}")
        getattr(self, move[0])(*move[1:])

    # -- what always holds

    @invariant()
    def the_file_says_the_same(self) -> None:
        reads = self.office.store.reads
        states = {one.id: one.state for one in reads.title_applications(self.book.batch)}
        for one in self.book.applied:
            assert states[one.key] == one.state, f"a step skipped: {states[one.key]}, not {one.state}"

    @invariant()
    def what_ended_stays_ended(self) -> None:
        for was, one in zip(self.before, self.book.applied, strict=True):
            back = one.state == "reviewing" and was == "failed"  # voided, or a re-check: with a new count
            assert was not in ENDED or one.state in {was, "archived"} or back, "what ended stays ended"
        self.before = [one.state for one in self.book.applied]

    @invariant()
    def one_result_and_one_title_each(self) -> None:
        reads = self.office.store.reads
        counts = [row for met in self.book.meetings for row in reads.title_vote_counts(met.key)]
        titles = reads.titles_of_batch(self.book.batch)
        for one in self.book.applied:
            own = [row for row in counts if row.application_id == one.key and row.state != "void" and row.final]
            assert [row.state for row in own] == ([one.count] if one.count else []), "two results"
            held = [line for line in titles if line.application_id == one.key]
            assert len(held) == (1 if one.title else 0), "two titles"
            if held or one.state in {"result_publicity", "confirmed"}:
                assert [(row.passed, row.state) for row in own] == [(True, "announced")], "a title without a result"
