"""What the one-time notice to an employer says, gathered from its applicants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.batch.notice import ToldApplicant, UnitNotice
from desktop.casework.casefile.case_file import case_file
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import day_of, text_of, whole_batch
from desktop.casework.titles.inside.called import level_called, series_called, title_called
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.reads.titles.batches import WholeBatch, WholeSubmission

OUT: Final = {"correcting": "return", "refused": "refuse"}


@dataclass(frozen=True)
class Telling:
    """A submission with those of its applicants the employer is to be told of, and the notice as it would be drawn."""

    batch: WholeBatch
    submission: WholeSubmission
    wanted: tuple[WholeApplication, ...]
    notice: UnitNotice


def submission_of(office: Office, submission_id: int) -> WholeSubmission:
    """A submission as it lies in the file. Raises `Expected` when there is none."""
    found = office.store.reads.title_submission(submission_id)
    if found is None:
        raise Expected(_("这份申报已不存在。"), _("请刷新后再试。"))
    return found


def telling_of(office: Office, submission_id: int, again: str = "") -> Telling:
    """Gather the notice. Raises `Expected` where nobody was sent back or refused since the last one."""
    submission = submission_of(office, submission_id)
    batch, reads = whole_batch(office, submission.batch_id), office.store.reads
    own = [one for one in reads.title_applications(batch.id) if one.submission_id == submission_id]
    wanted = untold(office, own)
    if not wanted:
        raise Expected(
            _("这个单位没有要告知的内容。"), _("请先在“申报人”中退回补正或不予受理；已经告知过的不再告知。")
        )
    lines = reads.incoming_rows([submission.incoming_id] if submission.incoming_id is not None else [])
    notice = UnitNotice(
        to=text_of(submission.details, "agency") or submission.employer_name,
        batch=f"{batch.name}（{batch.number}）",
        letter=submission.letter_number,
        received_on=submission.received_on,
        incoming=lines[0].number if lines else "",
        people=len(own),
        returned=tuple(_told(office, one) for one in wanted if one.state == "correcting"),
        refused=tuple(_told(office, one) for one in wanted if one.state == "refused"),
        until=day_of(batch.details, "correct_until"),
        until_at=text_of(batch.details, "correct_at"),
        again=again,
        day=office.clock.today(),
        handler=office.actor.name,
    )
    return Telling(batch, submission, tuple(wanted), notice)


def untold(office: Office, own: Sequence[WholeApplication]) -> list[WholeApplication]:
    """Those sent back or refused whom no notice that stands has told of since."""
    living = set(notices_of(office, own))
    return [one for one in own if one.state in OUT and not _told_since(one, living)]


def notices_of(office: Office, own: Sequence[WholeApplication]) -> dict[int, str]:
    """The notices that stand over these applications: key of the filing and its number, oldest first."""
    keys = {key for one in own if isinstance(key := _told_of(one).get("filing"), int)}
    found = [office.store.reads.filing(key) for key in sorted(keys)]
    return {row.id: row.number for row in found if row.voided_at is None}


def _told_of(one: WholeApplication) -> dict[str, JsonValue]:
    told = one.data.get("told")
    return told if isinstance(told, dict) else {}


def _told_since(one: WholeApplication, living: set[int]) -> bool:
    told = _told_of(one)
    return bool(told) and told.get("of") == one.data.get("returned") and told.get("filing") in living


def _told(office: Office, one: WholeApplication) -> ToldApplicant:
    day = office.clock.today()
    asked = str(case_file(office, one.case_id).subject.answers.get("target_title") or "")
    called = title_called(office.policy, one.title_series, one.level, day, asked)
    series = series_called(office.policy, one.title_series, day) if one.title_series else ""
    title = called or "　".join(part for part in (series, level_called(office.policy, one.level)) if part)
    return ToldApplicant(one.receipt, one.applicant, title, _sentences(one.data.get("returned")))


def _sentences(returned: JsonValue) -> tuple[str, ...]:
    if not isinstance(returned, dict):
        return ()
    found = returned.get("found")
    alike: dict[tuple[str, str], list[str]] = {}  # what is wrong in the same way, and put right in the same way
    for row in found if isinstance(found, list) else []:
        if isinstance(row, dict):
            says, why, cure = (str(row.get(name) or "").rstrip("。") for name in ("says", "why", "cure"))
            if row.get("lacks"):  # many papers, one sentence: whoever reads it ticks them off
                why, cure = "尚未提交", "请补交"
            alike.setdefault((why, cure), []).append(says)
    told = [_sentence("、".join(dict.fromkeys(says)), why, cure) for (why, cure), says in alike.items()]
    why = str(returned.get("why") or "")
    return tuple(dict.fromkeys(one for one in (*told, why) if one))


def _sentence(says: str, why: str, cure: str) -> str:
    first = f"{says}：{why}" if why and why not in says else says
    return "。".join(part for part in (first, cure) if part) + "。"
