"""The invented rest of an application: standing, background, results, publicity, opinion, promise."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.professional_title.samples.careers import Career, Raw

PROJECTS: Final = (
    "智能检测生产线", "轻量化底盘部件", "高速列车门系统", "精密模具加工工艺", "污水处理自动控制", "车载传感器模组",
    "新型密封材料", "装配式结构节点",
)  # fmt: skip
EFFECTS: Final = (
    "已投入生产，产品合格率提高3.2个百分点。", "通过验收，年节约成本120万元。", "性能指标达到国内先进水平。",
)  # fmt: skip
SUMMARY: Final = (
    "本人自参加工作以来，一直从事专业技术工作，先后参加多个项目的方案设计、试验验证和现场实施，能够独立承担本专业范围内"
    "的技术任务。任现职以来，主持和参加的项目均按期完成，形成了完整的技术文件，并带教青年技术人员。今后将继续学习"
    "新技术、新标准，解决生产中的实际问题。"
)
PUBLICITY: Final = 8  # days at least between the first and the last: five working days lie between them


def standing(random: Random, day: date, sex: object) -> Raw:
    """In service, hired by the firm."""
    told: Raw = {
        "retired": False,
        "civil_servant": False,
        "in_service": True,
        "employment": "employed",
        "applied_on": (day - timedelta(days=random.randint(24, 30))).isoformat(),
    }
    return told | ({"retire_category": "male"} if sex == "male" else {"retire_category": "female_55"})


def background(random: Random, career: Career) -> Raw:
    """The first page of the form."""
    told: Raw = {
        "native_place": random.choice(("吉林长春", "吉林四平", "吉林延吉", "辽宁沈阳", "黑龙江哈尔滨")),
        "political_status": random.choice(("masses", "masses", "party", "league")),
        "health": "good",
        "began_work_on": career.began.isoformat(),
        "administrative_post": random.choice(("无", "无", "技术部副部长", "项目经理")),
        "language": "english",
        "fluency": random.choice(("reads", "good", "fluent")),
        "societies": "无",
        "public_posts": "无",
    }
    if told["political_status"] == "party":
        told["joined_party_on"] = f"{career.graduated.year - 1}.05 加入中国共产党"
    return told


def achievements(random: Random, career: Career, day: date) -> list[JsonValue]:
    """Three or four pieces of work, one of them from before the newest title."""
    since = career.titles[-1][1] if career.titles else career.began
    room = max((day - since).days - 400, 200)
    projects = random.sample(PROJECTS, 4)
    rows: list[JsonValue] = []
    for number, project in enumerate(projects[: random.choice((3, 4))]):
        begun = since + timedelta(days=random.randint(20, room)) if number else since - timedelta(days=420)
        done = min(begun + timedelta(days=random.randint(120, 330)), max(begun, day))
        rows.append(
            {
                "sort": "patent" if number == 2 else "project",
                "title": f"{project}{'实用新型专利' if number == 2 else '研制项目'}",
                "first_day": begun.isoformat(),
                "last_day": done.isoformat(),
                "obtained_on": done.isoformat(),
                "role": random.choice(("lead", "main", "main", "joined")),
                "rank": random.randint(1, 4),
                "names_person": True,
                "tasks": "承担方案设计、计算校核和现场调试。",
                "effect": random.choice(EFFECTS),
            }
        )
    return rows


def papers(random: Random, career: Career, day: date) -> list[JsonValue]:
    """One or two papers since the newest title."""
    since = career.titles[-1][1] if career.titles else career.began
    return [
        {
            "title": f"{project}的设计与应用",
            "published_on": (since + timedelta(days=random.randint(60, max((day - since).days - 60, 90)))).isoformat(),
            "venue": "《演示技术》",
            "rank": random.randint(1, 2),
            "indexed": True,
            "issue": f"CN22-{random.randint(1000, 1999)}/T，第{random.randint(1, 12)}期",
        }
        for project in random.sample(PROJECTS, random.choice((1, 2)))
    ]


def prizes(random: Random, career: Career, day: date) -> list[JsonValue]:
    """A prize of the city for some."""
    if random.random() < 0.7:
        return []
    since = career.titles[-1][1] if career.titles else career.began
    on = since + timedelta(days=random.randint(90, max((day - since).days - 30, 120)))
    return [
        {
            "name": "演示市科学技术进步奖", "grade": "city", "award": random.choice((2, 3)),
            "rank": random.randint(1, 5), "day": on.isoformat(), "given_by": "演示市人民政府",
        }
    ]  # fmt: skip


def assessments(random: Random, career: Career, day: date) -> list[JsonValue]:
    """The last years' assessments."""
    first = max(day.year - 5, career.began.year)
    return [
        {"year": year, "result": random.choice(("competent", "competent", "excellent"))}
        for year in range(first, day.year)
    ]


def of_unit(random: Random, day: date) -> Raw:
    """Publicity, opinion and promise, each after the other; the newest paper lies before them."""
    first = day - timedelta(days=random.randint(18, 22))
    last = first + timedelta(days=PUBLICITY)
    opinion = last + timedelta(days=random.randint(1, 3))
    return {
        "posted_from": first.isoformat(),
        "posted_until": last.isoformat(),
        "posted_at": "单位公告栏和办公网",
        "posted_what": ["names", "form", "achievements", "contact"],
        "supervisor": "孙立新",
        "supervisor_phone": "0431-80000012",
        "objections": "none",
        "unit_opinion": "该同志工作认真，所报业绩属实，材料已经核对并公示无异议，符合申报条件，同意推荐。",
        "unit_opinion_on": opinion.isoformat(),
        "unit_checker": "王敏",
        "unit_head": "赵国强",
        "promise_signed": True,
        "promise_on": (first - timedelta(days=1)).isoformat(),
    }
