"""The papers of a batch as lines: what applicants have, what is about the batch, its sessions and complaints."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, _
from desktop.casework.titles.papers.list_batch_papers import PaperOffer
from desktop.casework.titles.papers.views import ApplicantPaper, BatchLetter, BatchPaperChoice
from desktop.widgets.lists.contents_list import ContentsLine

PAGES = {
    "A4P": N_("A4 竖"), "A4L": N_("A4 横"), "A3L": N_("A3 横"), "A3P": N_("A3 竖"), "A5P": N_("A5 竖"),
    "QUARTER": N_("A4 四等分"),
}  # fmt: skip


Line = ApplicantPaper | BatchPaperChoice | BatchLetter


def key_of(line: Line) -> str:
    """What a line is known by in the list."""
    if isinstance(line, BatchLetter):
        return f"letter:{line.of or ''}:{line.template}"
    if isinstance(line, ApplicantPaper):
        return f"each:{line.key}"
    return f"{line.about}:{line.of or ''}:{line.key}"


def sheet_words(line: ApplicantPaper | BatchPaperChoice) -> str:
    """`A3 横 · 双面 · 27 份`."""
    parts = [_(PAGES.get(line.page, line.page))]
    if line.impose:
        parts.append(_("A3 折页"))
    elif line.duplex:
        parts.append(_("双面"))
    if line.page != "QUARTER":
        parts.append(_("{count} 份").format(count=line.copies))
    return " · ".join(parts)


def lines_of(offer: PaperOffer) -> Iterator[ContentsLine]:
    """All papers in groups, with how each is printed under its title."""
    if offer.applicants:
        yield ContentsLine("", _("每名申报人"), head=True)
    for each in offer.applicants:
        note = f"{each.form} · {sheet_words(each)}"
        yield ContentsLine(key_of(each), each.title, note, _("{count} 人").format(count=each.applicants))
    last = None
    for one in offer.batch:
        whose = (one.about, one.of)
        if whose != last:
            yield ContentsLine("", _("本批次") if one.about == "batch" else one.of_name, head=True)
            last = whose
        note = _(one.hinders) if one.hinders else f"{one.form} · {sheet_words(one)}"
        issued = _("已制发") if one.issued else ""
        yield ContentsLine(key_of(one), one.title, note, issued, "near" if one.hinders else "second")
    if offer.letters:
        yield ContentsLine("", _("公文"), head=True)
    for letter in offer.letters:
        note = f"{letter.form} · {letter.of_name}" if letter.of is not None else letter.form
        yield ContentsLine(key_of(letter), letter.title, note)
