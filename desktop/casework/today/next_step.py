"""The next step of a case by its stage, in the two to four signs an officer calls it by."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_

NEXT_STEPS: Final[dict[str, str]] = {
    "registered": N_("收件受理"),
    "correcting": N_("催补正"),
    "accepted": N_("核验"),
    "reviewing": N_("转报"),
    "forwarded": N_("登记决定"),
    "replied": N_("登记结果"),
    "decided": N_("送达办结"),
    "following": N_("回访"),
}
