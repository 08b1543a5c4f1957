"""A recipient entered by mistake is taken away again, as long as nothing was sent."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import copy_of


def drop_recipient(office: Office, dispatch_id: int, reason: str) -> Changed:
    """Take a recipient out of the book; the row stays in the file with its reason.

    Raises `Expected` without a reason, once the copy was sent, and for a recipient printed on the face of the paper.
    """
    words = visible(reason)
    if not words:
        raise Expected(_("撤去受文单位须写明原因。"), field="reason")
    with deed(office, "drop_recipient") as act:
        row, filing = copy_of(act, dispatch_id)
        if row.sent_on is not None:
            raise Expected(_("已经发往{recipient}，不能撤去。").format(recipient=row.recipient))
        if row.recipient in _named(filing.main_to, filing.copies_to):
            raise Expected(
                _("{recipient}是文面上的受文单位，不能撤去。").format(recipient=row.recipient),
                _("确需改动的，请作废后重新制发。"),
            )
        row.dropped_on, row.dropped_why = office.clock.today(), words
        act.note("dispatch", dispatch_id, case=filing.case_id, fields=(filing.number, "recipient"), reason=words)
        case_id = filing.case_id
    return Changed(case=case_id, register=True)


def _named(*faces: str) -> set[str]:
    """The single recipients of the lines on a paper's face, which stand between 、，；."""
    marks = str.maketrans(dict.fromkeys("，；,;", "、"))
    single = {one.strip("。 ") for face in faces for one in face.translate(marks).split("、")}
    return {*single, *faces} - {""}
