"""Publicities and names as rows, what is frozen of the count, and why a publicity may not be closed yet."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.casework.office import Office
from desktop.casework.titles.inside.called import level_called, series_called, title_called
from desktop.casework.titles.publicity.reckon_publicity import reckoned
from desktop.casework.titles.publicity.views import STATES, NameRow, ObjectionView, PublicityView, Reckoned
from desktop.policy.reckoning.terms.proof import Proof
from desktop.policy.reckoning.titles.afterwards import number_of
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.reads.titles.ledger import Standing
from desktop.store.reads.titles.public import WholeObjection, WholePublicity
from desktop.store.tables import TitlePublicity

OPEN_OBJECTIONS = ("open", "checked")


def open_publicity(act: Act, publicity_id: int) -> TitlePublicity:
    """The row of one that is up. Raises `Expected` when it is not."""
    row = act.unit.get(TitlePublicity, publicity_id)
    if row.state != "open":
        raise Expected(_("这次公示{state}。").format(state=_(STATES[row.state])), _("请刷新后再看。"))
    return row


def frozen(count: Reckoned) -> dict[str, JsonValue]:
    """What of both counts is kept with a publicity; `earliest` is read by the file's own guard."""
    return {
        "earliest": count.earliest.isoformat(),
        "days": count.days,
        "counts_posting_day": count.counts_posting_day,
        "to_check": count.to_check,
        "clause": count.clause,
        "with_posting_day": _proof(count.with_posting_day),
        "after_posting_day": _proof(count.after_posting_day),
    }


def _proof(proof: Proof) -> dict[str, JsonValue]:
    return {
        "end": proof.end.isoformat() if proof.end is not None else "",
        "counted": [day.isoformat() for day in proof.counted],
        "skipped": [[step.day.isoformat(), step.why] for step in proof.skipped],
        "notices": [notice.number for notice in proof.notices],
        "warnings": [str(one) for one in proof.warnings],
    }


def not_yet(office: Office, row: WholePublicity, objections: Sequence[WholeObjection]) -> str:
    """Why a publicity may not be closed yet, in words; "" when it may."""
    if row.state != "open":
        return _("这次公示{state}。").format(state=_(STATES[row.state]))
    waiting = sum(1 for one in objections if one.state in OPEN_OBJECTIONS)
    if waiting:
        return _("还有 {count} 件异议没有办结。").format(count=waiting)
    count = reckoned(office.policy, row.stage, row.posted_on, row.until_on)
    if count.short_by:
        return _("到 {until} 只有 {held} 个工作日，还差 {short} 个。").format(
            until=row.until_on.isoformat(), held=count.held, short=count.short_by
        )
    if office.clock.today() <= row.until_on:
        return _("公示到 {until} 为止，次日起可以结束。").format(until=row.until_on.isoformat())
    return ""


def name_row(
    office: Office, one: WholeApplication, standing: Standing | None = None, objections: int = 0
) -> NameRow:
    """One application as it stands on a list of names; `standing` is its count, told to those who may see it."""
    policy, today = office.policy, office.clock.today()
    return NameRow(
        application_id=one.id,
        receipt=one.receipt,
        applicant=one.applicant,
        employer_name=one.employer_name,
        series=series_called(policy, one.title_series, today),
        specialty=one.specialty,
        level=level_called(policy, one.level),
        title=title_called(policy, one.title_series, one.level, today),
        state=one.state,
        objections=objections,
        agreed="" if standing is None else f"{standing.agree}/{standing.present}",
    )


def publicity_views(office: Office, rows: Sequence[WholePublicity]) -> tuple[PublicityView, ...]:
    """These publicities of one batch, each whole."""
    reads = office.store.reads
    if not rows:
        return ()
    keys = [row.id for row in rows]
    names = reads.title_publicised(keys)
    objections = reads.title_objections(keys)
    applications = {one.id: one for one in reads.title_applications(rows[0].batch_id)}
    found = []
    for row in rows:
        own = [one for one in objections if one.publicity_id == row.id]
        listed = [applications[key] for key in names[row.id] if key in applications]
        told = row.details
        found.append(
            PublicityView(
                id=row.id,
                batch_id=row.batch_id,
                stage=row.stage,
                state=row.state,
                posted_on=row.posted_on,
                until_on=row.until_on,
                closed_on=row.closed_on,
                reckoned=reckoned(office.policy, row.stage, row.posted_on, row.until_on),
                way=str(told.get("way") or ""),
                place=str(told.get("place") or ""),
                supervisor=str(told.get("supervisor") or ""),
                telephone=str(told.get("telephone") or ""),
                ended_why=str(told.get("ended_why") or ""),
                names=tuple(
                    name_row(office, one, objections=sum(1 for other in own if other.application_id == one.id))
                    for one in listed
                ),
                objections=tuple(objection_view(office, one, applications[one.application_id]) for one in own),
                may_close=not_yet(office, row, own),
            )
        )
    return tuple(found)


def objection_view(office: Office, one: WholeObjection, application: WholeApplication) -> ObjectionView:
    """One objection as pages show it."""
    told = one.details
    running = one.state in OPEN_OBJECTIONS
    return ObjectionView(
        id=one.id,
        number=str(told.get("number") or ""),
        publicity_id=one.publicity_id,
        application_id=one.application_id,
        receipt=application.receipt,
        applicant=application.applicant,
        state=one.state,
        received_on=one.received_on,
        due_on=one.due_on,
        due_to_check=number_of(office.policy, "objection_days", one.received_on).to_check,
        overdue=running and one.due_on is not None and one.due_on < office.clock.today(),
        from_name=one.from_name,
        anonymous=told.get("anonymous") is True,
        written=told.get("written") is not False,
        contact=one.contact,
        content=one.content,
        findings=one.findings,
        conclusion=one.conclusion,
        answered_on=one.answered_on,
        answer=one.answer,
        paper=str(told.get("filing") or ""),
    )
