"""Begin the document that confirms a batch's titles, or the request for it, as an official letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.letters.made.begin import Belonging, Wish, begin_letter
from desktop.casework.letters.made.templates import template_called
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.inside.called import title_called
from desktop.casework.titles.inside.chosen import chosen
from desktop.casework.titles.inside.documented import day_passed, must_have_none
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.tables import TitleApplication, TitleBatch, TitleResult

DOCUMENT: Final = "title_result"  # the template of our own document
REQUEST: Final = "title_request"  # that of the request which a higher body answers


def draft_result(
    office: Office, batch_id: int, applications: Sequence[int], template: str = DOCUMENT
) -> Changed:  # fmt: skip
    """Lay the draft into the file with its names, committee and days; signing it confirms the titles.

    A request confirms nothing: its answer is registered by `register_result`. Raises `Expected` for an application
    that is not confirmed or has a document already. `Changed.letter` is the draft.
    """
    with deed(office, "draft_result") as act:
        batch = standing_batch(act, batch_id)
        names = chosen(act, batch_id, applications)
        late = next((one for one in names if one.state != "confirmed"), None)
        if late is not None:
            says = _("{receipt} 还没有公示期满确认，不能发文。").format(receipt=late.receipt)
            raise Expected(says, _("请从名单中去掉，或先办完公示。"), field="applications")
        must_have_none(act, [one.id for one in names])
        kind = template_called(office, template).chapter.kind
        slots = dict(_slots(act, batch, names))
        letter = begin_letter(act, template, Belonging(), Wish(slots))
        row = act.unit.add(
            TitleResult(
                batch_id=batch_id,
                letter_id=letter,
                details={
                    "way": "request" if kind == "request" else "own",
                    "applications": [one.id for one in names],
                },
                by_name=office.actor.name,
                created_at=act.unit.now,
                updated_at=act.unit.now,
            )
        )
        act.note("title_result", key_of(row.id), fields=(template, str(len(names))))
    return Changed(batch=batch_id, letter=letter)


def _slots(act: Act, batch: TitleBatch, names: Sequence[WholeApplication]) -> Iterator[tuple[str, str]]:
    """What the templates ask for, told from the batch; in Chinese as filings have it."""
    counts = act.office.store.reads.standing_counts(batch.id or 0)
    days, committees = set(), set()
    for one in names:
        row, count = act.unit.get(TitleApplication, one.id), counts.get(one.id)
        days.add(day_passed(row, count))
        committees.add(count.committee if count is not None else str(row.data.get("committee") or ""))
    sat = "、".join(day_in_words(day) for day in sorted(days))
    listed = "\n".join(_by_employer(act, names))
    whose = "、".join(sorted(committees - {""}))
    yield "批次", batch.name
    yield "人数", str(len(names))
    yield "评委会", whose
    yield "通过日期", sat
    yield "名单", listed
    yield "公示情况", _held(act, batch.id or 0)
    # The general letters ask in their own words.
    yield "事由", f"公布{batch.name}职称评审结果"
    yield "具体事项", listed


def _by_employer(act: Act, names: Sequence[WholeApplication]) -> Iterator[str]:
    """One line an employer: its people with what they now hold."""
    today = act.office.clock.today()

    def called(one: WholeApplication) -> str:
        told = str(act.unit.case(one.case_id).answers.get("target_title") or "")
        return title_called(act.office.policy, one.title_series, one.level, today, told)

    ordered = sorted(names, key=lambda one: (one.employer_name, one.serial))
    for employer, many in groupby(ordered, key=lambda one: one.employer_name):
        yield f"{employer}：" + "、".join(f"{one.applicant}（{called(one)}）" for one in many)


def _held(act: Act, batch_id: int) -> str:
    """The last result publicity that ended, as the document tells it."""
    for one in act.office.store.reads.title_publicities(batch_id):
        if one.stage == "result" and one.state == "closed":
            return f"{day_in_words(one.posted_on)}至{day_in_words(one.until_on)}"
    return ""
