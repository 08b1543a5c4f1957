"""What the decision on a talent service tells, beside granted or not."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.result import DECISION, REASON, is_granted
from desktop.forms.layout import Layout, Section

CLASS_RESULT: Final = Layout(
    (
        DECISION,
        Section(
            N_("人才类别"), ("class_granted", "paper_number", ("paper_from", "paper_expires_on")), shown_when=is_granted
        ),
        REASON,
    )
)
SERVICE_RESULT: Final = Layout((DECISION, Section(N_("办理结果"), ("given",), shown_when=is_granted), REASON))
DATED_RESULT: Final = Layout(
    (
        DECISION,
        Section(
            N_("办理结果"), ("given", "paper_number", ("paper_from", "paper_expires_on")), shown_when=is_granted
        ),
        REASON,
    )
)
MONEY_RESULT: Final = Layout(
    (
        DECISION,
        Section(
            N_("核定和拨付"),
            ("granted_yuan", ("first_year", "parts"), "given"),
            shown_when=is_granted,
            note=N_("金额取自一期政策的金额表；分期逐年计入年度预算。"),
        ),
        REASON,
    )
)
