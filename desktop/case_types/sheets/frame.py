"""What all sheets share: title, the applicant's facts, paragraphs in two languages, the notes at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

from desktop.case_types.case_type import Answers, OfficeWords
from desktop.case_types.sheets.tongue import TO_CHECK, UNTRANSLATED, Tongue
from desktop.documents.parts import Cell, Document, Gap, Grid, Heading, Note, Part, Subtitle, Title, Words

WIDTHS = (34.0, 44.0, 34.0, 44.0)
OTHER_SIZE = 10.5
Fact = tuple[str, str]  # a label with its two languages, and what stands beside it


def sheet(tongue: Tongue, office: OfficeWords, title: str, parts: Sequence[Part], foot: str) -> Document:
    """A sheet in two languages. In: the key of its title. The notes say what its marks mean and which text holds."""
    chinese, other = tongue.pair(title)
    body: list[Part] = [Title(chinese), Subtitle(other), *parts, _closing(tongue, office)]
    told = "".join(_texts(body))
    notes = ["note_official"]
    notes += ["note_untranslated"] if UNTRANSLATED in told else []
    notes += ["note_to_check"] if TO_CHECK in told else []
    body += [Note(tongue.both(key)) for key in notes]
    watermark = "演示" if office.practice else ""
    return Document(title=chinese, parts=tuple(body), foot=foot, watermark=watermark, snug=True)


def paragraph(tongue: Tongue, key: str, **slots: object) -> tuple[Part, ...]:
    """A paragraph in Chinese with the other language under it."""
    chinese, other = tongue.pair(key, **slots)
    return (
        Words(chinese, indent=False, place="正文", before=1.5),
        Words(other, indent=False, size=OTHER_SIZE, face="song", align="left", place="译文"),
        Gap(2.0),
    )


def heading(tongue: Tongue, key: str) -> Heading:
    """A heading in both languages on one line."""
    return Heading("　".join(tongue.pair(key)))


def facts(tongue: Tongue, rows: Sequence[Fact]) -> Grid:
    """Labels and values, two beside each other; what is not known is left out. In: keys of labels and their values."""
    said = [(key, value) for key, value in rows if value]
    cells = [(Cell(tongue.both(key), label=True), value, tongue.pair(key)[0]) for key, value in said]
    lines = []
    for at in range(0, len(cells), 2):
        pair = cells[at : at + 2]
        columns = 1 if len(pair) == 2 else 3
        lines.append(
            tuple(cell for label, value, place in pair for cell in (label, Cell(value, columns=columns, place=place)))
        )
    return Grid(WIDTHS, tuple(lines), height=7.5, size=9.5)


def named(person: Answers) -> tuple[Fact, ...]:
    """Who it is for: the name as in the passport first, then as written in Chinese and in the own script."""
    return (
        ("label_name", latin_name(person)),
        ("label_chinese_name", _text(person, "chinese_name")),
        ("label_native_name", _text(person, "native_name")),
        ("label_passport", _text(person, "passport_number")),
    )


def latin_name(person: Answers) -> str:
    """Surname and given names as in the passport."""
    return " ".join(part for part in (_text(person, "surname"), _text(person, "given_names")) if part)


def _text(raw: Answers, name: str) -> str:
    value = raw.get(name)
    return value if isinstance(value, str) else ""


def _closing(tongue: Tongue, office: OfficeWords) -> Words:
    label = " ".join(dict.fromkeys(tongue.pair("contact")))
    said = "，".join(part for part in (office.name, office.address, office.phone) if part)
    return Words(f"{label}：{said}", indent=False, size=OTHER_SIZE, face="song", place="联系方式", before=3.0)


def _texts(value: object) -> Iterator[str]:
    """Every text in a value made of parts."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
