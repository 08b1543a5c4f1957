"""One firm's batch of titles from its letter to the archive, in the window, by keys; with DESK_ONSITE of 143 people.

With DESK_PICTURES (a folder) each part is pictured on the way.
"""

from __future__ import annotations

import logging
import os
import time

import pytest

from desktop.casework.practice.batches.whole_batch import ONSITE, Size
from tests import title_after, title_intake, title_meeting
from tests.title_hands import Round, begun

SMALL = Size(9, 4)
STEPS = (
    title_intake.take_in, title_intake.look_through, title_intake.tell, title_intake.put_right, title_after.post,
    title_meeting.plan, title_meeting.draw, title_meeting.sign_in, title_meeting.recuse, title_meeting.hear,
    title_meeting.vote, title_meeting.close, title_after.publish, title_after.document, title_after.certify,
    title_after.print_papers, title_after.archive,
)  # fmt: skip


@pytest.fixture
def one(qapp, tmp_path):
    yield from begun(qapp, tmp_path, ONSITE if os.environ.get("DESK_ONSITE") else SMALL)


def test_from_the_letter_to_the_archive(one: Round, monkeypatch) -> None:
    for step in STEPS:
        begun_at = time.monotonic()
        step(one, monkeypatch)
        logging.getLogger(__name__).info("%s %.1f s", step.__name__, time.monotonic() - begun_at)
