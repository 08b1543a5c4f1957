"""Checking or signing: by the own hand, or by a colleague at this desk, who signs with the own password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.casework.letters.made.moves import ByWhom
from desktop.casework.overriding.signing import Signer
from desktop.forms.complaints import missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, Question
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.password_ask import PasswordAsk
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme


@dataclass(frozen=True)
class Deed:
    """What is asked: its title, what happens, the word on the button; `own`: whoever is signed in may do it."""

    title: str
    says: str
    yes: str
    own: bool
    signers: tuple[Signer, ...]


class ActAsk(QObject):
    """Opens the question over a page. `act` gets who does it and says whether it went through."""

    def __init__(
        self, desk: Desk, theme: Theme, deed: Deed, act: Callable[[ByWhom], bool], parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._theme, self._deed, self._act = desk, theme, deed, act
        self.ask: Ask | None = None
        self.form: FormAsk | None = None
        self.password: PasswordAsk | None = None
        if deed.own:
            self.ask = Ask(theme, deed.title, deed.says, deed.yes, parent=parent)
            self.ask.wait_at_yes()
            self.ask.answered.connect(lambda _reason: act(ByWhom()))
            self.ask.open()
            return
        people = tuple(Choice(str(one.id), one.name) for one in deed.signers)
        hint = N_("在这台电脑上核对后签字") if people else N_("没有可以办理的同事，请先增加人员或调整角色")
        question = Question("approver", N_("由谁办理"), hint, "choice", required=True, choices=people)
        raw = {"approver": people[0].key} if len(people) == 1 else {}
        self.form = FormAsk(
            theme, deed.title, deed.says, deed.yes,
            Asked(Layout((Section(deed.title, ("approver",)),)), (question,), raw,
                  lambda given: () if given.get("approver") else (missing("approver"),)),
            parent,
        )  # fmt: skip
        self.form.answered.connect(self._sign)
        self.form.open()

    def _sign(self, raw: dict[str, Any]) -> None:
        user = str(raw["approver"])
        if self._desk.practice:
            self._keep(ByWhom(user))
            return
        name = next(one.name for one in self._deed.signers if str(one.id) == user)
        says = _("请{name}核对后输入本人密码，作为签字。").format(name=name)
        self.password = PasswordAsk(self._theme, self._deed.title, says, self._deed.yes, parent=self.form)
        self.password.given.connect(lambda password: self._keep(ByWhom(user, password)))
        self.password.open()

    def _keep(self, by: ByWhom) -> None:
        if self._act(by) and self.form is not None:
            self.form.accept()
