"""Take one applicant into a submission: a case of its kind, told what the batch sets, and its place in the batch."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.tells import told_to_cases
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.intake.open_case import begin_case
from desktop.casework.office import Office
from desktop.casework.titles.checking.sight import DEAD
from desktop.casework.titles.inside.telling import lay
from desktop.casework.titles.submissions.rows import open_submission, taking_in
from desktop.casework.titles.submissions.views import ROUTE_OF
from desktop.store.tables import OfficeCase, TitleApplication, TitleBatch, TitleSubmission

# The kinds a batch takes in by its mode; confirmation and recognition need no vote.
KINDS: Final[dict[str, tuple[str, ...]]] = {
    "own": ("review", "exceptional", "transfer"),
    "entrusted": ("review", "exceptional", "transfer"),
    "special": ("review", "exceptional", "transfer"),
    "recognition": ("recognition", "confirmation"),
}


def kinds_of(mode: str) -> tuple[str, ...]:
    """The kinds of case a batch of this mode takes in."""
    return tuple(f"professional_title_{one}" for one in KINDS.get(mode, ()))


def add_applicant(
    office: Office, submission_id: int, kind: str, person_id: int, told: Answers | None = None
) -> Changed:  # fmt: skip
    """Open the case and give it its 受理号 (PC-2026-01-0001); one unit. Out: `Changed.case` and `Changed.batch`.

    An open case of the kind that stands in no batch is taken into this one instead of a second being opened.

    In: `told` what is known of the application already (`target_series`, `target_level` …). Raises `Expected` for a
    kind the batch does not take, somebody who is in it already, or a batch that takes in no more.
    """
    with deed(office, "add_applicant") as act:
        submission = open_submission(act, submission_id)
        batch = taking_in(act, submission.batch_id)
        must_be_taken(batch, kind)
        if there := already_in(act, submission.batch_id, person_id):
            raise Expected(there, _("请打开该件继续办理。"), field="person_id")
        whole = {**(told or {}), **settings_of(batch, submission)}
        case = _open_alone(act, kind, person_id, submission.employer_id)
        if case is None:
            case = begin_case(act, kind, person_id, submission.employer_id, whole)
            act.note("case", key_of(case.id), case=key_of(case.id))
        else:
            lay(act, case, whole, _("编入批次 {number}").format(number=batch.number))
        case_id = key_of(case.id)
        enter_batch(act, batch, submission, case)
    return Changed(case=case_id, batch=submission.batch_id)


def already_in(act: Act, batch_id: int, person_id: int) -> str:
    """Why somebody cannot come into a batch once more, in words; "" when he can: nobody stands in it twice.

    The same human under another record (one document number, two entries) counts as the same.
    """
    for other in act.unit.rows(TitleApplication, batch_id=batch_id, person_id=person_id):
        return _("此人已在本批次，受理号 {receipt}。").format(receipt=other.receipt)
    for twin in act.office.store.reads.same_holders([person_id])[person_id]:
        for other in act.unit.rows(TitleApplication, batch_id=batch_id, person_id=twin):
            if other.state not in DEAD:
                return _("证件号码相同的人已在本批次，受理号 {receipt}。").format(receipt=other.receipt)
    return ""


def _open_alone(act: Act, kind: str, person_id: int, employer_id: int) -> OfficeCase | None:
    """The person's open case of the kind that is in no batch yet."""
    for case in act.unit.rows(OfficeCase, person_id=person_id, employer_id=employer_id, kind=kind):
        if case.stage != "closed" and not act.unit.rows(TitleApplication, case_id=case.id):
            return case
    return None


def must_be_taken(batch: TitleBatch, kind: str) -> None:
    """Raises `Expected` for a kind of case that a batch of this mode does not take in."""
    if kind not in kinds_of(batch.mode):
        raise Expected(_("这个批次不收这类申报。"), _("请换一个批次，或改选申报类型。"), field="kind")


def settings_of(batch: TitleBatch, submission: TitleSubmission) -> Answers:
    """What the batch tells a case of this submission; what it leaves open is not told at all."""
    told = told_to_cases(batch.number, batch.details, submission.received_on.isoformat())
    return {name: value for name, value in told.items() if value is not None}


def enter_batch(act: Act, batch: TitleBatch, submission: TitleSubmission, case: OfficeCase) -> TitleApplication:
    """Inside an open deed: give a new case its place in the batch, with the audit row."""
    if case.person_id is None:
        raise AssertionError("an application for a title has a person")
    serial = act.unit.next_serial(batch.number, batch.year)
    day = act.office.clock.today()
    row = act.unit.add(
        TitleApplication(
            batch_id=key_of(batch.id),
            submission_id=key_of(submission.id),
            case_id=key_of(case.id),
            person_id=case.person_id,
            serial=serial,
            receipt=f"{batch.number}-{serial:04d}",
            title_series=str(case.answers.get("target_series") or ""),
            specialty=str(case.answers.get("target_specialty") or ""),
            level=str(case.answers.get("target_level") or ""),
            route=str(case.answers.get("route") or ROUTE_OF.get(case.kind, "")),
            since=day,
            data={"days": {"received": day.isoformat()}},
            by_name=act.office.actor.name,
            updated_at=act.unit.now,
        )
    )
    act.note("title_application", key_of(row.id), case=row.case_id, fields=(row.receipt,))
    return row

