"""The departments of a practice office, so that its notices name who decides and where to complain; all invented."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.casework.casefile.case_file import DEPARTMENTS
from desktop.casework.office import Office
from desktop.casework.rules.save_local_value import save_local_value
from desktop.casework.settings.reread_policy import reread_policy
from desktop.policy.book.local_values import LocalValue

SINCE: Final = date(2017, 4, 1)  # the day the policy book begins
CITE: Final = "演示数据，不作依据"
INVENTED: Final = {
    "permit_decider": "演示市外国人来华工作管理部门",
    "review_authority": "演示市人民政府",
    "court": "演示市演示区人民法院",
    "exit_entry": "演示市公安局出入境管理局",
    "confirmation_decider": "演示省外国专家工作部门",
    "city_department": "演示市外国人来华工作主管部门",
    "province_department": "演示省外国人来华工作主管部门",
    "zone_committee": "演示高新技术产业开发区管理委员会",
    "province_hr": "演示省人力资源和社会保障厅",
    "city_hr": "演示市人力资源和社会保障局",
    "city_government": "演示市人民政府",
    "province_science": "演示省科学技术厅",
    "province_public_security": "演示省公安厅",
    "foreign_affairs": "演示省人民政府外事办公室",
    "commerce": "演示省商务厅",
    "housing": "演示市住房保障和房屋管理局",
    "education": "演示市教育局",
    "social_security": "演示市社会保险事业管理局",
    "organization": "演示市委组织部",
    "household_police": "演示市公安局演示分局",
    "finance": "演示高新技术产业开发区财政局",
    "title_decider": "演示市人力资源和社会保障局职称管理处",
}


def name_departments(office: Office) -> Office:
    """Enter them as an officer would; gives the office that judges by them."""
    for key, title in INVENTED.items():
        entry = LocalValue(DEPARTMENTS, key, "", title, SINCE, None, CITE, office.actor.name, office.clock.today())
        save_local_value(office, entry)
    return reread_policy(office)
