"""The choices of the questions about titles: keys as the rules know them, titles as officers do.

What a policy chapter lists (series, qualifications, grounds of an exceptional application) is read from it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from desktop.basics.language import N_
from desktop.basics.paths import resource
from desktop.forms.questions import Choice, OneOf


@cache
def _rows(chapter: str, many: str) -> tuple[Choice, ...]:
    with resource("resources", "policy", "professional_title", f"{chapter}.toml").open("rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)[many]
    return tuple(Choice(row["key"], row["title"]) for row in {row["key"]: row for row in rows}.values())


def _listed(chapter: str, many: str) -> Callable[[], tuple[Choice, ...]]:
    return lambda: _rows(chapter, many)


@cache
def _rule_sets() -> tuple[Choice, ...]:
    """Every rule set a batch may go by; those that are off also beside the usual ones (with a plus before the key)."""
    found: list[Choice] = []
    for path in sorted(resource("resources", "policy", "professional_title", "ladders").glob("*.toml")):
        with path.open("rb") as file:
            head = tomllib.load(file)
        if head["standing"] != "side":
            found.append(Choice(head["rule_set"], head["title"]))
        if head["standing"] == "off":
            found.append(Choice(f"+{head['rule_set']}", BESIDE[head["rule_set"]]))
    return tuple(found)


BESIDE: Final = {  # a new rule set that is off gets its words here; a test holds both
    "JL-2017": N_("通用标准，并用吉林省2017年方案"),
    "SPECIAL": N_("通用标准，并用专项评定"),
}
RULE_SETS: Final = OneOf(_rule_sets)
SERIES: Final = OneOf(_listed("series", "series"))
LEVELS: Final = OneOf(_listed("series", "level"))
QUALIFICATIONS: Final = OneOf(_listed("equivalence", "equivalence"))
GROUNDS: Final = OneOf(_listed("exceptional", "ground"))
EDUCATION: Final = OneOf(
    (
        Choice("DOCTOR", N_("博士")),
        Choice("MASTER", N_("硕士")),
        Choice("SECOND_BACHELOR", N_("第二学士、双学士、研究生班")),
        Choice("BACHELOR", N_("大学本科或者学士")),
        Choice("COLLEGE", N_("大专（含高职）")),
        Choice("SECONDARY", N_("中专（中职）")),
        Choice("HIGH_SCHOOL", N_("高中（含职高）")),
        Choice("TECH_PREPARATORY", N_("技工院校预备技师（技师）班")),
        Choice("TECH_SENIOR", N_("技工院校高级工班")),
        Choice("TECH_INTERMEDIATE", N_("技工院校中级工班")),
        Choice("OTHER", N_("以上都不是")),
    )
)
SKILLS: Final = OneOf(
    (
        Choice("SENIOR_WORKER", N_("高级工")),
        Choice("TECHNICIAN", N_("技师")),
        Choice("SENIOR_TECHNICIAN", N_("高级技师")),
    )
)
WAYS: Final = OneOf(
    (
        Choice("review", N_("评审")),
        Choice("exam", N_("全国统一考试")),
        Choice("recognition", N_("认定")),
        Choice("transfer", N_("转评")),
        Choice("confirmation", N_("确认（外省、外系统取得）")),
    )
)
PENALTIES: Final = OneOf(
    (
        Choice("warning", N_("警告")),
        Choice("demerit", N_("记过")),
        Choice("heavier", N_("降低岗位等级、撤职、开除")),
        Choice("criminal", N_("刑事处罚")),
    )
)
RETIRING: Final = OneOf(
    (
        Choice("male", N_("男")),
        Choice("female_55", N_("女（原55周岁退休）")),
        Choice("female_50", N_("女（原50周岁退休）")),
    )
)
EMPLOYMENT: Final = OneOf(
    (
        Choice("employed", N_("与本单位签订劳动（聘用）合同")),
        Choice("dispatched", N_("劳务派遣")),
        Choice("freelance", N_("自由职业，由人事代理机构申报")),
        Choice("none", N_("与本单位没有劳动关系")),
    )
)
YEAR_MODES: Final = OneOf(
    (
        Choice("exact_day", N_("按日推算（对应日）")),
        Choice("calendar_year", N_("按年份推算")),
        Choice("next_year_start", N_("自取得次年1月1日起算")),
    )
)
TITLE_STARTS: Final = OneOf(
    (
        Choice("passed_on", N_("评审通过日、考试最后一日、认定批准日")),
        Choice("doc_date", N_("资格文件日期")),
        Choice("exam_last_day", N_("考试最后一日（考试取得的）")),
    )
)
ACHIEVEMENTS: Final = OneOf(
    (
        Choice("project", N_("项目、课题、工程")),
        Choice("product", N_("新产品、新材料、新设备、新工艺")),
        Choice("patent", N_("专利")),
        Choice("report", N_("技术报告、设计方案")),
        Choice("standard", N_("标准、规范")),
        Choice("result", N_("成果转化、效益")),
        Choice("other", N_("其他业绩")),
    )
)
ROLES: Final = OneOf(
    (
        Choice("lead", N_("主持")),
        Choice("alone", N_("独立完成")),
        Choice("main", N_("主要参加")),
        Choice("joined", N_("参加")),
    )
)
PRIZES: Final = OneOf(
    (
        Choice("national", N_("国家级")),
        Choice("provincial", N_("省部级")),
        Choice("industry", N_("行业")),
        Choice("city", N_("市级")),
        Choice("skill", N_("技能大奖、技术能手")),
        Choice("other", N_("其他")),
    )
)
ASSESSED: Final = OneOf(
    (
        Choice("excellent", N_("优秀")),
        Choice("competent", N_("合格（称职）")),
        Choice("basic", N_("基本合格（基本称职）")),
        Choice("failed", N_("不合格（不称职）")),
        Choice("none", N_("未考核")),
    )
)
PAUSES: Final = OneOf(
    (
        Choice("other_work", N_("脱离本专业岗位")),
        Choice("full_time_study", N_("全日制脱产学习")),
        Choice("maternity", N_("产假")),
        Choice("paid_training", N_("单位派出的带薪进修")),
        Choice("startup_leave", N_("批准的离岗创业")),
    )
)
EXAM_LINES: Final = OneOf((Choice("national", N_("国家合格线")), Choice("provincial", N_("省定合格线"))))
DIRECT_WAYS: Final = OneOf(
    (
        Choice("office", N_("机关调入企业")),
        Choice("army", N_("部队转业安置到企业")),
        Choice("manager", N_("民营企业高级经营管理人才")),
        Choice("talent", N_("高层次及特殊人才（专家、急需紧缺、留学回国等）")),
        Choice("grass_roots", N_("县以下基层服务满30年（“3010”）")),
    )
)
