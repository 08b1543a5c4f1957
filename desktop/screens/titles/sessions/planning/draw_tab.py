"""抽取: the draw as a tab of a session."""

from __future__ import annotations

from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.panels.draw.draw_view import DrawView
from desktop.screens.titles.sessions.session_tab import SessionTab
from desktop.widgets.look.theme import Theme


class DrawTab(SessionTab):
    """The draw of the session that is shown; its keys are those of `DrawView`."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.draw = DrawView(desk, theme)
        area, column = scrolled(theme, (0, 0, 8, 0))
        column.addWidget(self.draw)
        column.addStretch(1)
        self.column.addWidget(area, 1)
        self.caret = self.draw.members

    def show_view(self, view: SessionView, *, fresh: bool) -> None:  # noqa: ARG002 - the door of all tabs
        """The draws of this session."""
        self.draw.show_session(view.id, living=view.state in ("planned", "drawn", "open"))
