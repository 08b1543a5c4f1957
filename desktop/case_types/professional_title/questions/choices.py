"""Choices of the questions about titles that no rule of the book words; the keys are those of the facts."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

DEGREES: Final = OneOf(
    (
        Choice("none", N_("无学位")),
        Choice("bachelor", N_("学士")),
        Choice("second_bachelor", N_("第二学士学位")),
        Choice("master", N_("硕士")),
        Choice("doctor", N_("博士")),
    )
)
STUDIES: Final = OneOf(
    (
        Choice("full_time", N_("全日制")),
        Choice("part_time", N_("非全日制")),
        Choice("correspondence", N_("函授、成人教育")),
        Choice("self_taught", N_("自学考试")),
        Choice("online", N_("网络教育、开放教育")),
    )
)
POLITICAL: Final = OneOf(
    (
        Choice("party", N_("中共党员")),
        Choice("probationary", N_("中共预备党员")),
        Choice("league", N_("共青团员")),
        Choice("democratic", N_("民主党派成员")),
        Choice("independent", N_("无党派人士")),
        Choice("masses", N_("群众")),
    )
)
HEALTH: Final = OneOf(
    (Choice("good", N_("健康")), Choice("fair", N_("一般")), Choice("other", N_("有慢性病或伤残")))
)
LANGUAGES: Final = OneOf(
    (
        Choice("none", N_("无")),
        Choice("english", N_("英语")),
        Choice("japanese", N_("日语")),
        Choice("russian", N_("俄语")),
        Choice("korean", N_("韩国语（朝鲜语）")),
        Choice("german", N_("德语")),
        Choice("french", N_("法语")),
        Choice("other", N_("其他语种")),
    )
)
FLUENCIES: Final = OneOf(
    (
        Choice("fluent", N_("熟练（能听说读写）")),
        Choice("good", N_("良好（能阅读和交流）")),
        Choice("reads", N_("能借助词典阅读")),
        Choice("exam", N_("持等级考试合格证")),
    )
)
OBJECTIONS: Final = OneOf(
    (
        Choice("none", N_("无异议")),
        Choice("dismissed", N_("有异议，经核查不成立")),
        Choice("upheld", N_("有异议，经核查成立")),
    )
)
SHOWN: Final = OneOf(
    (
        Choice("names", N_("人员名单和申报级别")),
        Choice("form", N_("评审表（认定表）")),
        Choice("achievements", N_("业绩成果和论文")),
        Choice("contact", N_("监督人和监督电话")),
    )
)
EXAMS: Final = OneOf(
    (
        Choice("professional", N_("专业理论考试")),
        Choice("defence", N_("答辩")),
        Choice("language", N_("外语考试")),
        Choice("computer", N_("计算机考试")),
        Choice("other", N_("其他考试、考核")),
    )
)
VERIFIED: Final = OneOf(
    (
        Choice("network", N_("网上核验电子证书或证书库")),
        Choice("letter", N_("原发证机关复函")),
        Choice("original", N_("核验证书、评审表和文件原件")),
    )
)
CAME: Final = OneOf(
    (
        Choice("other_province", N_("外省（自治区、直辖市）调入")),
        Choice("central", N_("中央单位、部队转入")),
        Choice("other_city", N_("省内其他地区调入")),
        Choice("self_review", N_("自主评审单位转出")),
    )
)
CIRCUMSTANCES: Final = OneOf(
    (
        Choice("qualified", N_("持有职业资格证书")),
        Choice("skilled", N_("持有职业技能等级证书")),
        Choice("exam", N_("已通过高级资格考试")),
        Choice("moved", N_("机关、部队调入，民营企业高级经营管理人才")),
        Choice("away", N_("有脱离本专业的年限")),
        Choice("extended", N_("经批准延长退休")),
        Choice("barred", N_("处分期内或有失信记录")),
        Choice("foreigner", N_("外国人")),
        Choice("settings", N_("不在批次内，另定截止日等计算口径")),
    )
)
ROUTES: Final = OneOf(
    (
        Choice("normal", N_("正常申报")),
        Choice("skilled", N_("高技能人才贯通")),
        Choice("green", N_("绿色通道（民营企业、引进人才）")),
        Choice("direct", N_("机关调转、部队转业、高级经营管理人才")),
    )
)
LACKS: Final = OneOf(
    (
        Choice("education", N_("学历未达到")),
        Choice("years", N_("资历未满年限")),
        Choice("level", N_("未逐级晋升（没有下一级职称）")),
    )
)
