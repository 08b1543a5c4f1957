"""The review form: cover and ten pages; nothing of what was entered is lost, however long it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.case_types.professional_title.papers.applicant.review.form import review_form
from desktop.documents.preview import page_texts
from tests.case_types.professional_title.papers.on_sheets import context, drawn, read

FIELDS = (
    "编号", "单位", "姓名", "现任专业技术职务", "申报专业技术资格", "填表时间", "制表机关", "填表说明",
    "曾用名", "性别", "出生年月", "照片", "身份证件号", "民族", "出生地", "政治面貌", "身体状况",
    "参加工作时间", "毕业时间", "毕业院校", "所学专业", "学制", "学位", "审批机关",
    "现（聘）任专业技术职务及时间", "行政职务", "从事何种专业技术工作及年限", "外语", "学术团体及职务",
    "社会兼职", "学时", "证明人", "任现职前", "任现职后", "完成情况及效果", "合（独）著译", "本人排名",
    "年度考核", "任期考核", "考试、答辩", "组织单位", "本人承诺", "公示时间", "审核人", "负责人", "单位公章",
    "经办人", "总人数", "参加人数", "赞成", "反对", "弃权", "评议组组长", "参加表决人数", "评审结论",
    "主任委员", "评委会章", "文号",
)  # fmt: skip


def _work(number: int, days: str, tasks: str = "负责") -> dict[str, Any]:
    return {"sort": "project", "title": f"项目Q{number:03d}Q", "last_day": days, "role": "lead", "rank": 1,
            "names_person": True, "tasks": tasks}  # fmt: skip


def test_the_form_has_its_twelve_sides_and_every_field_of_the_list() -> None:
    made = drawn(review_form(context()))
    assert made.pages == 12
    said = "".join("".join(page_texts(made.pdf)).split())
    assert [field for field in FIELDS if field not in said] == []


def test_an_exceptional_application_says_so_on_its_cover() -> None:
    assert "破格申报" in page_texts(drawn(review_form(context("exceptional"))).pdf)[0]
    assert "【破格申报】" not in page_texts(drawn(review_form(context())).pdf)[0]


def test_work_is_parted_by_the_day_of_the_title_in_hand() -> None:
    title = {"series": "engineering", "title": "工程师", "level": "ZJ", "way": "review", "passed_on": "2020-06-01"}
    form = review_form(context(titles=[title], achievements=[_work(1, "2020-05-31"), _work(2, "2020-06-01")]))
    before, after = (page for page in page_texts(drawn(form).pdf) if "主要专业技术工作业绩" in page)
    assert "Q001Q" in before
    assert "Q001Q" not in after
    assert "Q002Q" in after


def test_what_there_is_none_of_is_said() -> None:
    said = read(review_form(context(titles=[], papers=[], prizes=[], exams=[])))
    assert said.count("无") >= 4
    assert "（以下空白）" in said


@settings(max_examples=6, deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), st.integers(1, 260)), max_size=40),
    st.integers(0, 3000),
)
def test_no_row_and_no_word_of_an_opinion_is_lost(works: list[tuple[bool, int]], opinion: int) -> None:
    done = [_work(n, "2012-05-01" if old else "2026-05-01", "饕" * length) for n, (old, length) in enumerate(works)]
    said = read(review_form(context(achievements=done, unit_opinion="餮" * min(opinion, 2000))))
    for number in range(len(done)):
        assert said.count(f"Q{number:03d}Q") == 1
    assert said.count("饕") == sum(length for _old, length in works)
    assert said.count("餮") == min(opinion, 2000)


def test_long_names_of_rare_characters_are_printed_whole() -> None:
    unit = "吉林省长春演示开发区国际汽车零部件与轨道交通装备智能制造产业技术创新联合研究院"
    unit += "有限责任公司第一分公司研发中心本部"
    made = context()
    subject = replace(made.subject, person={**made.subject.person, "chinese_name": "龘㛃䶮𠮷"},
                      employer={**made.subject.employer, "name": unit})  # fmt: skip
    said = read(review_form(replace(made, subject=subject)))
    assert unit in said
    assert "龘㛃䶮𠮷" in said
