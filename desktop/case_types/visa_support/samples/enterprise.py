"""Invented invitations of enterprises."""

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
    signed,
    terms,
    unfinished,
    visit,
)

# Visa, purpose, what is done, in Chinese and in English.
VISITS: Final = (
    ("M", "business", "洽谈设备采购合同，考察生产线。", "to negotiate the purchase of equipment and visit the plant"),
    ("M", "fair", "参加中国—东北亚博览会期间的对接活动。", ""),
    ("M", "machine_service", "为所购生产设备安装调试，培训操作人员。", "to commission the equipment we purchased"),
    ("M", "own_branch", "到本公司在区内的子公司检查项目进度。", ""),
    ("F", "exchange", "考察开发区，与企业交流人才培养经验。", "to visit the zone and exchange views on training"),
    ("F", "lecture", "为技术人员作专题讲座。", ""),
    ("L", "tourism", "长白山旅游。", ""),
)


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented invitation; the same seed and day give the same, every fourth is unfinished."""
    of = visit("enterprise", seed, day)
    random = of.random
    visa, purpose, reason, english = random.choice(VISITS)
    length = random.choice((5, 10, 15, 30))
    told: dict[str, JsonValue] = {
        **invitee(random),
        "visa_type": visa,
        "visit_purpose": purpose,
        "visit_reason": reason,
        "paid_in_china": False,
        **days(of, length),
        "visa_entries": random.choice(("single", "single", "double")),
        "stay_days": length,
        "visit_places": place_of(of),
        "visa_post": of.visa_post,
        **terms(random),
        "inviter_name_en": f"Demo Enterprise No. {random.randint(1, 480)} Co., Ltd.",
        "inviter_address_en": f"{random.randint(1, 999)} Innovation Road, Changchun, Jilin, China",
        **signed(of),
    }
    if english:
        told["visit_reason_en"] = english
    if random.random() < 0.6:
        told["visit_places_en"] = "Changchun, Jilin Province"
    told = unfinished(of, told, ("who_pays", "inviter_relation", "leave_on", "signer", "inviter_name_en"), seed)
    return Subject(of.person, of.employer, told)
