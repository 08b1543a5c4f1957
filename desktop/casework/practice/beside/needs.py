"""Needs of the practice office, some of them met by people of its own cases."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.case_types.case_type import Answers
from desktop.casework.needs.match_need import match_need
from desktop.casework.needs.read_need import read_need
from desktop.casework.needs.save_need import save_need
from desktop.casework.office import Office

INVENTED: Final[tuple[Answers, ...]] = (
    {"post": "高级软件工程师", "specialty": "工业软件、数据平台", "level": "senior", "wanted": 3, "pay_yuan": 480_000,
     "requirement": "硕士以上，五年以上相关经历，能用汉语或英语工作。"},
    {"post": "汽车零部件研发工程师", "specialty": "机械设计、新能源汽车", "level": "senior", "wanted": 2,
     "pay_yuan": 420_000},
    {"post": "生物制药研发负责人", "specialty": "疫苗工艺", "level": "C", "wanted": 1, "pay_yuan": 900_000},
    {"post": "数控设备高级技师", "specialty": "精密加工", "level": "skilled", "wanted": 4},
    {"post": "光学检测专家", "specialty": "光电信息", "level": "B", "wanted": 1, "pay_yuan": 1_200_000},
    {"post": "国际业务总监", "level": "manager", "wanted": 1, "pay_yuan": 700_000},
)  # fmt: skip
SINCE: Final = 60  # days ago


def make_needs(office: Office) -> int:
    """Enter a need of each of the first employers; gives how many. Every second one gets who fits best."""
    today, employers = office.clock.today(), office.store.reads.find_employers()
    made = 0
    for at, (raw, employer) in enumerate(zip(INVENTED, employers, strict=False)):
        first = (today - timedelta(days=SINCE - 9 * at)).isoformat()
        last = (today + timedelta(days=180)).isoformat() if at % 2 else None
        key = save_need(office, None, employer, {**raw, "first_day": first, "last_day": last}).need
        made += 1
        suggested = read_need(office, key).suggestions if key is not None and at % 2 == 0 else ()
        if key is not None and suggested:
            match_need(office, key, suggested[0].person_id, suggested[0].case_id)
    return made
