"""The stages of a paper the office itself looks at, and forwards to nobody."""

from __future__ import annotations

from typing import Final

WITHOUT_FORWARDING: Final = ("registered", "correcting", "accepted", "reviewing", "decided", "closed")
