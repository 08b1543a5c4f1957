"""Papers about batches, sessions and complaints: every field of their list is there, nobody and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop.case_types.professional_title.papers.about import BATCH_PAPERS, batch_paper
from desktop.case_types.professional_title.papers.values import BatchValues
from tests.case_types.professional_title.papers.batch_values import batch, grievance, ledger, pool, session
from tests.case_types.professional_title.papers.on_sheets import drawn, forms, read

FIELDS = {
    "roster": "序号 单位 姓名 性别 出生 学历 现职称 申报系列 申报专业 申报级别 申报类型 受理号 备注",
    "recognition_summary": "毕业院校 参加工作时间 从事专业及年限 专业是否对口 认定资格名称",
    "meeting_request": "评审委员会 备案文号 参评人数 专家库人数 拟抽取专家 会前备案 批准章 公章",
    "meeting_notice": "评审委员会 备案有效期 评审范围 例会时间 正选25人，候补50人 主任委员 同意按期召开 批准章",
    "expert_pool": "姓名 身份证件号 工作单位 职务 职称 级别 专业 来源 聘任至 备注 聘期已满 可以抽取1人 不公开",
    "result_publicity": "单位 姓名 系列 专业 级别 公示时间 个工作日 书面 真实姓名 电话 人社部令第40号",
    "certificate_book": "证书编号 姓名 身份证件号 系列 专业 职称 取得方式 取得时间 评委会 文号 文件校验值 领取签字",
    "session_schedule": "企业 地址 日期 专家组 组长 时间 察看的设备和现场 答辩方式 答辩记录要点",
    "session_sign_in": "利害关系 回避 签到时间 签名 申报人签到",
    "tally_sheet": "应发票 收回票 同意 不同意 弃权 计票人 监票人 主任委员 评委会章",
    "vote_results": "评委会总数 出席 发出票 收回票 有效票 同意 不同意 弃权 结论 计票人 监票人 主任委员",
    "session_minutes": "时间 地点 主持人 出席 缺席 回避 议程 主审 评议意见 答辩记录 表决 监督人员 记录人",
    "recheck_conclusion": "请求复核的事项 复核结论 复核专家 送达签收",
    "complaint_sheet": "来信（访）人 反映的问题 核查情况 核查结论 核查人",
    "integrity_sheet": "违规事实 不得申报期 三年",
}
SORTS = {"recheck_conclusion": "复核", "complaint_sheet": "投诉"}


def recognising(values: BatchValues) -> BatchValues:
    return replace(values, applicants=tuple(replace(one, sort="初级认定") for one in values.applicants))


def _values(key: str) -> Any:
    paper = batch_paper(key)
    if key == "certificate_book":
        return ledger()
    if key == "expert_pool":
        return pool()
    if key == "recognition_summary":
        return recognising(batch())
    return {"batch": batch, "session": session, "complaint": lambda: grievance(SORTS.get(key, "撤销"))}[paper.of]()


@pytest.mark.parametrize("key", FIELDS)
def test_every_field_of_the_list_is_on_the_paper(key: str) -> None:
    paper = batch_paper(key)
    assert paper.draw is not None
    said = read(paper.draw(_values(key)))
    assert [field for field in FIELDS[key].split() if field not in said] == []
    assert paper.idle(_values(key)) == ""


def test_each_paper_stands_once_and_rests_on_a_form_of_the_book() -> None:
    keys = [paper.key for paper in BATCH_PAPERS]
    assert len(keys) == len(set(keys))
    assert {paper.form for paper in BATCH_PAPERS} <= set(forms())
    assert set(keys) - {"ballots", "result_board"} == set(FIELDS)


@pytest.mark.parametrize("key", ["roster", "recognition_summary", "result_board", "session_schedule", "vote_results"])
def test_nobody_of_a_hundred_and_forty_three_is_lost(key: str) -> None:
    paper = batch_paper(key)
    assert paper.draw is not None
    many = recognising(batch(143)) if key == "recognition_summary" else batch(143)
    said = read(paper.draw(session(143) if paper.of == "session" else many))
    wanted = [number for number in range(1, 144) if paper.of == "session" or key != "result_board" or number % 4]
    assert [number for number in wanted if f"申某{number:03d}" not in said] == []


def test_who_failed_is_not_posted() -> None:
    paper = batch_paper("result_publicity")
    assert paper.draw is not None
    said = read(paper.draw(batch(8)))
    assert "申某004" not in said
    assert "拟通过6人" in said


def test_minutes_as_long_as_they_are_lose_no_word() -> None:
    paper = batch_paper("session_minutes")
    assert paper.draw is not None
    assert read(paper.draw(session(3, said="饕" * 1700))).count("饕") == 3 * 1700


def test_a_paper_with_nothing_to_say_says_why() -> None:
    assert batch_paper("roster").idle(batch(0))
    assert batch_paper("expert_pool").idle(replace(pool(), experts=()))
    assert batch_paper("recognition_summary").idle(batch())
    assert batch_paper("result_publicity").idle(batch(0, posting=False))
    assert batch_paper("vote_results").idle(session(counted=False))
    assert batch_paper("session_schedule").idle(session(0))
    assert batch_paper("certificate_book").idle(ledger(0))
    assert batch_paper("complaint_sheet").idle(grievance("复核"))


def test_the_board_is_an_a3_sheet_in_larger_type() -> None:
    page, board = (batch_paper(key).draw for key in ("result_publicity", "result_board"))
    assert page is not None
    assert board is not None
    assert (page(batch()).sheet, board(batch()).sheet) == ("A4", "A3")
    assert drawn(board(batch(5))).pages == 1
