"""A committee's row as the rules look at it, and as pages show it."""

from __future__ import annotations

from datetime import date

from desktop.case_types.professional_title.panels.committee import told_apart
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.views import CommitteeRow
from desktop.policy.reckoning.titles.committees import Committee, standing
from desktop.store.reads.titles.committees import WholeCommittee


def rules_of(whole: WholeCommittee) -> Committee:
    """A committee on file as the rules look at it."""
    levels, document = whole.details.get("levels"), whole.details.get("size_document")
    return Committee(
        level=whole.level,
        per=whole.per,
        size=whole.size,
        filing_number=whole.filing_number,
        filed_from=whole.filed_from,
        filed_until=whole.filed_until,
        title_series=whole.title_series,
        specialties=told_apart(whole.specialty),
        levels=tuple(str(one) for one in levels) if isinstance(levels, list) else (),
        size_document=document if isinstance(document, str) else "",
        ended_on=whole.ended_on,
    )


def row_of(office: Office, whole: WholeCommittee, pool: int, day: date) -> CommitteeRow:
    """A committee on file as a list shows it on a day."""
    return CommitteeRow(
        whole.id, whole.name, whole.title_series, whole.specialty, whole.level, whole.per, whole.size,
        whole.filing_number, whole.filed_from, whole.filed_until, whole.state,
        standing(office.policy, rules_of(whole), day), pool,
    )  # fmt: skip
