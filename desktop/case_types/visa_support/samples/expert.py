"""Invented requests for an expert's invitation."""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.visa_support.samples.pieces import (
    SAMPLE_DAY,
    days,
    invitee,
    place_of,
    schedule,
    signed,
    terms,
    unfinished,
    visit,
)

TASKS: Final = (
    "指导联合实验室的样机试验，解决封装工艺的三项技术问题，形成试验报告。",
    "为研发人员讲授先进材料检测方法，共八讲，并指导青年人员实验。",
    "参加引智项目中期检查，商定下一阶段试验方案。",
)


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented request; the same seed and day give the same, every fourth is unfinished."""
    of = visit("expert", seed, day)
    random = of.random
    told_days = days(of, random.choice((7, 14, 30, 60, 90)), (30, 60))
    told: dict[str, JsonValue] = {
        "expert_basis": "doc176",
        "doc176_case": "经批准的引进国外技术、管理人才项目的外国专家（演示）",
        **invitee(random),
        "visit_reason": random.choice(TASKS),
        **told_days,
        "visit_places": place_of(of),
        "visa_post": of.visa_post,
        "applicant_outside_china": True,
        "schedule": schedule(told_days, place_of(of)),
        "inviter_legal_person": True,
        "funds_secured": True,
        **terms(random),
        **signed(of),
    }
    if random.random() < 0.5:
        del told["doc176_case"]
        told |= {"expert_basis": "talent_a", "lines": ["A2.9"], "evidence_says": "境外高水平大学副教授聘书。"}
    told = unfinished(of, told, ("schedule", "funds_secured", "visit_reason", "signer", "leave_on"), seed)
    return Subject(of.person, of.employer, told)
