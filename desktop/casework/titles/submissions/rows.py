"""The rows that submissions may still be written to, and the applicant's words for lists."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.submissions.views import ApplicantRow
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.tables import TitleBatch, TitleSubmission


def taking_in(act: Act, batch_id: int) -> TitleBatch:
    """The row of a batch that takes in. Raises `Expected` while it does not."""
    batch = standing_batch(act, batch_id)
    if batch.state != "open":
        raise Expected(
            _("{number} 不在受理中，不能再收申报。").format(number=batch.number),
            _("请先在批次里“开始受理”；过了截止时间的，按规定不再收。"),
        )
    return batch


def open_submission(act: Act, submission_id: int) -> TitleSubmission:
    """The row of a submission that stands. Raises `Expected` when it was taken back."""
    row = act.unit.get(TitleSubmission, submission_id)
    if row.state != "open":
        raise Expected(_("这份申报已经撤回。"), _("请刷新后再试。"))
    return row


def applicant_row(one: WholeApplication) -> ApplicantRow:
    """An application as a list shows it."""
    told = {name: getattr(one, name) for name in ApplicantRow.__dataclass_fields__}
    if one.state == "correcting":
        told["ended_why"] = _sent_back(one.data.get("returned"))
    return ApplicantRow(**told)


def _sent_back(returned: JsonValue) -> str:
    """Why somebody was sent back, in a line: the reasons of the dictionary, then how many papers were lacking."""
    if not isinstance(returned, dict):
        return ""
    found = returned.get("found")
    rows = [row for row in (found if isinstance(found, list) else []) if isinstance(row, dict)]
    codes = dict.fromkeys(str(row["reason"]) for row in rows if row.get("reason"))
    lacking = sum(bool(row.get("lacks")) and not row.get("reason") for row in rows)
    said = [*codes, *([_("缺材料 {count} 份").format(count=lacking)] if lacking else [])]
    return _("、").join(said) or str(returned.get("why") or "")
