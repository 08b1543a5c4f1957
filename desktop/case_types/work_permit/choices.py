"""The choices of a work permit's questions: keys as the rules know them, titles as officers do."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

CLASSES: Final = OneOf(
    (
        Choice("A", N_("A类（外国高端人才）")),
        Choice("B", N_("B类（外国专业人才）")),
        Choice("C", N_("C类（其他外国人员）")),
    )
)
OCCUPATIONS: Final = OneOf(
    (
        Choice("manager", N_("管理人员")),
        Choice("professional", N_("专业技术人员")),
        Choice("language_teacher", N_("外国语言教学人员")),
        Choice("skilled_worker", N_("技能人员")),
        Choice("other", N_("其他")),
    )
)
HIRING_FORMS: Final = OneOf(
    (
        Choice("contract", N_("聘用合同")),
        Choice("appointment", N_("任职证明")),
        Choice("dispatch", N_("派遣函")),
    )
)
CONTRACT_ELEMENTS: Final = OneOf(
    (
        Choice("place", N_("工作地点")),
        Choice("content", N_("工作内容")),
        Choice("pay", N_("薪酬")),
        Choice("period", N_("来华工作期限")),
        Choice("position", N_("职位")),
        Choice("seal", N_("盖章页（签字）")),
    )
)
SHORT_CONTRACT: Final = OneOf(
    (
        Choice("person", N_("申请人姓名")),
        Choice("nationality", N_("国籍")),
        Choice("place", N_("工作地点")),
        Choice("period", N_("工作期限")),
        Choice("content", N_("工作内容")),
        Choice("entries", N_("入境次数")),
    )
)
LEGAL_NAME: Final = "legal_name"  # the seal that needs no letter
SEALS: Final = OneOf(
    (
        Choice(LEGAL_NAME, N_("单位法定名称章")),
        Choice("foreign_affairs", N_("外事专用章")),
        Choice("personnel", N_("人事（人力资源）专用章")),
        Choice("contract", N_("合同专用章")),
        Choice("other", N_("其他印章")),
    )
)
VOCATIONAL: Final = OneOf(
    (
        Choice("none", N_("无")),
        Choice("senior_worker", N_("高级工或相当")),
        Choice("technician", N_("技师或相当")),
        Choice("senior_technician", N_("高级技师或相当")),
    )
)
REGIONS: Final = OneOf(
    (
        Choice("northeast", N_("东北地区等老工业基地")),
        Choice("west", N_("西部地区")),
        Choice("poverty_county", N_("国家级贫困县等特别地区")),
        Choice("other", N_("其他地区")),
    )
)
GRADUATES_OF: Final = OneOf(
    (
        Choice("china", N_("中国境内高校")),
        Choice("foreign_known", N_("境外知名高校")),
        Choice("other", N_("其他")),
    )
)
RESIDENCE_KINDS: Final = OneOf(
    (
        Choice("work", N_("工作类居留证件")),
        Choice("study", N_("学习类居留证件")),
        Choice("private", N_("私人事务类居留证件")),
        Choice("reunion", N_("团聚类居留证件")),
        Choice("journalist", N_("记者类居留证件")),
        Choice("visa_r", N_("R字签证")),
        Choice("visa_z", N_("Z字签证")),
        Choice("visa_other", N_("其他签证")),
        Choice("stay", N_("停留证件")),
        Choice("none", N_("没有有效的签证或居留证件")),
    )
)
DEGREE_RECOGNITION: Final = OneOf(
    (
        Choice("recognised", N_("已核实、学校获认可")),
        Choice("unrecognised", N_("学校不获认可")),
        Choice("unverified", N_("不能核实")),
        Choice("part_time", N_("非全日制")),
    )
)
CHANGE_ITEMS: Final = OneOf(
    (
        Choice("name", N_("姓名")),
        Choice("passport", N_("护照号码")),
        Choice("post", N_("职务（同一职业）")),
        Choice("class", N_("类别")),
        Choice("nationality", N_("国籍")),
        Choice("other", N_("其他")),
    )
)
CARD_TROUBLES: Final = OneOf((Choice("lost", N_("遗失")), Choice("damaged", N_("损毁"))))
