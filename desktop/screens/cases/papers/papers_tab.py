"""文书: the paper itself on the screen before it exists; issue, print, save, void."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.casework.filings.drawing.standing import SHORTFALL
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.issue_packet import issue_packet
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.filings.list_papers import list_papers
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.filings.preview_packet import preview_packet
from desktop.casework.filings.views import FilingRow, Issued, PaperChoice
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.letters.preview_letter import preview_letter
from desktop.casework.notices.list_notices import list_notices
from desktop.casework.notices.views import NoticeChoice
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.papers.case_incoming import CaseIncoming
from desktop.screens.cases.papers.case_letters import CaseLetters
from desktop.screens.cases.papers.delivery_ask import DeliveryAsk
from desktop.screens.cases.papers.hand_out import print_filing, save_pdf
from desktop.screens.cases.papers.listing import PACKET, PACKET_TITLE, listing
from desktop.screens.cases.papers.more_papers import MorePapers
from desktop.screens.cases.papers.paper_panel import PaperPanel
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.contents_list import ContentsList
from desktop.widgets.look.theme import Theme
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card


class PapersTab(CasePart):
    """Papers that can be made and that were, at the left; the sheet in the middle; what can be done at the right."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._papers: dict[str, PaperChoice] = {}
        self._notices: dict[str, NoticeChoice] = {}
        self._filings: dict[str, FilingRow] = {}
        self._key = ""
        self._pdf = b""
        self._behind = False
        self._wanted = 0  # the newest preview asked for: older ones that come late are dropped
        self._asked: Ask | None = None
        self._delivery: DeliveryAsk | None = None
        self._list = ContentsList(theme)
        self._list.picked.connect(self.go_to)
        left = Card(theme, _("文书"), flush=True)
        left.add(self._list, 1)
        self.letters = CaseLetters(desk, theme, self)
        self.letters.went.connect(self.went)
        self.incoming = CaseIncoming(desk, self)
        self.incoming.went.connect(self.went)
        self.more = MorePapers(desk, theme, self, self.letters)
        left.add(self.more)
        self._left = left
        self.paper = PdfView(theme)
        self.panel = PaperPanel(theme)
        can = self.panel
        for asked, act in (
            (can.issue, self._issue), (can.print_out, self._print), (can.deliver, self._deliver),
            (can.save, self._save), (can.void, self._void), (can.open_there, lambda: self.letters.open(self._key)),
            (can.open_there, lambda: self.incoming.open(self._key)),
        ):  # fmt: skip
            asked.connect(act)
        line = QHBoxLayout()
        theme.space(line, spacing=16)
        line.addWidget(left)
        line.addWidget(self.paper, 1)
        self._beside, inside = scrolled(theme, (0, 0, 8, 0))  # in a low window it scrolls: its rows are never cut
        inside.addWidget(self.panel, 1)
        line.addWidget(self._beside)
        self.column.addLayout(line, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside the sheet takes less where there is less."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.px(900)
        self._left.setFixedWidth(self.theme.px(264 if roomy else 208))
        self._beside.setFixedWidth(self.theme.px(292 if roomy else 252))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was read while nobody looked."""
        super().showEvent(event)
        if self._behind:
            self._behind = False
            self._show()

    def refresh(self, *, fresh: bool = False) -> None:
        """Read what can be made and what was made."""
        if self.view is None:
            return
        papers = self.desk.ask(list_papers, self.view.id)
        notices = self.desk.ask(list_notices, self.view.id)
        filings = self.desk.ask(list_filings, self.view.id)
        if papers is None or notices is None or filings is None:
            return
        self._papers = {paper.key: paper for paper in papers}
        self._filings = {f"#{filing.id}": filing for filing in filings}
        self.told.emit(str(len(filings)) if filings else "")
        self._notices = {notice.key: notice for notice in notices}
        self.letters.read(self.view.id)
        self.incoming.read(self.view.id)
        self.more.show_case(self.view)
        made = listing(papers, notices, self._filings.items())
        self._list.show_lines([*self.letters.lines(), *made, *self.incoming.lines()])
        keys = {PACKET, *self._papers, *self._notices, *self._filings, *self.letters.keys, *self.incoming.keys}
        if fresh or self._key not in keys:
            self._key = next(iter(self._papers), PACKET)
        self._list.blockSignals(True)
        self._list.set_current(self._key)
        self._list.blockSignals(False)
        self._behind = not self.isVisible()  # the sheet of a tab that is not seen is drawn when it is
        if not self._behind:
            self._show()

    def begin(self) -> None:
        """Into the list of papers."""
        self._list.setFocus()

    def go_to(self, key: str) -> None:
        """Show a paper: a draft by its key, the packet, or an issued one ("#" and its key)."""
        if not key:
            return
        if key == "opinion":
            key = next((name for name in self._papers if "opinion" in name), key)
        if key == "notice":
            key = SHORTFALL
        self._key = key
        self._list.blockSignals(True)
        self._list.set_current(key)
        self._list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        if self.view is None:
            return
        self._wanted += 1
        filing = self._filings.get(self._key)
        if filing is not None:
            can = self.desk.may
            self.panel.show_filing(
                filing, may_void=can("void_filing"), may_print=can("note_print"), may_deliver=can("record_delivery")
            )
            self._take(self._wanted, self.desk.ask(filing_bytes, filing.id))
            return
        if self._key in self.incoming.keys:
            self._take(self._wanted, self.incoming.show_line(self._key, self.panel, self.paper))
            return
        choice, notice, letter = self._papers.get(self._key), self._notices.get(self._key), self.letters.row(self._key)
        may, today = self.desk.may("issue_filing") and not self.view.read_only, self.desk.clock.today()
        if letter is not None:
            self.panel.show_letter(letter)
        elif notice is not None:
            self.panel.show_notice(notice, may_issue=self.desk.may("issue_filing"), day=today)
        else:
            self.panel.show_draft(self._title(), choice, may_issue=may, day=today)
        self.paper.clear(_("正在排版…"))
        wanted = self._wanted
        if letter is not None:
            job = self.desk.later(preview_letter, letter.id)
        elif choice is None and notice is None:
            job = self.desk.later(preview_packet, self.view.id)
        else:
            job = self.desk.later(preview_filing, self.view.id, self._key)
        job.done.connect(lambda drawn: self._take(wanted, drawn.pdf))
        job.failed.connect(lambda what, remedy: self._refuse(wanted, f"{what}\n{remedy}"))

    def _title(self) -> str:
        choice = self._papers.get(self._key) or self._notices.get(self._key)
        return choice.title if choice is not None else _(PACKET_TITLE)

    def _refuse(self, wanted: int, says: str) -> None:
        if wanted == self._wanted:
            self.paper.clear(says)

    def _take(self, wanted: int, pdf: bytes | None) -> None:
        if wanted != self._wanted or pdf is None:
            return
        self._pdf = pdf
        pages = PdfPages(pdf)
        self.paper.show_pages(pages.sizes, pages.draw)
        self.panel.show_pages(len(pages))

    # -- what can be done

    def _issue(self) -> None:
        if self.view is None:
            return
        notice = self._notices.get(self._key)
        says = _("制发后取得文号、登入发文簿，内容不能再改；需要时可以作废。")
        if notice is not None and notice.step:
            says = f"{_(notice.step)}{says}"
        reason = _(notice.asks) if notice is not None and notice.asks else ""
        title = _("制发{title}").format(title=self._title())
        ask = Ask(self.theme, title, says, _("制发"), reason=reason, parent=self)
        ask.wait_at_yes()  # a number is drawn for good, but this is where the whole page leads: Enter goes on
        ask.answered.connect(self.issue_now)
        self._asked = ask
        ask.open()

    def issue_now(self, reason: str = "") -> None:
        """Issue the paper that is shown; the packet goes beside the window, as it may have hundreds of pages."""
        if self.view is None:
            return
        if self._key == PACKET:
            self.panel.wait()
            job = self.desk.later(issue_packet, self.view.id)
            job.done.connect(self._issued)
            job.failed.connect(lambda _what, _remedy: self._show())
            return
        issued = self.desk.do(issue_filing, self.view.id, self._key, reason)
        if issued is not None:
            self._issued(issued)

    def _issued(self, issued: Issued) -> None:
        self._key = f"#{issued.filing_id}"
        self.refresh()

    def _print(self) -> None:
        filing = self._filings.get(self._key)
        if filing is not None:
            print_filing(self.desk, self, filing, self._pdf)

    def _deliver(self) -> None:
        filing = self._filings.get(self._key)
        if filing is not None and self.view is not None:
            self._delivery = DeliveryAsk(self.desk, self.theme, filing, self.view, self)

    def _save(self) -> None:
        filing = self._filings.get(self._key)
        save_pdf(self.desk, self, filing.number if filing is not None else "", self._pdf)

    def _void(self) -> None:
        filing = self._filings.get(self._key)
        if filing is None:
            return
        says = _("{number} 作废后仍留在发文簿中，并注明原因；文号不再使用。").format(number=filing.number)
        ask = Ask(self.theme, _("作废文书"), says, _("作废"), reason=_("作废原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self.desk.do(void_filing, filing.id, reason))
        self._asked = ask
        ask.open()
