"""Asking for another finding: which, why, on what document, who approves; then the approver signs with the password."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _, said
from desktop.basics.visible import visible
from desktop.case_types.findings.overridden import finding_words, part_words
from desktop.casework.overriding.override_verdict import CLASSES, Asked, override_verdict
from desktop.casework.overriding.read_overrides import read_overrides
from desktop.casework.overriding.signing import Signer
from desktop.forms.complaints import Complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, Question
from desktop.policy.verdict import CLASS, Outcome, Verdict
from desktop.screens.desk import Desk
from desktop.widgets.asking.password_ask import PasswordAsk
from desktop.widgets.form.form_ask import Asked as Form
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.look.theme import Theme

NAMES: Final = ("change", "reason", "basis", "approver")
LAYOUT: Final = Layout((Section(N_("更改认定"), NAMES),))


class OverrideAsk(QObject):
    """Opens the form over a page. What is asked for is one of the findings that can be otherwise, never a free text."""

    def __init__(self, desk: Desk, theme: Theme, case: int, verdict: Verdict, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._case = desk, theme, case
        found = desk.ask(read_overrides, case)
        self._signers = found.approvers if found is not None else ()
        self.form = FormAsk(
            theme,
            _("更改认定"),
            _("程序核验的结论不变；更改由另一位审核或签发人员批准签字，写在此后的每份文书上，可以撤销。"),
            _("提交批准"),
            Form(LAYOUT, _questions(verdict, self._signers), {}, _complaints),
            parent,
        )
        self.form.answered.connect(self._sign)
        self.password: PasswordAsk | None = None
        self.form.open()

    def _sign(self, raw: dict[str, Any]) -> None:
        if self._desk.practice:
            self._keep(raw, "")
            return
        signer = next(one for one in self._signers if str(one.id) == raw["approver"])
        says = _("请{name}核对后输入本人密码，作为签字。").format(name=signer.name)
        ask = PasswordAsk(self._theme, _("批准更改认定"), says, _("批准"), parent=self.form)
        ask.given.connect(lambda password: self._keep(raw, password))
        self.password = ask
        ask.open()

    def _keep(self, raw: dict[str, Any], password: str) -> None:
        what, _equals, becomes = str(raw["change"]).partition("=")
        asked = Asked(what, becomes, str(raw["reason"]), str(raw["basis"]))
        if self._desk.do(override_verdict, self._case, asked, str(raw["approver"]), password) is not None:
            self.form.accept()


def _questions(verdict: Verdict, signers: tuple[Signer, ...]) -> tuple[Question, ...]:
    people = tuple(Choice(str(one.id), one.name) for one in signers)
    return (
        Question(
            "change", N_("更改的结论"), N_("从程序核验的结论中选一项"), "choice", required=True,
            choices=tuple(_changes(verdict)),
        ),
        Question("reason", N_("理由"), N_("为什么与程序核验不同"), "long_text", required=True, maximum_length=500),
        Question("basis", N_("依据文件"), N_("文件名称和文号"), "text", required=True, maximum_length=120),
        Question(
            "approver", N_("批准人"), N_("另一位审核或签发人员") if people else N_("没有可以批准的同事，请先增加人员"),
            "choice", required=True, choices=people,
        ),
    )  # fmt: skip


def _changes(verdict: Verdict) -> Iterator[Choice]:
    """Every finding beside the one it would become; what is set otherwise already is not offered."""
    if verdict.classed and verdict.overridden(CLASS) is None:
        for letter in CLASSES:
            if letter != verdict.talent_class:
                yield _choice(verdict, CLASS, verdict.talent_class or "", letter)
    for condition in verdict.conditions:
        if verdict.overridden(condition.id) is not None:
            continue
        good = condition.outcome in {Outcome.MET, Outcome.WAIVED}
        for outcome in (Outcome.UNMET,) if good else (Outcome.MET, Outcome.WAIVED):
            yield _choice(verdict, condition.id, condition.outcome.value, outcome.value)


def _choice(verdict: Verdict, what: str, was: str, becomes: str) -> Choice:
    words = said(
        N_("{what}：{was} → {becomes}"),
        what=part_words(verdict, what),
        was=finding_words(what, was),
        becomes=finding_words(what, becomes),
    )
    return Choice(f"{what}={becomes}", words)


def _complaints(raw: Mapping[str, Any]) -> tuple[Complaint, ...]:
    return tuple(missing(name) for name in NAMES if not visible(str(raw.get(name) or "")))
