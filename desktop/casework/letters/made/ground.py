"""What a letter stands on: its template's words, its case as it is now, and what the drafter entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop.case_types.case_type import CaseType, PaperContext
from desktop.case_types.letters.drafted import Draft, pieces_of, recipients_kept
from desktop.case_types.letters.fill import Filled, fill, free_context
from desktop.case_types.letters.recipients import department_name, named_now
from desktop.case_types.letters.slots import Filling, slots_of
from desktop.case_types.notices.template import basis_of
from desktop.casework.filings.drawing.context import Gathered, gather
from desktop.casework.letters.made.templates import chapter_called
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.policy.book.worded.letters import LetterChapter, LetterWords
from desktop.store.reads.acts.letters import WholeLetter
from desktop.store.tables import Letter


@dataclass(frozen=True)
class Ground:
    """A template over a case (None: about none), ready to be filled."""

    office: Office
    chapter: LetterChapter
    words: LetterWords
    gathered: Gathered | None
    context: PaperContext

    @property
    def kind(self) -> CaseType | None:
        """The kind of the case."""
        return None if self.gathered is None else self.gathered.file.kind

    def filling(self, slots: Mapping[str, str]) -> Filling:
        """The slots with what the drafter entered."""
        return Filling(
            slots_of(self.chapter, self.kind, slots), self.context, basis_of(self.office.policy, self.chapter)
        )  # fmt: skip

    def filled(self, slots: Mapping[str, str]) -> Filled:
        """Everything the template says."""
        return fill(self.chapter, self.words, self.filling(slots))


def ground(
    office: Office, chapter: LetterChapter, words: LetterWords, case_id: int | None, drafter: str
) -> Ground:  # fmt: skip
    """Read what a letter stands on; in: the drafter's name, who is asked about it. Raises `Expected` for no case."""
    if case_id is None:
        context = free_context(office_words(office), drafter, office.clock.today(), office.policy.edition)
        return Ground(office, chapter, words, None, context)
    gathered = gather(office, case_id)
    return Ground(office, chapter, words, gathered, replace(gathered.context(), handler=drafter))


def ground_of(office: Office, row: Letter | WholeLetter) -> Ground | None:
    """The ground of a letter on file; None when the book no longer has its template."""
    chapter = chapter_called(office, row.template)
    if chapter is None:
        return None
    words = LetterWords.model_validate(row.data["words"], strict=False)
    return ground(office, chapter, words, row.case_id, row.drafted_by_name)


def draft_of(office: Office, row: Letter | WholeLetter) -> Draft:
    """A letter on file as a value, with departments named since."""
    today, shut = office.clock.today(), row.state == "issued"
    main_to, copies_to = recipients_kept(row.main_to), recipients_kept(row.copies_to)
    author = str(row.data.get("author", ""))
    kind: Any = row.kind
    return Draft(
        kind=kind,
        form=row.form,
        title=row.title,
        body=pieces_of(row.body),
        main_to=main_to if shut else named_now(office.policy, main_to, today),
        copies_to=copies_to if shut else named_now(office.policy, copies_to, today),
        attachments=tuple(str(one) for one in row.attachments),
        note=row.note,
        secrecy=row.secrecy,
        urgency=row.urgency,
        author=str(row.data.get("author_name", "")) if shut or not author else department_name(
            office.policy, author, today
        ),
    )  # fmt: skip


def slots_given(row: Letter | WholeLetter) -> dict[str, str]:
    """What the drafter entered, by the name of what is asked."""
    kept = row.data.get("slots")
    return {str(name): str(value) for name, value in kept.items()} if isinstance(kept, dict) else {}


def is_stale(row: Letter | WholeLetter, filled: Filled) -> bool:
    """Whether the template would say something else of the case now than when it was last filled."""
    was = [one.said for one in pieces_of(row.template_body)]
    beside = row.data.get("filled")
    kept = beside if isinstance(beside, dict) else {}
    now: dict[str, Any] = beside_of(filled)
    return row.template_title != filled.title or was != [one.said for one in filled.body] or kept != now


def beside_of(filled: Filled) -> dict[str, Any]:
    """What of a filled template has no column of its own."""
    return {"attachments": list(filled.attachments), "note": filled.note}
