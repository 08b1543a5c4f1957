"""Where a title may be broken: what a break before each character costs the reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from desktop.documents.typeset.text import CLOSERS, OPENERS

IN_WORD, IN_BRACKETS, CLINGS, PLAIN = 8.0, 4.0, 4.0, 1.0  # in sizes of the title
AFTER_OBJECT: Final = 0.5  # a break where a phrase ends
#: Begin no line: what they belong to stands before them.
CLING_BACK: Final = frozenset("的了等和与及或之者们所地得其")
#: End no line: what they belong to follows.
CLING_ON: Final = frozenset("和与及或为将对向在从由经把被请第每各本我")
#: Words of the titles of official letters, longest first where one holds another; unknown words may be parted.
WORDS: Final = """
    关于 有关 高层次人才 急需紧缺人才 外国高端人才 人才服务中心 管理委员会 外国专家 外国人才 外国人
    外国人来华工作许可 来华工作
    工作许可证? 居留许可 居留证件 永久居留 签证 确认函 邀请函 推荐函 核实单 申请表? 申报 材料 报送 转报 转送 转发
    商请 商洽 恳请 协助 办理 出具 推荐 核查 核实 核验 核定 审核 审批 审定 审查 认定 评审 评定 评价 答复 回复 复函
    情况 事项 事宜 问题 工作 意见 建议 方案 办法 规定 通知书? 通报 报告 请示 批复 决定 公告 印发 下达 调整 开展 做好
    组织 实施 推进 落实 贯彻 进一步 同意 给予 享受 兑现 拨付 支付 补贴 补助 安家费 经费 资金 预算 子女 配偶 入学
    就学 转学 落户 户口 住房 租房 公寓 社会保障 社会保险 医疗 职称 专业技术 职务 资格 聘任制 档案 封存 留学 回国
    博士后? 硕士 教授 研究员 工程师 同志 先生 女士 人员 专家 人才 企业 单位 机构 公司 大学 学院 研究院 研究所
    长春新区 长春市 吉林省 人力资源和社会保障[厅局部] 人力资源 科学技术[厅局部]? 公安[厅局部]? 教育[厅局部]?
    财政[厅局部]? 外事办公室 商务[厅局部]? 年度 一次性 多次 往返 口岸 延期 变更 注销 补办 受理 名单 人选 项目 计划
    政策 服务 管理 发展 一件事 联办 直报 抄报 抄送 股份有限公司 有限责任公司 有限公司 人才子女 义务教育 外籍
    高级管理人员 多年多次 来华 邀请 窗口 设立 目录 需求 创业 实习 学历 学位 经历 证明 学籍 年龄 限制 放宽 签发 支持
"""
_WORDS: Final = re.compile("|".join(sorted(set(re.findall(r"\S+", WORDS)), key=len, reverse=True)))
_FIGURES: Final = re.compile(r"\d+(?:\.\d+)?[%％]?\s?[年月日人名项次个万元条份岁家号]*|[A-Za-z][A-Za-z .·’-]*[A-Za-z]")
_KIND: Final = re.compile(r"的(?:[^的]{1,4})$")  # …的函, …的请示: the last word keeps its 的


def torn(text: str, names: Iterable[str] = ()) -> list[float]:
    """What a break before each character costs, in sizes; names, words, figures and brackets are kept whole."""
    cost = [_between(text[at - 1 : at], text[at]) for at in range(len(text))]
    depth = 0
    for at, char in enumerate(text):
        cost[at] += IN_BRACKETS if depth else 0.0
        depth += (char in OPENERS) - (char in CLOSERS and depth > 0 and char not in "，。、；：！？")
    whole = [_WORDS, _FIGURES, _KIND, *(re.compile(re.escape(name)) for name in names if 1 < len(name) <= 20)]
    for pattern in whole:
        for found in pattern.finditer(text):
            for at in range(found.start() + 1, found.end()):
                cost[at] += IN_WORD
            if pattern is _WORDS and found.end() < len(text):
                cost[found.end()] -= AFTER_OBJECT / 2
            if pattern is _WORDS:
                cost[found.start()] -= AFTER_OBJECT / 2
    return cost


def _between(before: str, after: str) -> float:
    if before in CLOSERS or after in OPENERS:
        return 0.0
    if before == "的":
        return AFTER_OBJECT
    return PLAIN + (CLINGS if after in CLING_BACK else 0.0) + (CLINGS if before in CLING_ON else 0.0)
