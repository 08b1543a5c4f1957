"""A re-check asked for, or a complaint about a title, comes in."""

from __future__ import annotations

from typing import Literal

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.complaints.inside.begin import About, Told, begin_complaint
from desktop.casework.titles.complaints.questions import ComplaintAnswers
from desktop.casework.titles.complaints.views import Registered
from desktop.casework.titles.inside.papers import incoming_numbered
from desktop.store.tables import TitleApplication, TitleHeld


def register_complaint(
    office: Office, sort: Literal["recheck", "complaint"], about: About, raw: Answers
) -> Registered:  # fmt: skip
    """Write it down under its number.

    In: whom it is about (an application or a title of the ledger tells the person), raw answers of `ComplaintAnswers`.
    Raises `Expected` with `field`: a re-check about no application, a complaint about nobody.
    """
    asked = told(ComplaintAnswers, raw, office.clock.today())
    with deed(office, "register_complaint") as act:
        whole = _about(act, about)
        if sort == "recheck" and whole.application_id is None:
            raise Expected(_("复核须写明是哪一件申报。"), _("请按受理号选定申报人。"), field="application")
        if whole.person_id is None:
            raise Expected(_("请选定被反映的人。"), _("从申报人、证书台账或人员中选定。"), field="application")
        incoming = incoming_numbered(act, asked.incoming, field="incoming")
        row = begin_complaint(
            act,
            sort,
            whole,
            Told(
                asked.received_on,
                asked.content,
                asked.from_name or "",
                asked.contact or "",
                {
                    "anonymous": asked.anonymous is True,
                    "incoming": asked.incoming or "",
                    "incoming_id": incoming,
                },
            ),
        )
        return Registered(key_of(row.id), row.number, Changed(person=whole.person_id))


def _about(act: Act, about: About) -> About:
    """The same with the person whom the application or the title tells, and the application of a title."""
    person, application = about.person_id, about.application_id
    if about.held_id is not None:
        held = act.unit.get(TitleHeld, about.held_id)
        person, application = held.person_id, held.application_id
    elif application is not None:
        person = act.unit.get(TitleApplication, application).person_id
    elif person is not None:
        act.unit.person(person)
    return About(person, application, about.held_id, about.follows)
