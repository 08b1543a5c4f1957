"""What the person holds already: the permit, the residence paper, papers filed before, a salary once promised."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final, Protocol

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import DocumentNumber, Line, Place
from desktop.case_types.work_permit.choices import CLASSES, RESIDENCE_KINDS
from desktop.case_types.work_permit.questions.units import YEARS, Years
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

PermitNumber = DocumentNumber  # one person, one number, for life; its inner structure is not published


class PermitHeld(Answers):
    """The permit in hand."""

    permit_number: PermitNumber = Field(title=N_("工作许可编号"), description=N_("一人一号，终身不变"))
    permit_from: date | None = Field(None, title=N_("许可有效期自"))
    permit_expires_on: date = Field(title=N_("许可有效期至"))
    permit_class: Annotated[str, CLASSES] = Field(title=N_("许可类别"))
    permit_post: Line | None = Field(None, title=N_("许可载明的职务"))


class ResidenceHeld(Answers):
    """The visa or residence paper in hand."""

    residence_kind: Annotated[str, RESIDENCE_KINDS] = Field(title=N_("现持签证或居留证件"))
    residence_number: DocumentNumber | None = Field(None, title=N_("居留证件或签证号码"))
    residence_expires_on: date | None = Field(None, title=N_("居留证件或签证停留期至"))


class UsualResidence(Answers):
    """Where somebody in China last lived for a year: which no-crime certificate is asked for."""

    usual_residence: Place | None = Field(
        None, title=N_("经常居住地"), description=N_("最近连续居住一年以上的国家或地区；在中国的选中国")
    )
    usual_residence_years_in_china: Years | None = Field(
        None,
        title=N_("连续在中国居留的年数"),
        description=N_("超过1年的，可以居留证件页代替境外无犯罪记录证明"),
        json_schema_extra=YEARS,
    )


class DocumentsAgree(Answers):
    """Whether the passport of today is the one permit and residence paper were made out for."""

    documents_agree: bool | None = Field(
        None,
        title=N_("现护照与许可、居留证件登记的一致"),
        description=N_("换发护照后未变更的选“否”：先变更许可，再变更居留证件"),
    )


class FormerPermit(Answers):
    """A permit of former years: who held one lately hands in less."""

    held_permit_until: date | None = Field(
        None, title=N_("以前所持工作许可的最后一日"), description=N_("三年以内的，可免交学历和无犯罪记录证明")
    )
    same_post: bool | None = Field(None, title=N_("与以前许可的职务相同"))
    work_proof_filed_before: bool | None = Field(
        None, title=N_("工作资历证明以前已提交"), description=N_("职务相同的可免交")
    )


class SalaryPromise(Answers):
    """A salary promised with an earlier application, and whether it was paid."""

    salary_promised: bool = Field(
        title=N_("以前申请时作过薪资承诺"), description=N_("按工资条款或积分申请时签署的《薪资事项承诺书》")
    )
    tax_proof_handed: bool | None = Field(
        None, title=N_("已核对纳税记录与薪资承诺相符"), description=N_("纳税记录和代扣代缴明细逐年与承诺比对")
    )


def permit_in_order(answers: PermitHeld, _day: date | None) -> Iterator[Complaint]:
    """A permit ends after it begins."""
    if answers.permit_from is not None and answers.permit_expires_on < answers.permit_from:
        yield complaint("permit_expires_on", N_("许可有效期至不能早于有效期自。"))


class InHand(Protocol):
    """Answers that tell the residence paper or visa in hand."""

    residence_kind: str
    residence_expires_on: date | None


def residence_dated(answers: InHand, _day: date | None) -> Iterator[Complaint]:
    """Every paper but none has a last day."""
    if answers.residence_kind != "none" and answers.residence_expires_on is None:
        yield missing("residence_expires_on", N_("请填写居留证件或签证停留期的最后一日。"))


def promise_looked_into(answers: SalaryPromise, _day: date | None) -> Iterator[Complaint]:
    """A promised salary is compared with the tax records."""
    if answers.salary_promised and answers.tax_proof_handed is None:
        yield missing("tax_proof_handed", N_("作过薪资承诺的，请核对纳税记录后填写。"))


PERMIT_HELD: Final = Section(
    N_("现持工作许可"), ("permit_number", ("permit_from", "permit_expires_on"), ("permit_class", "permit_post"))
)
RESIDENCE_HELD: Final = Section(N_("签证和居留"), ("residence_kind", ("residence_number", "residence_expires_on")))
RESIDENCE_HELD_AND_AGREEING: Final = Section(
    N_("签证和居留"), ("residence_kind", ("residence_number", "residence_expires_on"), "documents_agree")
)
SALARY_PROMISE: Final = Section(N_("薪资承诺"), (("salary_promised", "tax_proof_handed"),))
