"""What is applied for, the paper in hand, the address, and for how long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Final, Protocol

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import DocumentNumber, Line, Paragraph
from desktop.case_types.residence.choices import APPLY_FOR, CHANGE, CHANGE_ITEMS, FIRST
from desktop.case_types.work_permit.choices import RESIDENCE_KINDS
from desktop.case_types.work_permit.questions.held import residence_dated
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Applying(Answers):
    """First paper, extension or change; since when in China; where somebody lives."""

    apply_for: Annotated[str, APPLY_FOR] = Field(
        title=N_("办理事项"), description=N_("首次：入境后30日内；延期：届满30日前；变更：10日内")
    )
    entered_on: date | None = Field(
        None, title=N_("最近一次入境日期"), description=N_("首次申请的必填：自这一天起30日内申请")
    )
    address_in_china: Line | None = Field(None, title=N_("在华住址"), description=N_("与住宿登记一致"))
    accommodation_registered: bool | None = Field(
        None, title=N_("住宿登记与现住址、现护照一致"), description=N_("搬家、换护照、换居留证件后都要重新登记")
    )
    accommodation_registered_on: date | None = Field(
        None, title=N_("住宿登记日期"), description=N_("入住后24小时内登记")
    )


class Held(Answers):
    """The visa or residence paper in hand."""

    residence_kind: Annotated[str, RESIDENCE_KINDS] = Field(title=N_("现持签证或居留证件"))
    residence_number: DocumentNumber | None = Field(None, title=N_("居留证件或签证号码"))
    residence_expires_on: date | None = Field(None, title=N_("居留证件或签证停留期至"))


class Wanted(Answers):
    """How long, and with whom."""

    months_wanted: Annotated[int, Field(ge=1, le=120)] | None = Field(
        None, title=N_("申请的居留期限"), description=N_("变更登记事项的不填，期限不变"),
        json_schema_extra={"unit": N_("个月")},
    )  # fmt: skip
    companions: Annotated[int, Field(ge=0, le=20)] = Field(
        title=N_("偕行人数"), description=N_("没有的填 0；每人同样收费"), json_schema_extra={"unit": N_("人")}
    )


class Changed(Answers):
    """What changes of what is registered."""

    change_items: list[Annotated[str, CHANGE_ITEMS]] = Field(
        default_factory=list, title=N_("变更的登记事项"), description=N_("可以多选")
    )
    changed_on: date | None = Field(None, title=N_("变更发生日"), description=N_("自这一天起10日内申请"))
    change_says: Paragraph | None = Field(
        None, title=N_("变更前后的内容"), json_schema_extra={"editor": "long_text"}
    )


class AppliesFor(Protocol):
    """Answers that say what is applied for."""

    apply_for: str


class AppliesAndWants(AppliesFor, Protocol):
    """… and for how long."""

    months_wanted: int | None


class AppliesAndChanges(AppliesFor, Protocol):
    """… and what changes."""

    change_items: list[str]
    changed_on: date | None
    change_says: str | None


def entry_told(answers: Applying, day: date | None) -> Iterator[Complaint]:
    """A first application counts from the entry, which lies behind; nobody registers before entering."""
    if answers.apply_for == FIRST and answers.entered_on is None:
        yield missing("entered_on", N_("首次申请的，请填写最近一次入境日期。"))
    if answers.entered_on is not None and day is not None and answers.entered_on > day:
        yield complaint("entered_on", N_("入境日期不能晚于今天。"))
    registered = answers.accommodation_registered_on
    if registered is not None and day is not None and registered > day:
        yield complaint("accommodation_registered_on", N_("住宿登记日期不能晚于今天。"))
    before = registered is not None and answers.entered_on is not None and registered < answers.entered_on
    if before and answers.apply_for == FIRST:
        yield complaint("accommodation_registered_on", N_("住宿登记不能早于这次入境。"))


def registration_told(answers: Applying, _day: date | None) -> Iterator[Complaint]:
    """Whether the accommodation is registered is always asked."""
    if answers.accommodation_registered is None:
        yield missing("accommodation_registered", N_("请确认住宿登记。"))


def length_told(answers: AppliesAndWants, _day: date | None) -> Iterator[Complaint]:
    """A first paper and an extension say for how long."""
    if answers.apply_for != CHANGE and answers.months_wanted is None:
        yield missing("months_wanted", N_("请填写申请的居留期限。"))


def change_told(answers: AppliesAndChanges, day: date | None) -> Iterator[Complaint]:
    """A change says what, since when, and how it was."""
    if answers.apply_for != CHANGE:
        return
    if not answers.change_items:
        yield missing("change_items", N_("请选定变更的登记事项。"))
    if answers.changed_on is None:
        yield missing("changed_on", N_("请填写变更发生日。"))
    elif day is not None and answers.changed_on > day:
        yield complaint("changed_on", N_("变更发生日不能晚于今天。"))
    if not answers.change_says:
        yield missing("change_says", N_("请写明变更前后的内容。"))


def changes(raw: Mapping[str, JsonValue]) -> bool:
    """True for a change of what is registered."""
    return raw.get("apply_for") == CHANGE


def lasts(raw: Mapping[str, JsonValue]) -> bool:
    """True where a new term is asked for."""
    return raw.get("apply_for") != CHANGE


CHECKS: Final[tuple[CrossCheck, ...]] = (entry_told, registration_told, residence_dated, length_told, change_told)
APPLYING: Final = Section(N_("办理事项"), ("apply_for",))
CHANGED: Final = Section(
    N_("变更"), ("change_items", "changed_on", "change_says"), shown_when=changes,
    note=N_("换了用人单位的，先变更工作许可；换护照的，先变更工作许可再变更居留证件。"),
)  # fmt: skip
HELD: Final = Section(N_("现持证件"), ("residence_kind", ("residence_number", "residence_expires_on")))
LIVING: Final = Section(
    N_("入境和住宿登记"),
    (("entered_on", "accommodation_registered_on"), "accommodation_registered", "address_in_china"),
)
