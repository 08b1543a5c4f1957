"""One half of a direct report: to whom, its letter, its chain of steps, and the one thing to do next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from desktop.basics.language import N_, _
from desktop.casework.reports.views import STEPS, HalfView, Step
from desktop.policy.book.dealings.direct_matters import Half
from desktop.widgets.lists.chain import Chain, ChainLink, State
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

TITLES: Final[dict[Half, str]] = {"province": N_("省 · 直报"), "city": N_("市 · 抄报")}
KEYS: Final[dict[Half, tuple[str, str]]] = {"province": ("Ctrl+1", "F7"), "city": ("Ctrl+2", "F8")}
#: What the button says at each step; the step "pack" is of both halves and stands under them.
ACTS: Final[dict[str, str]] = {
    "draft": N_("拟稿"), "check": N_("核稿"), "sign": N_("签发"), "send": N_("登记发出"), "receive": N_("登记签收"),
}  # fmt: skip


class HalfCard(Card):
    """Signals: `go_on()` the next step, `look()` at its packet."""

    go_on = Signal()
    look = Signal()

    def __init__(self, theme: Theme, half: Half) -> None:
        super().__init__(theme, _(TITLES[half]))
        self.half: Half = half
        self._to = words("", wrap=True)
        self._letter = words("", "small", "second", wrap=True)
        self.chain = Chain(theme, {"done": _("已办"), "now": _("现在办"), "later": _("待办")})
        next_key, look_key = KEYS[half]
        self.next = KeyButton(theme, _("拟稿"), next_key, "arrow-right", kind="primary")
        self.next.clicked.connect(self.go_on)
        self.paper = KeyButton(theme, _("看材料"), look_key, "package")
        self.paper.clicked.connect(self.look)
        buttons = Flow()
        theme.space(buttons, spacing=8)
        for button in (self.next, self.paper):
            buttons.addWidget(button)
        for part in (self._to, self._letter, self.chain):
            self.add(part)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def show_half(self, half: HalfView, *, acts: bool, pack: str) -> None:
        """Show it. In: whether the reader may act on it, and what is said of binding while that comes next."""
        self._to.setText("、".join(half.departments))
        letter = half.letter
        said = "" if letter is None else " · ".join(part for part in (letter.number, letter.title) if part)
        self._letter.setText(said or (_(half.lacks[0].says) if half.lacks else ""))
        retone(self._letter, "second" if letter is not None else "over")
        if not half.lacks:
            self.set_aside(_("齐全"))
        else:
            self.set_aside(_("还差 {count} 项").format(count=len(half.lacks)))
        links = [_link(half, step, pack) for step in half.steps]
        self.chain.show_links(links)
        step = half.next
        says = _("重拟") if letter is None else _(ACTS.get(step or "", ""))
        self.next.set_text(says)
        self.next.setVisible(acts and bool(says))
        self.paper.setVisible(letter is not None)
        self.paper.set_text(_("看装订件") if half.packed else _("看材料"))


def _link(half: HalfView, step: Step, pack: str) -> ChainLink:
    state: State = "done" if step.done else "now" if step.key == half.next else "later"
    waits = pack if state == "now" and step.key == "pack" else ""
    return ChainLink(_(STEPS[step.key]), state, _(step.says) or waits)
