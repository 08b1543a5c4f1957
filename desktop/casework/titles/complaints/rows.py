"""Complaints and integrity entries read off the file, for verbs whose own right was looked at already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.basics.language import _
from desktop.case_types.person import person_name
from desktop.casework.office import Office
from desktop.casework.titles.complaints.inside.begin import TERMS
from desktop.casework.titles.complaints.views import OPEN, TOLD, ComplaintView, IntegrityView
from desktop.policy.reckoning.titles.afterwards import number_of
from desktop.store.reads.titles.grievances import WholeComplaint, WholeIntegrity


def complaint_views(office: Office, rows: Sequence[WholeComplaint]) -> tuple[ComplaintView, ...]:
    """Each whole, with the chain it begins or ends."""
    return tuple(_view(office, row) for row in rows)


def _view(office: Office, row: WholeComplaint) -> ComplaintView:
    reads, told = office.store.reads, row.details
    before = reads.title_complaints([row.follows]) if row.follows is not None else []
    term = TERMS.get(row.sort)
    after = tuple((one.id, one.number) for one in reads.title_complaints_after(row.id))
    return ComplaintView(
        id=row.id,
        number=row.number,
        sort=row.sort,
        state=row.state,
        person_id=row.person_id,
        person_name=person_name(row.person) if row.person is not None else "",
        application_id=row.application_id,
        receipt=row.receipt or "",
        batch_id=row.batch_id,
        held_id=row.held_id,
        title=row.title or "",
        certificate_number=row.certificate_number or "",
        follows=row.follows,
        follows_number=before[0].number if before else "",
        received_on=row.received_on,
        due_on=row.due_on,
        due_to_check=term is not None and number_of(office.policy, term, row.received_on).to_check,
        overdue=row.state in OPEN and row.due_on is not None and row.due_on < office.clock.today(),
        from_name=row.from_name,
        anonymous=told.get("anonymous") is True,
        contact=row.contact,
        content=row.content,
        findings=row.findings,
        conclusion=row.conclusion,
        answer=str(told.get("answer") or ""),
        answered_on=row.answered_on,
        paper=str(told.get("filing") or told.get("document") or ""),
        decided_by=str(told.get("decided_by") or ""),
        ended_why=str(told.get("ended_why") or ""),
        told={key: date.fromisoformat(str(told[key])) for key in TOLD if told.get(key)},
        cancellations=after,
        integrity=tuple(integrity_view(office, one) for one in reads.integrity_entries(complaint_id=row.id)),
        may_cancel=why_not_cancel(row),
    )


def why_not_cancel(row: WholeComplaint) -> str:
    """Why no title may be cancelled by a complaint, in words; "" when one may."""
    if row.sort == "cancellation":
        return _("这是撤销决定。")
    if row.state != "answered" or row.conclusion != "upheld":
        return _("投诉或复核查实后才能撤销。")
    if row.person_id is None:
        return _("没有登记被反映的人。")
    return ""


def integrity_view(office: Office, row: WholeIntegrity) -> IntegrityView:
    """One entry with the name of whom it is about."""
    whose, name = "person", ""
    if row.person is not None:
        name = person_name(row.person)
    elif row.expert is not None:
        whose, name = "expert", row.expert
    elif row.employer is not None:
        whose, name = "employer", str(row.employer.get("name") or "")
    return IntegrityView(
        id=row.id,
        whose=whose,
        name=name,
        person_id=row.person_id,
        expert_id=row.expert_id,
        employer_id=row.employer_id,
        found_on=row.found_on,
        fact=row.fact,
        decided_by=row.decided_by,
        document=row.document,
        ban_from=row.ban_from,
        ban_to=row.ban_to,
        source=row.source,
        lifted_on=row.lifted_on,
        lifted_why=row.lifted_why,
        running=holds(row, office.clock.today()),
        complaint_id=row.complaint_id,
    )


def holds(row: WholeIntegrity, day: date) -> bool:
    """Whether an entry stands in the way on a day; from the day it was lifted it does not."""
    return row.ban_from <= day <= row.ban_to and (row.lifted_on is None or day < row.lifted_on)
