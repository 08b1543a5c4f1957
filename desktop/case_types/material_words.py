"""What is noted of a paper handed in: the states it can be in, and the choices beside them."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.forms.questions import Choice, OneOf

STATES: Final = OneOf(
    (
        Choice("missing", N_("未交")),
        Choice("received", N_("已交待核")),
        Choice("checked", N_("已核原件")),
        Choice("stamped_copy", N_("复印件已盖章")),
        Choice("promised", N_("容缺")),
        Choice("declared", N_("承诺替代")),
        Choice("not_needed", N_("不需要")),
        Choice("returned", N_("退回")),
        Choice("waived", N_("免交")),  # worked out, never set by hand: the rule frees from it
    )
)
ORIGINALS: Final = OneOf((Choice("original", N_("原件")), Choice("copy", N_("复印件"))))
TRANSLATIONS: Final = OneOf(
    (Choice("yes", N_("有译件")), Choice("no", N_("缺译件")), Choice("not_needed", N_("不需译件")))
)
TRANSLATION_SEALS: Final = OneOf((Choice("yes", N_("已盖章")), Choice("no", N_("未盖章"))))
AUTHENTICATIONS: Final = OneOf(
    (
        Choice("apostille", N_("附加证明书")),
        Choice("consular", N_("领事认证")),
        Choice("cscse", N_("教育部留学服务中心认证")),
        Choice("notary", N_("当地公证")),
        Choice("mission", N_("外国驻华使领馆出具")),
        Choice("none", N_("没有认证或不需认证")),
        Choice("self_sworn", N_("本人宣誓声明")),
    )
)
#: A paper is there, looked at or not.
THERE: Final = frozenset({"received", "checked", "stamped_copy"})
#: Somebody has seen the original, or the copy bears the seal.
SEEN: Final = frozenset({"checked", "stamped_copy"})
#: A word stands in for the paper: for a while, or altogether.
PROMISED: Final = frozenset({"promised", "declared"})
#: Nothing is wanting: handed in, promised, or not asked for.
SETTLED: Final = THERE | PROMISED | {"not_needed", "waived"}
#: What a person may set; the others are worked out.
SETTABLE: Final = tuple(choice.key for choice in STATES.choices if choice.key != "waived")
