"""What a case still lacks, and all it asks for: the lists of papers an applicant takes home."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from desktop.case_types.case_type import UNIT, Gap, MaterialState, PaperContext
from desktop.case_types.sheets.frame import Fact, facts, named, paragraph, sheet
from desktop.case_types.sheets.tongue import Tongue
from desktop.case_types.wording.told import employer
from desktop.case_types.wording.words import NEEDS, STATES
from desktop.documents.parts import Document, Part, Rows

_TITLE: Final = re.compile("^(缺)?“(.+)”(须更正)?$")
_UNITS: Final = {UNIT: "employer", "用人单位": "employer", "邀请单位": "inviter", "实习单位": "host"}
_ASKED: Final = frozenset({"person", "answer"})


def missing_sheet(tongue: Tongue, context: PaperContext) -> Document:
    """Everything that keeps the case from going on, once: what to tell and what to bring."""
    lines = list(_missing(tongue, [gap for gap in context.gaps if gap.blocks], _unit(context)))
    parts: list[Part] = [case_facts(tongue, context)]
    if not lines:
        parts += paragraph(tongue, "says_nothing_missing")
        return sheet(tongue, context.office, "title_missing", parts, _foot(context))
    parts += paragraph(tongue, "says_missing")
    parts.append(
        Rows(
            head=(tongue.both("head_number"), tongue.both("head_kind"), tongue.both("head_item")),
            widths=(16, 28, 112),
            rows=tuple((str(number), kind, what) for number, (kind, what) in enumerate(lines, 1)),
            aligns=("centre", "centre", "left"),
            caption="、".join(tongue.pair("title_missing")),
            headed=True,
        )
    )
    return sheet(tongue, context.office, "title_missing", parts, _foot(context))


def materials_sheet(tongue: Tongue, context: PaperContext) -> Document:
    """The papers of the case, what is asked and how each stands."""
    parts: list[Part] = [case_facts(tongue, context), *paragraph(tongue, "says_materials")]
    parts.append(materials_table(tongue, context.materials))
    return sheet(tongue, context.office, "title_materials", parts, _foot(context))


def materials_table(tongue: Tongue, materials: Sequence[MaterialState]) -> Rows:
    """The list of papers in both languages; what the rules do not ask for is left out."""
    asked = [state for state in materials if state.state != "not_needed"]
    return Rows(
        head=tuple(tongue.both(key) for key in ("head_number", "head_material", "head_need", "head_state")),
        widths=(16, 78, 30, 32),
        rows=tuple(
            (
                str(number),
                tongue.term(state.line.says),
                tongue.term(NEEDS.get(state.line.need, state.line.need)),
                tongue.term(STATES.get(state.state, state.state)),
            )
            for number, state in enumerate(asked, 1)
        ),
        aligns=("centre", "left", "centre", "centre"),
        caption="、".join(tongue.pair("title_materials")),
        headed=True,
    )


def case_facts(tongue: Tongue, context: PaperContext, *more: Fact) -> Part:
    """Who, what and where: the form at the head of every sheet of a case."""
    person = context.subject.person
    nationality = str(person.get("nationality") or "")
    rows: list[Fact] = list(named(person)) if context.needs_person else []
    rows += [
        ("label_nationality", tongue.country(nationality)),
        (f"label_{_unit(context)}", employer(context, "name")),
        ("label_matter", tongue.term(context.kind_title)),
        ("label_case", context.case_number),
        *more,
        ("label_day", tongue.day(context.day)),
    ]
    return facts(tongue, rows)


def _unit(context: PaperContext) -> str:
    """What the unit is on the sheet: who employs, who merely invites, where a trainee is, whom a relative works for."""
    return _UNITS.get(context.unit_title, "unit")


def _missing(tongue: Tongue, gaps: Sequence[Gap], unit: str) -> Iterator[tuple[str, str]]:
    """Kind and words of each thing that lacks: what to tell, what to bring, what is not met."""
    for gap in gaps:
        if gap.kind in _ASKED:
            yield tongue.both("kind_information"), _information(tongue, gap.says)
    firm = sum(1 for gap in gaps if gap.kind == "employer")
    if firm:
        yield tongue.both("kind_information"), tongue.both(f"lack_{unit}", count=firm)
    for gap in gaps:
        if gap.kind == "material":
            yield tongue.both("kind_material"), tongue.term(str(gap.says))
    for gap in gaps:
        if gap.kind == "condition":
            yield tongue.both("kind_condition"), tongue.term(str(gap.says))


def _information(tongue: Tongue, says: str) -> str:
    """缺“电子邮箱” with what it is called in the other language; marked when that is not known."""
    found = _TITLE.match(says)
    title = found.group(2) if found else says
    told = tongue.told(title)
    if found is None or not told:
        return tongue.term(says)
    return f"{says}\n" + tongue.other.words["lack" if found.group(1) else "correct"].format(title=told)


def _foot(context: PaperContext) -> str:
    return f"办件编号 {context.case_number}"
