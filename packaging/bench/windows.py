"""Cold start to a usable window, and the memory it holds then, against a window with nothing in it."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from measure import Measure

TOP: Final = Path(__file__).resolve().parents[2]
TIMES: Final = 5

#: Replaces Qt's event loop by one that ends at the first idle moment after a window has been painted.
_UNTIL_USABLE: Final = """
import sys, time
from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QWidget

class Painted(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.window().isVisible():
            self.seen = True
        return False

def until_usable(*_):
    app, painted = QApplication.instance(), Painted()
    app.installEventFilter(painted)
    for window in app.topLevelWidgets():
        if window.isVisible():
            window.update()
    ends = time.monotonic() + 30
    while not painted.seen and time.monotonic() < ends:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    app.processEvents()
    with open("/proc/self/status") as status:
        held = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    print("usable" if painted.seen else "never", held, flush=True)
    app.removeEventFilter(painted)
    return 0

QApplication.exec = until_usable
"""
_BARE: Final = """
from PySide6.QtWidgets import QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Talent Desk"))
window.resize(1280, 800)
window.show()
QApplication.exec()
"""
_OURS: Final = """
sys.argv = ["main.py"]
import main
main.main()
"""


def started(program: str, home: Path) -> tuple[float, float]:
    """Milliseconds from the start of a Python process to its usable window, and the megabytes it then holds."""
    environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "PYTHONPATH": str(TOP)}
    begins = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", _UNTIL_USABLE + program],
        env=environment, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    words: list[str] = []
    for line in process.stdout or ():
        words = line.split()
        if words[:1] in (["usable"], ["never"]):
            break
    taken = (time.perf_counter() - begins) * 1000
    process.kill()
    _rest, trouble = process.communicate()
    if words[:1] != ["usable"]:
        raise RuntimeError(f"no usable window:\n{trouble[-2000:]}")
    return taken, int(words[1]) / 1024


def measures() -> list[Measure]:
    """Start and memory of the program in an empty home (its first window) against a bare window."""
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        started(_BARE, home)  # the first start reads the libraries from the disk for both
        started(_OURS, home)
        # taken in turns, so that both meet the same moods of the machine
        pairs = [(started(_OURS, home), started(_BARE, home)) for _ in range(TIMES)]
    ours_ms, bare_ms = (statistics.median(pair[side][0] for pair in pairs) for side in (0, 1))
    ours_mb, bare_mb = (statistics.median(pair[side][1] for pair in pairs) for side in (0, 1))
    bare = "a bare PySide6 window"
    return [
        Measure("cold start to a usable window", ours_ms, bare_ms, "ms", bare),
        Measure("memory of the window", ours_mb, bare_mb, "MB", bare),
    ]
