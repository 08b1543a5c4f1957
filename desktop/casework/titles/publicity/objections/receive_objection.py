"""An objection to a name comes in."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.complaints.inside.begin import About, Told, begin_complaint
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.inside.papers import incoming_numbered
from desktop.casework.titles.publicity.list_publishable import POSTED
from desktop.casework.titles.publicity.questions import ObjectionAnswers
from desktop.casework.titles.publicity.views import Received
from desktop.policy.reckoning.titles.afterwards import answer_due
from desktop.store.tables import TitleApplication, TitleObjection, TitlePublicised, TitlePublicity

SERIES = "YY"


def receive_objection(office: Office, publicity_id: int, application_id: int, raw: Answers) -> Received:
    """Write it down; the name waits until it is answered. Out: its number.

    One received after the last day, or when the publicity is over, is entered as a complaint instead. In: raw answers
    of `ObjectionAnswers`. Raises `Expected` with `field`: no such name on it, one received before it was posted.
    """
    asked = told(ObjectionAnswers, raw, office.clock.today())
    with deed(office, "receive_objection") as act:
        row = act.unit.get(TitlePublicity, publicity_id)
        if act.unit.find(TitlePublicised, (publicity_id, application_id)) is None:
            raise Expected(_("这次公示中没有此人。"), _("请从公示名单中选定。"), field="application")
        if asked.received_on < row.posted_on:
            raise Expected(_("收到日期早于公示发布日期。"), _("请核对日期。"), field="received_on")
        application, _case = application_row(act, application_id)
        incoming = incoming_numbered(act, asked.incoming, field="incoming")
        details: dict[str, JsonValue] = {
            "anonymous": asked.anonymous is True,
            "written": asked.written,
            "incoming": asked.incoming or "",
            "incoming_id": incoming,
            "publicity": publicity_id,
        }
        if row.state != "open" or asked.received_on > row.until_on:
            late = begin_complaint(
                act,
                "complaint",
                About(person_id=application.person_id, application_id=application_id),
                Told(asked.received_on, asked.content, asked.from_name or "", asked.contact or "", details),
            )
            return Received(late.number, None, key_of(late.id), Changed(person=application.person_id))
        number = _number(act)
        objection = act.unit.add(
            TitleObjection(
                publicity_id=publicity_id,
                application_id=application_id,
                received_on=asked.received_on,
                due_on=answer_due(office.policy, "objection_days", asked.received_on).end,
                from_name=asked.from_name or "",
                contact=asked.contact or "",
                content=asked.content,
                details={**details, "number": number},
                by_name=office.actor.name,
                created_at=act.unit.now,
                updated_at=act.unit.now,
            )
        )
        key = key_of(objection.id)
        _hold(act, application, row.stage)
        act.note("title_objection", key, case=application.case_id, fields=(number,))
        return Received(number, key, None, Changed(batch=row.batch_id))


def _number(act: Act) -> str:
    year = act.office.clock.today().year
    return f"{SERIES}-{year}-{act.unit.next_serial(SERIES, year):03d}"


def _hold(act: Act, application: TitleApplication, stage: str) -> None:
    """The name is looked into, unless another objection or an earlier end has taken it out already."""
    if application.state == POSTED[stage]:
        step(act, application, "objected")
