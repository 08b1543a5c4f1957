"""Invented applications for work of at most 90 days."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.sample import sample as first
from desktop.case_types.work_permit.samples.pieces import only

KEPT: Final = ("work_place", "planned_entry_on", "visa_post", "applicant_outside_china", "usual_residence")
# Task, what somebody is there, and what is done.
TASKS: Final[tuple[tuple[str, str, str], ...]] = (
    ("guidance", "技术顾问", "到合作方指导生产线安装后的工艺改进，培训操作人员。"),
    ("guidance", "科研合作专家", "与合作方共同完成课题试验，指导青年科研人员。"),
    ("try_out", "试训教练员", "在体育机构试训并进行技术指导。"),
    ("filming", "摄影指导", "拍摄纪录片外景，指导摄影组工作。"),
    ("fashion_show", "时装模特", "参加时装周发布会并拍摄平面广告。"),
    ("performance", "独唱演员", "参加音乐节涉外营业性演出。"),
)
NOT_COUNTED: Final[tuple[str, str, str]] = ("machine_service", "售后工程师", "为购买的设备进行安装、调试和培训。")
NAMES: Final = ("person", "nationality", "place", "period", "content", "entries")


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented short stay; the same seed and day give the same, every fourth is unfinished."""
    random = Random(f"short stay {seed}")  # noqa: S311 - invented people, no secrets
    subject = first(seed, day)
    task, post, duties = random.choice(TASKS)
    begin, days = day + timedelta(days=random.randint(30, 60)), random.choice((14, 28, 30, 45, 60, 89, 90))
    entries = random.choice((1, 1, 1, 2))
    until = begin + timedelta(days=days - 1 if entries == 1 else days * 2 + 20)
    told: dict[str, JsonValue] = {
        **only(subject.answers, KEPT),
        "short_task": task,
        "post": post,
        "duties": duties,
        "stay_from": begin.isoformat(),
        "stay_until": until.isoformat(),
        "planned_entry_on": begin.isoformat(),
        "entries": entries,
        "stay_days": days,
        "short_contract_names": list(NAMES),
        "contract_in_chinese": True,
        "no_criminal_record": True,
    }
    if task == "performance":
        told["performance_approval"] = f"演示文演〔{day.year}〕{random.randint(1, 90)}号"
    if seed % 4 == 3:  # what windows usually send back: the wrong task, a contract that leaves something out
        told |= dict(zip(("short_task", "post", "duties"), NOT_COUNTED, strict=True)) if random.random() < 0.5 else {}
        told["short_contract_names"] = list(random.sample(NAMES, 4))
        told.pop(random.choice(("contract_in_chinese", "no_criminal_record", "visa_post")), None)
    return Subject(subject.person, subject.employer, told)
