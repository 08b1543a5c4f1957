"""The posts somebody holds, in a few signs."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.duties.roles import ROLE_TITLES, Role


def posts(roles: Sequence[Role]) -> str:
    """The posts somebody holds, in a few signs: 经办 / 经办、审核 / 经办等 4 岗 / 全部岗位."""
    titles = [_(ROLE_TITLES[role]) for role in roles]
    if len(titles) == len(ROLE_TITLES):
        return _("全部岗位")
    if len(titles) > 2:
        return _("{first}等 {count} 岗").format(first=titles[0], count=len(titles))
    return _("、").join(titles)
