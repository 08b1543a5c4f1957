"""What the vote's page does with papers that carry many names."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.titles.sessions.voting.add_paper import add_paper, counted_of, drop_papers
from desktop.casework.titles.sessions.voting.count_votes import Counted
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.session_tab import SessionTab
from desktop.screens.titles.sessions.voting.papers_grid import PapersGrid
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme


class ReadsPapers(SessionTab):
    """A tab in which papers are read one by one into running sums, and the sums become counts."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._last: dict[int, str] = {}
        self.papers = PapersGrid(theme)
        self.papers.read.connect(self.read_paper)

    def be_sure(self, entries: list[Counted]) -> None:
        """Count these, after asking where ballots are missing; the tab's own."""
        raise NotImplementedError

    def read_paper(self, choices: dict[int, str]) -> None:
        """One paper is added to the sums."""
        if self.view is not None and self.desk.do(add_paper, self.view.id, choices) is not None:
            self._last = choices
            self.papers.begin()

    def take_back(self) -> None:
        """Ctrl+U: the paper read last is taken out again."""
        view, last = self.view, self._last
        if view is not None and last and self.desk.do(add_paper, view.id, last, out=True) is not None:
            self._last = {}
            self.papers.begin()

    def drop(self) -> None:
        """Begin the reading again."""
        view = self.view
        if view is None or not self._read():
            return
        ask = Ask(self.theme, _("清空重录"), _("已录入的选票全部清空。"), _("清空"), danger=True, parent=self)
        ask.answered.connect(lambda _why: self.desk.do(drop_papers, view.id))
        self.asked = ask
        ask.open()

    def take_papers(self) -> None:
        """Ctrl+Y: the sums of all papers become counts, each ballot by itself."""
        view = self.view
        if view is None or not self._read():
            return
        open_ones = [one for one in view.hearings if one.waits]
        self.be_sure([counted_of(one.application_id, one.data, one.voters) for one in open_ones])

    def _read(self) -> int:
        return int(str(self.view.details.get("papers") or 0)) if self.view is not None else 0
