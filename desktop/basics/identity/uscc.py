"""统一社会信用代码 (GB 32100-2015)."""

from __future__ import annotations

import re
from typing import Final

from desktop.basics.identity.areas import PROVINCES
from desktop.basics.identity.check_digits import USCC_SIGNS, organisation_check, uscc_check
from desktop.basics.identity.reading import Reading, tidy
from desktop.basics.language import N_

DEPARTMENTS: Final = {
    "1": "机构编制", "2": "外交", "3": "司法行政", "4": "文化", "5": "民政", "6": "旅游", "7": "宗教",
    "8": "工会", "9": "市场监管", "A": "中央军委改革和编制办公室", "N": "农业", "Y": "其他",
}  # fmt: skip
KINDS: Final = {
    "11": "机关", "12": "事业单位", "13": "编办直接管理机构编制的群众团体", "19": "其他",
    "51": "社会团体", "52": "民办非企业单位", "53": "基金会", "59": "其他",
    "91": "企业", "92": "个体工商户", "93": "农民专业合作社", "99": "其他",
}  # fmt: skip


def check(text: str) -> Reading:
    """Check a code and the organisation code inside it; `says`: department, kind, area, province, organisation."""
    number = tidy(text)
    if len(number) != 18:
        return Reading(False, N_("统一社会信用代码应当是18位。"), number=number)
    if not re.fullmatch(f"[{USCC_SIGNS}]{{2}}[0-9]{{6}}[{USCC_SIGNS}]{{10}}", number):
        return Reading(
            False, N_("统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z；第3至8位是数字。"), number=number
        )
    says = {
        "department": DEPARTMENTS.get(number[0], ""),
        "kind": KINDS.get(number[:2], ""),
        "area": number[2:8],
        "province": PROVINCES.get(number[2:4], ""),
        "organisation": f"{number[8:16]}-{number[16]}",
    }
    if uscc_check(number[:17]) != number[17]:
        return Reading(False, N_("第18位校验码不对，请逐位核对代码。"), says, number=number)
    if organisation_check(number[8:16]) != number[16]:
        return Reading(False, N_("第9至17位主体标识码（组织机构代码）的校验码不对。"), says, number=number)
    if not says["department"]:
        return Reading(False, N_("第1位不是登记管理部门代码。"), says, number=number)
    # 100000 is registered with the ministries themselves
    known = says["province"] or number[2:4] == "10"
    return Reading(True, "", says, "" if known else N_("第3、4位不是现行的省级行政区划代码，请核对证照。"), number)
