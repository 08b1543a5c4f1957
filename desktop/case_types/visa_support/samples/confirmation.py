"""Invented applications for a confirmation letter."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.visa_support.samples.pieces import SAMPLE_DAY, invitee, signed, unfinished, visit

LINES: Final = (
    ("A2.8", "以第一或通讯作者发表的三篇JCR一区论文及检索报告。"),
    ("A2.9", "境外高水平大学副教授聘书和在职证明。"),
    ("A3.1", "高新技术企业认定证书和拟任高级管理职务的任职文件。"),
    ("A2.10", "世界五百强企业总部研发负责人任职证明。"),
    ("A1", "入选人才引进计划的文件。"),
)
REASONS: Final = (
    "应邀来华开展合作研发，担任项目首席专家，每年多次往返。",
    "来华任职前考察，与研发团队商定实验室建设方案。",
    "受邀作学术报告并洽谈技术成果转化。",
)


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented application; the same seed and day give the same, every fourth is unfinished."""
    of = visit("confirmation", seed, day)
    random = of.random
    line, evidence = random.choice(LINES)
    family = of.person.get("family")
    if family and random.random() < 0.6 and isinstance(family, list):
        spouse = family[0]
        if isinstance(spouse, dict):
            child = {**spouse, "relation": "child", "birth_date": f"{day.year - random.randint(4, 16)}-05-20"}
            child["name"] = f"{of.person['surname']} JUNIOR"
            child["passport_number"] = f"{str(spouse['passport_number'])[:-1]}7"
            of.person["family"] = [*family, child]
    told: dict[str, JsonValue] = {
        "lines": [line],
        "evidence_says": evidence,
        **invitee(random),
        "visit_reason": random.choice(REASONS),
        "planned_entry_on": (day + timedelta(days=random.randint(35, 90))).isoformat(),
        "visa_years": random.choice((5, 5, 10)),
        "stay_days": random.choice((60, 90, 180)),
        "visa_post": of.visa_post,
        "applicant_outside_china": True,
        "family_joins": bool(family),
        **signed(of),
    }
    if random.random() < 0.3:
        told |= {"degree": "doctor", "high_level_university": True}
    told = unfinished(of, told, ("lines", "visa_post", "signer", "planned_entry_on", "visit_reason"), seed)
    return Subject(of.person, of.employer, told)
