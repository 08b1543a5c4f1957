"""The look of the window as one value that can change while it runs: colours, sizes, style sheet, font, icons."""

from __future__ import annotations

import re
from collections.abc import Callable
from string import Template
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QStyleFactory, QWidget

from desktop.basics.paths import resource
from desktop.widgets.look.fonts import body_font, load_faces
from desktop.widgets.look.icons import icon
from desktop.widgets.look.tokens import GROUND, INK, SETS, Mode, Tokens, Tone

_PIXELS: Final = re.compile(r"(\d+)px")
BODY: Final = 14
LOW: Final = 600  # design pixels: under this height a window has no room for what is only pleasant
TIGHT: Final = 430  # and under this one not even for the keys on its buttons
NARROW: Final = 940


class _Follower(QObject):
    """Runs an act at each change of the theme for as long as its owner lives."""

    def __init__(self, owner: QObject, theme: Theme, act: Callable[[], None]) -> None:
        super().__init__(owner)
        self._act = act
        theme.changed.connect(self._again)

    def _again(self) -> None:
        self._act()


class Theme(QObject):
    """How everything looks. In: mode, and scale 1.0–2.0 by which every size in pixels is multiplied.

    `changed` is emitted (no payload) after colours or sizes changed; widgets keep up through `follow`.
    """

    changed = Signal()

    def __init__(self, mode: Mode = "light", scale: float = 1.0) -> None:
        super().__init__()
        self._mode: Mode = mode
        self._scale = min(2.0, max(1.0, scale))
        self._app: QApplication | None = None
        self._families: tuple[str, ...] = ()
        self.low = False  # little height at this scale: pages leave out what can be told elsewhere
        self.tight = False  # next to no height: buttons tell their keys on hovering, a head is one line
        self.narrow = False  # little width at this scale: the rail shows its icons alone
        self._room: tuple[int, int] | None = None  # of the window, pixels of the screen; None before it is shown

    @property
    def mode(self) -> Mode:
        """Which set of colours is on."""
        return self._mode

    @property
    def scale(self) -> float:
        """The factor of all sizes."""
        return self._scale

    @property
    def tokens(self) -> Tokens:
        """The colours that are on."""
        return SETS[self._mode]

    def apply(self, app: QApplication) -> None:
        """Dress the program: Fusion, palette, font, style sheet. Call once, after QApplication exists."""
        if self._app is None:
            self._families = load_faces()
            app.setStyle(QStyleFactory.create("Fusion"))
        self._app = app
        if app.styleSheet():
            app.setStyleSheet("")  # undressing first takes a fifth of the time: Qt dresses over an old sheet slowly
        app.setPalette(self.palette())
        app.setFont(self.font())
        app.setStyleSheet(self.sheet())

    def change(self, mode: Mode | None = None, scale: float | None = None) -> None:
        """Take another mode or scale at once; everything on screen follows."""
        self._mode = mode or self._mode
        self._scale = min(2.0, max(1.0, scale if scale is not None else self._scale))
        if self._app is not None:
            self.apply(self._app)
        self._look_at_room()  # the same window is smaller at a greater scale
        self.changed.emit()

    def fit(self, width: int, height: int) -> None:
        """Look at the room the window has (pixels of the screen) and tell everybody when it became short or ample."""
        self._room = (width, height)
        if self._look_at_room():
            self.changed.emit()

    def _look_at_room(self) -> bool:
        """Whether the room there is became short or ample."""
        before = (self.low, self.tight, self.narrow)
        if self._room is not None:
            width, height = self._room
            self.low, self.tight = height < self.px(LOW), height < self.px(TIGHT)
            self.narrow = width < self.px(NARROW)
        return before != (self.low, self.tight, self.narrow)

    def px(self, size: float) -> int:
        """A size of the design in pixels of the screen; a hairline stays a hairline below 200 %."""
        return int(size * self._scale) if size <= 1 else round(size * self._scale)

    def colour(self, token: str) -> QColor:
        """A colour by its token name."""
        return QColor(getattr(self.tokens, token))

    def ink(self, tone: Tone) -> QColor:
        """The colour words of this tone are written in."""
        return self.colour(INK[tone])

    def ground(self, tone: Tone) -> QColor:
        """The soft colour behind words of this tone."""
        return self.colour(GROUND[tone])

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """A line icon in a token's colour."""
        return icon(name, self.colour(colour))

    def icon_size(self, size: int = 16) -> QSize:
        """The square an icon of this design size takes."""
        return QSize(self.px(size), self.px(size))

    def font(self, size: float = BODY, *, bold: bool = False) -> QFont:
        """The window's font at a design size."""
        made = body_font(self._families, self.px(size))
        made.setBold(bold)
        return made

    def sheet(self) -> str:
        """The style sheet with tokens and sizes put in."""
        source = resource("resources", "look", "desk.qss").read_text(encoding="utf-8")
        values = {name: getattr(self.tokens, name) for name in Tokens.__dataclass_fields__}
        values["look"] = resource("resources", "look").as_posix()
        values["tick"] = "tick-light.svg"
        values["edge"] = "2px" if self._mode == "contrast" else "1px"
        return _PIXELS.sub(lambda found: f"{self.px(int(found[1]))}px", Template(source).substitute(values))

    def palette(self) -> QPalette:
        """The palette for what the style draws without the sheet (calendar, menus, selections)."""
        made = QPalette()
        role = QPalette.ColorRole
        for which, token in (
            (role.Window, "window"),
            (role.WindowText, "text"),
            (role.Base, "paper"),
            (role.AlternateBase, "hover"),
            (role.Text, "text"),
            (role.Button, "paper"),
            (role.ButtonText, "text"),
            (role.BrightText, "over"),
            (role.Highlight, "fill"),
            (role.HighlightedText, "on_fill"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.PlaceholderText, "faint"),
            (role.ToolTipBase, "paper"),
            (role.ToolTipText, "text"),
            (role.Mid, "rule"),
            (role.Accent, "fill"),
        ):
            made.setColor(which, self.colour(token))
        for which in (role.Text, role.WindowText, role.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, which, self.colour("faint"))
        return made

    def follow(self, owner: QObject, act: Callable[[], None]) -> None:
        """Do this now and again at each change, until `owner` is gone."""
        _Follower(owner, self, act)
        act()

    def space(self, layout: QLayout, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0) -> None:
        """Keep a layout's margins (left, top, right, bottom) and spacing in design pixels at every scale."""

        def set_spaces() -> None:
            layout.setContentsMargins(*(round(side * self._scale) for side in margins))
            layout.setSpacing(round(spacing * self._scale))

        self.follow(layout, set_spaces)

    def fix(self, widget: QWidget, width: int | None = None, height: int | None = None) -> None:
        """Keep a widget's width or height in design pixels at every scale."""

        def set_sizes() -> None:
            if width is not None:
                widget.setFixedWidth(self.px(width))
            if height is not None:
                widget.setFixedHeight(self.px(height))

        self.follow(widget, set_sizes)
