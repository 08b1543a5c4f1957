"""Who may do what with professional titles; who the experts are, marks and votes are not for the window."""

from __future__ import annotations

from typing import Final

from desktop.casework.duties.roles import Role

_DESK: Final = frozenset({Role.OFFICER, Role.REVIEWER, Role.HEAD})
_READ: Final = _DESK | {Role.ARCHIVIST, Role.AUDITOR}
_KEEP: Final = _DESK | {Role.ARCHIVIST}
_DECIDE: Final = frozenset({Role.REVIEWER, Role.HEAD})

TITLE_RIGHTS: Final[dict[str, frozenset[Role]]] = {
    # the papers of many applicants seen at once
    "see_papers": _DESK,
    "unsee_papers": _DESK,
    # publicity and objections
    "read_publicity": _READ,
    "post_publicity": _DESK,
    "extend_publicity": _DESK,
    "close_publicity": _DECIDE,
    "drop_publicity": _DECIDE,
    "receive_objection": _DESK,
    "check_objection": _DESK,
    "answer_objection": _DECIDE,
    "withdraw_objection": _DECIDE,  # it clears the way as an answer does
    # papers about a batch; those that tell who the experts are and how they voted are not for the window
    "list_batch_papers": _READ,
    "preview_batch_paper": _READ,
    "preview_panel_paper": _DECIDE | {Role.ARCHIVIST, Role.AUDITOR},
    "issue_batch_paper": _DESK,
    "issue_panel_paper": _DECIDE,
    "draft_batch_letter": _DESK,
    "print_run": _DESK,
    # re-checks, complaints, cancellations, the integrity file
    "read_complaints": _READ,
    "register_complaint": _DESK,
    "check_complaint": _DESK,
    "answer_complaint": _DECIDE,
    "withdraw_complaint": _DESK,
    "cancel_title": frozenset({Role.HEAD}),
    "note_told": _KEEP,
    "read_integrity": _READ,
    "add_integrity": _DECIDE,
    "lift_integrity": frozenset({Role.HEAD}),
    # results, certificates, the ledger, the archive, figures
    "read_results": _READ,
    "record_outcomes": _DECIDE,
    "draft_result": _DESK,
    "register_result": _DECIDE,  # titles come to be by it
    "drop_result": _DECIDE,
    "register_certificate": _KEEP,
    "certificate_file": _READ,
    "read_titles": _READ,
    "enter_title": _KEEP,
    "export_titles": _KEEP,
    "archive_batch": _KEEP,
    "read_figures": _READ,
    "export_figures": _KEEP,
}
