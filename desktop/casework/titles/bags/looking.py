"""One bag looked at: which of its papers may be seen with the others, and which want a look of their own."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.case_types.material_words import PROMISED, SEEN, STATES
from desktop.case_types.professional_title.life import STATES as LIFE
from desktop.casework.casefile.case_file import case_file
from desktop.casework.office import Office
from desktop.casework.titles.bags.views import Bag, BagPaper
from desktop.store.reads.titles.applications import WholeApplication

VERB: Final = "see_papers"
UNDO: Final = "unsee_papers"
# Whoever was taken in has been checked: what was seen then is put right case by case.
OPEN: Final = frozenset({"received", "checking", "correcting"})


def bag_of(office: Office, one: WholeApplication) -> Bag:
    """The bag of an application as its case stands now."""
    hindrance = ""
    if one.state not in OPEN:
        hindrance = _("{state}，逐件更正").format(state=_(LIFE[one.state]))
    return Bag(
        application_id=one.id,
        case_id=one.case_id,
        receipt=one.receipt,
        applicant=one.applicant,
        employer_name=one.employer_name,
        state=one.state,
        hindrance=hindrance,
        papers=tuple(
            BagPaper(now.line.key, now.line.says, now.state, _why_not(now))
            for now in case_file(office, one.case_id).materials()
            if now.line.need != "waived"
        ),
    )


def _why_not(now: MaterialState) -> str:
    """Why a paper is not seen with the others, in words; "" when it is."""
    if now.state in SEEN:
        return _("已核对")
    if now.state in PROMISED or now.state in {"not_needed", "returned"}:
        return _(STATES.title(now.state))
    if now.trouble:
        return _(now.trouble)
    return _("视情况提交，须逐件核对") if now.state == "missing" and now.line.need == "optional" else ""
