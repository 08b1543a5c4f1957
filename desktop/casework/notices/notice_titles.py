"""What the notices are called, for lists that only know their keys."""

from __future__ import annotations

from desktop.case_types.notices.template import chapters, key_of
from desktop.casework.office import Office


def notice_titles(office: Office) -> dict[str, str]:
    """Title by key, literal."""
    return {key_of(chapter): chapter.title for chapter in chapters(office.policy)}
