"""Which papers each of the five kinds has, in the order of a case's list of papers."""

from __future__ import annotations

from functools import partial
from typing import Final

from desktop.case_types.case_type import Paper
from desktop.case_types.professional_title.papers.applicant import bag, promise, side_roads
from desktop.case_types.professional_title.papers.applicant.appraisal import appraisal
from desktop.case_types.professional_title.papers.applicant.overview import overview
from desktop.case_types.professional_title.papers.applicant.publicity import publicity
from desktop.case_types.professional_title.papers.applicant.recheck import REQUEST, recheck_request
from desktop.case_types.professional_title.papers.applicant.recognition import recognition_form
from desktop.case_types.professional_title.papers.applicant.review.form import review_form
from desktop.case_types.professional_title.papers.applicant.summary import TITLE, summary, untold
from desktop.case_types.work_permit.papers.assessment_opinion import assessment_opinion
from desktop.case_types.work_permit.papers.deadline_proof import deadline_proof, nothing_runs
from desktop.case_types.work_permit.papers.variant import Variant

_BAG: Final = (
    Paper("cover", "材料袋封面", bag.cover, "卷"),
    Paper("contents", "目录", bag.contents, "卷"),
)
_EVERY: Final = (
    Paper("publicity_table", "公示表（公示证明）", publicity, "公示"),
    Paper("integrity_promise", "诚信承诺书", promise.promise, "诺"),
    Paper("material_list", bag.LIST, bag.material_list, "材"),
)
_OVERVIEW: Final = Paper("overview", "综合情况一览表", overview, "览", needs_complete=True)
_ACCOUNT: Final = Paper("work_summary", TITLE, summary, "总", idle=untold)
_VARIANT: Final = Variant("职称申报", "职称", "职称申报资格核验意见", "职称申报材料", ())
_LAST: Final = (
    Paper("assessment_opinion", "资格核验意见", partial(assessment_opinion, _VARIANT), "核", in_packet=False),
    Paper("deadline_proof", "期限推算书", deadline_proof, "期", in_packet=False, idle=nothing_runs),
)
_REVIEW: Final = Paper("application", "评审表", review_form, "评", needs_complete=True)
_VOTED: Final = (
    _OVERVIEW,
    *_EVERY,
    _ACCOUNT,
    Paper("appraisal", "专家评议表（空白）", appraisal, "议", in_packet=False),
    Paper("recheck_request", REQUEST, recheck_request, "复", in_packet=False),
)
_RECOGNITION: Final = Paper("application", "初级专业技术资格认定表", recognition_form, "认", needs_complete=True)
_EXCEPTIONAL: Final = Paper("exceptional_form", side_roads.EXCEPTIONAL, side_roads.exceptional_form, "破",
                            needs_complete=True)  # fmt: skip
_TRANSFER: Final = Paper("transfer_form", side_roads.TRANSFER, side_roads.transfer_form, "转评", needs_complete=True)
_CONFIRMATION: Final = Paper("application", side_roads.CONFIRMATION, side_roads.confirmation_form, "确认",
                             needs_complete=True)  # fmt: skip

PAPERS: Final[dict[str, tuple[Paper, ...]]] = {
    "professional_title_review": (*_BAG, _REVIEW, *_VOTED, *_LAST),
    "professional_title_recognition": (*_BAG, _RECOGNITION, *_EVERY, _ACCOUNT, *_LAST),
    "professional_title_exceptional": (*_BAG, _REVIEW, _EXCEPTIONAL, *_VOTED, *_LAST),
    "professional_title_transfer": (*_BAG, _REVIEW, _TRANSFER, *_VOTED, *_LAST),
    "professional_title_confirmation": (*_BAG, _CONFIRMATION, *_EVERY, *_LAST),
}


def papers_of(kind: str) -> tuple[Paper, ...]:
    """The papers of a kind; raises KeyError, since keys come from the program."""
    return PAPERS[kind]
