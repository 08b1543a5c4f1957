"""Put right what was taken down of a submission: its letter, its day, who answers for it, how many it names."""

from __future__ import annotations

from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.submission import SubmissionAnswers
from desktop.case_types.professional_title.life import ALIVE
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.incoming.find_incoming import similar_incoming
from desktop.casework.register.incoming.questions import IncomingAnswers
from desktop.casework.register.incoming.register_incoming import Twice, enter
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.checking.telling import notices_of
from desktop.casework.titles.inside.telling import NOT_REVIEWED, tell_cases
from desktop.casework.titles.submissions.letter import letter_line
from desktop.casework.titles.submissions.rows import open_submission
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.tables import Incoming, TitleSubmission

# What the one-time notice prints of a submission.
ON_NOTICE: Final = ("received_on", "letter_number", "agency")
# What of the letter stands in the book of what came in, by the name of its column there.
IN_BOOK: Final = ("from_whom", "their_number", "dated", "pages")


def locked_fields(office: Office, submission_id: int) -> dict[str, str]:
    """Which questions of `SubmissionAnswers` may not be changed now, and why not, in words. Empty when all may."""
    submission = office.store.reads.title_submission(submission_id)
    if submission is None:
        return {}
    own = [
        one
        for one in office.store.reads.title_applications(submission.batch_id)
        if one.submission_id == submission_id
    ]
    return _locked(office, own, submission.incoming_id)


def edit_submission(
    office: Office,
    submission_id: int,
    raw: Answers,
    *,
    version: int | None = None,
    reason: str = "",
    again: bool = False,
) -> Changed:
    """Keep the form of a submission anew. Out: falsy when nothing changed.

    In: raw answers of `SubmissionAnswers`, whole; `version` as read; `reason` where an accepted case is told another
    day; `again` as in `register_submission`. The line of 收文 follows; where it was voided, the letter is entered
    anew. Raises `Twice` for a letter number that stands in the book, `Expected` with `field` for what is printed on a
    notice that stands, the day of a line that stands or of somebody in review, and for an ended batch.
    """
    given = answered(raw)
    for trouble in complaints(SubmissionAnswers, given, day=office.clock.today()):
        raise Expected(trouble.says, _("请按申报函填写。"), field=trouble.name)
    told = SubmissionAnswers.model_validate(given)
    with deed(office, "edit_submission") as act:
        row = open_submission(act, submission_id)
        batch = standing_batch(act, row.batch_id)
        if version is not None and row.version != version:
            raise Expected(_("这份申报刚被改动过。"), _("请重新打开后再改，以免覆盖别人的修改。"))
        old, new = dict(row.details), told.model_dump(mode="json", exclude_none=True)
        kept = {name: value for name, value in old.items() if name not in SubmissionAnswers.model_fields}
        before: dict[str, JsonValue] = {
            name: old.get(name) for name in SubmissionAnswers.model_fields if old.get(name) != new.get(name)
        }
        if not before and not _voided(act, row):
            return Changed()
        own = [one for one in office.store.reads.title_applications(row.batch_id) if one.submission_id == submission_id]
        for name, why in _locked(office, own, row.incoming_id).items():
            if name in before:
                raise Expected(why, field=name)
        row.letter_number, row.letter_day = told.letter_number or "", told.letter_day
        row.received_on = told.received_on
        row.details = {**kept, **new}
        row.updated_at = act.unit.now
        row.version += 1
        entered = _follow_in_book(act, row, told, again=again)
        act.note(
            "title_submission", submission_id, fields=(*before, *entered), before=before, reason=visible(reason)
        )  # fmt: skip
        if "received_on" in before:
            act.unit.flush()
            tell_cases(act, batch, visible(reason))
        batch_id, employer = row.batch_id, row.employer_id
    return Changed(batch=batch_id, employer=employer, register=True)


def _locked(office: Office, own: list[WholeApplication], incoming_id: int | None) -> dict[str, str]:
    locked: dict[str, str] = {}
    if incoming_id is not None and office.store.reads.incoming_rows([incoming_id])[0].voided_at is None:
        locked["received_on"] = _("与收文登记簿一致；登错的，请先在收文登记簿作废那一条，再改这里。")
    reviewed = sum(one.state in ALIVE and one.state not in NOT_REVIEWED for one in own)
    if reviewed:
        locked["received_on"] = _("已有 {count} 人进入评审，不能再改。").format(count=reviewed)
    numbers = tuple(notices_of(office, own).values())
    if numbers:
        says = _("{numbers} 已按原来的内容告知单位；要改，请先作废告知书，改后重新告知。")
        locked |= dict.fromkeys(ON_NOTICE, says.format(numbers=_("、").join(numbers)))
    return locked


def _voided(act: Act, row: TitleSubmission) -> bool:
    return row.incoming_id is None or act.unit.get(Incoming, row.incoming_id).voided_at is not None


def _follow_in_book(act: Act, row: TitleSubmission, told: SubmissionAnswers, *, again: bool) -> tuple[str, ...]:
    """The book says of the letter what the submission says; gives the new number where it was entered anew."""
    employer = str(act.unit.employer(row.employer_id).data.get("name") or "")
    raw = letter_line(told, employer)
    asked = IncomingAnswers.model_validate(answered(raw))
    same = () if again else tuple(one for one in similar_incoming(act.office, raw) if one.id != row.incoming_id)
    if same:
        raise Twice(tuple(one.number for one in same))
    if row.incoming_id is None or _voided(act, row):
        line = enter(act, asked, ())
        row.incoming_id = key_of(line.id)
        return (line.number,)
    line = act.unit.get(Incoming, row.incoming_id)
    wanted = {
        "from_whom": asked.from_whom, "their_number": asked.their_number or "", "dated": asked.dated,
        "pages": asked.pages or line.pages,
    }  # fmt: skip
    before: dict[str, JsonValue] = {
        name: str(getattr(line, name) or "") for name in IN_BOOK if getattr(line, name) != wanted[name]
    }
    for name in before:
        setattr(line, name, wanted[name])
    if before:
        act.note("incoming", row.incoming_id, fields=(line.number, *before), before=before)
    return ()
