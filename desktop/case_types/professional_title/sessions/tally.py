"""The sums of one applicant's ballots as the counters read them, and what must hold between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _

CHOICES: Final[dict[str, str]] = {
    "agree": N_("同意"),
    "against": N_("不同意"),
    "abstain": N_("弃权"),
    "spoiled": N_("废票"),
}


@dataclass(frozen=True)
class Tally:
    """Ballots handed out and what came back; `valid` are those that say something."""

    issued: int
    agree: int = 0
    against: int = 0
    abstain: int = 0
    spoiled: int = 0

    @classmethod
    def of(cls, issued: int, choices: Iterable[str]) -> Self:
        """The sums of ballots read one by one. Raises `Expected` for a choice there is not."""
        read = Counter(choices)
        for choice in read:
            if choice not in CHOICES:
                raise Expected(_("没有“{choice}”这种票。").format(choice=choice), field="choice")
        return cls(issued, **read)

    @property
    def returned(self) -> int:
        """How many came back."""
        return self.agree + self.against + self.abstain + self.spoiled

    @property
    def valid(self) -> int:
        """How many of those say yes, no or neither."""
        return self.returned - self.spoiled

    @property
    def by_choice(self) -> Mapping[str, int]:
        """How many of each choice."""
        return {choice: getattr(self, choice) for choice in CHOICES}

    def must_add_up(self, voters: int) -> None:
        """Raises `Expected` with `field` where the sums cannot be; in: who could vote on this applicant."""
        for name in ("issued", *CHOICES):
            if type(getattr(self, name)) is not int:
                raise Expected(_("票数只写整数。"), field=name)
            if getattr(self, name) < 0:
                raise Expected(_("票数不能是负数。"), field=name)
        if self.issued > voters:
            raise Expected(
                _("发出 {issued} 票，而可以投票的只有 {voters} 人。").format(issued=self.issued, voters=voters),
                _("未到会和回避的专家不发票，也不得委托他人投票。"),
                field="issued",
            )
        if self.returned > self.issued:
            raise Expected(
                _("收回 {returned} 票，多于发出的 {issued} 票。").format(returned=self.returned, issued=self.issued),
                _("请重新清点；多出的票不能计入。"),
                field="returned",
            )
