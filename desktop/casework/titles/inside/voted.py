"""Whether a committee of this office votes on an application, or it is decided without: by kind and by batch."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.ways import is_voted

_BY_OTHERS: Final = frozenset({"entrusted", "recognition"})  # modes of a batch


def voted_here(mode: str, kind: str) -> bool:
    """True where a count of this office decides: not for an entrusted batch, nor for recognition and confirmation."""
    return mode not in _BY_OTHERS and is_voted(kind)
