"""The triggers of release 2: what was signed or kept is ended, never deleted; never changed once released."""

from __future__ import annotations

from typing import Final

GUARDS: Final = (
    (
        "CREATE TRIGGER correction_no_delete BEFORE DELETE ON correction "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER credential_no_delete BEFORE DELETE ON credential "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER credit_record_no_delete BEFORE DELETE ON credit_record "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER delivery_no_delete BEFORE DELETE ON delivery "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER notice_template_no_delete BEFORE DELETE ON notice_template "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER obligation_no_delete BEFORE DELETE ON obligation "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER promise_no_delete BEFORE DELETE ON promise "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER return_reason_no_delete BEFORE DELETE ON return_reason "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
    (
        "CREATE TRIGGER verdict_override_no_delete BEFORE DELETE ON verdict_override "
        "BEGIN SELECT RAISE(ABORT, 'ended, never deleted'); END"
    ),
)
