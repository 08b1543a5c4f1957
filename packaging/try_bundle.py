"""Tries a built program as a stranger's machine would run it: no environment, no Python, a display of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

#: Seconds after which a program that should have ended is a program that hangs.
PATIENCE: Final = 180
#: Seconds within which the window must stand on the screen.
OPENS_WITHIN: Final = 40
#: A painted window has many colours; an empty screen has one.
PAINTED: Final = 12

_GRAB: Final = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
image = app.primaryScreen().grabWindow(0).toImage()
image.save(sys.argv[1])
colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
print(len(colours))
"""


@contextmanager
def display() -> Iterator[str]:
    """An X display of its own, ended with the block; gives its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def clean(home: Path) -> dict[str, str]:
    """The smallest environment a desktop gives a program."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def colours_on(screen: str, picture: Path) -> int:
    """How many colours stand on a display now; its picture is kept."""
    told = subprocess.run(
        [sys.executable, "-c", _GRAB, str(picture)],
        env={**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    return int(told.stdout or 0) if told.returncode == 0 else 0


def opens(program: Path, home: Path, picture: Path) -> str:
    """Starts the window; gives what went wrong, "" when it stands on the screen."""
    with display() as screen:
        window = subprocess.Popen(
            [str(program)], env={**clean(home), "DISPLAY": screen}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        try:
            ends = time.monotonic() + OPENS_WITHIN
            while time.monotonic() < ends:
                if window.poll() is not None:
                    said = window.stdout.read().decode(errors="replace") if window.stdout else ""
                    return f"the program ended with {window.returncode}: {said[-2000:]}"
                if colours_on(screen, picture) >= PAINTED:
                    return ""
                time.sleep(0.5)
            return f"no window within {OPENS_WITHIN} s; see {picture}"
        finally:
            if window.poll() is None:
                window.terminate()
                try:
                    window.wait(timeout=10)
                except subprocess.TimeoutExpired:
                    window.kill()
                    window.wait()


def does(program: Path, home: Path, *arguments: str) -> str:
    """Runs a subcommand; gives what went wrong, "" when it ended with 0."""
    try:
        told = subprocess.run(
            [str(program), *arguments], env=clean(home), capture_output=True, check=False, timeout=PATIENCE, cwd=home
        )
    except subprocess.TimeoutExpired:
        return f"did not end within {PATIENCE} s"
    if told.returncode:
        return f"exit {told.returncode}: {(told.stderr or told.stdout).decode(errors='replace')[-2000:]}"
    return ""


def main(program: Path) -> int:
    """Tries kinds, demo and the window; prints a line each; the exit code is 0 only when all is well."""
    kept = program.parents[1] / "tried"
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        demo = home / "demo"
        for name, trouble in (
            ("kinds", does(program, home, "kinds", "--json")),
            ("demo", does(program, home, "demo", str(demo))),
            ("packet", "" if list(demo.rglob("*.pdf")) else "the demo left no PDF"),
            ("window", opens(program, home, kept / "window.png")),
        ):
            print(f"{name:8} {trouble or 'ok'}")
            failed += bool(trouble)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
