"""Facts about an employer that registers its account."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.ruled.base import FactQuestions
from desktop.case_types.work_permit.choices import SEALS
from desktop.case_types.work_permit.fact_questions.held import Text


class AccountFacts(FactQuestions):
    """Who acts for the employer, and with which seal."""

    head_identified: bool | None = Field(None, title=N_("法定代表人（负责人）姓名和证件号码已登记"))
    handler_identified: bool | None = Field(None, title=N_("经办人姓名和证件号码已登记"))
    handler_regular: bool | None = Field(None, title=N_("经办人是本单位正式职工"))
    handler_insured: bool | None = Field(None, title=N_("由本单位为经办人缴纳社会保险"))
    seal_kind: Annotated[str, SEALS] | None = Field(None, title=N_("申请材料使用的印章"))
    seal_authority_on_file: bool | None = Field(None, title=N_("有用章授权书备案"))
    industry_licence_number: Text | None = Field(None, title=N_("行业许可证号"))
    has_account: bool | None = Field(None, title=N_("聘用单位已开通系统账户"))
