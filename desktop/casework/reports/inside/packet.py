"""The packet of one half: contents, its letter, the case's papers and scans, numbered through."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.letters.official import Signature
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.draw import DRAFT, FRONT, PRACTICE, in_packet, must_be_complete
from desktop.casework.filings.drawing.packet import paper_piece, scan_pieces
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.letters.made.ground import draft_of
from desktop.casework.letters.made.sheet import sheet
from desktop.casework.office import Office
from desktop.casework.reports.views import HalfView, ReportView
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.packet.assemble import assemble
from desktop.documents.packet.pieces import Entry, PaperPiece, Piece
from desktop.documents.parts import Contents, Document, Part, Rendered, Subtitle, Title
from desktop.policy.book.dealings.direct_matters import Matter

TITLES = {"province": "直报材料目录", "city": "抄报材料目录"}


def bound(office: Office, report: ReportView, half: HalfView, rule: Matter) -> Rendered:
    """Assemble it: a signed letter as its kept bytes, a draft with its watermark, the case's papers as they are now.

    Raises `Expected` when no letter stands, or a character or scan cannot be printed.
    """
    letter = half.letter
    if letter is None:
        raise Expected(_("这一份没有公文。"), _("请先重拟。"), field=half.half)
    words, title = office_words(office), TITLES[half.half]
    pieces: list[Piece] = [PaperPiece(letter.title, _letter(office, half), letter.number)]
    pieces += _of_case(office, report, rule, half, letter.number)

    def front(entries: tuple[Entry, ...], pages: int) -> tuple[Document, ...]:
        parts: tuple[Part, ...] = (
            Title(title),
            Subtitle("　".join(part for part in (letter.number, f"共{pages}页") if part)),
            Subtitle(f"送：{'、'.join(half.departments)}"),
            Contents(tuple(entry.row for entry in entries)),
        )
        mark = PRACTICE if words.practice else "" if letter.number else DRAFT
        return (Document(title=title, parts=parts, number=letter.number, foot=report.case_number, watermark=mark),)

    made = assemble(
        pieces, Faces.shipped(), front=front, title=title, author=words.name, number=letter.number,
        barcode=report.case_number,
    )  # fmt: skip
    return Rendered(title, made.pdf, made.pages)


def must_be_whole(office: Office, report: ReportView, rule: Matter) -> None:
    """Raises `Incomplete` while answers that one of the case's papers prints are missing."""
    if report.case_id is None or not {"papers"} & {*rule.province_packet, *rule.city_packet}:
        return
    gathered = gather(office, report.case_id)
    for paper in in_packet(gathered):
        must_be_complete(paper, gathered)


def _letter(office: Office, half: HalfView) -> bytes:
    letter = half.letter
    if letter is None:
        raise AssertionError("a half without a letter has no packet")
    if letter.filing_id is not None:
        return filing_bytes(office, letter.filing_id)
    row = office.store.reads.letter(letter.id)
    return sheet(office, draft_of(office, row), Signature()).pdf


def _of_case(office: Office, report: ReportView, rule: Matter, half: HalfView, number: str) -> Sequence[Piece]:
    inside = rule.packet(half.half)
    if report.case_id is None or not inside:
        return ()
    gathered = gather(office, report.case_id)
    pieces: list[Piece] = []
    if "papers" in inside:
        pieces += [
            paper_piece(office, gathered, paper, number) for paper in in_packet(gathered) if paper.key not in FRONT
        ]
    if "scans" in inside:
        pieces += scan_pieces(office, gathered)
    return pieces
