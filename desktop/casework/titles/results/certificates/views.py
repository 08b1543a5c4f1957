"""A list of certificates looked at before it is taken in: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.casework.changed import Changed

OUTCOMES: Final[dict[str, str]] = {
    "ready": N_("可以登记"),
    "same": N_("已登记，无变化"),
    "different": N_("已登记另一编号"),
    "unknown": N_("本批没有此人"),
    "ambiguous": N_("有同名的人，请填受理号"),
    "cancelled": N_("职称已撤销"),
    "no_number": N_("没有证书编号"),
    "no_day": N_("没有发证日期"),
    "wrong_day": N_("发证日期读不出，或没有这一天"),
    "early": N_("发证日期早于取得日期"),
    "late": N_("发证日期晚于今天"),
    "taken": N_("编号已被使用"),
    "twice": N_("表中重复"),
}


@dataclass(frozen=True)
class CertificateLine:
    """One row of the list: what it says, whose it is, and what becomes of it (key of `OUTCOMES`)."""

    row: int  # as the sheet counts, from 1
    receipt: str
    name: str
    number: str
    day: date | None
    outcome: str
    held_id: int | None = None
    day_says: str = ""  # the day as the list writes it
    whose: str = ""  # who else has this number in the ledger, "" for nobody
    file: str = ""  # the name of the PDF that comes with it, "" without


@dataclass(frozen=True)
class CertificateTrial:
    """A list looked at; nothing was changed."""

    batch_id: int
    lines: tuple[CertificateLine, ...]

    @property
    def ready(self) -> int:
        """How many can be registered."""
        return sum(1 for line in self.lines if line.outcome == "ready")


@dataclass(frozen=True)
class CertificatesTaken:
    """What was registered: certificates, files kept, and files that belong to none."""

    taken: int
    files: int
    left_over: tuple[str, ...]
    changed: Changed
