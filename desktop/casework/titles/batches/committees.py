"""Whether a committee may review a batch: its filing on the day, its series, its level."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.store.reads.titles.batches import BatchCommittee

COVERS: Final[dict[str, tuple[str, ...]]] = {"high": ("ZG", "FG"), "middle": ("ZJ",), "junior": ("ZL", "YJ")}
COMMITTEE_LEVELS: Final[dict[str, str]] = {"high": N_("高级"), "middle": N_("中级"), "junior": N_("初级")}


def filing_hindrance(committee: BatchCommittee, day: date) -> str:
    """Why its filing does not allow a review on a day, in the chosen language; "" when it does.

    Source: 人社部令第40号 第八条 (filed, at most three years); outside the filing a review is void.
    """
    if not committee.filing_number or committee.filed_from is None:
        return _("“{name}”没有备案文号，不能组织评审。").format(name=committee.name)
    if committee.filed_until is not None and committee.filed_until < day:
        return _("“{name}”的备案已于 {day} 到期。").format(name=committee.name, day=committee.filed_until.isoformat())
    if committee.filed_from > day:
        return _("“{name}”的备案自 {day} 起才有效。").format(name=committee.name, day=committee.filed_from.isoformat())
    return ""


def scope_hindrance(committee: BatchCommittee, series: Sequence[str], levels: Sequence[str]) -> str:
    """Why it may not review these series and levels, in the chosen language; "" when it may."""
    strange = [key for key in series if key != committee.title_series]
    if strange:
        names = "、".join(_(SERIES.title(key) or key) for key in strange)
        return _("“{name}”的备案范围不含系列：{series}。").format(name=committee.name, series=names)
    # A committee of a level may review the ones under it; 职称评审委员会分为高级、中级、初级 (第七条).
    ranks = tuple(COVERS)
    reach = {level for rank in ranks[ranks.index(committee.level) :] for level in COVERS[rank]}
    above = [key for key in levels if key not in reach]
    if above:
        names = "、".join(_(LEVELS.title(key) or key) for key in above)
        title = _(COMMITTEE_LEVELS[committee.level])
        return _("“{name}”是{level}评委会，不能评审：{levels}。").format(
            name=committee.name, level=title, levels=names
        )
    return ""
