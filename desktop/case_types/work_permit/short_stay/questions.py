"""What is asked about a short stay: the task, the days, the contract."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.work_permit.choices import SHORT_CONTRACT
from desktop.case_types.work_permit.short_tasks import SHORT_TASKS
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers

MARKED: Final = "performance"  # the task that goes with an approval


class ShortTask(Answers):
    """What somebody comes for."""

    short_task: Annotated[str, SHORT_TASKS] = Field(
        title=N_("来华任务"), description=N_("前六项办90日以下工作许可；其余各项不办许可，按提示办签证")
    )
    post: Line = Field(title=N_("担任的职务或角色"), description=N_("如：技术顾问、试训球员、摄影指导"))
    duties: Paragraph = Field(title=N_("工作内容"), json_schema_extra={"editor": "long_text"})
    work_place: Line = Field(title=N_("工作地点"), description=N_("有几处的都要写，与合同一致"))
    host_unit: Line | None = Field(
        None, title=N_("接待或合作单位"), description=N_("与聘用单位相同的可以不填")
    )
    performance_approval: Line | None = Field(
        None, title=N_("演出批准文号"), description=N_("涉外营业性演出的填写；批准文件须注明“涉外营业性演出”")
    )


class ShortStay(Answers):
    """How long and how often."""

    stay_from: date = Field(title=N_("工作期限自"))
    stay_until: date = Field(title=N_("工作期限至"))
    entries: Annotated[int, Field(ge=1, le=20)] = Field(title=N_("入境次数"), json_schema_extra={"unit": N_("次")})
    stay_days: Annotated[int, Field(ge=1, le=400)] = Field(
        title=N_("每次停留天数"), description=N_("首尾两日都算；多次入境的填最长的一次"),
        json_schema_extra={"unit": N_("日")},
    )  # fmt: skip


class ShortContract(Answers):
    """The contract, project contract or cooperation agreement."""

    short_contract_names: list[Annotated[str, SHORT_CONTRACT]] = Field(
        default_factory=list, title=N_("合同或协议已写明"), description=N_("六项缺一不可，逐项勾选")
    )
    contract_in_chinese: bool | None = Field(None, title=N_("合同有中文文本且无涂改"))
    no_criminal_record: bool | None = Field(
        None, title=N_("无犯罪记录"), description=N_("申请表内含无犯罪记录声明，由申请人签字；不另交证明")
    )


def stay_in_order(answers: ShortStay, _day: date | None) -> Iterator[Complaint]:
    """The term ends after it begins and holds every stay; a single entry is exactly as long as the term."""
    span = (answers.stay_until - answers.stay_from).days + 1
    if span < 1:
        yield complaint("stay_until", N_("工作期限至不能早于工作期限自。"))
    elif answers.entries == 1 and answers.stay_days != span:
        yield complaint("stay_days", N_("一次入境的，停留天数应为 {days} 日（首尾两日都算）。"), days=span)
    elif answers.stay_days > span:
        yield complaint("stay_days", N_("每次停留不能超过工作期限的 {days} 日。"), days=span)


def contract_names_all(answers: ShortContract, _day: date | None) -> Iterator[Complaint]:
    """The contract names all six things, in Chinese."""
    if not answers.short_contract_names:
        yield missing("short_contract_names", N_("请逐项确认合同或协议写明的六项内容。"))
    lacking = [c.title for c in SHORT_CONTRACT.choices if c.key not in answers.short_contract_names]
    if lacking and answers.short_contract_names:
        yield complaint("short_contract_names", N_("合同或协议缺少：{elements}。"), elements="、".join(lacking))
    if answers.contract_in_chinese is None:
        yield missing("contract_in_chinese", N_("请确认合同有中文文本且无涂改。"))
    elif not answers.contract_in_chinese:
        yield complaint("contract_in_chinese", N_("聘用合同须有中文文本，且不得涂改。"))


def approval_named(answers: ShortTask, _day: date | None) -> Iterator[Complaint]:
    """A performance names its approval."""
    if answers.short_task == MARKED and not answers.performance_approval:
        yield missing("performance_approval", N_("涉外营业性演出的，请填写文化主管部门的批准文号。"))


SHORT_CHECKS: Final[tuple[CrossCheck, ...]] = (stay_in_order, contract_names_all, approval_named)
TASK: Final = Section(
    N_("来华任务"),
    ("short_task", ("post", "host_unit"), "duties", "work_place"),
    note=N_("不计入短期工作任务的，不办工作许可；核验结论会写明该办哪种签证。"),
)
APPROVAL: Final = Section(
    N_("演出批准"), ("performance_approval",), shown_when=lambda raw: raw.get("short_task") == MARKED
)
STAY: Final = Section(N_("期限和入境"), (("stay_from", "stay_until"), ("entries", "stay_days")))
CONTRACT: Final = Section(
    N_("合同和声明"), ("short_contract_names", ("contract_in_chinese", "no_criminal_record"))
)
