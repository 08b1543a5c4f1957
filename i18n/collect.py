"""Collects every word of the screen into the catalogues: `python -m i18n.collect` (make messages)."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from i18n.policy_messages import GIVEN

TOP: Final = Path(__file__).resolve().parents[1]
DOMAIN: Final = "desk"
ENGLISH: Final = TOP / "i18n" / "en" / "LC_MESSAGES" / f"{DOMAIN}.po"
#: Gettext's names in this house; `told_in(language, words)` has the words second.
KEYWORDS: Final[Mapping[str, tuple[int, ...] | None]] = {"_": None, "N_": None, "told_in": (2,)}
#: Where words stand, as (folder, files below it, method).
PLACES: Final = (
    ("desktop", "**.py", "python"),
    ("resources/policy", "**.toml", "i18n.policy_messages:extract"),
)


def collected(top: Path = TOP) -> Catalog:
    """All messages of the tree below `top`, in the order of files, each with the files that use it."""
    found = Catalog(domain=DOMAIN, project="Talent Desk", fuzzy=False)
    for folder, pattern, method in PLACES:
        words = extract_from_dir(
            top / folder,
            method_map=[(pattern, method)],
            options_map={},
            keywords=KEYWORDS,
            comment_tags=("TRANSLATORS:",),
            strip_comment_tags=True,
        )
        for name, _line, message, comments, _context in sorted(words, key=lambda word: word[:2]):
            if message:
                given = next((c.removeprefix(GIVEN) for c in comments if c.startswith(GIVEN)), "")
                notes = [c for c in comments if not c.startswith(GIVEN)]
                found.add(message, given, locations=[(f"{folder}/{name}", 0)], auto_comments=notes)
    return found


def written(catalogue: Catalog) -> bytes:
    """The catalogue as the bytes of a .po file: no line numbers, so that a diff shows words only."""
    out = BytesIO()
    write_po(out, catalogue, width=0, include_lineno=False, ignore_obsolete=True, omit_header=False)
    return out.getvalue()


def updated(path: Path, words: Catalog) -> Catalog:
    """The catalogue at `path` with exactly the messages of `words`; translations that still apply are kept.

    In: the .po file, the words as `collected`. Out: a catalogue; the file itself is left as it is.
    """
    with path.open("rb") as file:
        catalogue = read_po(file, domain=DOMAIN)
    stamp = catalogue.creation_date
    catalogue.update(words, no_fuzzy_matching=True)
    for message in catalogue:
        if message.id and not message.string:
            message.string = words[message.id].string  # what a table gives in English itself
    catalogue.creation_date = stamp  # otherwise every run would change the file
    return catalogue


def main() -> int:
    """Updates the English catalogue and says how many words still wait for a translation."""
    catalogue = updated(ENGLISH, collected())
    ENGLISH.write_bytes(written(catalogue))
    waiting = sum(1 for message in catalogue if message.id and not message.string)
    sys.stdout.write(f"{len(catalogue)} 条，待译 {waiting} 条 · {len(catalogue)} messages, {waiting} to translate\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
