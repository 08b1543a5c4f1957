"""How outcomes, states and confidence are called on papers."""

from __future__ import annotations

from typing import Final

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
STATES: Final[dict[str, str]] = {
    "missing": "未交",
    "received": "已收",
    "checked": "已核",
    "returned": "退回",
    "promised": "已承诺",
    "waived": "免交",
    "not_needed": "不需要",
}
NEEDS: Final[dict[str, str]] = {
    "required": "必交",
    "commitment": "必交（可承诺）",
    "optional": "选交",
    "conditional": "视情形",
    "waived": "免交",
}


def cited(source: str, clause: str) -> str:
    """`外专发〔2017〕40号 第二条`, whatever of it is known."""
    return " ".join(part for part in (source, clause) if part)
