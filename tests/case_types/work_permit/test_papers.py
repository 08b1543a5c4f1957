"""What stands on the papers."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.case_types.case_type import Gap, MaterialState, OfficeWords, PaperContext, Promised, Subject
from desktop.case_types.gaps import gaps
from desktop.case_types.notices.notice import notice_of
from desktop.case_types.notices.template import templates
from desktop.case_types.wording.words import cited, on_paper
from desktop.case_types.work_permit import WORK_PERMIT_NEW_ABROAD as KIND
from desktop.case_types.work_permit.sample import sample
from desktop.documents.parts import Barcode, Cell, Contents, Document, Grid, Note, Rows, Seal, Subtitle, Words
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Outcome

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
OFFICE = OfficeWords(
    "长春演示开发区人才服务中心", "长演人才", "长春演示开发区", "长春市", "演示大街1号", "0431-80000000"
)


def context(subject: Subject, *states: str, **rest: Any) -> PaperContext:
    facts = KIND.facts(subject, DAY)
    verdict = KIND.judge(LIBRARY, facts, DAY)
    lines = KIND.materials(LIBRARY, facts, DAY)
    materials = tuple(
        MaterialState(line, states[i] if i < len(states) else "missing", files=1, pages=2)
        for i, line in enumerate(lines)
    )
    made = PaperContext(
        office=OFFICE, case_number="XK-2026-0007", kind_title=KIND.title, questions=KIND.answers,
        subject=subject, verdict=verdict,
        materials=materials, gaps=gaps(KIND, subject, verdict, materials, DAY), day=DAY, opened_on=DAY,
        accepted_on=None, number="", handler="王芳", edition=LIBRARY.edition,
    )  # fmt: skip
    return replace(made, **rest)


NOTICES = {one.key: notice_of(one) for one in templates(LIBRARY, (), DAY)}


def draw(key: str, made: PaperContext) -> Document:
    return (NOTICES.get(key) or KIND.paper(key)).draw(made)


def cells(document: Document) -> dict[str, str]:
    """Every label of the grids with what stands beside it."""
    found: dict[str, str] = {}
    for part in document.parts:
        if isinstance(part, Grid):
            for row in part.rows:
                for label, value in pairwise(row):
                    if label.label:
                        found[label.text] = value.text
    return found


def table(document: Document, caption: str) -> Rows:
    return next(part for part in document.parts if isinstance(part, Rows) and part.caption == caption)


def words(document: Document) -> str:
    return "".join(part.text for part in document.parts if isinstance(part, Words))


KIM = sample(0)


def test_the_application_shows_what_was_entered() -> None:
    person: dict[str, Any] = {
        **KIM.person, "surname": "LIU", "given_names": "YAN", "chinese_name": "刘䶮", "native_name": "𬱖㛃",
        "birth_date": "1988-03-05", "nationality": "KOR", "sex": "male", "passport_number": "M12345678",
    }  # fmt: skip
    shown = cells(draw("application", context(Subject(person, KIM.employer, KIM.answers))))
    assert shown["姓"] == "LIU"
    assert shown["中文姓名"] == "刘䶮"
    assert shown["原文姓名"] == "𬱖㛃"
    assert shown["出生日期"] == "1988年3月5日"
    assert shown["国籍"] == "韩国"
    assert shown["统一社会信用代码"] == KIM.employer["uscc"]
    assert shown["聘用单位"] == KIM.employer["name"]
    assert shown["工资待遇（税前年薪）"] == f"{KIM.answers['annual_pay_yuan']:,}元"
    assert "☑" in shown["申请类别"]


def test_every_row_of_the_career_stands_on_the_application() -> None:
    document = draw("application", context(KIM))
    work, education = KIM.answers["work"], KIM.answers["education"]
    assert isinstance(work, list)
    assert isinstance(education, list)
    assert len(table(document, "工作经历").rows) == len(work)
    assert len(table(document, "教育经历").rows) == len(education)
    assert table(document, "工作经历").rows[-1][0].endswith("—至今")


def test_a_half_told_row_keeps_its_other_columns() -> None:
    rows = [{"from_month": "2012-08", "employer": "东方重工"}, {"post": "工程师", "station": "work", "from_month": "x"}]
    drawn = table(draw("application", context(replace(KIM, answers={**KIM.answers, "work": rows}))), "工作经历").rows
    assert drawn == (("2012.08—至今", "东方重工", "", "", "", ""), ("", "", "", "工程师", "", ""))


def test_the_photo_takes_the_place_kept_for_it() -> None:
    document = draw("application", context(KIM, photo=b"jpeg"))
    pictures = [
        cell for part in document.parts if isinstance(part, Grid) for row in part.rows for cell in row if cell.picture
    ]
    assert pictures == [Cell("", rows=5, picture=b"jpeg", align="centre", place="照片")]


def test_grids_are_whole() -> None:
    """Every row of every grid fills its columns, spans counted."""
    for paper in KIND.papers:
        for part in draw(paper.key, context(KIM)).parts:
            if isinstance(part, Grid):
                hanging = [0] * len(part.rows)
                for index, row in enumerate(part.rows):
                    assert sum(c.columns for c in row) + hanging[index] == len(part.widths), (paper.key, index)
                    for cell in row:
                        for below in range(index + 1, index + cell.rows):
                            hanging[below] += cell.columns


def test_tables_have_as_many_columns_as_their_heads() -> None:
    for paper in KIND.papers:
        for part in draw(paper.key, context(KIM, "received", "promised")).parts:
            if isinstance(part, Rows):
                assert len(part.head) == len(part.widths)
                assert all(len(row) == len(part.head) for row in part.rows)


def test_the_opinion_goes_condition_by_condition_and_point_by_point() -> None:
    made = context(KIM)
    verdict = made.verdict
    assert verdict is not None
    assert verdict.points is not None
    document = draw("assessment_opinion", made)
    assert [row[1] for row in table(document, "逐条核验").rows] == [c.says for c in verdict.conditions]
    assert [row[0] for row in table(document, "符合的认定条款").rows] == [line.code for line in verdict.lines_met]
    points = table(document, "计点积分").rows
    assert [row[4] for row in points[:-1]] == [str(item.points) for item in verdict.points.items]
    assert points[-1][1] == "合计"
    assert points[-1][4] == str(verdict.points.total)
    assert points[-1][5] == "120"
    assert on_paper(verdict.headline) in words(document)
    assert table(document, "计点积分").total


def test_each_outcome_has_its_own_word() -> None:
    made = context(KIM)
    assert made.verdict is not None
    condition = made.verdict.conditions[0]
    every = tuple(replace(condition, outcome=outcome) for outcome in Outcome)
    document = draw("assessment_opinion", replace(made, verdict=replace(made.verdict, conditions=every)))
    assert [row[2] for row in table(document, "逐条核验").rows] == ["符合", "不符合", "免予", "待补充"]


def test_an_opinion_before_any_verdict_says_so() -> None:
    assert "尚未核验" in words(draw("assessment_opinion", context(KIM, verdict=None)))


def test_the_notice_names_everything_at_once_and_numbers_it_through() -> None:
    subject = replace(KIM, answers={k: v for k, v in KIM.answers.items() if k not in {"post", "visa_post"}})
    made = context(subject)
    document = draw("shortfall_notice", made)
    rows = [row for part in document.parts if isinstance(part, Rows) for row in part.rows]
    wanted = [gap for gap in made.gaps if gap.blocks or gap.kind != "condition"]
    assert [row[0] for row in rows] == [str(n) for n in range(1, len(wanted) + 1)]
    assert {row[1].removeprefix("（提示）") for row in rows} == {str(gap.says) for gap in wanted}
    assert all(all(row) for row in rows)  # what, why, by which clause, how to cure: none empty
    assert f"有{len(wanted)}项内容需要补正" in words(document)
    assert "演示大街1号" in words(document)
    assert "王芳" in words(document)


def test_a_notice_with_nothing_to_tell_is_not_issued() -> None:
    only_office = Gap("condition", "minimum_wage", "最低工资", "未补录", "36号", "办公室补录", blocks=False)
    assert NOTICES["shortfall_notice"].idle(context(KIM, gaps=(only_office,))) == "没有需要补正的内容"
    assert not NOTICES["shortfall_notice"].idle(context(KIM))


def test_the_list_gives_every_material_with_its_state() -> None:
    made = context(KIM, "received", "checked", "returned", "promised")
    rows = table(draw("materials_list", made), "材料清单").rows
    assert [row[1] for row in rows] == [state.line.says for state in made.materials]
    assert [row[8] for row in rows][:5] == ["已交待核", "已核原件", "退回", "容缺", "未交"]
    assert rows[0][3] == "扫描件\n2页"


def test_the_list_says_what_was_seen_of_a_paper() -> None:
    made = context(KIM)
    by_key = {state.line.key: state for state in made.materials}
    degree = replace(
        by_key["degree"], state="checked", original="original", copies=2, pages=3, issued_on=date(2025, 3, 1),
        expires_on=date(2027, 3, 1), translation="yes", translation_seal="yes", authentication="apostille",
    )  # fmt: skip
    medical = replace(by_key["medical"], state="not_needed", kept="checked", why="不再提交")
    changed = {"degree": degree, "medical": medical}
    materials = tuple(changed.get(state.line.key, state) for state in made.materials)
    rows = {row[1]: row for row in table(draw("materials_list", replace(made, materials=materials)), "材料清单").rows}
    assert rows[degree.line.says][3:9] == (
        "原件\n2份", "2025年\n3月1日", "2027年\n3月1日", "已盖章", "附加证明书", "已核原件",
    )  # fmt: skip
    assert rows[medical.line.says][8:] == ("不需要", "不再提交")
    assert rows[by_key["photo"].line.says][6:8] == ("—", "—")
    assert "像素" in rows[by_key["photo"].line.says][9]  # not there yet: what it must look like


def test_receipt_and_promise_list_their_own_papers() -> None:
    made = context(KIM, "received", "checked", "returned", "promised")
    says = [state.line.says for state in made.materials]
    assert [row[1] for row in table(draw("receipt", made), "收到的材料").rows] == says[:2]
    assert [row[1] for row in table(draw("commitment", made), "以承诺代替的材料").rows] == [says[3]]


def test_the_receipt_tells_when_papers_came_and_not_that_the_case_is_accepted() -> None:
    document = draw("receipt", context(KIM))
    assert "本机关已于2026年11月22日收到" in words(document)
    assert any("不表示申请已被受理" in part.text for part in document.parts if isinstance(part, Words | Note))
    assert "受理日期" not in cells(document)


def test_cover_and_contents_carry_the_case_and_true_pages() -> None:
    rows = (("1", "申请表", "3–5", ""), ("2", "护照", "6", "扫描件"))
    made = context(KIM, contents=rows, packet_pages=6)
    front = draw("cover", made)
    assert next(part for part in front.parts if isinstance(part, Barcode)).text == "XK-2026-0007"
    assert cells(front)["全卷页数"] == "6页"
    assert next(part for part in draw("contents", made).parts if isinstance(part, Contents)).rows == rows


@pytest.mark.parametrize("key", ["assessment_opinion", "materials_list", "receipt", "shortfall_notice", "cover"])
def test_office_papers_carry_number_and_place_for_the_seal(key: str) -> None:
    document = draw(key, context(KIM, number="长演人才告〔2026〕3号"))
    assert document.number == "长演人才告〔2026〕3号"
    assert any(isinstance(part, Subtitle) and part.text == document.number for part in document.parts)
    seal = next(part for part in document.parts if isinstance(part, Seal))
    assert (seal.office, seal.day) == (OFFICE.name, "2026年11月22日")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("有效期至 2032-04-04", "有效期至2032年4月4日"),
        ("2027-02-01 至 2029-02-01", "2027年2月1日至2029年2月1日"),
        ("满足 A6（积分 101 分）", "满足A6（积分101分）"),
        ("办件 XK-2026-0013", "办件XK-2026-0013"),
        ("电话 0431-80000000，见 2026-13-40", "电话0431-80000000，见2026-13-40"),
        ("申请表 · 岗位", "申请表：岗位"),
        ("外专发〔2017〕36号　申请条件", "外专发〔2017〕36号 申请条件"),
    ],
)
def test_words_of_the_rules_stand_as_papers_have_them(said: str, shown: str) -> None:
    assert on_paper(said) == shown


def test_a_clause_that_names_its_document_is_cited_once() -> None:
    assert cited("外专发〔2017〕40号", "一（六）") == "外专发〔2017〕40号 一（六）"
    assert cited("外专发〔2017〕40号", "外专发〔2017〕40号一（六）") == "外专发〔2017〕40号一（六）"


@pytest.mark.parametrize("key", ["assessment_opinion", "shortfall_notice", "materials_list"])
def test_no_paper_prints_a_day_as_machines_write_it(key: str) -> None:
    for seed in range(8):
        for part in draw(key, context(sample(seed), "checked", "received")).parts:
            if isinstance(part, Rows):
                assert not [cell for row in part.rows for cell in row if re.search(r"\d{4}-\d{2}-\d{2}", cell)]


def test_the_application_names_the_lines_of_its_class() -> None:
    by_points = context(replace(KIM, answers={**KIM.answers, "lines": []}))
    assert by_points.verdict is not None
    found = by_points.verdict.talent_class
    met = [line.code for line in by_points.verdict.lines_met if line.talent_class == found]
    assert met
    assert cells(draw("application", by_points))["认定标准条款"] == "、".join(met)
    claimed = context(replace(KIM, answers={**KIM.answers, "lines": ["A3.4"]}))
    assert cells(draw("application", claimed))["认定标准条款"].startswith("A3.4")


def test_an_issued_application_leaves_no_box_to_be_filled_afterwards() -> None:
    bare = Subject({"surname": "LIU"}, {}, {})
    draft = draw("application", context(bare))
    assert cells(draft)["原文姓名"] == ""
    assert table(draft, "工作经历").least == 4
    issued = draw("application", context(bare, number="长演人才申〔2026〕1号"))
    assert cells(issued)["原文姓名"] == "—"
    assert cells(issued)["姓"] == "LIU"
    assert table(issued, "工作经历").least == 0


def test_a_promise_without_papers_has_no_use() -> None:
    paper = KIND.paper("commitment")
    assert paper.idle(context(KIM, "received"))
    assert not paper.idle(context(KIM, "promised"))
    own = {"commitment", "deadline_proof"}  # nothing to promise, no term that runs
    assert all(not other.idle(context(KIM)) for other in KIND.papers if other.key not in own)


def test_a_promise_speaks_of_class_a_only_when_the_person_is() -> None:
    titles = {}
    for seed in range(6):
        made = context(sample(seed), "promised")
        assert made.verdict is not None
        titles[made.verdict.talent_class] = draw("commitment", made).title
    assert "A类" in titles["A"]
    assert "A类" not in titles["B"]


def test_a_promise_says_until_when() -> None:
    made = context(KIM, "promised")
    first = replace(made.materials[0], expires_on=date(2027, 1, 5))
    document = draw("commitment", replace(made, materials=(first, *made.materials[1:])))
    assert table(document, "以承诺代替的材料").rows[0][3].endswith("最迟于2027年1月5日补交。")
    listed = draw("materials_list", replace(made, materials=(first, *made.materials[1:])))
    assert table(listed, "材料清单").rows[0][9] == "2027年1月5日前补交"


def promised(kind: str, consequence: str) -> Promised:
    return Promised(
        kind, "degree", "最高学历学位证书", f"申请人承诺（{kind}）。", DAY, date(2026, 12, 21), consequence, "依据一",
        "open",
    )  # fmt: skip


def test_a_promise_prints_its_text_day_and_consequence() -> None:
    made = replace(context(KIM), promises=(promised("later", "中止办理"), promised("declared", "撤销许可")))
    document = draw("commitment", made)
    rows = table(document, "以承诺代替的材料").rows
    assert [row[2] for row in rows] == ["容缺后补", "承诺代替"]
    assert rows[0][3] == "最迟2026年12月21日"
    assert "1．申请人承诺（later）。" in words(document)
    assert "逾期未补交的，中止办理。" in words(document)
    assert "承诺不实的，撤销许可。" in words(document)
    assert not KIND.paper("commitment").idle(made)
    gone = replace(made, promises=tuple(replace(one, state="kept") for one in made.promises))
    assert KIND.paper("commitment").idle(gone)


def test_the_list_says_once_what_holds_for_every_material() -> None:
    rows = table(draw("materials_list", context(KIM)), "材料清单").rows
    assert not [row[3] for row in rows if "译件" in row[3] or "指南" in row[3]]
    assert all(row[3] for row in rows)


def test_the_sheet_of_what_is_lacking_tells_each_way_and_is_only_for_information() -> None:
    """It thanks, says what was reached, one row a way, the pay of the salary lines, and that it decides nothing."""
    facts = {
        "birth_date": "1990-06-01", "degree": "bachelor", "vocational": "none", "related_work_years": 5,
        "annual_pay_yuan": 100000, "months_per_year_in_china": 12, "hsk_level": 0, "average_wage_month_yuan": 8000,
    }  # fmt: skip
    verdict = KIND.judge(LIBRARY, facts, DAY)
    paper = KIND.paper("nearest_sheet")
    told = replace(context(KIM), verdict=verdict)
    assert not paper.idle(told)
    shown = str(paper.draw(told))
    for words in ("感谢您", "仅供参考", "年薪到57.6万元", "576000", "A类（外国高端人才）"):
        assert words in shown
    for way in verdict.nearest[0].ways:
        assert way.lines[0] in shown
