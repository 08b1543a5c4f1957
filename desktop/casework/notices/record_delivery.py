"""Write down how an issued notice reached somebody."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.afterwards.delivery import DeliveryAnswers
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.filings.drawing.standing import delivered_papers
from desktop.casework.office import Office
from desktop.forms.complaints import complaints
from desktop.store.tables import Delivery


def record_delivery(office: Office, filing_id: int, raw: Answers) -> Changed:
    """Keep one delivery of a notice: way, day, to whom; a notice may have several (by post, then in person).

    In: raw answers of `DeliveryAnswers`. Works on a closed case too: a refusal is delivered after it.
    Raises `Expected` with `field`, for a voided paper, for one that is not delivered, and for a day before its issue.
    """
    for trouble in complaints(DeliveryAnswers, raw, day=office.clock.today()):
        raise Expected(trouble.says, _("请按送达情况填写。"), field=trouble.name)
    told = DeliveryAnswers.model_validate(raw)
    with deed(office, "record_delivery") as act:
        filing = act.unit.filing(filing_id)
        if filing.voided_at is not None:
            raise Expected(_("{number} 已经作废，不能送达。").format(number=filing.number), _("请送达重新制发的一份。"))
        if filing.case_id is None or filing.paper not in delivered_papers(office.policy):
            raise Expected(_("{title}不需要登记送达。").format(title=filing.title))
        if told.on_day < filing.issued_day:
            issued = filing.issued_day.isoformat()
            raise Expected(_("送达日期不能早于制发日期 {day}。").format(day=issued), field="on_day")
        row = act.unit.add(
            Delivery(
                filing_id=filing_id,
                case_id=filing.case_id,
                way=told.way,
                to_whom=told.to_whom,
                relation=told.relation or "",
                on_day=told.on_day,
                place=told.place or "",
                tracking=told.tracking or "",
                note=told.note or "",
                by_name=office.actor.name,
            )
        )
        act.note("delivery", key_of(row.id), case=filing.case_id, fields=(filing.number, told.way))
        case_id = filing.case_id
    return Changed(case=case_id, register=True)
