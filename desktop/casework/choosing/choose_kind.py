"""The guided choice of a kind of case."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.casework.choosing.guide import guide
from desktop.casework.choosing.on_file import answers_on_file
from desktop.casework.choosing.views import Guide
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.onward.known_of import known_of


def choose_kind(
    office: Office, answers: Mapping[str, str], person_id: int | None = None, employer_id: int | None = None
) -> Guide:  # fmt: skip
    """Where the answers lead by today's book; what is on file of the two suggests the answer of the next question.

    Raises `Expected` for a question or an answer the tree does not have, or somebody who is not on file.
    """
    allowed(office, "open_case")
    employer = None if employer_id is None else office.store.reads.employer(employer_id).data
    known = None if person_id is None else known_of(office, person_id, employer_id)
    today = office.clock.today()
    return guide(office.policy, answers, today, answers_on_file(office.policy, known, employer, today))
