"""A re-check, a complaint or a cancellation for its papers, with what went into the integrity file."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.person import person_name
from desktop.case_types.professional_title.papers.values import Grievance
from desktop.casework.office import Office
from desktop.casework.titles.papers.inside.edge import edge_of
from desktop.casework.titles.papers.inside.of_applicant import plain
from desktop.store.reads.titles.grievances import WholeIntegrity

SORTS: Final = {"recheck": "复核", "complaint": "投诉", "cancellation": "撤销"}
CONCLUSIONS: Final = {
    "upheld": "经核查属实（成立）。", "dismissed": "经核查不属实（不成立）。", "cancelled": "撤销职称。",
}  # fmt: skip
RECHECKED: Final = {"upheld": "复核请求成立。", "dismissed": "复核请求不成立，维持原结果。"}


def of_complaint(office: Office, complaint_id: int) -> Grievance:
    """One of them in words. Raises `Expected` when there is none."""
    reads = office.store.reads
    found = reads.title_complaints([complaint_id])
    if not found:
        raise Expected(_("这件复核投诉已不存在。"), _("请刷新列表后再试。"))
    row = found[0]
    batch = None if row.batch_id is None else reads.title_batch(row.batch_id)
    first = reads.title_complaints([row.follows]) if row.follows is not None else []
    entries = reads.integrity_entries(complaint_id=complaint_id)
    answer = row.details.get("answer")
    said = {**CONCLUSIONS, **(RECHECKED if row.sort == "recheck" else {})}
    return Grievance(
        edge=edge_of(office, batch, row.number),
        sort=SORTS.get(row.sort, row.sort),
        number=row.number,
        received=day_in_words(row.received_on),
        due=_day(row.due_on),
        from_name=row.from_name,
        contact=row.contact,
        about=person_name(row.person) if row.person else "",
        receipt=row.receipt or "",
        title=row.title or _applied(office, row.application_id),
        certificate=row.certificate_number or "",
        content=row.content,
        findings=row.findings,
        conclusion=said.get(row.conclusion, row.conclusion),
        answer=answer if isinstance(answer, str) else "",
        answered=_day(row.answered_on),
        follows=first[0].number if first else "",
        facts=tuple(line for entry in entries for line in _facts(entry)),
    )


def _applied(office: Office, application_id: int | None) -> str:
    """What was applied for, where no title is held."""
    found = None if application_id is None else office.store.reads.title_application(application_id)
    return "" if found is None else plain(office, found).title


def _facts(entry: WholeIntegrity) -> tuple[tuple[str, str], ...]:
    lines = (
        ("违规事实", entry.fact),
        ("认定日期", day_in_words(entry.found_on)),
        ("处理单位", entry.decided_by),
        ("处理文号", entry.document),
        ("不得申报期", f"{day_in_words(entry.ban_from)}至{day_in_words(entry.ban_to)}"),
        ("来　源", entry.source),
        ("解　除", f"{_day(entry.lifted_on)} {entry.lifted_why}" if entry.lifted_on else ""),
    )
    return tuple((label, said) for label, said in lines if said)


def _day(day: date | None) -> str:
    return "" if day is None else day_in_words(day)
