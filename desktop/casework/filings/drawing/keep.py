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
from desktop.casework.filings.drawing.numbers import document_number
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


def keep(act: Act, gathered: Gathered, naming: Naming, make: Callable[[str], Rendered], reason: str = "") -> Issued:
    """Draw the serial, make the paper with its number, keep bytes and evidence; all in the unit of `act`.

    When making it raises, the unit keeps nothing: the serial is given again to the next paper, so numbers have no gaps.
    The bytes are written and synced before their row; bytes without a row are harmless.
    """
    office, row = act.office, gathered.file.row
    day = office.clock.today()
    series = f"{gathered.words.short_name}{naming.series}"
    serial = act.unit.next_serial(series, day.year)
    number = document_number(gathered.words.short_name, naming.series, day.year, serial)
    made = make(number)
    digest = office.store.files.put(made.pdf)
    filing = Filing(
        case_id=row.id,
        paper=naming.key,
        title=naming.title,
        series=series,
        year=day.year,
        serial=serial,
        number=number,
        issued_at=act.unit.now,
        issued_day=day,
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
        digest=digest,
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
