"""Register the certificates of a list that can be, in one unit, with the PDFs that belong to them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.scans.keeping import incoming as look_at
from desktop.casework.office import Office
from desktop.casework.titles.results.certificates.number import must_be_free
from desktop.casework.titles.results.certificates.register_certificate import (
    keep_certificate,
    number_it,
    standing_title,
)
from desktop.casework.titles.results.certificates.views import CertificatesTaken, CertificateTrial


def import_certificates(
    office: Office, trial: CertificateTrial, files: Mapping[str, bytes] | None = None
) -> CertificatesTaken:  # fmt: skip
    """Take what the trial found ready; a certificate registered already takes its PDF too. Twice does nothing more.

    In: `files` PDFs by name. Raises `Expected`, and keeps nothing, when a number was taken meanwhile or a PDF is none.
    """
    given = files or {}
    looked_at = {line.held_id: look_at(line.file, given[line.file]) for line in trial.lines if line.file in given}
    used = {line.file for line in trial.lines if line.file and line.outcome in {"ready", "same"}}
    taken = kept = 0
    with deed(office, "register_certificate") as act:
        for line in trial.lines:
            if line.held_id is None or line.outcome not in {"ready", "same"}:
                continue
            row = standing_title(act, line.held_id)
            if line.outcome == "ready" and line.day is not None and not row.certificate_number:
                must_be_free(act, line.number, line.held_id)
                number_it(act, row, line.number, line.day)
                taken += 1
            file = looked_at.get(line.held_id)
            if file is not None and not row.certificate_digest:
                keep_certificate(act, row, file, "")
                kept += 1
        act.note("title_batch", trial.batch_id, fields=(str(taken), str(kept)))
    left = tuple(name for name in given if name not in used)
    return CertificatesTaken(taken, kept, left, Changed(batch=trial.batch_id))
