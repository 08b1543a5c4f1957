"""How outcomes, states and confidence are called on papers."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.material_words import STATES as MATERIAL_STATES
from desktop.policy.verdict import Confidence, Outcome

OUTCOMES: Final[dict[Outcome, str]] = {
    Outcome.MET: "符合",
    Outcome.UNMET: "不符合",
    Outcome.WAIVED: "免予",
    Outcome.UNKNOWN: "待补充",
}
CONFIDENCES: Final[dict[Confidence, str]] = {
    Confidence.CONFIRMED: "已核实",
    Confidence.ONE_SOURCE: "一处来源",
    Confidence.TO_CHECK: "待核",
}
STATES: Final[dict[str, str]] = {choice.key: choice.title for choice in MATERIAL_STATES.choices}
NEEDS: Final[dict[str, str]] = {
    "required": "必交",
    "commitment": "可承诺",
    "optional": "选交",
    "conditional": "视情形",
    "waived": "免交",
}


_DAY: Final = re.compile(r"(?<![0-9A-Za-z-])(\d{4})-(\d{2})-(\d{2})(?![0-9A-Za-z-])")
_HAN: Final = "[\u3400-\u9fff（）〔〕“”]"
_BETWEEN: Final = re.compile(f"(?<={_HAN}) (?=[0-9A-Z])|(?<=[0-9A-Z%]) (?={_HAN})")


def on_paper(said: str) -> str:
    """Words of the rules as a paper has them: days in Chinese, no spaces between Chinese and figures (GB/T 9704-2012).

    For what the programme says; what people entered stays as it was entered.
    """

    def day(found: re.Match[str]) -> str:
        try:
            return day_in_words(date(*(int(part) for part in found.groups())))
        except ValueError:  # no such day: left as it stands
            return found[0]

    words = said.replace(" · ", "：").replace("\u3000", " ")
    return _DAY.sub(day, _BETWEEN.sub("", words))


def cited(source: str, clause: str, joint: str = " ") -> str:
    """`外专发〔2017〕40号 第二条`, whatever of it is known; a clause that names its document stands alone."""
    if source and clause.startswith(source.removesuffix("决议")):
        return clause
    return joint.join(part for part in (source, clause) if part)
