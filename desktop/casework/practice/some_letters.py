"""Official letters of a practice office, at every stage of their life, made through the very verbs officers use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from pydantic import JsonValue

from desktop.casework.duties.roles import Role
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.letters.back.drop_letter import drop_letter
from desktop.casework.letters.back.return_letter import return_letter
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_letter import Wish, draft_letter
from desktop.casework.letters.made.templates import template_called
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.office import Actor, Office

SECOND: Final = Actor("2", "演示签发", (Role.REVIEWER, Role.HEAD))
VERIFY: Final = Wish(
    {
        "收函单位": "演示理工大学研究生院",
        "核实事项": "学历",
        "核实内容": "一、是否在贵校取得硕士学位及取得日期。\n二、所学专业、学习形式和学制。",
    }
)
REQUEST: Final = Wish(
    {
        "事由": "调整外籍人才公寓租金标准",
        "缘由": "自2024年以来，入住外籍人才公寓的高层次人才已达四十六户，现行租金标准制定于2021年，"
        "与周边同类住房的差距逐年扩大，影响了公寓的维护和续租。",
        "请示事项": "拟自2027年1月1日起，将租金标准由每平方米每月12元调整为15元，A类人才仍按原标准执行。",
    }
)
REPORT: Final = Wish(
    {
        "事由": "2026年前三季度人才服务工作情况",
        "引言": "按照年度工作安排，我中心对2026年前三季度人才服务工作进行了梳理。",
        "主要情况": "受理外国人来华工作许可申请二百一十八件，按期办结率为百分之九十九。\n"
        "开展入企服务三十二次，现场解答政策问题四百余项。",
        "存在问题": "部分单位材料一次齐全率偏低，跨部门核实的平均用时较长。",
        "下一步": "完善一次性告知清单，推动学历、社保信息共享核验。",
    }
)
NOTICE: Final = Wish(
    {
        "事由": "做好2027年度外籍人才许可延期工作",
        "目的": "为避免集中到期影响单位用人",
        "具体事项": "许可有效期在2027年3月31日前届满的，请于届满三十日前提出延期申请。\n"
        "护照有效期不足的，先换发护照再申请延期。",
        "要求": "请各单位于2026年12月10日前报送到期人员名单。",
    }
)
LETTER: Final = Wish(
    {
        "事由": "商请提供外籍人才子女入学学位信息",
        "缘由": "为做好2027年春季学期外籍人才子女入学服务，我中心正在汇总入学需求。",
        "请求": "请贵局提供辖区内接收外籍学生的学校名单、空余学位数和报名时间安排。",
    },
    to=("education",),
    copies=("zone_committee",),
)


def make_letters(office: Office, case_id: int | None) -> None:
    """A draft with open places, one returned, one to check, one to sign, two signed, one given up.

    In: the office on the day, a case of a kind that the verifying letter serves (None: none was made).
    """
    head = replace(office, actor=SECOND)
    signed: list[tuple[str, int | None, Wish]] = [("general_letter", None, LETTER), ("general_request", None, REQUEST)]
    if case_id is not None:
        signed.append(("verify_record", case_id, VERIFY))
    for template, case, wish in signed:
        key = _drafted(office, template, case, wish)
        submit_letter(office, key)
        check_letter(head, key)
        sign_letter(head, key)
    waits = _drafted(office, "general_report", None, REPORT)
    submit_letter(office, waits)
    check_letter(head, waits)
    notice = _drafted(head, "general_notice", None, NOTICE)
    _edit(head, notice, {"main_to": [{"name": "区内各有关企业"}]})
    submit_letter(head, notice)
    returned = _drafted(office, "general_request", None, REQUEST)
    _edit(office, returned, {"title": "关于调整外籍人才公寓租金标准和优惠范围的请示"})
    submit_letter(office, returned)
    return_letter(head, returned, "请示应当一文一事，优惠范围另行请示")
    _drafted(office, "general_answer", None, Wish({"事由": "核实就业经历"}))
    dropped = _drafted(office, "general_letter", None, Wish({"事由": "商请延长办公场所使用期限"}))
    drop_letter(office, dropped, "已电话商定")


def a_case_for(office: Office, template: str) -> int | None:
    """The newest case under way that a template serves; None when there is none."""
    kinds = template_called(office, template).chapter.kinds
    reads = office.store.reads
    for key in find_cases(office, order="-opened"):
        row = reads.case(key)
        if row.kind in kinds and row.stage not in {"closed", "decided"}:
            return key
    return None


def _drafted(office: Office, template: str, case_id: int | None, wish: Wish) -> int:
    key = draft_letter(office, template, case_id, wish=wish).letter
    if key is None:
        raise AssertionError("a new letter has a key")
    return key


def _edit(office: Office, key: int, raw: Mapping[str, JsonValue]) -> None:
    save_letter(office, key, read_letter(office, key).version, dict(raw))
