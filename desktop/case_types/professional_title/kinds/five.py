"""评审、认定、破格、转评、确认: the five kinds."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType
from desktop.case_types.professional_title import roster_forms
from desktop.case_types.professional_title.judging import judge
from desktop.case_types.professional_title.kinds.making import TitleKind, made
from desktop.case_types.professional_title.questions import own

REVIEW: Final = made(
    TitleKind(
        key="professional_title_review",
        title=N_("职称评审"),
        short_title=N_("职称 · 评审"),
        series="ZCS",
        answers=own.ReviewAnswers,
        layout=own.REVIEW,
        judge=judge.judge_review,
        column="review",
        voted=True,
        roster=roster_forms.REVIEW,
    )
)
RECOGNITION: Final = made(
    TitleKind(
        key="professional_title_recognition",
        title=N_("职称认定（初级）"),
        short_title=N_("职称 · 认定"),
        series="ZCR",
        answers=own.RecognitionAnswers,
        layout=own.RECOGNITION,
        judge=judge.judge_recognition,
        column="recognition",
        voted=False,
        roster=roster_forms.RECOGNITION,
    )
)
EXCEPTIONAL: Final = made(
    TitleKind(
        key="professional_title_exceptional",
        title=N_("职称破格申报"),
        short_title=N_("职称 · 破格"),
        series="ZCP",
        answers=own.ExceptionalAnswers,
        layout=own.EXCEPTIONAL,
        judge=judge.judge_exceptional,
        column="exceptional",
        voted=True,
    )
)
TRANSFER: Final = made(
    TitleKind(
        key="professional_title_transfer",
        title=N_("职称转系列（同级转评）"),
        short_title=N_("职称 · 转评"),
        series="ZCZ",
        answers=own.TransferAnswers,
        layout=own.TRANSFER,
        judge=judge.judge_transfer,
        column="transfer",
        voted=True,
    )
)
CONFIRMATION: Final = made(
    TitleKind(
        key="professional_title_confirmation",
        title=N_("职称确认（外省、外系统取得）"),
        short_title=N_("职称 · 确认"),
        series="ZCQ",
        answers=own.ConfirmationAnswers,
        layout=own.CONFIRMATION,
        judge=judge.judge_confirmation,
        column="confirmation",
        voted=False,
    )
)
PROFESSIONAL_TITLES: Final[tuple[CaseType, ...]] = (REVIEW, RECOGNITION, EXCEPTIONAL, TRANSFER, CONFIRMATION)
