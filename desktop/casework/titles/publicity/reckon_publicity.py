"""How long a publicity has to be up, by both counts, each with its proof."""

from __future__ import annotations

from datetime import date

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.publicity.views import Reckoned
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.publicity import publicity_ends, publicity_held
from desktop.policy.verdict import Confidence


def reckon_publicity(office: Office, stage: str, posted: date, until: date | None = None) -> Reckoned:
    """The first last day that is enough, by both counts; with `until`, how many working days it was up.

    In: `stage` employer (a unit's proof, the posting day counts), before_review or result (our own: it does not).
    Raises `Expected` with `field` for a span that cannot be.
    """
    allowed(office, "read_publicity")
    return reckoned(office.policy, stage, posted, until)


def reckoned(library: PolicyLibrary, stage: str, posted: date, until: date | None = None) -> Reckoned:
    """The same for verbs whose own right was looked at already."""
    held = None if until is None else publicity_held(library, stage, posted, until)
    ends = publicity_ends(library, stage, posted) if held is None else held.ends
    rule = ends.stage
    if ends.rule.end is None:
        raise AssertionError("a count without a still ends")
    return Reckoned(
        stage=stage,
        title=rule.title,
        days=rule.days,
        counts_posting_day=rule.counts_posting_day,
        to_check=rule.confidence is Confidence.TO_CHECK,
        clause=rule.clause,
        posted_on=posted,
        with_posting_day=ends.with_posting_day,
        after_posting_day=ends.after_posting_day,
        earliest=ends.rule.end,
        until=until,
        held=None if held is None else held.days,
        held_with_posting_day=None if held is None else held.days_with_posting_day,
        held_after_posting_day=None if held is None else held.days_after_posting_day,
    )
