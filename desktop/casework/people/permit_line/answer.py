"""What answers a paper that ends soon: the one thing the office does about it now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from pydantic import JsonValue

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter

WINDOWS: Final = "work_permit/windows"
EXTEND: Final = "work_permit_extend"
NEW_INSIDE: Final = "work_permit_new_inside"
CHANGE: Final = "work_permit_change"
RESIDENCE: Final = "residence/windows"
BY_GROUND: Final = {
    "work": "residence_work", "startup": "residence_startup", "internship": "residence_internship",
    "family": "residence_family",
}  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What to do now: `act` is renew, new, change, paper (of a case) or look; `kind` the kind of case that does it."""

    act: str
    says: str  # a message id
    kind: str = ""


def residence_case(data: Mapping[str, JsonValue]) -> str:
    """The kind of case that extends a residence paper, by what stands on it; one for work where nothing is said."""
    works = data.get("residence_kind") in {None, "work"}
    return BY_GROUND.get(str(data.get("ground")), BY_GROUND["work" if works else "family"])


def answer_to(
    policy: PolicyLibrary, what: str, ends: date, today: date, data: Mapping[str, JsonValue] | None = None
) -> Answer:  # fmt: skip
    """The one action that answers a paper ending on a day.

    In: the kind of credential, or "paper" for one handed in with a case; what stands on it besides. The
    days between which an extension may be
    asked for are read from the book (windows), as of today.
    """
    if what == "paper":
        return Answer("paper", N_("重新开具"))
    if what == "passport":
        return Answer("change", N_("换发后办变更"), CHANGE)
    if what == "visa":
        return Answer("look", N_("到出入境延期"))
    if what == "residence":
        return _of_residence(policy, ends, today, residence_case(data or {}))
    if what == "short_permit":  # it cannot be extended; whoever is hired while it lasts applies inside China
        gone = today > ends
        return Answer("look", N_("已到期") if gone else N_("不能延期；转为长期的在境内申请"))
    if what != "permit":
        return Answer("look", N_("查看"))
    earliest, latest = extension_window(policy, ends, today)
    if today > ends:
        return Answer("new", N_("许可已失效，按新申请办理"), NEW_INSIDE)
    if today > latest:
        return Answer("new", said(N_("{day}已过，按新申请办理"), day=latest.isoformat()), NEW_INSIDE)
    if today < earliest:
        return Answer("look", said(N_("{day}起可延期"), day=earliest.isoformat()))
    return Answer("renew", said(N_("办延期，最迟{day}"), day=latest.isoformat()), EXTEND)


def _of_residence(policy: PolicyLibrary, ends: date, today: date, kind: str) -> Answer:
    latest = ends - timedelta(days=int(policy.chapter(RESIDENCE, RulesChapter).limit("residence_extension", today)))
    if today > ends:
        return Answer("look", N_("已到期，请即到出入境说明"))
    if today > latest:
        return Answer("new", said(N_("{day}已过，请即办延期"), day=latest.isoformat()), kind)
    return Answer("new", said(N_("办居留延期，最迟{day}"), day=latest.isoformat()), kind)


def extension_window(policy: PolicyLibrary, ends: date, today: date) -> tuple[date, date]:
    """The first and the last day on which an extension of a permit may be asked for, by the book of today."""
    rules = policy.chapter(WINDOWS, RulesChapter)
    earliest, latest = (int(rules.limit(name, today)) for name in ("extension_earliest", "extension_latest"))
    return ends - timedelta(days=earliest), ends - timedelta(days=latest)
