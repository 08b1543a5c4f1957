"""表决: the counters' table or papers with many names, announcing, voiding, counting again from the ballots."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.titles.sessions.inside.weigh import Choice as Reading
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.casework.titles.sessions.voting.announce_counts import announce_counts
from desktop.casework.titles.sessions.voting.count_votes import Counted, count_votes
from desktop.casework.titles.sessions.voting.verify_counts import verify_counts
from desktop.casework.titles.sessions.voting.void_count import void_count
from desktop.casework.titles.sessions.voting.weigh_votes import weigh_votes
from desktop.policy.reckoning.titles.votes import Decision
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.voting.reading_ask import reading_ask
from desktop.screens.titles.sessions.voting.reads_papers import ReadsPapers
from desktop.screens.titles.sessions.voting.tally_grid import TallyGrid
from desktop.screens.titles.sessions.voting.votes_words import advised_at, odd_counts, recount_words
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card


class VotesTab(ReadsPapers):
    """Two ways of counting: sums row by row, or papers with many names. Ctrl+G announces, Ctrl+D voids, Ctrl+K counts
    the ballots again, Ctrl+J changes the way; with papers Ctrl+Y takes all read papers in, Ctrl+U takes the last out.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._only = False
        self.told = words("", "small", "second", wrap=True)
        self.advice = words("", "small", "near", wrap=True)
        self._way = self.button(_("逐张录选票"), "Ctrl+J", "copy", "count_votes")
        self._announce = self.button(_("宣布结果"), "Ctrl+G", "stamp", "announce_counts", primary=True)
        self._void = self.button(_("作废计票…"), "Ctrl+D", "ban", "void_count")
        self._again = self.button(_("按选票复核"), "Ctrl+K", "shield", "read_session")
        self._rest = self.button(_("其余同意"), "", "check", "add_paper")
        self._in = self.button(_("记入这一张（Ctrl+Enter）"), "", "plus", "add_paper", primary=True)  # the grid's key
        self._take = self.button(_("全部计票"), "Ctrl+Y", "check", "count_votes")
        self._back = self.button(_("撤销上一张"), "Ctrl+U", "rotate-ccw", "add_paper")
        self._drop = self.button(_("清空重录"), "", "trash-2", "add_paper")
        self._waiting = self.button(_("只看未计票"), "Ctrl+H", "search", "read_session")
        line = Flow()
        theme.space(line, spacing=8)
        for button, act in (
            (self._way, self.other_way), (self._in, self.papers.take_in), (self._rest, self.papers.agree_to_the_rest),
            (self._take, self.take_papers),
            (self._back, self.take_back), (self._drop, self.drop), (self._announce, self.announce),
            (self._void, self.ask_void), (self._again, self.verify), (self._waiting, self.only_waiting),
        ):  # fmt: skip
            button.clicked.connect(act)
            line.addWidget(button)
        self.grid = TallyGrid(theme)
        self.grid.counted.connect(self.count)
        for part in (self.grid, self.papers):
            part.wrong.connect(lambda says: desk.trouble.emit(says, ""))
            part.currentCellChanged.connect(lambda *_moved: self._advise())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.papers)
        card = Card(theme, flush=True)
        card.add(self._stack, 1)
        self.caret = self.grid
        self.column.addLayout(line)
        self.column.addWidget(self.told)
        self.column.addWidget(self.advice)
        self.column.addWidget(card, 1)

    def other_way(self) -> None:
        """Ctrl+J: from sums to papers and back."""
        self.show_way(1 - self._stack.currentIndex())

    def show_way(self, way: int) -> None:
        """Sums (0) or papers (1)."""
        self._way.set_text((_("逐张录选票"), _("按人录合计"))[way])
        self._stack.setCurrentIndex(way)
        self.caret = (self.grid, self.papers)[way]
        self._tell()
        self.caret.setFocus()

    def show_view(self, view: SessionView, *, fresh: bool) -> None:
        """Both tables anew; what was typed and not counted stays."""
        if fresh:
            self._last = {}
        self.grid.show_rows(view.hearings, shut=not self.living("open"))
        self.papers.show_rows([one for one in view.hearings if one.waits])
        self._tell()

    # -- sums, row by row

    def count(self, application: int, tally: Tally) -> None:
        """A full row: kept, after asking which reading stands where they part; the next row is under the cursor."""
        self.be_sure([Counted(application, tally)])

    def be_sure(self, entries: list[Counted]) -> None:
        """Ask first where ballots were not handed out, or did not come back: they stay in the base."""
        says = odd_counts(self.view, entries)
        if not says:
            self._begin(entries)
            return
        ask = Ask(self.theme, _("票数与到会人数不符"), says, _("核对无误，计票"), parent=self)
        ask.answered.connect(lambda _why: self._begin(entries))
        self.asked = ask
        ask.open()

    def _begin(self, entries: list[Counted]) -> None:
        """Keep entries, one question a parted reading before it."""
        view = self.view
        if view is None:
            return
        decisions = self.desk.ask(weigh_votes, view.id, {one.application_id: one.tally for one in entries})
        if decisions is None:
            return
        for at, entry in enumerate(entries):
            decision = decisions[entry.application_id]
            if decision.depends_on_recusal and not entry.choice.reading:
                self._ask_reading(entries, at, decision)
                return
        if self.desk.do(count_votes, view.id, entries) is not None:
            self.grid.stand_at_next(self.grid.currentRow())

    def _ask_reading(self, entries: list[Counted], at: int, decision: Decision) -> None:
        view = self.view
        if view is None:
            return
        ask = reading_ask(self.theme, view, entries[at].application_id, decision, self)

        def keep(raw: dict[str, Any]) -> None:
            ask.accept()
            chosen = Reading(str(raw["reading"]), str(raw["by"]), str(raw.get("why") or ""))
            self._begin([*entries[:at], replace(entries[at], choice=chosen), *entries[at + 1 :]])

        ask.answered.connect(keep)
        self.asked = ask
        ask.open()

    # -- what follows

    def announce(self) -> None:
        """Ctrl+G: the chair announces; asks first."""
        view = self.view
        if view is None or view.state != "open":
            return
        waiting = [one for one in view.hearings if one.count is not None and one.count.state == "counted"]
        counted = [one for one in waiting if one.state == "reviewing"]
        passed = sum(1 for one in counted if one.count is not None and one.count.passed)
        says = _("宣布 {count} 人的结果：通过 {passed} 人，未通过 {failed} 人。宣布后只有签发人可以作废。")
        told = says.format(count=len(counted), passed=passed, failed=len(counted) - passed)
        gone = [one.applicant for one in waiting if one not in counted]
        if gone:
            told += _("{names} 已撤回，计票作废，不宣布。").format(names="、".join(gone))
        ask = Ask(self.theme, _("宣布结果"), told, _("宣布"), parent=self)
        ask.answered.connect(lambda _why: self.desk.do(announce_counts, view.id))
        ask.wait_at_yes()
        self.asked = ask
        ask.open()

    def ask_void(self) -> None:
        """Ctrl+D: the count of the row under the cursor was wrong."""
        hearing = self._here()
        if hearing is None or hearing.count is None or not self.living("open"):
            return
        count = hearing.count
        says = _("{name} 的计票作废后须重新计票；作废的选票另行保留。").format(name=hearing.applicant)
        ask = Ask(self.theme, _("作废计票"), says, _("作废"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda why: self.desk.do(void_count, count.id, why))
        self.asked = ask
        ask.open()

    def only_waiting(self) -> None:
        """Ctrl+H: those alone that are not counted yet, or all."""
        self._only = not self._only
        self._waiting.set_text(_("看全部") if self._only else _("只看未计票"))
        self.grid.only_waiting(self._only)

    def verify(self) -> None:
        """Ctrl+K: from the ballots alone."""
        found = self.desk.ask(verify_counts, self.view.id) if self.view is not None else None
        if found is None:
            return
        says, tone = recount_words(found)
        self.told.setText(says)
        retone(self.told, tone)

    def _here(self) -> HearingView | None:
        key = self.grid.key_here()
        return self.view.hearing(key) if self.view is not None and key is not None else None

    def _advise(self) -> None:
        """What marks and panel advise about the applicant under the cursor; else of whom they speak against."""
        view = self.view
        key = (self.grid, self.papers)[self._stack.currentIndex()].key_here()
        hearing = view.hearing(key) if view is not None and key is not None else None
        self.advice.setText(advised_at(view, hearing))
        self.advice.setVisible(bool(self.advice.text()))

    def _tell(self) -> None:
        view, papers = self.view, self._stack.currentIndex() == 1
        living, read = self.living("open"), self._read()
        self._advise()
        for button, fits in (
            (self._take, papers), (self._back, papers), (self._drop, papers), (self._void, not papers),
            (self._waiting, not papers), (self._in, papers), (self._rest, papers),
        ):  # fmt: skip
            button.setVisible(fits and self.desk.may("count_votes"))
            button.setEnabled(living)
        waits = view is not None and any(one.waits for one in view.hearings)
        for button in (self._in, self._rest):
            button.setEnabled(living and waits)
        self._take.setEnabled(living and read > 0 and waits)
        self._drop.setEnabled(living and read > 0)
        self._back.setEnabled(living and bool(self._last))
        states = {one.count.state for one in view.hearings if one.count is not None} if view is not None else set()
        self._announce.setEnabled(living and "counted" in states)
        self._void.setEnabled(living and bool(states))
        self._way.setEnabled(living)
        if view is None:
            return
        left = sum(1 for one in view.hearings if one.waits)
        says = _("数字键录票数，Enter 到下一格；一行票数齐了自动计票并到下一人。还有 {left} 人未计票。")
        if not left:
            says = _("全部计票完毕；宣布前请与计票表核对。")
        if papers:
            says = _("一张票从上到下：1 同意，2 不同意，3 弃权，4 废票，0 回避，A 其余同意；也可以点相应的列。")
            says += _("已记入 {count} 张，到会 {present} 人。")
        if papers and not left:
            says = _("全部计票完毕；按人录合计可以看结果。")
        staff = view.details.get("counters") and view.details.get("supervisor")
        if living and not staff:
            says = _("还没有登记计票人、监票人，计票前请在“安排”中填写。")
        if view.state in ("planned", "drawn"):
            says = _("开会并签到后才能计票；按 F8 开会。")
        if view.state == "closed":
            says = _("会议已结束，计票不再改动；可以按选票复核。")
        retone(self.told, "second" if staff or not living else "near")
        self.told.setText(says.format(left=left, count=read, present=view.quorum.present))
