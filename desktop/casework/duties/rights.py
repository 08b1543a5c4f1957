"""Who may do what: one table of deeds and roles (三员分立: administrators see no case, auditors change none)."""

from __future__ import annotations

from typing import Final

from desktop.casework.duties.roles import Role
from desktop.casework.duties.title_rights import TITLE_RIGHTS

_DESK: Final = frozenset({Role.OFFICER, Role.REVIEWER, Role.HEAD})
_READ: Final = _DESK | {Role.ARCHIVIST, Role.AUDITOR}
_KEEP: Final = _DESK | {Role.ARCHIVIST}
_ALL: Final = frozenset(Role)
_DECIDE: Final = frozenset({Role.REVIEWER, Role.HEAD})
_KEYS: Final = frozenset({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})

RIGHTS: Final[dict[str, frozenset[Role]]] = {
    # people and employers
    "read_person": _READ,
    "find_people": _READ,
    "save_person": _DESK,
    "read_employer": _READ,
    "find_employers": _READ,
    "save_employer": _DESK,
    # cases
    "read_case": _READ,
    "find_cases": _READ,
    "judge_case": _READ,
    "override_verdict": _DESK,
    "approve_override": _DECIDE,  # who may sign what another one asks for
    "revoke_override": _DECIDE,
    "tick_reason": _DESK,
    "cure_reason": _DESK,
    "count_reasons": _READ,
    "open_case": _DESK,
    "save_answers": _DESK,
    "put_back": _DESK,
    "move_case": _DESK,
    "move_case.forwarded": _DECIDE,
    "move_case.decided": _DECIDE,
    "move_case.closed": _KEEP,
    "pause_case": _DESK,
    "resume_case": _DESK,
    "extend_term": _DECIDE,
    "save_credential": _DESK,
    "end_credential": _DESK,
    "end_obligation": _DESK,
    "record_result": _DECIDE,
    "open_renewals": _DESK,
    "read_roster": _DESK,
    "import_roster": _DESK,
    "list_rosters": _READ,
    # materials
    "list_materials": _READ,
    "read_file": _READ,
    "attach_material": _DESK,
    "note_material": _DESK,
    "mark_seen": _DESK,
    "place_file": _DESK,
    "replace_file": _DESK,
    "detach_file": _DESK,
    # 容缺 and 告知承诺
    "make_promise": _DESK,
    "sign_promise": _DESK,
    "keep_promise": _DESK,
    "withdraw_promise": _DESK,
    "break_promise": _DECIDE,
    "settle_promises": _DESK,
    "check_promise": _DESK,
    "check_promise.untrue": _DECIDE,
    "read_credit": _READ,
    "lift_credit": frozenset({Role.HEAD}),
    # bundles of one person's matters
    "read_bundle": _READ,
    "open_bundle": _DESK,
    "save_bundle": _DESK,
    "close_bundle": _DESK,
    # people urgently needed
    "read_needs": _READ,
    "save_need": _DESK,
    "export_needs": _KEEP,
    # professional titles
    "read_batches": _READ,
    "save_batch": _DESK,
    "open_batch": _DECIDE,
    "close_batch": _DESK,
    "end_batch": _DECIDE,
    # who the experts are is shown to few; what a committee was filed for is no secret
    "read_committees": _READ,
    "save_committee": _DECIDE,
    "end_committee": _DECIDE,
    "read_experts": _DECIDE | {Role.ARCHIVIST, Role.AUDITOR},
    "save_expert": _DECIDE,
    "move_expert": _DECIDE,
    "move_expert.restore": frozenset({Role.HEAD}),
    "import_experts": _DECIDE,
    "export_experts": _DECIDE,
    "draw_members": _DECIDE,
    "export_draw": _DECIDE | {Role.ARCHIVIST, Role.AUDITOR},
    "register_submission": _DESK,
    "add_applicant": _DESK,
    "export_applicants": _KEEP,
    "decide_applications": _DESK,
    "tell_employer": _DESK,
    # papers and the register
    "preview_filing": _READ,
    "list_filings": _READ,
    "filing_bytes": _READ,
    "issue_filing": _DESK,
    "void_filing": _DECIDE,
    "record_delivery": _KEEP,
    "read_wordings": _READ,
    "save_wording": _DECIDE,
    "note_print": _KEEP,
    "preview_sheet": _READ,
    "note_sheet": _KEEP,
    # official letters: three acts, the second by somebody else; at one workstation a colleague signs by password
    "read_letters": _READ,
    "preview_letter": _READ,
    "draft_letter": _DESK,
    "save_letter": _DESK,
    "submit_letter": _DESK,
    "withdraw_letter": _DESK,
    "drop_letter": _DESK,
    "check_letter": _DECIDE,
    "check_letter.at_desk": _DESK,
    "return_letter": _DECIDE,
    "sign_letter": frozenset({Role.HEAD}),
    "sign_letter.at_desk": _DESK,
    # direct reports: a filing to the province and its copy to the city, one act
    "read_reports": _READ,
    "preview_half": _READ,
    "open_report": _DESK,
    "redraft_half": _DESK,
    "make_packets": _DESK,
    "close_report": _KEEP,
    "drop_report": _DESK,
    "find_register": _READ,
    "export_register": _KEEP,
    "print_register": _KEEP,
    "add_recipient": _KEEP,
    "drop_recipient": _KEEP,
    "record_sending": _KEEP,
    "record_receipt": _KEEP,
    "record_reply": _KEEP,
    "place_filing": _KEEP,
    "find_incoming": _READ,
    "incoming_file": _READ,
    "register_incoming": _KEEP,
    "attach_incoming": _KEEP,
    "detach_incoming": _KEEP,
    "handle_incoming": _KEEP,
    "handle_incoming.instruction": _DECIDE,  # 批示 is the leaders'
    "void_incoming": _DECIDE,
    # professional titles: sessions; who sits in them and how they vote is not for the window (read_session)
    "list_sessions": _READ,
    "read_session": _DECIDE | {Role.ARCHIVIST, Role.AUDITOR},
    "plan_session": _DESK,
    "put_on_list": _DESK,
    "take_off_list": _DECIDE,
    "arrange_session": _DECIDE,
    "move_hearing": _DECIDE,
    "drop_session": _DECIDE,
    "set_panels": _DECIDE,
    "open_session": _DECIDE,
    "sign_in_member": _DECIDE,
    "stand_in": _DECIDE,
    "recuse": _DECIDE,
    "note_hearing": _DECIDE,
    "save_score": _DECIDE,
    "count_votes": _DECIDE,
    "add_paper": _DECIDE,
    "void_count": _DECIDE,
    "void_count.announced": frozenset({Role.HEAD}),
    "announce_counts": _DECIDE,
    "save_minutes": _DECIDE,
    "close_session": _DECIDE,
    # the office
    "read_history": _READ,
    "read_today": _ALL,
    "read_settings": _ALL,
    "save_settings": frozenset({Role.HEAD, Role.SYSTEM_ADMIN}),
    "list_local_values": _READ,
    "save_local_value": _DECIDE,
    "read_calendar": _READ,
    "preview_year": _DECIDE,
    "save_year": _DECIDE,
    # safety
    "list_colleagues": _ALL,
    "add_colleague": _KEYS,
    "remove_colleague": _KEYS,
    "change_password": _ALL,
    "make_backup": _ALL - {Role.AUDITOR},
    "list_backups": _ALL,
    "verify_store": _ALL,
    "read_audit": frozenset({Role.AUDITOR, Role.SECURITY_ADMIN}),
    **TITLE_RIGHTS,
}


def role_for(verb: str, roles: tuple[Role, ...]) -> Role | None:
    """The first of somebody's roles that allows the deed; None when none does. Raises KeyError for an unlisted deed."""
    allowed = RIGHTS[verb]
    return next((role for role in roles if role in allowed), None)
