"""The triggers about letters of release 4; never changed once released."""

from __future__ import annotations

from typing import Final

GUARDS: Final = (
    (
        "CREATE TRIGGER letter_packet_stays BEFORE UPDATE OF packet_digest ON letter WHEN OLD.packet_digest <> "
        "'' AND NEW.packet_digest <> OLD.packet_digest AND EXISTS (SELECT 1 FROM dispatch WHERE filing_id = "
        "OLD.filing_id AND sent_on IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'what was sent is never bound again'); "
        "END"
    ),
)
