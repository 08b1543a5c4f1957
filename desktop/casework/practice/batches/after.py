"""The end of an invented batch: the document, the certificates, the archive."""

from __future__ import annotations

from dataclasses import replace

from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_result import draft_result
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.office import Office
from desktop.casework.practice.batches.intake import Batch
from desktop.casework.practice.some_letters import SECOND
from desktop.casework.titles.archive.archive_batch import archive_batch
from desktop.casework.titles.archive.propose_archive import propose_archive
from desktop.casework.titles.results.certificates.register_certificate import register_certificate


def document(office: Office, batch: Batch) -> None:
    """Our own document, drafted by one, checked and signed by another; signing it confirms the titles."""
    confirmed = [one.id for one in office.store.reads.title_applications(batch.batch_id, ("confirmed",))]
    letter = draft_result(office, batch.batch_id, confirmed).letter
    if letter is None:
        raise AssertionError("a new draft has a key")
    head = replace(office, actor=SECOND)
    submit_letter(office, letter)
    check_letter(head, letter)
    batch.told["document"] = sign_letter(head, letter).number


def certify(office: Office, batch: Batch) -> None:
    """Every title of the batch gets the number and day of its electronic certificate."""
    today = office.clock.today()
    held = office.store.reads.titles_of_batch(batch.batch_id)
    for number, one in enumerate(held, 1):
        raw = {"number": f"YS{today.year}{batch.batch_id:03d}{number:05d}", "day": today.isoformat()}
        register_certificate(office, one.id, raw)
    batch.told["certificates"] = len(held)


def archive(office: Office, batch: Batch) -> None:
    """The list as proposed, where it lies, until when."""
    proposed = propose_archive(office, batch.batch_id).answers
    archive_batch(office, batch.batch_id, {**proposed, "file_number": "ZC-2026-001", "place": "档案室 3 柜 2 层"})
