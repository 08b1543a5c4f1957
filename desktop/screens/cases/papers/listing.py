"""The list beside the sheet: what can be made, the notices that fit first, and what was made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.basics.language import N_, _
from desktop.casework.filings.views import FilingRow, PaperChoice
from desktop.casework.notices.views import NoticeChoice
from desktop.widgets.lists.contents_list import ContentsLine
from desktop.widgets.look.tokens import Tone

PACKET = "packet"
PACKET_TITLE = N_("申请材料全卷")


def listing(
    papers: Iterable[PaperChoice], notices: Iterable[NoticeChoice], filings: Iterable[tuple[str, FilingRow]]
) -> Iterator[ContentsLine]:
    """Papers of the case, notices of the window, what was issued with the newest first."""
    yield ContentsLine("", _("申请文书"), head=True)
    yield ContentsLine(PACKET, _(PACKET_TITLE), _("封面、目录、文书和全部扫描件"))
    for paper in papers:
        yield ContentsLine(paper.key, paper.title, _paper_hint(paper), "", "near" if paper.hinders else "second")
    yield ContentsLine("", _("通知书"), head=True)
    for notice in notices:
        tone: Tone = "near" if notice.fits and notice.hinders else "second"
        yield ContentsLine(notice.key, notice.title, _notice_hint(notice), "", tone)
    issued = list(filings)
    if issued:
        yield ContentsLine("", _("已制发"), head=True)
    for key, filing in issued:
        void = filing.state == "void"
        note = filing.number + (_(" · 已作废") if void else "")
        yield ContentsLine(key, filing.title, note, _("{n} 页").format(n=filing.pages), "over" if void else "good")


def _paper_hint(paper: PaperChoice) -> str:
    if paper.hinders:
        return _("还差 {count} 项").format(count=len(paper.hinders))
    return _("已制发 {count} 份").format(count=paper.issued) if paper.issued else _("可以制发")


def _notice_hint(notice: NoticeChoice) -> str:
    if not notice.fits:
        return _(notice.why)
    if notice.hinders:
        return _("缺“{name}”").format(name=notice.hinders[0])
    return _("已制发 {count} 份").format(count=notice.issued) if notice.issued else _("可以制发")
