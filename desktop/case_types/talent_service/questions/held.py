"""The talent class somebody holds: taken from the record, or said why not; and how the person was brought in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.talent_service.choices import BASES, CLASSES, ENGAGEMENTS, NONE, PROGRAMMES
from desktop.forms.complaints import Complaint, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class HeldClass(Answers):
    """The class on record, with its programme and its certificate."""

    class_basis: Annotated[str, BASES] = Field(
        title=N_("人才类别依据"), description=N_("有登记的自动带入；没有登记的核验证书原件")
    )
    talent_class: Annotated[str, CLASSES] | None = Field(None, title=N_("人才类别"))
    class_programme: Annotated[str, PROGRAMMES] | None = Field(None, title=N_("认定所依政策"))
    class_certificate: Line | None = Field(None, title=N_("人才类别证书号"))
    graded_on: date | None = Field(None, title=N_("类别认定日期"))
    class_until: date | None = Field(None, title=N_("人才类别有效期至"), description=N_("证书没有写明的不填"))
    class_absent_why: Line | None = Field(
        None, title=N_("没有类别的情况说明"), description=N_("如：不属申报范围；正在申报；由其他条款办理")
    )


class BroughtIn(Answers):
    """How and when somebody was brought in."""

    engagement: Annotated[str, ENGAGEMENTS] = Field(title=N_("引进方式"))
    first_employed_on: date | None = Field(
        None, title=N_("首次在吉林就业之日"), description=N_("以首次参加养老保险之日为准；决定适用哪一期政策")
    )
    contract_from: date | None = Field(None, title=N_("聘用合同自"))
    contract_until: date | None = Field(None, title=N_("聘用合同至"))


def class_told(answers: HeldClass, day: date | None) -> Iterator[Complaint]:
    """Who has a class tells it whole; who has none says why."""
    if answers.class_basis == NONE:
        if not answers.class_absent_why:
            yield missing("class_absent_why", N_("没有人才类别的，请说明情况。"))
        return
    for name, given in (("talent_class", answers.talent_class), ("class_programme", answers.class_programme)):
        if given is None:
            yield missing(name)
    if not answers.class_certificate:
        yield missing("class_certificate", N_("请填写证书号；没有证书号的填认定文件的文号。"))
    if answers.graded_on is not None and day is not None and answers.graded_on > day:
        yield complaint("graded_on", N_("认定日期不能晚于今天。"))


def contract_in_order(answers: BroughtIn, _day: date | None) -> Iterator[Complaint]:
    """A contract ends after it begins."""
    if answers.contract_from and answers.contract_until and answers.contract_until < answers.contract_from:
        yield complaint("contract_until", N_("聘用合同至不能早于聘用合同自。"))


HELD: Final = Section(
    N_("人才类别"),
    (
        "class_basis",
        ("talent_class", "class_programme"),
        "class_certificate",
        ("graded_on", "class_until"),
        "class_absent_why",
    ),
)
BROUGHT_IN: Final = Section(
    N_("引进情况"), (("engagement", "first_employed_on"), ("contract_from", "contract_until"))
)
