"""The whole packet of a case: cover, contents, papers, and the scans behind them in the order of the material list."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.case_types.case_type import Paper
from desktop.casework.filings.drawing.context import Gathered
from desktop.casework.filings.drawing.draw import FRONT, draw, in_packet, marked
from desktop.casework.filings.drawing.numbers import PACKET_TITLE
from desktop.casework.materials.scans.slots import arranged, title_of
from desktop.casework.office import Office
from desktop.documents.faces import Faces
from desktop.documents.packet.assemble import assemble
from desktop.documents.packet.pieces import Entry, PaperPiece, Piece, ScanPiece
from desktop.documents.parts import Document, Rendered


def packet(office: Office, gathered: Gathered, number: str) -> Rendered:
    """Assemble it. A paper that stands issued goes in as its kept bytes, the others are drawn as they are now.

    In: `number` is the packet's own, "" for a draft. Raises `Expected` when a character or a scan cannot be printed.
    """
    faces, row = Faces.shipped(), gathered.file.row
    papers = in_packet(gathered)
    fronts = [paper for paper in papers if paper.key in FRONT]
    pieces: list[Piece] = [paper_piece(office, gathered, paper, number) for paper in papers if paper.key not in FRONT]
    pieces += scan_pieces(office, gathered)

    def front(entries: tuple[Entry, ...], pages: int) -> tuple[Document, ...]:
        context = gathered.context(number=number, contents=tuple(entry.row for entry in entries), pages=pages)
        return tuple(marked(paper.draw(context), context) for paper in fronts)

    made = assemble(
        pieces, faces, front=front, title=PACKET_TITLE, author=gathered.words.name, number=number, barcode=row.number
    )
    return Rendered(PACKET_TITLE, made.pdf, made.pages)


def paper_piece(office: Office, gathered: Gathered, paper: Paper, number: str) -> PaperPiece:
    """A paper of the case: its kept bytes when it stands issued, else drawn as it is now for a packet's `number`."""
    standing = [
        row
        for row in office.store.reads.filings_of(gathered.file.row.id)
        if row.paper == paper.key and not row.voided_at
    ]
    if standing:
        newest = standing[-1]
        return PaperPiece(paper.title, office.store.files.get(newest.digest), newest.number)
    return PaperPiece(paper.title, draw(paper, gathered.context(number=number)).pdf)


def scan_pieces(office: Office, gathered: Gathered) -> Sequence[ScanPiece]:
    """The scans in the order of the material list, without those of lines the rules do not ask for."""
    scans = office.store.reads.attachments_of(gathered.file.row.id)
    pieces = [
        ScanPiece(title_of(state.line, place), office.store.files.get(scan.digest), scan.name)
        for state in gathered.materials
        if state.state != "not_needed"  # kept with the case, no business of the deciding body
        for place, held in arranged(state.line, [scan for scan in scans if scan.material_key == state.line.key])
        for scan in held
    ]
    signed = {one.scan_id for one in office.store.reads.promises_of(gathered.file.row.id) if one.state != "withdrawn"}
    pieces += [
        ScanPiece("承诺书（签字件）", office.store.files.get(scan.digest), scan.name)
        for scan in scans
        if scan.id in signed
    ]
    return pieces
