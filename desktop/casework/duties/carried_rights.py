"""What is done in the office of a suitcase: the session it carries, and nothing that would not come home with it."""

from __future__ import annotations

from typing import Final

_READS: Final = ("read_", "find_", "list_", "preview_", "judge_", "count_reasons", "verify_store")
_SESSION: Final = frozenset({
    "plan_session", "arrange_session", "move_hearing", "drop_session", "set_panels", "name_chair", "open_session",
    "sign_in_member", "stand_in", "recuse", "note_hearing", "save_score", "count_votes", "add_paper", "void_count",
    "void_count.announced", "announce_counts", "save_minutes", "close_session", "witness_counts", "return_suitcase",
})  # fmt: skip
# In an open session somebody may be left for the next one; the list itself stays as it was packed.
_LIST: Final = frozenset({"take_off_list"})
# Papers that are signed out there, copies, and the laptop's own safety.
_BESIDE: Final = frozenset({
    "issue_panel_paper", "print_run", "note_print", "note_sheet", "filing_bytes", "read_file", "export_ballots",
    "export_draw", "change_password", "make_backup",
})  # fmt: skip


def is_carried(verb: str) -> bool:
    """Whether a deed belongs to what a suitcase carries."""
    return verb in _SESSION or verb in _LIST or verb in _BESIDE or verb.startswith(_READS)
