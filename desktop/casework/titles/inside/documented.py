"""Titles come to be, inside somebody's deed: a line of the ledger for each confirmed application, of the day passed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.ways import mode_of
from desktop.casework.casefile.rows import key_of
from desktop.casework.deed import Act
from desktop.casework.titles.inside.called import title_called
from desktop.casework.titles.inside.chosen import chosen
from desktop.casework.titles.inside.life import application_row, step
from desktop.store.reads.titles.ledger import Standing
from desktop.store.tables import Letter, OfficeCase, TitleApplication, TitleHeld, TitleResult


@dataclass(frozen=True)
class Document:
    """The document that confirms."""

    number: str
    dated: date
    issuer: str = ""
    filing_id: int | None = None


def letter_confirms(act: Act, letter: Letter, filing_id: int, number: str) -> None:
    """Inside the unit that signs a letter: one that is a batch's own result document confirms its titles.

    A request confirms nothing; its answer does. Raises `Expected` for the letter of a result that was dropped.
    """
    for result in act.unit.rows(TitleResult, letter_id=letter.id):
        if result.state == "dropped":
            raise Expected(
                _("这件公文所确认的职称结果已经撤下，不能签发。"), _("请废弃这件公文，在批次的“结果”中重新起草。")
            )
        if result.state == "draft" and result.details.get("way") == "own":
            confirm(act, result, Document(number, act.office.clock.today(), filing_id=filing_id))


def confirm(act: Act, result: TitleResult, document: Document) -> None:
    """Write the lines of the ledger, take the applications on, and close the result under its number.

    Raises `Expected` for an application that is not confirmed, or has its title already, and for a document older
    than the day somebody passed.
    """
    keys = applications_of(result)
    counts = act.office.store.reads.standing_counts(result.batch_id)
    chosen(act, result.batch_id, keys)
    result.document, result.dated, result.issuer = document.number, document.dated, document.issuer
    result.filing_id, result.state = document.filing_id, "issued"
    result.updated_at = act.unit.now
    result.version += 1
    lines = [_line(act, result, *application_row(act, key), counts.get(key)) for key in keys]
    for row, held in lines:
        act.unit.add(held)
        step(act, row, "documented", why=document.number)
    act.note("title_result", key_of(result.id), fields=(document.number, str(len(lines))), before={"state": "draft"})


def applications_of(result: TitleResult) -> tuple[int, ...]:
    """The applications a result is about."""
    told = result.details.get("applications")
    return tuple(key for key in told if isinstance(key, int)) if isinstance(told, list) else ()


def day_passed(row: TitleApplication, count: Standing | None) -> date:
    """The day from which a title is held: when the committee sat, else when it was decided."""
    if count is not None:
        return count.day
    told = row.data.get("passed_on")
    days = row.data.get("days")
    stepped = days.get("passed") if isinstance(days, dict) else None
    return date.fromisoformat(str(told or stepped or row.since.isoformat()))


def must_have_none(act: Act, keys: Sequence[int]) -> None:
    """Raises `Expected` for an application that has its title, or stands on another document under way."""
    for key in keys:
        row = act.unit.get(TitleApplication, key)
        if act.unit.rows(TitleHeld, application_id=key):
            raise Expected(_("{receipt} 已有任职资格文件。").format(receipt=row.receipt), _("请从名单中去掉。"))
        for other in act.unit.rows(TitleResult, batch_id=row.batch_id, state="draft"):
            if key in applications_of(other):
                raise Expected(
                    _("{receipt} 已在另一件办理中的资格文件里。").format(receipt=row.receipt), _("请从名单中去掉。")
                )


def _line(
    act: Act, result: TitleResult, row: TitleApplication, case: OfficeCase, count: Standing | None
) -> tuple[TitleApplication, TitleHeld]:  # fmt: skip
    if row.state != "confirmed":
        raise Expected(
            _("{receipt} 还没有公示期满确认，不能发文。").format(receipt=row.receipt),
            _("请从名单中去掉，或先办完公示。"),
        )
    if act.unit.rows(TitleHeld, application_id=row.id):
        raise Expected(_("{receipt} 已有任职资格文件。").format(receipt=row.receipt), _("请从名单中去掉。"))
    obtained = day_passed(row, count)
    if result.dated is not None and result.dated < obtained:
        raise Expected(
            _("{receipt} 在 {day} 通过，资格文件不能早于这一天。").format(
                receipt=row.receipt, day=obtained.isoformat()
            ),
            _("请核对成文日期。"),
            field="dated",
        )
    policy = act.office.policy
    told = str(case.answers.get("target_title") or "")
    title = title_called(policy, row.title_series, row.level, obtained, told)
    held = TitleHeld(
        person_id=row.person_id,
        application_id=row.id,
        result_id=result.id,
        title_series=row.title_series,
        specialty=row.specialty,
        title=title,
        level=row.level,
        mode=mode_of(case.kind),
        obtained_on=obtained,
        committee=count.committee if count is not None else str(row.data.get("committee") or ""),
        document=result.document,
        by_name=act.office.actor.name,
        created_at=act.unit.now,
        updated_at=act.unit.now,
    )
    return row, held
