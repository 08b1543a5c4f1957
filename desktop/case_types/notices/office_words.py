"""What the office's own words of a notice or letter are held to alike, and how they differ from the shipped ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from desktop.basics.language import N_
from desktop.case_types.notices.vocabulary import SLOT
from desktop.documents.faces import Faces
from desktop.forms.complaints import Complaint, complaint


def text_complaints(text: str, name: str, row: int | None = None) -> Iterator[Complaint]:
    """Braces that do not pair, characters that no face prints. In: the question, and the row of a block."""
    column = "" if row is None else "text"
    if set("{}") & set(SLOT.sub("", text)):
        yield complaint(name, N_("花括号不成对。"), row=row, column=column)
    faces = Faces.shipped()
    for char in dict.fromkeys(char for char in text if not char.isspace() and faces.pick("fang", char) is None):
        code = f"U+{ord(char):04X}"
        yield complaint(name, N_("“{char}”（{code}）打印不出来。"), row=row, column=column, char=char, code=code)


def line_differences(ours: Sequence[str], shipped: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """What is said otherwise: ("+" or "-", line), in the order of the paper."""
    found: list[tuple[str, str]] = []
    for tag, a, b, c, d in SequenceMatcher(a=shipped, b=ours, autojunk=False).get_opcodes():
        if tag != "equal":
            found += [("-", line) for line in shipped[a:b]]
            found += [("+", line) for line in ours[c:d]]
    return tuple(found)
