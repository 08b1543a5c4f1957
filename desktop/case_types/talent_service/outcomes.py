"""What the end of each talent service is called on notices: none of them is a permit."""

from __future__ import annotations

from typing import Final

from desktop.case_types.standing.outcome import OutcomeWords

CLASS: Final = OutcomeWords(
    granted="认定人才类别",
    refused="不予认定",
    accepted="受理不表示人才类别已经认定；认定以主管部门的文件为准。",
    handed_over="",
    afterwards="工作单位、合同期限有变化的，请及时告知；人才服务按认定的类别和所依政策办理。",
)
SERVICE: Final = OutcomeWords(
    granted="办理完成",
    refused="不能办理",
    accepted="受理不表示事项已经办成；本机关商请主管部门办理，结果以主管部门的答复为准。",
    handed_over="",
    afterwards="本机关将在办理后回访；情况有变化的，请及时告知。",
)
MONEY: Final = OutcomeWords(
    granted="核定补贴",
    refused="不予补贴",
    accepted="受理不表示补贴已经核定；金额以主管部门核定为准。",
    handed_over="",
    afterwards="补贴按年度拨付到用人单位；引进关系终止的，其后年度不再拨付。",
)
FORM: Final = OutcomeWords(
    granted="予以登记",
    refused="不予登记",
    accepted="受理不表示已经登记。",
    handed_over="",
    afterwards="聘期届满、解除聘任或者档案启封的，请及时办理登记。",
)
