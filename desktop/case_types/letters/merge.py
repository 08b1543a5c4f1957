"""A draft that was edited, filled anew: what was not touched follows the template, what was stays as written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from desktop.case_types.letters.drafted import OWN, Piece, with_value


def refilled(
    body: tuple[Piece, ...], was: tuple[Piece, ...], now: tuple[Piece, ...], values: Mapping[str, str]
) -> tuple[Piece, ...]:
    """The body after the template was filled anew.

    In: the body as edited, the template as it was filled before and as it is now, values for what is still open. A
    block whose pieces all stand untouched is replaced whole; one that was edited or left out stays so, and only its
    open places are filled; a block that had nothing to say before comes in where it belongs.
    """
    matched = _matched(body, was)
    untouched = _blocks(was) - {was[at].of for at in range(len(was)) if at not in matched.values()}
    out: list[Piece] = []
    done: set[int] = set()
    for place, piece in enumerate(body):
        block = was[matched[place]].of if place in matched else OWN
        if block in untouched:
            if block not in done:
                out += [one for one in now if one.of == block]
                done.add(block)
            continue
        out.append(Piece(piece.kind, _with_values(piece.text, values), block))
    for block in sorted(_blocks(now) - _blocks(was)):
        fresh = [one for one in now if one.of == block]
        before = [at for at, piece in enumerate(out) if OWN < piece.of < block]
        place = before[-1] + 1 if before else 0
        out[place:place] = fresh
    return tuple(out)


def retitled(title: str, was: str, now: str, values: Mapping[str, str]) -> str:
    """The same for one line: the template's own, or the edited one with its open places filled."""
    return now if title == was else _with_values(title, values)


def relisted(given: Iterable[str], was: Iterable[str], now: Iterable[str]) -> tuple[str, ...]:
    """The same for a list that is taken whole (the attachments)."""
    kept = tuple(given)
    return tuple(now) if kept == tuple(was) else kept


def _blocks(pieces: Iterable[Piece]) -> set[int]:
    return {piece.of for piece in pieces}


def _matched(body: tuple[Piece, ...], was: tuple[Piece, ...]) -> dict[int, int]:
    """Place in the body → place in the template, for pieces that say the same in the same order."""
    matcher = SequenceMatcher(a=[one.said for one in body], b=[one.said for one in was], autojunk=False)
    return {run.a + step: run.b + step for run in matcher.get_matching_blocks() for step in range(run.size)}


def _with_values(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        if value:
            text = with_value(text, name, " ".join(value.split()))
    return text
