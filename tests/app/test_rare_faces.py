"""The rarest characters on screen come from the shipped faces, once the window is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QRawFont

from desktop.app.rare_faces import dress_later
from desktop.basics.paths import resource
from desktop.documents.faces import Faces


def test_the_shipped_rare_faces_are_taken(qapp, qtbot, tmp_path):
    faces = Faces(resource("resources", "fonts"), tmp_path)
    taken: list[tuple[Path, ...]] = []
    job = dress_later(qapp, faces, after=0)
    job.done.connect(taken.append)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        pass
    (files,) = taken
    assert [file.parent for file in files] == [tmp_path, tmp_path]
    raw = QRawFont(str(files[0]), 16.0)
    assert raw.isValid()
    assert raw.familyName() in QFontDatabase.families()
    assert raw.supportsCharacter(ord("𠮷"))


def test_a_cache_that_cannot_be_written_hinders_nothing(qapp, qtbot, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    taken: list[object] = []
    job = dress_later(qapp, Faces(resource("resources", "fonts"), blocked), after=0)
    job.done.connect(taken.append)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        pass
    assert taken == [()]
