"""Builds the stand-alone program in dist/talent-desk and tries it: `python packaging/build.py` (make bundle)."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Final

import try_bundle

TOP: Final = Path(__file__).resolve().parents[1]
BUNDLE: Final = TOP / "dist" / "talent-desk"
LICENCE: Final = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
#: Files whose debug symbols weigh more than their code.
STRIPPED: Final = ("libpython3*.so*", "sqlcipher3/*.so")


def build() -> None:
    """Runs PyInstaller on the recipe; its own messages appear only when it fails."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
               "--distpath", str(BUNDLE.parent), "--workpath", str(TOP / "build" / "pyinstaller"),
               str(TOP / "packaging" / "desk.spec")]  # fmt: skip
    subprocess.run(command, cwd=TOP, check=True)


def strip() -> None:
    """Takes debug symbols out of the few files where they weigh; others are left as their makers signed them."""
    if tool := shutil.which("strip"):
        for pattern in STRIPPED:
            for path in BUNDLE.rglob(pattern):
                if path.is_file() and not path.is_symlink():
                    subprocess.run([tool, "--strip-unneeded", str(path)], check=True)


def runtime_packages() -> list[str]:
    """The packages that requirements.txt names and this machine has."""
    listed = (TOP / "requirements.txt").read_text(encoding="utf-8")
    names = dict.fromkeys(re.findall(r"^([a-z0-9-]+)==", listed, re.MULTILINE))
    installed = {(item.metadata["Name"] or "").lower().replace("_", "-") for item in metadata.distributions()}
    return [name for name in names if name in installed]


def keep_licences() -> int:
    """Copies every package's licence texts into the bundle (the LGPL asks for Qt's); gives how many packages."""
    folder = BUNDLE / "licences"
    told = []
    for name in runtime_packages():
        package = metadata.distribution(name)
        for file in package.files or ():
            inside = [part for part in file.parts if not part.endswith(".dist-info")]
            path = Path(str(package.locate_file(file)))
            if ".." not in inside and LICENCE.search("/".join(inside)) and path.suffix != ".pyc" and path.is_file():
                target = folder / name / "/".join(inside)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        licence = package.metadata["License-Expression"] or package.metadata["License"] or "see its texts"
        told.append(f"{name} {package.version}: {licence.splitlines()[0]}")
    for text in sorted((TOP / "packaging" / "licences").iterdir()):  # Qt's wheel carries none
        shutil.copyfile(text, folder / text.name)
    (folder / "README.txt").write_text(
        "Qt for Python is used under the LGPL 3. Its libraries are files of their own in _internal/PySide6/Qt/lib\n"
        "and may be replaced by others of the same version.\n\n" + "\n".join(told) + "\n",
        encoding="utf-8",
    )
    return len(told)


def main() -> int:
    """Builds, trims, keeps licences, says the size, and tries the result in a clean environment."""
    build()
    strip()
    packages = keep_licences()
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{BUNDLE.relative_to(TOP)}: {size / 1e6:.0f} MB, licences of {packages} packages")
    return try_bundle.main(BUNDLE / "talent-desk")


if __name__ == "__main__":
    sys.exit(main())
