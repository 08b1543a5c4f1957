"""Invented batches, sessions and complaints as their papers are handed them."""

from __future__ import annotations

from typing import Final

from desktop.case_types.professional_title.papers.session_values import (
    Asked,
    Counted,
    Hearing,
    Member,
    SessionValues,
    Withdrawn,
)
from desktop.case_types.professional_title.papers.values import (
    Applicant,
    BatchValues,
    Committee,
    Edge,
    Grievance,
    Held,
    LedgerValues,
    PoolExpert,
    PoolValues,
    Posting,
)
from tests.case_types.professional_title.papers.on_sheets import DAY, OFFICE, forms

UNIT: Final = "吉林省长春演示开发区国际汽车零部件与轨道交通装备智能制造产业技术创新联合研究院第一分公司研发中心"
COMMITTEE: Final = Committee(
    "长春演示开发区工程系列高级职称评审委员会", 25, "高级", "吉人社备〔2025〕8号", "省人社厅",
    "2025年6月1日至2028年5月31日"
)


def edge(number: str = "") -> Edge:
    return Edge(OFFICE, DAY, "王芳", "0123456789ab", forms(), "PC-2026-01", number)


def applicant(number: int, *, passed: bool | None = True) -> Applicant:
    return Applicant(
        f"PC-2026-01-{number:03d}", UNIT, f"申某{number:03d}", "男", "1990.07", "本科", "2012.07", "演示大学，机械",
        "2012.08",
        "12年", "对口", "工程师（2020.12）", "工程技术人员", "机械设计", "副高级", "高级工程师", "正常申报",
        passed=passed,
    )  # fmt: skip


def batch(count: int = 12, *, posting: bool = True) -> BatchValues:
    return BatchValues(
        edge(), "2026年度工程系列第一批", 2026, "自主集中受理", "工程技术人员", "副高级", COMMITTEE,
        tuple(applicant(number, passed=number % 4 != 0) for number in range(1, count + 1)),
        "2026年9月1日至2026年9月30日", "2026年12月31日",
        posting=Posting("结果公示", "2026年12月1日", "2026年12月8日", 5, "发布当日不计", "公告栏",
        "0431-80000001") if posting else None,
        meeting="2026年11月25日", experts=60, substitutes=2, sent_by="2026年11月20日", rests_on="会前备案",
    )  # fmt: skip


def member(number: int) -> Member:
    role = ("主任委员", "副主任委员")[number] if number < 2 else "委员"
    return Member(f"评某{number:02d}", "演示大学", "教授", role, number % 3 + 1, number in {2, 3, 4}, number != 7,
                  "出差" if number == 7 else "")  # fmt: skip


def hearing(number: int, *, counted: bool = True, said: str = "陈述业绩。") -> Hearing:
    count = Counted(25, 24, 1 if number == 2 else 0, 24, 24, 18, 5, 1, 0, True) if counted else None
    return Hearing(
        applicant(number), 1, "09:20", "评某00", "到场答辩", said, (Asked("难点是什么？", "多目标优化。", "评某03"),),
        "业绩突出。", "同意推荐", (Withdrawn("评某01", "同一单位"),) if number == 2 else (), count,
    )  # fmt: skip


def session(count: int = 4, *, counted: bool = True, said: str = "陈述业绩。") -> SessionValues:
    return SessionValues(
        edge(), "2026年度工程系列第一批", "工程系列高级评审会", True, COMMITTEE, "2026年11月25日", "演示大街9号",
        "09:00",
        "长春演示甲科技有限公司", "赵敏", tuple(member(number) for number in range(25)),
        tuple(hearing(number, counted=counted, said=said) for number in range(1, count + 1)), "评某00", "王芳",
        "孙立、钱多",
        "周正", "纪检组", "一、介绍；二、表决。", "要点。", "全程监督。", "", "数控加工中心",
    )  # fmt: skip


def grievance(sort: str = "投诉") -> Grievance:
    return Grievance(
        edge(), sort, "TS-2026-003", "2026年12月10日", "2026年12月31日", "赵某", "139", "申某004", "PC-2026-01-004",
        "高级工程师",
        "JL2026000123", "反映业绩不实。", "报告署名与材料不一致。", "属实", "已答复。", "2026年12月28日",
        "撤〔2026〕1号",
        (("违规事实", "提供虚假报告"), ("不得申报期", "2026年12月20日至2029年12月20日")),
    )  # fmt: skip


def pool() -> PoolValues:
    who = ("演示大学", "总工程师", "正高级工程师", "2015.07", "正高级", "机械设计", "省内同行")
    experts = (PoolExpert("评某01", *who, "2028.06.28", "22***530"),
               PoolExpert("评某02", *who, "2025.06.28", "22***531", "聘期已满"))  # fmt: skip
    return PoolValues(edge(), "2026年度工程系列第一批", COMMITTEE, experts)


def ledger(count: int = 3) -> LedgerValues:
    line = ("2026年12月30日", "申某", "220102199007011234", "工程技术人员", "机械设计", "高级工程师", "副高级",
    "评审", "2026年11月25日",
            COMMITTEE.name, "长演人才〔2026〕12号", "a3f5" * 16, "", "有效")  # fmt: skip
    return LedgerValues(edge(), "2026年度", tuple(Held(f"JL{number:06d}", *line) for number in range(count)))
