"""Facts only some kinds ask for: applying inside, changing employer, changing, ending, replacing, short stays."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.ruled.base import FactQuestions
from desktop.case_types.work_permit.choices import CARD_TROUBLES, CHANGE_ITEMS, OCCUPATIONS, SHORT_CONTRACT
from desktop.case_types.work_permit.fact_questions.held import Text
from desktop.case_types.work_permit.inside_grounds import INSIDE_GROUNDS
from desktop.case_types.work_permit.questions.afterwards.end_reasons import END_REASONS
from desktop.case_types.work_permit.short_tasks import SHORT_TASKS


class InsideFacts(FactQuestions):
    """On what ground somebody applies inside China."""

    inside_ground: Annotated[str, INSIDE_GROUNDS] | None = Field(None, title=N_("境内申请的情形"))
    inside_ground_basis: Text | None = Field(None, title=N_("境内申请的依据文件"))


class OnwardFacts(FactQuestions):
    """How the new employment joins the old one."""

    same_employer: bool | None = Field(None, title=N_("同一聘用单位"))
    same_occupation: bool | None = Field(None, title=N_("同一职业"))
    same_post: bool | None = Field(None, title=N_("同一职务"))
    previous_contract_until: date | None = Field(None, title=N_("原聘用合同至"))
    cancellation_effective_on: date | None = Field(None, title=N_("原许可注销生效日"))
    has_cancellation_certificate: bool | None = Field(None, title=N_("持有原许可的注销证明"))


class ChangeFacts(FactQuestions):
    """What changes in a permit."""

    change_items: list[Annotated[str, CHANGE_ITEMS]] | None = Field(None, max_length=6, title=N_("变更的内容"))
    changed_on: date | None = Field(None, title=N_("变更发生日"))
    new_occupation: Annotated[str, OCCUPATIONS] | None = Field(None, title=N_("变更后的岗位类别"))


class EndFacts(FactQuestions):
    """How an employment ends."""

    end_reason: Annotated[str, END_REASONS] | None = Field(None, title=N_("注销的原因"))
    ended_on: date | None = Field(None, title=N_("终止聘用等情形发生日"))
    termination_signed_by_both: bool | None = Field(None, title=N_("终止证明经双方签字"))
    left_on: date | None = Field(None, title=N_("离岗失去联系之日"))
    newspaper_on: date | None = Field(None, title=N_("登报公告日"))
    judgment_effective: bool | None = Field(None, title=N_("裁决书或判决书已生效"))


class CardFacts(FactQuestions):
    """A card of the time before permits lived in the system alone."""

    card_issued_on: date | None = Field(None, title=N_("许可证签发日"))
    card_trouble: Annotated[str, CARD_TROUBLES] | None = Field(None, title=N_("补办的原因"))
    lost_on: date | None = Field(None, title=N_("遗失或损毁日"))


class ShortFacts(FactQuestions):
    """A stay of at most 90 days."""

    short_task: Annotated[str, SHORT_TASKS] | None = Field(None, title=N_("短期工作任务"))
    stay_days: Annotated[int, Field(ge=1, le=400)] | None = Field(
        None, title=N_("停留天数"), json_schema_extra={"unit": "日"}
    )
    stay_from: date | None = Field(None, title=N_("停留自"))
    stay_until: date | None = Field(None, title=N_("停留至"))
    entries: Annotated[int, Field(ge=1, le=20)] | None = Field(
        None, title=N_("入境次数"), json_schema_extra={"unit": "次"}
    )
    host_unit: Text | None = Field(None, title=N_("接待或合作单位"))
    short_contract_names: list[Annotated[str, SHORT_CONTRACT]] | None = Field(
        None, max_length=6, title=N_("合同或协议已写明")
    )
    performance_approval: Text | None = Field(None, title=N_("演出批准文号"))
