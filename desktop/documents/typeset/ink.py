"""Draws words and rules on the page at hand, and remembers every character no face has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, TypeVar

from reportlab.pdfbase.pdfdoc import PDFString
from reportlab.pdfgen.canvas import Canvas

from desktop.documents.faces import Faces
from desktop.documents.parts import Align, Face
from desktop.documents.typeset.boxes import Box, make_boxes
from desktop.documents.typeset.lines import Line, Segment, break_lines, place
from desktop.documents.typeset.text import clean

Measured = TypeVar("Measured")

MM = 72 / 25.4  # points
ONE_BASELINE: Final[Mapping[str, float]] = MappingProxyType({})
HAN = 0x2E80  # from here on characters are Han, kana, Hangul and their marks
CENTRE = 0.38  # of the size: a Chinese square reaches from −0.12 to 0.88 of it


class PlainCanvas(Canvas):  # type: ignore[misc]
    """A canvas that begins its pages without a stock font: Helvetica would be named in the file and not embedded."""

    def __init__(self, out: Any, *, font_prefix: str = "F", **settings: Any) -> None:
        self._font_prefix = font_prefix
        self._codes: dict[tuple[str, str], list[tuple[str, bytes]]] = {}  # a character keeps its code in one file
        super().__init__(out, **settings)

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    def words_into(self, font: Any, text: str) -> list[tuple[str, bytes]]:
        """The words as (font name inside this file, codes)."""
        key = font.fontName, text
        known = self._codes.get(key)
        if known is None:
            font._assignState(self._doc, namePrefix=self._font_prefix)  # noqa: SLF001 - ReportLab's door for this
            split = font.splitString(text, self._doc)
            known = [(font.getSubsetInternalName(subset, self._doc), codes) for subset, codes in split]
            self._codes[key] = known
        return known

    def set_language(self, language: str) -> None:
        """Tells readers which language the words are in."""
        self._doc.Catalog.Lang = PDFString(language)


class Ink:
    """Words and rules for one document; positions in points from the sheet's lower left corner."""

    def __init__(self, canvas: PlainCanvas, faces: Faces) -> None:
        self.canvas = canvas
        self.faces = faces
        self.place = ""
        self.missing: dict[tuple[str, str], None] = {}
        # A table is measured before it is drawn, and labels repeat: what was laid out once in this document is kept.
        self._boxes: dict[tuple[Face, float], dict[str, Box]] = {}
        self._measured: dict[
            tuple[int, float], tuple[object, Any]
        ] = {}  # the part is kept, so that its id stays its own
        self._placed: dict[tuple[int, Align, float, float], tuple[Line, list[Segment]]] = {}  # the line is kept as well
        self._laid: dict[tuple[str, Face, float, float, float, float], list[Line]] = {}

    def miss(self, char: str) -> None:
        """Remember a character that cannot be printed, and where it stands."""
        self.missing[(self.place, char)] = None

    def once(self, part: object, room: float, measure: Callable[[], Measured]) -> Measured:
        """What `measure` says of a part this wide; asked again, the same without measuring."""
        key = id(part), room
        if key not in self._measured:
            self._measured[key] = part, measure()
        measured: Measured = self._measured[key][1]
        return measured

    def boxes(self, text: str, face: Face, size: float, room: float) -> list[Box]:
        """The boxes of one paragraph of cleaned words."""
        known = self._boxes.setdefault((face, size), {})
        return make_boxes(text, face, size, room, self.faces, self.miss, known=known)

    def lines(
        self, text: str, face: Face, size: float, width: float, *, indent: float = 0.0, hanging: float = 0.0
    ) -> list[Line]:
        """All lines of entered words, broken to `width` points; entered line breaks are kept."""
        key = (text, face, size, width, indent, hanging)
        known = self._laid.get(key)
        if known is not None:
            return known
        before = len(self.missing)
        lines: list[Line] = []
        for paragraph in clean(text).split("\n"):
            room = width - max(indent, hanging)
            own = self._whole_face(paragraph, face)
            lines += break_lines(self.boxes(paragraph, own, size, room), width, indent, hanging)
        if len(self.missing) == before:
            self._laid[key] = lines
        return lines

    def _whole_face(self, paragraph: str, face: Face) -> Face:
        """宋体 for a whole line of 黑体 that lacks a character of it: Japanese forms would stand out one by one."""
        if face != "hei":
            return face
        picked = (self.faces.pick(face, char) for char in paragraph if ord(char) >= HAN)
        return "song" if any(glyph is not None and glyph.face == "song" for glyph in picked) else face

    def width(self, text: str, face: Face, size: float) -> float:
        """How wide words are on one line, in points."""
        return sum(box.width for box in self.boxes(clean(text), face, size, 1e9))

    def write(  # noqa: PLR0913 - a line on a sheet has that many sides
        self, line: Line, align: Align, size: float, x: float, baseline: float, *, tracking: float = 0.0,
        middles: Mapping[str, float] = ONE_BASELINE, middle: float = 0.0,
    ) -> None:  # fmt: skip
        """Draws one line whose left edge is at `x`; `tracking` as in `place`, `middles` as in `segments`."""
        key = id(line), align, size, tracking
        if key not in self._placed:
            self._placed[key] = line, place(line, align, size, tracking)
        self.segments(self._placed[key][1], size, x, baseline, middles=middles, middle=middle)

    def segments(
        self, segments: Sequence[Segment], size: float, x: float, baseline: float, *,
        middles: Mapping[str, float] = ONE_BASELINE, middle: float = 0.0,
    ) -> None:  # fmt: skip
        """Draws placed words.

        Faces draw their squares at different heights: one named in `middles` is moved so that the middle of its
        characters lies `middle` sizes above the baseline.
        """
        if not segments:
            return
        code = ["BT"]
        font_now, gap_now, rise_now = "", 0.0, 0.0
        for segment in segments:
            rise = (middle - middles.get(segment.face, middle)) * size
            if abs(rise - rise_now) > 1e-6:
                code.append(f"{rise:.3f} Ts")
                rise_now = rise
            if segment.x is not None:
                code.append(f"1 0 0 1 {x + segment.x:.3f} {baseline:.3f} Tm")
            if abs(segment.gap - gap_now) > 1e-6:
                code.append(f"{segment.gap:.4f} Tc")
                gap_now = segment.gap
            for font, codes in self.canvas.words_into(self.faces.font(segment.face), segment.text):
                if font != font_now:
                    code.append(f"{font} {size:g} Tf")
                    font_now = font
                code.append(f"<{codes.hex()}> Tj")
        if gap_now:
            code.append("0 Tc")
        if rise_now:
            code.append("0 Ts")
        code.append("ET")
        self.canvas.addLiteral("\n".join(code))

    def say(self, text: str, face: Face, size: float, x: float, baseline: float) -> None:
        """Draws short words on one line from `x`."""
        boxes = tuple(self.boxes(clean(text), face, size, 1e9))
        room = sum(box.width for box in boxes)  # exactly what they take: no mark is squeezed
        self.write(Line(boxes, room, 0.0, ends=True), "left", size, x, baseline)

    def rule(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.5) -> None:
        """A straight line, `width` points thick."""
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, y0, x1, y1)

    def frame(self, x: float, bottom: float, width: float, height: float, thickness: float) -> None:
        """A rectangle's outline."""
        self.canvas.setLineWidth(thickness)
        self.canvas.rect(x, bottom, width, height, stroke=1, fill=0)
