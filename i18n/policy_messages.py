"""Teaches Babel the words of our TOML files, so that policy is written in Chinese and translated out of it."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from typing import IO

#: The keys whose texts are shown on a screen.
SHOWN = frozenset(
    {
        "says", "title", "hint", "why", "form", "cure", "note", "prompt", "label", "headline", "advice", "evidence",
        "unit", "scope",
    }
)  # fmt: skip
#: Citations are the authorities' own words and stay as they are.
KEPT = frozenset({"source", "sources"})
#: Before the English that a table gives beside a title, in the comment that carries it to the catalogue.
GIVEN = "english: "

Message = tuple[int, str, str, list[str]]


def extract(
    fileobj: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, object]
) -> Iterator[Message]:
    """Babel's extractor for TOML; yields (line, function, message, comments) with the key's path as the comment.

    Lines are 0: tomllib does not tell them, and the key's path says where a text stands.
    """
    del keywords, comment_tags, options  # a mapping of keys needs none of what Babel offers to code extractors
    yield from _texts(tomllib.loads(fileobj.read().decode("utf-8")), ())


def _texts(value: object, path: tuple[str, ...]) -> Iterator[Message]:
    if isinstance(value, dict):
        english = value.get("english")
        if isinstance(english, str) and isinstance(value.get("title"), str):
            yield 0, "", value["title"], [GIVEN + english]
        for key, inner in value.items():
            if key not in KEPT and not (key == "title" and english):
                yield from _texts(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, str(index)))
    elif isinstance(value, str) and value.strip() and any(part in SHOWN for part in path[-2:]):
        yield 0, "", value, [".".join(path)]
