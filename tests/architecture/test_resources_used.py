"""Nothing is shipped that nobody uses: each icon and each list is named somewhere in the program."""

from __future__ import annotations

from pathlib import Path

from tests.architecture.source_tree import TOP, modules

#: Read as a whole folder by its room, or words for people.
WHOLE = {"policy", "fonts", "licences"}


def unused(folder: Path, words: str) -> list[str]:
    """The files of `folder` whose name without ending stands nowhere in `words`."""
    told_to_people = {"", ".md", ".txt", ".py", ".pyc"}  # licences, notes, the scripts that made them
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in told_to_people)
    return sorted(path.name for path in files if path.stem not in words)


def test_every_resource_is_named_in_the_program() -> None:
    words = "\n".join(path.read_text(encoding="utf-8") for path in modules("desktop"))
    folders = [f for f in (TOP / "resources").iterdir() if f.is_dir() and f.name not in WHOLE]
    assert [name for folder in folders for name in unused(folder, words)] == []


def test_an_orphan_is_noticed(tmp_path: Path) -> None:
    tmp_path.joinpath("orphan.svg").write_text("<svg/>", encoding="utf-8")
    assert unused(tmp_path, "icon('other')") == ["orphan.svg"]
