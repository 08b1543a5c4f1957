"""What is wrong with a batch's form, the committee's filing and scope included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from desktop.basics.language import N_, _
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.answers import BatchAnswers
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.batches.committees import filing_hindrance, scope_hindrance
from desktop.casework.titles.batches.told import text_of, texts_of
from desktop.forms.complaints import Complaint, complaint, complaints
from desktop.forms.draft import answered
from desktop.policy.book.titles.series import LevelKey
from desktop.policy.reckoning.titles.eligibility.modes import mode_of


def check_batch(office: Office, raw: Answers, committee_id: int | None = None) -> tuple[Complaint, ...]:
    """Every complaint, at the question it concerns. A committee's expired filing stands at the mode, its scope at
    series or levels; a batch without a committee yet may be prepared, and is refused only when it opens.
    """
    allowed(office, "read_batches")
    given = answered(raw)
    found = complaints(BatchAnswers, given, day=office.clock.today())
    return (*found, *_of_committee(office, given, committee_id), *_of_levels(office, given))


def _of_levels(office: Office, given: Answers) -> Iterator[Complaint]:
    """Levels to which none of the batch's series leads in this way: everybody in them would have to be refused."""
    mode, day = text_of(given, "mode"), office.clock.today()
    series = [key for key in texts_of(given, "series") if SERIES.title(key)]
    if mode not in {"own", "entrusted", "recognition"} or not series:
        return
    way = "recognition" if mode == "recognition" else "review"
    for level in get_args(LevelKey):
        found = [mode_of(office.policy, key, "", level, way, day) for key in series]
        unsure = any(row.confidence == "to_check" for one in found for row in one.rows)
        if level not in texts_of(given, "levels") or unsure or any(one.open for one in found):
            continue
        says = N_("{series}的{level}没有认定，须经评审或者考试。")
        if all(one.exam_only for one in found):
            says = N_("{series}的{level}只能通过全国统一考试取得，不评审、不认定。")
        called = "、".join(_(SERIES.title(key)) for key in series)
        yield complaint("levels", says, series=called, level=_(LEVELS.title(level)))


def _of_committee(office: Office, given: Answers, committee_id: int | None) -> Iterator[Complaint]:
    if committee_id is None or text_of(given, "mode") in {"entrusted", "recognition"}:
        return
    committee = office.store.reads.batch_committee(committee_id)
    if committee is None:
        return
    if why := filing_hindrance(committee, office.clock.today()):
        yield complaint("mode", "{why}", why=why)
    for name in ("series", "levels"):
        told = {"series": (), "levels": (), name: texts_of(given, name)}
        if why := scope_hindrance(committee, told["series"], told["levels"]):
            yield complaint(name, "{why}", why=why)
