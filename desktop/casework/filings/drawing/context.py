"""What a paper of a case may draw on, gathered once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from desktop.case_types.case_type import Gap, MaterialState, OfficeWords, PaperContext, Promised
from desktop.case_types.standing.outcome import outcome_words
from desktop.case_types.standing.standing import Standing
from desktop.case_types.standing.title_paper import TitleOnPaper
from desktop.casework.casefile.case_file import CaseFile, case_file
from desktop.casework.deadlines.told import terms_told
from desktop.casework.filings.drawing.of_title import of_title
from desktop.casework.filings.drawing.standing import standing_of
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.policy.verdict import Verdict

PHOTO: Final = "photo"  # the line of the material list that holds the applicant's picture
Contents = tuple[tuple[str, str, str, str], ...]
_PICTURES: Final = frozenset({"jpg", "jpeg", "png", "image/jpeg", "image/png"})


@dataclass(frozen=True)
class Gathered:
    """A case with its verdict, materials and gaps, all as of one moment."""

    file: CaseFile
    verdict: Verdict
    materials: tuple[MaterialState, ...]
    gaps: tuple[Gap, ...]
    photo: bytes
    words: OfficeWords
    standing: Standing
    promises: tuple[Promised, ...] = ()
    title: TitleOnPaper = field(default_factory=TitleOnPaper)

    def context(self, *, number: str = "", reason: str = "", contents: Contents = (), pages: int = 0) -> PaperContext:
        """The frozen values a paper is drawn from."""
        office, row = self.file.office, self.file.row
        return PaperContext(
            office=self.words,
            case_number=row.number,
            kind_title=self.file.kind.title,
            family=self.file.kind.family,
            questions=self.file.kind.answers,
            subject=self.file.subject,
            verdict=self.verdict,
            materials=self.materials,
            gaps=self.gaps,
            day=office.clock.today(),
            opened_on=row.opened_on,
            accepted_on=row.accepted_on,
            number=number,
            handler=office.actor.name,
            edition=office.policy.edition,
            photo=self.photo,
            contents=contents,
            packet_pages=pages,
            instant=office.clock.now(),
            reason=reason,
            decider=self.file.decider,
            standing=self.standing,
            promises=self.promises,
            needs_person=self.file.kind.needs_person,
            terms=terms_told(self.file),
            outcome=outcome_words(office.policy, self.file.kind.key, self.file.kind.family, self.file.policy_day),
            unit_title=self.file.kind.unit_title,
            kind=self.file.kind.key,
            title=self.title,
        )


def gather(office: Office, case_id: int) -> Gathered:
    """Read everything a paper needs. Raises `Expected` when there is no such case."""
    file = case_file(office, case_id)
    verdict = file.verdict()
    materials = file.materials()
    return Gathered(
        file,
        verdict,
        materials,
        file.gaps(verdict, materials),
        _photo(office, case_id),
        office_words(office),
        standing_of(file),
        _promises(office, case_id, materials),
        of_title(file),
    )


def _promises(office: Office, case_id: int, materials: tuple[MaterialState, ...]) -> tuple[Promised, ...]:
    titles = {state.line.key: state.line.says for state in materials}
    return tuple(
        Promised(
            kind=row.kind,
            material=row.material_key,
            title=titles.get(row.material_key, row.material_key),
            text=row.text,
            promised_on=row.promised_on,
            due_on=row.due_on,
            consequence=row.consequence,
            basis=row.basis,
            state=row.state,
        )
        for row in office.store.reads.promises_of(case_id)
        if row.state != "withdrawn"
    )


def _photo(office: Office, case_id: int) -> bytes:
    kept = [
        scan
        for scan in office.store.reads.attachments_of(case_id)
        if scan.material_key == PHOTO and scan.media_type in _PICTURES
    ]
    return office.store.files.get(kept[-1].digest) if kept else b""
