"""Begin a direct report: both drafts, the province's and the city's, in one unit."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.rows import key_of, writable
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.office import Office
from desktop.casework.reports.inside.begin_half import begin_half
from desktop.casework.reports.inside.matters import matter_of
from desktop.policy.book.dealings.direct_matters import HALVES
from desktop.store.tables import DirectReport


def open_report(office: Office, matter: str, case_id: int | None = None, about: str = "") -> Changed:
    """Both letters begin as drafts, each to get its own number later; `Changed.report` is the report's key.

    In: `about` answers what the matter asks (the period of a work report). Raises `Expected` for a matter that is not
    this case's, one under way already, a closed case, or without what is asked; then neither draft is kept.
    """
    with deed(office, "open_report", case=case_id) as act:
        rule, told = matter_of(office, matter, case_id), visible(about)
        if rule.asks and not told:
            raise Expected(_("请写明{asks}。").format(asks=_(rule.asks)), field="about")
        for other in act.unit.rows(DirectReport, matter=matter, case_id=case_id, state="open"):
            if rule.kinds or other.rule.get("about") == told:
                says = _("“{title}”已在直报。").format(title=other.title)
                raise Expected(says, _("请打开它继续办理。"), field="matter")
        row = act.unit.add(
            DirectReport(
                matter=rule.key,
                title=" · ".join(part for part in (rule.title, _about(act, case_id), told) if part),
                case_id=case_id,
                rule={"matter": frozen(rule.model_dump(mode="json")), "about": told},
                opened_on=office.clock.today(),
                by_name=office.actor.name,
            )
        )
        key = key_of(row.id)
        act.note("direct_report", key, case=case_id, fields=(rule.key,))
        first, _second = (begin_half(act, rule, half, key, case_id, told) for half in HALVES)
    return Changed(case=case_id, report=key, letter=first)


def _about(act: Act, case_id: int | None) -> str:
    """Whose case it is."""
    if case_id is None:
        return ""
    case = writable(act.unit, case_id)
    return case.applicant or case.employer_name
