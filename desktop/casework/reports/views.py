"""A direct report as pages show it: two halves side by side, each a chain of six steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from desktop.basics.language import N_, _
from desktop.casework.register.outgoing.views import DispatchView
from desktop.policy.book.dealings.direct_matters import Half
from desktop.store.reads.acts.reports import HalfLetter

HALF_WORDS: Final[dict[str, str]] = {"province": N_("省"), "city": N_("市")}
STATES: Final[dict[str, str]] = {"open": N_("在办"), "closed": N_("已办结"), "dropped": N_("不报")}
#: The chain of a half, each step with its word.
STEPS: Final[dict[str, str]] = {
    "draft": N_("拟稿"),
    "check": N_("核稿"),
    "sign": N_("签发"),
    "pack": N_("装订"),
    "send": N_("发出"),
    "receive": N_("收到"),
}
StepKey = Literal["draft", "check", "sign", "pack", "send", "receive"]


@dataclass(frozen=True)
class Step:
    """One step of a half. `says` tells by whom and when, or what is waited for (message ids and literal names)."""

    key: StepKey
    done: bool
    says: str = ""


@dataclass(frozen=True)
class Lack:
    """What keeps a report from being closed: of which half, at which step, in words (a message id)."""

    half: Half
    step: StepKey
    says: str


@dataclass(frozen=True)
class HalfView:
    """One half: to whom, its letter, its steps; `letter` is None when it was dropped or voided and none stands."""

    half: Half
    departments: tuple[str, ...]
    letter: HalfLetter | None
    steps: tuple[Step, ...]
    lacks: tuple[Lack, ...]
    copies: tuple[DispatchView, ...]

    @property
    def signed(self) -> bool:
        """True when its letter has its number."""
        return self.letter is not None and self.letter.filing_id is not None

    @property
    def packed(self) -> bool:
        """True when its packet is kept."""
        return self.letter is not None and bool(self.letter.packet_digest)

    @property
    def next(self) -> StepKey | None:
        """The step to be taken now; None when all are done."""
        return next((step.key for step in self.steps if not step.done), None)


def half_words(half: HalfView) -> str:
    """How far a half is, in two or three words: 待装订."""
    step = half.next
    if step is None:
        return _("齐全")
    return _("待重拟") if half.letter is None else _("待{step}").format(step=_(STEPS[step]))


@dataclass(frozen=True)
class ReportView:
    """One direct report."""

    id: int
    matter: str
    title: str
    case_id: int | None
    case_number: str
    state: str
    opened_on: date
    closed_on: date | None
    closed_by: str
    note: str
    opened_by: str
    basis: str  # the document and clause the matter rests on
    to_check: bool
    remark: str  # of the matter as it stood: what is not settled about it
    halves: tuple[HalfView, HalfView]

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """Everything that keeps it from being closed, the province first."""
        return tuple(lack for half in self.halves for lack in half.lacks)

    @property
    def may_pack(self) -> bool:
        """True when both letters are signed and a packet is still to be made, or may be made again."""
        return self.state == "open" and all(half.signed for half in self.halves) and any(
            half.letter is not None and not any(one.sent_on for one in half.copies) for half in self.halves
        )  # fmt: skip

    @property
    def may_drop(self) -> bool:
        """True while nothing signed stands."""
        return self.state == "open" and not any(half.signed for half in self.halves)

    def half(self, half: Half) -> HalfView:
        """The half called so."""
        return next(one for one in self.halves if one.half == half)


@dataclass(frozen=True)
class MatterChoice:
    """A matter that may go straight; `open_report` is the report that is under way for this case, None when none is."""

    key: str
    title: str
    province: str
    city: tuple[str, ...]
    asks: str
    to_check: bool
    note: str
    open_report: int | None = None
