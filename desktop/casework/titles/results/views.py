"""Result documents and their names as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.casework.titles.publicity.views import NameRow

STATES: Final[dict[str, str]] = {"draft": N_("办理中"), "issued": N_("已发文"), "dropped": N_("已撤下")}
# How a result document comes about: `own` our letter confirms, `request` ours asks and an answer confirms, `other`.
WAYS: Final[dict[str, str]] = {"own": N_("本机构发文"), "request": N_("请示待批复"), "other": N_("其他机关文件")}


@dataclass(frozen=True)
class ResultView:
    """One document with the applications it confirms."""

    id: int
    batch_id: int
    way: str
    state: str
    document: str
    issuer: str
    dated: date | None
    letter_id: int | None
    letter_state: str  # "" without a letter
    request: str  # the number of our request, "" without
    ended_why: str
    names: tuple[NameRow, ...]


@dataclass(frozen=True)
class ResultsView:
    """The results of a batch: what is still to be decided, who waits for a document, the documents there are."""

    undecided: tuple[NameRow, ...]  # accepted or in review where no committee of this office votes
    confirmed: tuple[NameRow, ...]
    documents: tuple[ResultView, ...]
    without_certificate: int
