"""An issued paper becomes a row: number drawn, bytes kept, everything it rests on frozen beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act
from desktop.casework.filings.drawing.context import Gathered
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.filings.drawing.numbers import draw_number
from desktop.casework.filings.views import Issued
from desktop.documents.parts import Rendered
from desktop.store.tables import Filing


@dataclass(frozen=True)
class Naming:
    """What a paper is called in the register."""

    key: str
    title: str
    series: str
    words: Mapping[str, Any] | None = None  # of a notice: its template's key, version and words as they stood


@dataclass(frozen=True)
class Numbered:
    """A paper with the number it was drawn for, its bytes kept."""

    series: str
    year: int
    serial: int
    number: str
    made: Rendered
    digest: str


def numbered(act: Act, short_name: str, series: str, make: Callable[[str], Rendered]) -> Numbered:
    """Draw the serial, make the paper with its number, keep its bytes; all in the unit of `act`.

    When making it raises, the unit keeps nothing: the serial is given again to the next paper, so numbers have no gaps.
    The bytes are written and synced before their row; bytes without a row are harmless.
    """
    drawn = draw_number(act, short_name, series)
    made = make(drawn.number)
    digest = act.office.store.files.put(made.pdf)
    return Numbered(drawn.series, drawn.year, drawn.serial, drawn.number, made, digest)


def keep(act: Act, gathered: Gathered, naming: Naming, make: Callable[[str], Rendered], reason: str = "") -> Issued:
    """Number a paper of a case and enter it, with everything it rests on, in the unit of `act`."""
    office, row = act.office, gathered.file.row
    drawn = numbered(act, gathered.words.short_name, naming.series, make)
    made, number = drawn.made, drawn.number
    filing = Filing(
        case_id=row.id,
        paper=naming.key,
        title=naming.title,
        series=drawn.series,
        year=drawn.year,
        serial=drawn.serial,
        number=number,
        issued_at=act.unit.now,
        issued_day=office.clock.today(),
        issued_by=int(office.actor.user_id),
        issued_by_name=office.actor.name,
        kind=row.kind,
        case_number=row.number,
        applicant=row.applicant,
        employer_name=row.employer_name,
        answers={**evidence(gathered), **({"template": dict(naming.words)} if naming.words else {})},
        verdict=frozen(gathered.verdict),
        edition=office.policy.edition,
        policy_day=gathered.file.policy_day,
        digest=drawn.digest,
        pages=made.pages,
        size=len(made.pdf),
        reason=reason,
    )
    filing_id = key_of(act.unit.add(filing).id)
    act.note("filing", filing_id, case=row.id, fields=(naming.key, number), reason=reason)
    sha256 = hashlib.sha256(made.pdf).hexdigest()
    return Issued(filing_id, number, naming.title, made.pages, sha256, Changed(case=row.id, register=True))


def evidence(gathered: Gathered) -> dict[str, Any]:
    """Everything that was entered, as it stood: person, employer, answers, material states."""
    subject = gathered.file.subject
    return {
        "person": frozen(subject.person),
        "employer": frozen(subject.employer),
        "answers": frozen(subject.answers),
        "materials": frozen(gathered.materials),
        # What a notice of shortfalls names: the figures of the policy page count it.
        "reasons": sorted({reason for gap in gathered.gaps for reason in gap.reasons}),
    }
