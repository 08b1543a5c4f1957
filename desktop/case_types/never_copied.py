"""Questions of person and employer whose answers F4 never takes from another record; a kind of case names its own."""

from __future__ import annotations

from typing import Final

# What is one person's own: copying it from somebody else (F4) could only be a mistake.
PERSON_NEVER_COPIED: Final = (
    "passport_lines", "passport_number", "passport_issued_on", "passport_expires_on",
    "citizen_number", "permanent_resident_number",
    "surname", "given_names", "chinese_name", "native_name", "former_names", "birth_date",
    "email", "phone", "family",
)  # fmt: skip

# What is one firm's own: copying it from another (F4) could only be a mistake.
EMPLOYER_NEVER_COPIED: Final = (
    "name", "uscc", "licence_expires_on", "legal_representative", "legal_representative_id", "handler", "handler_id",
)  # fmt: skip
