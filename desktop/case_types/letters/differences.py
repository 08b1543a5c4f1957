"""What a draft says otherwise than its template: paragraph by paragraph, then sign by sign."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal

from pydantic import JsonValue

from desktop.case_types.letters.drafted import Piece

Tag = Literal["same", "gone", "new"]
State = Literal["same", "changed", "added", "removed"]
TITLE: Final = "title"
ALIKE: Final = 0.4  # two paragraphs as like as this are one that was changed
_WHOLE: Final[Mapping[State, Tag]] = {"same": "same", "added": "new", "removed": "gone", "changed": "new"}
ISLAND: Final = 2  # what stays between two changes and is shorter than this is shown as changed too


@dataclass(frozen=True)
class Span:
    """A run of signs that stayed, went or came."""

    tag: Tag
    text: str


@dataclass(frozen=True)
class Difference:
    """One paragraph of both texts: `kind` is a block's kind, or "title"."""

    kind: str
    state: State
    spans: tuple[Span, ...]

    @property
    def plain(self) -> dict[str, JsonValue]:
        """As it is frozen beside the issued letter."""
        spans: list[JsonValue] = [{"tag": span.tag, "text": span.text} for span in self.spans]
        return {"kind": self.kind, "state": self.state, "spans": spans}


def differences(
    was_title: str, was: tuple[Piece, ...], title: str, body: tuple[Piece, ...]
) -> tuple[Difference, ...]:
    """Both texts whole, in the order of the letter; `changed_only` leaves what is the same out."""
    head = _pair(TITLE, was_title, title)
    return (head, *_of_body(was, body))


def changed_only(found: tuple[Difference, ...]) -> tuple[Difference, ...]:
    """The paragraphs that differ."""
    return tuple(one for one in found if one.state != "same")


def _of_body(was: tuple[Piece, ...], body: tuple[Piece, ...]) -> Iterator[Difference]:
    matcher = SequenceMatcher(a=[one.said for one in was], b=[one.said for one in body], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield from (_whole(piece, "same") for piece in body[c:d])
        else:
            yield from _replaced(was[a:b], body[c:d])


def _replaced(gone: tuple[Piece, ...], new: tuple[Piece, ...]) -> Iterator[Difference]:
    """Pairs of paragraphs that are like each other, in order; the others went or came."""
    left = list(gone)
    for piece in new:
        at = next((at for at, one in enumerate(left) if one.kind == piece.kind and _alike(one.text, piece.text)), None)
        if at is None:
            yield _whole(piece, "added")
            continue
        yield from (_whole(one, "removed") for one in left[:at])
        yield _pair(piece.kind, left[at].text, piece.text)
        del left[: at + 1]
    yield from (_whole(one, "removed") for one in left)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(a=one, b=other, autojunk=False).ratio() >= ALIKE


def _whole(piece: Piece, state: State) -> Difference:
    return Difference(piece.kind, state, (Span(_WHOLE[state], piece.text),))


def _pair(kind: str, was: str, now: str) -> Difference:
    if was == now:
        return Difference(kind, "same", (Span("same", now),))
    return Difference(kind, "changed", tuple(_spans(was, now)))


def _spans(was: str, now: str) -> Iterator[Span]:
    """Sign by sign; small islands between two changes join them, so that words do not fall to pieces."""
    gone = new = ""
    codes = SequenceMatcher(a=was, b=now, autojunk=False).get_opcodes()
    for at, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal" and (b - a >= ISLAND or at in (0, len(codes) - 1)):
            yield from _flush(gone, new)
            gone = new = ""
            yield Span("same", now[c:d])
        else:
            gone += was[a:b]
            new += now[c:d]
    yield from _flush(gone, new)


def _flush(gone: str, new: str) -> Iterator[Span]:
    if gone:
        yield Span("gone", gone)
    if new:
        yield Span("new", new)
