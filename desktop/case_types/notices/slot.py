"""One slot of the notices' closed vocabulary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from desktop.basics.language import N_
from desktop.case_types.case_type import PaperContext
from desktop.case_types.citizens.forms import is_citizen

NOWHERE: Final = N_("请先在办件中办理这一步。")


@dataclass(frozen=True)
class Slot:
    """A name in braces and what it stands for in a case.

    `value` gives "" when the case has none. Then a slot that is `optional` takes its block or cell with it; any other
    stops the notice: `remedy` says where it is entered, `field` leads there.
    """

    name: str
    says: str  # what it is, a message id, for whoever edits the words
    value: Callable[[PaperContext], str]
    remedy: str = NOWHERE
    field: str = ""
    optional: bool = False
    of_person: bool = False  # a case of an employer alone has none, and does without
    only_of: Literal["", "foreigner", "citizen"] = ""  # whom alone it is asked of; everybody else does without

    def may_be_absent(self, context: PaperContext) -> bool:
        """Whether a paper of this case does without it when there is none."""
        whose = "citizen" if is_citizen(context.subject.person) else "foreigner"
        others = self.only_of not in {"", whose}
        return self.optional or others or (self.of_person and not context.needs_person)
