"""What the file itself refuses about letters since release 4: what was sent is what is kept."""

from __future__ import annotations

from typing import Final

from desktop.store.audit.session_guards import refuse

LETTER_GUARDS: Final = {
    name: refuse(name, when, says)
    for name, when, says in (
        (
            "letter_packet_stays",
            (
                "BEFORE UPDATE OF packet_digest ON letter WHEN OLD.packet_digest <> '' AND NEW.packet_digest <> "
                "OLD.packet_digest AND EXISTS (SELECT 1 FROM dispatch WHERE filing_id = OLD.filing_id AND sent_on IS "
                "NOT NULL)"
            ),
            "what was sent is never bound again",
        ),
    )
}
