"""What invented visits are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from pydantic import JsonValue

from desktop.case_types.samples.names import PEOPLES
from desktop.case_types.samples.people import EMPLOYERS, any_people, invented_employer, invented_person

SAMPLE_DAY: Final = date(2026, 11, 22)
FIRMS: Final = ("汉北精密机械会社（演示）", "东海光电公司（演示）", "北方生物科技公司（演示）", "演示应用研究所")
POSTS: Final = ("总经理", "研发总监", "首席技术专家", "高级工程师", "销售总监", "教授")
REASONS: Final = (
    "洽谈设备采购合同，考察生产线，商定交货和验收安排。",
    "参加中国—东北亚博览会期间的对接活动，与本单位签订合作意向。",
    "为所购生产设备安装调试，培训操作人员，完成验收。",
    "与本单位技术人员交流工艺改进方案，作专题讲座。",
)
RELATIONS: Final = ("partner", "supplier", "customer", "expert", "same_group")


@dataclass(frozen=True)
class Visit:
    """Who comes to whom, with the random of the rest."""

    random: Random
    person: dict[str, JsonValue]
    employer: dict[str, JsonValue]
    visa_post: str
    day: date


def visit(name: str, seed: int, day: date) -> Visit:
    """The same for the same kind, seed and day."""
    random = Random(f"{name} {seed}")  # noqa: S311 - invented people, no secrets
    people = any_people(random)
    person = invented_person(random, people, random.randint(30, 62), day)
    return Visit(random, person, invented_employer(random.randrange(EMPLOYERS)), people.visa_post, day)


def invitee(random: Random) -> dict[str, JsonValue]:
    """Where the invited person works."""
    return {"invitee_employer": random.choice(FIRMS), "invitee_post": random.choice(POSTS)}


def terms(random: Random) -> dict[str, JsonValue]:
    """Relation and money."""
    told: dict[str, JsonValue] = {
        "inviter_relation": random.choice(RELATIONS),
        "who_pays": random.choice(("inviter", "inviter", "invitee_employer", "shared")),
    }
    if told["who_pays"] == "shared":
        told["pays_says"] = "往返旅费由被邀请人所在单位承担，在华食宿由邀请单位承担。"
    return told


def signed(of: Visit, rank: str = "") -> dict[str, JsonValue]:
    """Who signs."""
    rank = rank or of.random.choice(("legal_representative", "general_manager", "deputy_general_manager"))
    head = str(of.employer.get("legal_representative") or "")
    return {
        "signer": head if rank == "legal_representative" else str(of.employer.get("handler") or head),
        "signer_rank": rank,
        "signed_on": of.day.isoformat(),
    }


def days(of: Visit, length: int, ahead: tuple[int, int] = (20, 60)) -> dict[str, Any]:
    """Arrival and departure, both counted."""
    arrive = of.day + timedelta(days=of.random.randint(*ahead))
    return {"arrive_on": arrive.isoformat(), "leave_on": (arrive + timedelta(days=length - 1)).isoformat()}


def schedule(told: dict[str, Any], place: str) -> list[JsonValue]:
    """The whole visit in two stretches, or one where it is a day."""
    arrive, leave = date.fromisoformat(told["arrive_on"]), date.fromisoformat(told["leave_on"])
    if arrive == leave:
        return [_stretch(arrive, leave, place, "会谈、参观，当日离开")]
    return [
        _stretch(arrive, arrive, place, "抵达，会谈"),
        _stretch(arrive + timedelta(days=1), leave, place, "现场考察、技术交流，离开"),
    ]


def _stretch(first: date, last: date, place: str, activity: str) -> JsonValue:
    return {"from_day": first.isoformat(), "until_day": last.isoformat(), "place": place, "activity": activity}


def place_of(of: Visit) -> str:
    """Where somebody goes: the inviting unit."""
    return f"{str(of.employer['registered_address']).split('市', maxsplit=1)[0]}市，{of.employer['name']}"


def unfinished(of: Visit, told: dict[str, JsonValue], names: tuple[str, ...], seed: int) -> dict[str, JsonValue]:
    """Every fourth is as it comes to the window: something left out."""
    if seed % 4 == 3:
        for name in of.random.sample(names, min(2, len(names))):
            told.pop(name, None)
    return told


def elsewhere(of: Visit) -> str:
    """Some other country than the one of the nationality."""
    codes = [people.code for people in PEOPLES if people.code != of.person["nationality"]]
    return of.random.choice(codes)
