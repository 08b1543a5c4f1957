"""A document of another body confirms titles: the answer to our request, or its own."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.inside.documented import Document, confirm, must_have_none
from desktop.casework.titles.inside.papers import incoming_numbered
from desktop.casework.titles.results.certificates.number import plain_number
from desktop.casework.titles.results.questions import ResultAnswers
from desktop.store.tables import TitleResult


def register_result(
    office: Office, batch_id: int, applications: Sequence[int], raw: Answers, result_id: int | None = None
) -> Changed:  # fmt: skip
    """Write it down; the titles stand in the ledger from the day each passed. `Changed.batch`.

    In: raw answers of `ResultAnswers`; `result_id` of the request it answers (then the applications are the request's).
    Raises `Expected` with `field`.
    """
    asked = told(ResultAnswers, raw, office.clock.today())
    with deed(office, "register_result") as act:
        standing_batch(act, batch_id)
        incoming = incoming_numbered(act, asked.incoming, field="incoming")
        _must_be_one_document(act, asked)
        row = _asked_for(act, result_id) if result_id is not None else _anew(act, batch_id, applications)
        row.details = {**row.details, "incoming": asked.incoming or "", "incoming_id": incoming}
        confirm(act, row, Document(asked.document, asked.dated, asked.issuer))
    return Changed(batch=batch_id)


def _must_be_one_document(act: Act, asked: ResultAnswers) -> None:
    """One number is one document: the same body, the same day. Raises `Expected` for another under a used number."""
    number = plain_number(asked.document)
    for other in act.unit.rows(TitleResult, state="issued"):
        same = (visible(other.issuer), other.dated) == (visible(asked.issuer), asked.dated)
        if plain_number(other.document) == number and not same:
            raise Expected(
                _("文号 {number} 已登记为另一机关或者另一日期的文件。").format(number=asked.document),
                _("请核对文号、发文机关和成文日期。"),
                field="document",
            )


def _asked_for(act: Act, result_id: int) -> TitleResult:
    """Our request that waits for its answer."""
    row = act.unit.get(TitleResult, result_id)
    if row.state != "draft" or row.details.get("way") != "request":
        raise Expected(_("这不是待批复的请示。"), _("请刷新后再看。"))
    return row


def _anew(act: Act, batch_id: int, applications: Sequence[int]) -> TitleResult:
    must_have_none(act, applications)
    details: dict[str, JsonValue] = {"way": "other", "applications": list(dict.fromkeys(applications))}
    return act.unit.add(
        TitleResult(
            batch_id=batch_id,
            details=details,
            by_name=act.office.actor.name,
            created_at=act.unit.now,
            updated_at=act.unit.now,
        )
    )

