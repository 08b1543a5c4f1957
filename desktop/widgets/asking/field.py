"""A field that answers for everything inside it, as a question looks at what was filled in."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget


class Field(QWidget):
    """What every editor of an answer is."""

    def value(self) -> Any:
        """The raw answer as it stands, None when not answered."""
        raise NotImplementedError
