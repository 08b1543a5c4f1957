"""The state of each line of the material list, from what the rules ask and what was noted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.basics.countries import name_in_chinese
from desktop.basics.language import N_, said
from desktop.case_types.case_type import MaterialState
from desktop.policy.reckoning.age import months_later
from desktop.policy.verdict import MaterialLine


@dataclass(frozen=True)
class Noted:
    """What was noted and kept for one line."""

    state: str
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""
    files: int = 0
    pages: int = 0
    country: str = ""
    number: str = ""
    covered: bool = False  # an open promise stands behind the line


def states(lines: tuple[MaterialLine, ...], noted: Mapping[str, Noted], day: date) -> tuple[MaterialState, ...]:
    """Each line with its state on the day of use; `trouble` says why what was handed in will not do."""
    return tuple(_state(line, noted.get(line.key), day) for line in lines)


def _state(line: MaterialLine, noted: Noted | None, day: date) -> MaterialState:
    if noted is None:
        return MaterialState(line, "waived" if line.need == "waived" else "missing")
    state = noted.state
    if state == "missing" and noted.files:
        state = "received"
    if state == "missing" and line.need == "waived":
        state = "waived"
    expires = last_day(line, noted)
    return MaterialState(
        line,
        state,
        files=noted.files,
        pages=noted.pages,
        issued_on=noted.issued_on,
        expires_on=expires,
        note=noted.note,
        trouble=_trouble(line, state, noted, expires, day),
        country=noted.country,
        number=noted.number,
    )


def last_day(line: MaterialLine, noted: Noted) -> date | None:
    """The last day the paper may be used: its own, or the rule's months from its issue, whichever comes first."""
    counted = None
    if noted.issued_on is not None and line.months_valid is not None:
        counted = months_later(noted.issued_on, line.months_valid)
    days = [given for given in (noted.expires_on, counted) if given is not None]
    return min(days) if days else None


def _trouble(line: MaterialLine, state: str, noted: Noted, expires: date | None, day: date) -> str:
    if state not in {"received", "checked"}:
        bare = state in {"promised", "declared"} and line.need == "required" and not noted.covered
        return N_("没有承诺记录，不能容缺。请办理承诺，或补交材料。") if bare else ""
    if noted.issued_on is not None and noted.issued_on > day:
        return said(N_("出具日期 {day} 晚于今天。"), day=noted.issued_on.isoformat())
    if expires is not None and expires < day:
        return said(N_("已于 {day} 过期，请重新提交。"), day=expires.isoformat())
    if line.months_valid is not None and noted.issued_on is None:
        return said(N_("须注明出具日期（自出具之日起 {months} 个月内有效）。"), months=line.months_valid)
    return _wrong_origin(line, noted)


def _wrong_origin(line: MaterialLine, noted: Noted) -> str:
    """The route was told for the country that was answered; a paper from another one must go another way."""
    if not line.authentication or not noted.country:
        return ""
    on_paper = name_in_chinese(noted.country)
    if not line.country:
        return said(N_("材料由{country}出具，申请信息中尚未填写，认证方式不能判断。"), country=on_paper)
    if noted.country != line.country:
        return said(
            N_("材料由{country}出具，与申请信息所填的{other}不一致，认证方式不能按所列办理。"),
            country=on_paper, other=name_in_chinese(line.country),
        )  # fmt: skip
    return ""
