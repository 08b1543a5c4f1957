"""Change a draft."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.letters.drafted import pieces_of
from desktop.case_types.letters.entry import (
    LetterAnswers,
    attachments_told,
    entry_complaints,
    parted,
    pieces_told,
    raw_of,
    recipients_told,
)
from desktop.case_types.letters.recipients import department_names
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.ground import draft_of, ground_of, slots_given
from desktop.casework.letters.made.moves import letter_in, touched, wrote
from desktop.casework.letters.made.refill import refill
from desktop.casework.letters.made.templates import chapter_called
from desktop.casework.office import Office
from desktop.forms.draft import answered
from desktop.store.tables import Letter


def save_letter(office: Office, letter_id: int, version: int, raw: Answers) -> Changed:
    """Lay raw answers over a draft: `slot.NAME` answers what the template asks, the others are `LetterAnswers`.

    When an answer to what is asked changes, the template is filled anew; what was edited by hand stays as it was
    written, and its open places are filled. Raises `Expected` with `field` for what cannot be kept, when it is no
    draft any more, or when somebody else changed it since that version.
    """
    with deed(office, "save_letter") as act:
        row = letter_in(act, letter_id, version, "draft")
        names = department_names(office.policy, office.clock.today())
        slots, whole = slots_given(row), raw_of(draft_of(office, row), {}, row.reply_days, names)
        given, rest = parted(raw)
        for one in entry_complaints(chapter_called(office, row.template), names, {**whole, **raw}):
            raise Expected(one.says, _("请改正后再试。"), field=one.name)
        before = _plain(row)
        _lay(row, LetterAnswers.model_validate(answered({**whole, **rest})), names)
        new = {**slots, **given}
        if new != slots:
            row.data = {**row.data, "slots": dict(new)}
            stands = ground_of(office, row)
            if stands is not None:
                refill(row, stands, new)
        after = _plain(row)
        if before == after:
            return Changed()
        wrote(act, row)
        touched(act, row)
        act.note("letter", letter_id, case=row.case_id, fields=tuple(n for n in after if before[n] != after[n]))
        case_id = row.case_id
    return Changed(case=case_id, letter=letter_id)


def _lay(row: Letter, told: LetterAnswers, names: Mapping[str, str]) -> None:
    of = {piece.said: piece.of for piece in pieces_of(row.body)}
    row.title = told.title
    row.body = [{**piece.plain, "of": of.get(piece.said, piece.of)} for piece in pieces_told(told)]
    row.main_to = [one.plain for one in recipients_told(told.main_to, names)]
    row.copies_to = [one.plain for one in recipients_told(told.copies_to, names)]
    row.attachments = list(attachments_told(told))
    row.note = told.note or ""
    row.reply_days = told.reply_days or 0
    row.urgency = told.urgency or ""
    row.secrecy = told.secrecy or ""


def _plain(row: Letter) -> Mapping[str, JsonValue]:
    """What an edit may change, by the columns' names."""
    return {
        "title": row.title, "body": row.body, "main_to": row.main_to, "copies_to": row.copies_to,
        "attachments": row.attachments, "note": row.note, "reply_days": row.reply_days, "urgency": row.urgency,
        "secrecy": row.secrecy, "slots": row.data.get("slots"),
    }  # fmt: skip
