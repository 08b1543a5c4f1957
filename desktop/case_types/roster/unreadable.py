"""What a cell that cannot be read as its column asks is told."""

from __future__ import annotations

from desktop.basics.language import Said, said


class Unreadable(Exception):  # noqa: N818 - named as it reads: raise Unreadable(why)
    """A cell that says nothing its question understands; the words are a message id with its values."""

    def __init__(self, message: str, **values: str | int) -> None:
        super().__init__(message)
        self.says: Said = said(message, **values)
