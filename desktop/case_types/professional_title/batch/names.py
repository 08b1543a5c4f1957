"""How a batch is reviewed: the modes of it."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

MODES: Final = OneOf(
    (
        Choice("own", N_("自主评审")),
        Choice("entrusted", N_("委托评审")),
        Choice("recognition", N_("认定")),
        Choice("special", N_("专项评定")),
    )
)
