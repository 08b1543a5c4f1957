"""Checks that English is complete and fits the Chinese: `python -m i18n.check` (part of make check)."""

from __future__ import annotations

import re
import string
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from i18n.collect import DOMAIN, ENGLISH, collected

CHINESE = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
#: Chinese that an officer types whatever the window speaks: the two marks of a calendar's day.
TYPED = re.compile("[休班]")
#: Chinese that stays Chinese: a mark quoted as it stands on a paper or in a cell, a document's number, a slot.
QUOTED = re.compile(r"“[^“”]*”|[\u3400-\u9fff]+〔\d{4}〕\d+号|\{[^{}]*\}")


def placeholders(words: str) -> set[str] | None:
    """The names in braces, or None when the braces do not make a format."""
    try:
        return {name for _text, name, _spec, _conversion in string.Formatter().parse(words) if name is not None}
    except ValueError:
        return None


def complaints(catalogue: Catalog, words: Catalog) -> Iterator[str]:
    """What is wrong with a translated catalogue, judged by the words the tree uses now; nothing when all is well."""
    used = {str(message.id) for message in words if message.id}
    known = {str(message.id): message for message in catalogue if message.id}
    for missing in sorted(used - known.keys()):
        yield f"not collected (make messages): {missing}"
    for unused in sorted(known.keys() - used):
        yield f"no longer used (make messages): {unused}"
    for said in sorted(used & known.keys()):
        translation = str(known[said].string or "")
        if not translation.strip():
            yield f"not translated: {said}"
            continue
        if known[said].fuzzy:
            yield f"fuzzy: {said}"
        if placeholders(said) != placeholders(translation):
            yield f"other placeholders: {said} -> {translation}"
        if CHINESE.search(TYPED.sub("", _without_quotations(translation, said))):
            yield f"Chinese left in the English: {said} -> {translation}"


def _without_quotations(translation: str, said: str) -> str:
    """The translation without the Chinese it may quote: only what stands the same way in the words themselves."""
    return QUOTED.sub(lambda found: "" if found[0] in said else found[0], translation)


def main(path: Path = ENGLISH) -> int:
    """Prints the complaints; the exit code is 0 only when there are none."""
    with path.open("rb") as file:
        found = list(complaints(read_po(file, domain=DOMAIN), collected()))
    for complaint in found:
        sys.stdout.write(f"{complaint}\n")
    sys.stdout.write(f"i18n: {len(found)} complaints\n" if found else "i18n: complete\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
