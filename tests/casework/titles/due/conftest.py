"""A batch with a submission and two applicants, as where they are checked."""

from tests.casework.titles.checking.conftest import (
    batch,
    batch_raw,
    committee,
    employer,
    enter,
    letter,
    submission,
    two,
)

__all__ = ["batch", "batch_raw", "committee", "employer", "enter", "letter", "submission", "two"]
