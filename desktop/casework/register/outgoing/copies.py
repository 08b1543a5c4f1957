"""Inside a deed: the copy that is written on, what must hold for it, and why something may be put right later."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, TypeVar

from pydantic import BaseModel, JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.basics.visible import visible
from desktop.case_types.case_type import Answers as Raw
from desktop.casework.deed import Act
from desktop.forms.complaints import complaints
from desktop.forms.draft import answered
from desktop.store.tables import Dispatch, Filing, Letter

Model = TypeVar("Model", bound=BaseModel)
EARLIER: Final = N_("{what}不能早于{of}（{day}）。")


def told(model: type[Model], raw: Raw, day: date) -> Model:
    """Raw answers as the model reads them; raises `Expected` with the first complaint's field."""
    for trouble in complaints(model, raw, day=day):
        raise Expected(trouble.says, _("请按实际情况填写。"), field=trouble.name)
    return model.model_validate_json(_json(raw))


def _json(raw: Raw) -> bytes:
    from pydantic_core import to_json

    return to_json(answered(raw))


def copy_of(act: Act, dispatch_id: int) -> tuple[Dispatch, Filing]:
    """A copy that may be written on, with its paper. Raises `Expected` when it was dropped, or the paper is void."""
    row = act.unit.get(Dispatch, dispatch_id)
    filing = standing(act, row.filing_id)
    if row.dropped_on is not None:
        raise Expected(_("{recipient}已从受文单位中撤去。").format(recipient=row.recipient), _("请刷新列表。"))
    return row, filing


def standing(act: Act, filing_id: int) -> Filing:
    """A paper that stands. Raises `Expected` for a voided one."""
    filing = act.unit.filing(filing_id)
    if filing.voided_at is not None:
        raise Expected(
            _("{number} 已经作废，不再登记收发。").format(number=filing.number), _("请在重新制发的一份上登记。")
        )
    return filing


def bound_first(act: Act, filing: Filing) -> None:
    """Raises `Expected` for a half of a direct report whose packet is not bound: what leaves is the packet."""
    for letter in act.unit.rows(Letter, filing_id=filing.id):
        if letter.report_id is not None and not letter.packet_digest:
            raise Expected(
                _("{number} 是直报件，材料还没有装订。").format(number=filing.number),
                _("请在“直报”中装订两份材料，再登记发出。"),
                field="sent_on",
            )


def not_before(day: date, bound: date, *, field: str, what: str, of: str) -> None:
    """Raises `Expected` when a day lies before the one it follows; `what` and `of` are message ids."""
    if day < bound:
        says = _(EARLIER).format(what=_(what), of=_(of), day=bound.isoformat())
        raise Expected(says, _("日期以实际为准，不得倒签。"), field=field)


def why_again(reason: str) -> str:
    """The reason for putting right what stands noted. Raises `Expected` without one."""
    words = visible(reason)
    if not words:
        raise Expected(_("已经登记过；更正须写明原因。"), _("原来登记的内容留在审计记录里。"), field="reason")
    return words


def stood(row: Dispatch, names: tuple[str, ...]) -> Mapping[str, JsonValue]:
    """What stood in these columns, for the audit row."""
    found: dict[str, JsonValue] = {}
    for name in names:
        value = getattr(row, name)
        found[name] = value.isoformat() if isinstance(value, date) else value
    return found
