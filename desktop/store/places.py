"""Where the parts of an office's folder lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Places:
    """The names inside one office's folder; neutral, never a person's or a firm's name."""

    folder: Path

    @property
    def data(self) -> Path:
        """The encrypted data file."""
        return self.folder / "office.db"

    @property
    def journals(self) -> tuple[Path, Path]:
        """The engine's own side files; they belong to the data file and move with it."""
        return self.folder / "office.db-wal", self.folder / "office.db-shm"

    @property
    def keys(self) -> Path:
        """The key file: one slot a person."""
        return self.folder / "keys.json"

    @property
    def head(self) -> Path:
        """The newest audit row as last noted."""
        return self.folder / "head.json"

    @property
    def files(self) -> Path:
        """The encrypted attachments."""
        return self.folder / "files"

    @property
    def backups(self) -> Path:
        """The verified copies."""
        return self.folder / "backups"

    @property
    def lock(self) -> Path:
        """The single-instance lock of the program."""
        return self.folder / "desk.lock"
