from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.basics.paths import resource
from desktop.widgets.look.fonts import load_faces, take_rare_faces
from desktop.widgets.look.icons import picture
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import SETS, Tokens


def luminance(text: str) -> float:
    colour = QColor(text)
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("mode", "least"), [("light", 4.5), ("dark", 4.5), ("contrast", 7.0)])
def test_words_can_be_read_on_their_ground(mode, least):
    tokens = SETS[mode]
    for ink in ("text", "second", "accent", "good", "near", "over"):
        assert contrast(getattr(tokens, ink), tokens.paper) >= least, ink
    for tone in ("accent", "good", "near", "over"):  # the design's own green stands at 4.41
        assert contrast(getattr(tokens, tone), getattr(tokens, f"{tone}_soft")) >= 4.4, tone
    assert contrast(tokens.on_fill, tokens.fill) >= least


def test_sheet_has_no_token_left_and_scales_every_size():
    once, twice = Theme("light", 1.0).sheet(), Theme("light", 2.0).sheet()
    assert "$" not in once
    sizes = [int(n) for n in re.findall(r"(\d+)px", once)]
    assert [int(n) for n in re.findall(r"(\d+)px", twice)] == [n * 2 for n in sizes]


def test_every_token_is_a_colour():
    for tokens in SETS.values():
        assert all(QColor(getattr(tokens, name)).isValid() for name in Tokens.__dataclass_fields__)


def test_change_reaches_open_widgets(qtbot, theme):
    page = QWidget()
    qtbot.addWidget(page)
    line = QHBoxLayout(page)
    theme.space(line, (10, 0, 10, 0), 8)
    field = QLineEdit()
    line.addWidget(field)
    theme.fix(field, width=100)
    page.show()
    small = field.sizeHint().height()
    theme.change("dark", 2.0)
    assert (line.spacing(), field.width(), line.contentsMargins().left()) == (16, 200, 20)
    assert field.sizeHint().height() >= 2 * small - 4
    assert theme.colour("window") == QColor(SETS["dark"].window)


def test_a_gone_owner_is_followed_no_more(qtbot, theme):
    seen = []
    page = QWidget()
    theme.follow(page, lambda: seen.append(theme.mode))
    page.deleteLater()
    qtbot.waitUntil(lambda: not _alive(page))
    theme.change("dark")
    assert seen == ["light"]


def _alive(widget) -> bool:
    import shiboken6

    return shiboken6.isValid(widget)


def test_scale_keeps_its_bounds():
    assert Theme("light", 9.0).scale == 2.0
    assert Theme("light", 0.1).scale == 1.0


def test_every_shipped_icon_draws_in_its_colour(qapp):
    for path in resource("resources", "icons").glob("*.svg"):
        image = picture(path.stem, "#ff0000", 24).toImage()
        pixels = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        assert any(p.alpha() > 200 and p.red() > 200 and p.green() < 40 for p in pixels), path.stem


def test_an_unknown_icon_is_a_bug(qapp):
    with pytest.raises(FileNotFoundError):
        picture("no-such-icon", "#000000", 16)


def test_the_shipped_sans_is_asked_first(qapp):
    families = load_faces()
    assert families[0] in QFontDatabase.families()
    assert families[0] == "Desk Hei"


def test_contrast_mode_has_strong_edges(theme):
    theme.change("contrast")
    assert "border: 2px solid #000000" in theme.sheet()
    assert theme.palette().color(theme.palette().ColorRole.Text) == QColor(Qt.GlobalColor.black)


def test_rare_faces_reach_the_screen(qapp):
    families = take_rare_faces([resource("resources", "fonts", "kai.ttf")])
    assert families
    assert set(families) <= set(QFontDatabase.families())


def test_little_room_is_told_once_and_taken_back(theme):
    heard = []
    theme.changed.connect(lambda: heard.append((theme.low, theme.narrow)))
    theme.fit(1366, 768)
    assert heard == []
    theme.change(scale=2.0)
    theme.fit(1366, 768)
    theme.fit(1366, 760)
    assert heard == [(True, True)]
    theme.fit(2800, 1600)
    assert heard[-1] == (False, False)
    theme.change(scale=1.0)


def test_the_same_window_is_smaller_at_a_greater_scale():
    theme, told = Theme(), []
    theme.changed.connect(lambda: told.append((theme.low, theme.tight, theme.narrow)))
    theme.fit(1366, 730)
    assert (theme.low, theme.tight, theme.narrow) == (False, False, False)
    theme.change(scale=1.5)
    theme.change(scale=2.0)
    theme.change(scale=1.0)
    assert told == [(True, False, True), (True, True, True), (False, False, False)]
