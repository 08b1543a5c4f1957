"""The rarest characters on screen: their faces are big, so the window opens first."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QThreadPool, QTimer

from desktop.documents.faces import Faces
from desktop.screens.long_job import LongJob
from desktop.widgets.look.fonts import take_rare_faces

log = logging.getLogger(__name__)
AFTER: Final = 2000  # milliseconds after the window is open


def dress_later(app: QCoreApplication, faces: Faces, after: int = AFTER) -> LongJob:
    """Unpack the faces of the papers' rarest characters beside the window, then let the window fall back to them.

    In: `after`, milliseconds to wait. A cache that cannot be written leaves the machine's own fonts, and says so in the
    log; papers are another matter and stop.
    """
    job = LongJob(lambda _job: _files(faces), app)
    job.done.connect(take_rare_faces)
    QTimer.singleShot(after, job, lambda: job.start(QThreadPool.globalInstance()))
    return job


def _files(faces: Faces) -> tuple[Path, ...]:
    try:
        return faces.rare_files()
    except OSError as trouble:
        log.warning("rare faces could not be unpacked: %s", trouble.strerror)
        return ()
