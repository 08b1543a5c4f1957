"""A title is cancelled: the decision, the line of the ledger and the integrity entry in one unit."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.complaints.inside.begin import About, Told, begin_complaint
from desktop.casework.titles.complaints.inside.enter import Breach, Whose, enter_breach
from desktop.casework.titles.complaints.questions import CancelAnswers
from desktop.casework.titles.complaints.rows import why_not_cancel
from desktop.casework.titles.inside.papers import filing_numbered
from desktop.store.tables import TitleApplication, TitleHeld


def cancel_title(office: Office, held_id: int, complaint_id: int, raw: Answers) -> Changed:
    """Cancel a title of the ledger by a complaint that was found true; a ban begins.

    In: raw answers of `CancelAnswers`. Raises `Expected` with `field`: a complaint that was not found true or is about
    somebody else, days before the title or the complaint, a title cancelled already, a decision of ours that is not in
    the register.
    """
    asked = told(CancelAnswers, raw, office.clock.today())
    with deed(office, "cancel_title") as act:
        held = act.unit.get(TitleHeld, held_id)
        if held.state != "valid":
            raise Expected(_("这个职称已经撤销。"), _("请刷新后再看。"))
        found = office.store.reads.title_complaints([complaint_id])
        why = why_not_cancel(found[0]) if found else _("没有这件投诉。")
        if why or found[0].person_id != held.person_id:
            raise Expected(why or _("投诉反映的不是此人。"), _("撤销须有查实的投诉或复核。"), field="complaint")
        _must_follow(asked, held, found[0].received_on)
        filing = filing_numbered(act, asked.document, field="document") if asked.ours else None
        row = begin_complaint(
            act,
            "cancellation",
            About(held.person_id, held.application_id, held_id, complaint_id),
            Told(asked.decided_on, asked.ground, asked.decided_by, "", asked.model_dump(mode="json")),
        )
        row.state, row.conclusion, row.answered_on = "answered", "cancelled", asked.decided_on
        row.filing_id = filing
        key = key_of(row.id)
        held.complaint_id = key
        held.state, held.cancelled_on, held.cancelled_why = "cancelled", asked.decided_on, asked.ground
        held.updated_at = act.unit.now
        held.version += 1
        fact = _("撤销{title}：{ground}").format(title=held.title, ground=asked.ground)
        enter_breach(
            act,
            Whose(person_id=held.person_id),
            Breach(asked.found_on, fact, asked.decided_by, asked.document, complaint_id=key, source=row.number),
        )
        act.note("title_held", held_id, fields=("state", row.number), before={"state": "valid"}, reason=asked.ground)
        batch = None
        if held.application_id is not None:
            batch = act.unit.get(TitleApplication, held.application_id).batch_id
        person = held.person_id
    return Changed(person=person, batch=batch)


def _must_follow(asked: CancelAnswers, held: TitleHeld, complained_on: date) -> None:
    """A decision comes after the complaint it rests on, a breach after the title: no ban is over before it begins."""
    if asked.decided_on < max(complained_on, held.obtained_on):
        raise Expected(
            _("决定日期早于收到投诉（{complained}）或者取得职称（{obtained}）的日期。").format(
                complained=complained_on.isoformat(), obtained=held.obtained_on.isoformat()
            ),
            _("请核对决定书。"),
            field="decided_on",
        )
    if asked.found_on < held.obtained_on or asked.found_on > asked.decided_on:
        raise Expected(
            _("认定失信日期须在取得职称以后、作出决定以前或者当日。"), _("请核对决定书。"), field="found_on"
        )
