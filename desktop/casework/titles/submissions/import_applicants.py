"""A firm's roster into its submission: tried dry, taken in row by row, each applicant with the 受理号 of the batch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.tells import FROM_BATCH
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, allowed
from desktop.casework.intake.open_case import begin_case
from desktop.casework.office import Office
from desktop.casework.rosters.import_roster import import_roster
from desktop.casework.rosters.read_roster import Progress, on_and_on, read_roster
from desktop.casework.rosters.views import Decision, RosterLine, RosterTaken, RosterTrial
from desktop.casework.titles.batches.told import texts_of, whole_batch
from desktop.casework.titles.checking.sight import DEAD, KINDS, NOT_IN_BATCH
from desktop.casework.titles.complaints.rows import holds
from desktop.casework.titles.submissions.add_applicant import (
    already_in,
    enter_batch,
    kinds_of,
    must_be_taken,
    settings_of,
)
from desktop.casework.titles.submissions.rows import open_submission, taking_in
from desktop.forms.questions import questions_of
from desktop.store.reads.titles.batches import WholeBatch, WholeSubmission
from desktop.store.tables import OfficeCase


def read_applicants(
    office: Office, submission_id: int, data: bytes, *, progress: Progress = on_and_on
) -> RosterTrial:
    """Try a roster dry for a submission; nothing is written. Out: one line a row, with remarks on what the batch
    does not take, another application of the year, a ban (they come in, and are found again when they are checked).

    Raises `Expected` for a file that is none of our rosters, or of a kind the batch does not take in.
    """
    allowed(office, "read_roster")
    submission, batch = _open(office, submission_id)
    trial = read_roster(
        office, data, employer_id=submission.employer_id, into=batch.number, progress=progress
    )  # fmt: skip
    if trial.kind not in kinds_of(batch.mode):
        raise Expected(
            _("“{kind}”的名册不能导入这个批次。").format(kind=_(kind_of(trial.kind).short_title)),
            _("请换用本批次的名册模板。"),
        )
    lines = remarked(office, batch, trial.lines)
    many = sum(bool(line.remarks) for line in lines)
    told = (_("有 {count} 行须留意，见各行说明。").format(count=many),) if many else ()
    return replace(trial, lines=lines, warnings=(*trial.warnings, *told))


def import_applicants(
    office: Office,
    submission_id: int,
    trial: RosterTrial,
    decisions: Mapping[int, Decision] | None = None,
    *,
    progress: Progress = on_and_on,
) -> RosterTaken:
    """Take in what is good and decided, in handfuls; a row taken in before is never taken in twice.

    Out and trouble as `import_roster`; `Expected` too when the batch takes in no more.
    """
    allowed(office, "add_applicant")
    submission, batch = _open(office, submission_id)
    if batch.state != "open":
        raise Expected(_("{number} 不在受理中，不能再收申报。").format(number=batch.number), _("请先开始受理。"))
    taken = import_roster(office, trial, decisions, progress=progress, way=IntoBatch(submission_id))
    case = next(iter(taken.cases.values()), None)
    return replace(taken, changed=Changed(case=case, batch=submission.batch_id) if taken.cases else Changed())


class IntoBatch:
    """Begins each case as an application of a submission's batch."""

    def __init__(self, submission_id: int) -> None:
        self._submission = submission_id

    def hindrance(self, act: Act, _kind: str, person_id: int | None, /) -> str:
        """Nobody stands in a batch twice."""
        batch_id = open_submission(act, self._submission).batch_id
        return already_in(act, batch_id, person_id) if person_id is not None else ""

    def begin(self, act: Act, kind: str, person_id: int, employer_id: int, told: Answers, /) -> OfficeCase:
        """The case, told what the batch sets, with its place in the batch."""
        submission = open_submission(act, self._submission)
        batch = taking_in(act, submission.batch_id)
        must_be_taken(batch, kind)
        case = begin_case(act, kind, person_id, employer_id, {**told, **settings_of(batch, submission)})
        enter_batch(act, batch, submission, case)
        return case


def _open(office: Office, submission_id: int) -> tuple[WholeSubmission, WholeBatch]:
    submission = office.store.reads.title_submission(submission_id)
    if submission is None:
        raise Expected(_("这份申报已不存在。"), _("请刷新后再试。"))
    return submission, whole_batch(office, submission.batch_id)


def remarked(office: Office, batch: WholeBatch, lines: Sequence[RosterLine]) -> tuple[RosterLine, ...]:
    """The lines with what only the batch knows of them: a series or level it does not take, another application of
    the year, a ban. Such a row comes in, and is looked at when it is checked; nothing comes in unseen."""
    people = [line.person_id for line in lines if line.person_id is not None]
    reads, elsewhere, barred = office.store.reads, dict[int, list[str]](), set[int]()
    for row in reads.title_applications_of(people, batch.year, DEAD, KINDS, batch.id):
        where = row.batch_name or _(NOT_IN_BATCH)
        said = _("本年度已申报：{number}（{where}）").format(number=row.number, where=where)
        elsewhere.setdefault(row.person_id, []).append(said)
    today = office.clock.today()
    for entry in reads.integrity_entries():
        if entry.person_id in people and holds(entry, today):
            barred.add(int(entry.person_id))
    return tuple(
        replace(line, remarks=(*line.remarks, *_remarks(batch, line, elsewhere, barred), *_unlike(office, line)))
        for line in lines
    )


def _unlike(office: Office, line: RosterLine) -> Iterator[str]:
    """What a row that came in before says otherwise now: nothing is written over what was checked in between."""
    key = office.store.reads.case_numbered(line.case_number) if line.state == "taken" and line.case_number else None
    if key is None:
        return
    row = office.store.reads.case(key)
    titles = {one.name: one.title for one in questions_of(kind_of(row.kind).answers)}
    unlike = [
        _(titles[name]) for name, value in line.entry.answers.items()
        if name in titles and name not in FROM_BATCH and value != row.answers.get(name)
    ]  # fmt: skip
    if unlike:
        yield _("与办件不同：{fields}；再导入不改动办件，请在办件里更正").format(fields=_("、").join(unlike))


def _remarks(
    batch: WholeBatch, line: RosterLine, elsewhere: Mapping[int, list[str]], barred: set[int]
) -> Iterator[str]:
    if line.state not in {"new", "known", "decide"}:
        return
    told = line.entry.answers
    if told.get("target_series") not in texts_of(batch.details, "series"):
        yield _("申报系列不在本批次受理范围")
    if told.get("target_level") not in texts_of(batch.details, "levels"):
        yield _("申报级别不在本批次受理范围")
    if line.person_id is not None:
        yield from elsewhere.get(line.person_id, ())
        if line.person_id in barred:
            yield _("在诚信限制期内")
