from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from desktop.basics.paths import resource
from desktop.documents.faces import FILES, Faces

FONTS = resource("resources", "fonts")


def test_every_font_has_its_licence_and_no_other_file_lies_about() -> None:
    told = tomllib.loads((FONTS / "fonts.toml").read_text("utf-8"))
    assert {entry["file"] for entry in told.values()} == {
        path.name for path in FONTS.iterdir() if path.name.endswith((".ttf", ".xz"))
    }
    for entry in told.values():
        assert (FONTS / "licences" / entry["text"]).read_text("utf-8").strip()
    assert set(FILES.values()) <= {entry["file"] for entry in told.values()}


def test_post_script_names_are_unique() -> None:
    names = [str(TTFont(path, lazy=True)["name"].getDebugName(6)) for path in FONTS.glob("*.ttf")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("face", ["song", "fang", "hei", "kai", "xbs"])
def test_rare_names_have_glyphs_in_every_style(faces: Faces, face: str) -> None:
    for char in "㛃䶮𬱖𠮷𫖯珺祎喆垚堃":
        assert faces.pick(face, char) is not None, char  # type: ignore[arg-type]


def test_nobody_draws_what_no_face_has(faces: Faces) -> None:
    for char in ("\U0003fffe", "\ue000", "\ud800", "ع", "क"):
        assert faces.pick("fang", char) is None


def test_digits_come_from_one_face(faces: Faces) -> None:
    assert {faces.pick("fang", digit) for digit in "0123456789"} == {faces.pick("song", "0")}


def test_the_apostrophe_is_narrow_among_latin_letters(faces: Faces) -> None:
    narrow, wide = faces.pick("fang", "’", among_latin=True), faces.pick("fang", "’")
    assert narrow is not None
    assert wide is not None
    assert narrow.width < 500 < wide.width


def test_rare_fonts_are_unpacked_only_when_asked_for(tmp_path: Path) -> None:
    faces = Faces.shipped(tmp_path / "cache")
    assert faces.pick("fang", "珺") is not None
    assert not (tmp_path / "cache").exists()
    glyph = faces.pick("fang", "𡃁")
    assert glyph is not None
    assert glyph.face == "rare"
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".ttf"]
    again = Faces.shipped(tmp_path / "cache").pick("fang", "𡃁")
    assert again == glyph


def test_the_window_face_has_what_the_window_says() -> None:
    for name in ("hei.ttf", "heib.ttf"):
        has = TTFont(FONTS / name, lazy=True).getBestCmap()
        for char in "Aé0，。（）—…“”·→←↑↓☐☑☒✓䶮珺〔〕№％":
            assert ord(char) in has, (name, char)
