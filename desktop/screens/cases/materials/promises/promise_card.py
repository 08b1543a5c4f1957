"""What may be promised of one material, and what became of it: beside the material itself."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog

from desktop.basics.language import _
from desktop.casework.intake.views import CaseView
from desktop.casework.promises.break_promise import break_promise
from desktop.casework.promises.check_promise import advices, check_promise
from desktop.casework.promises.keep_promise import keep_promise
from desktop.casework.promises.life.offers import before_acceptance
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import read_promises
from desktop.casework.promises.views import Choice, LinePromises, PromiseView
from desktop.casework.promises.withdraw_promise import withdraw_promise
from desktop.screens.cases.materials.promises.check_ask import CheckAsk, Finding
from desktop.screens.cases.materials.promises.promise_ask import PromiseAsk
from desktop.screens.cases.materials.promises.signed import SignedView, choose_signed
from desktop.screens.cases.materials.promises.words import left_tone, left_words, older_lines
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class PromiseCard(Card):
    """Every deed that fits the line's promise now, as a button with its key; what does not fit says why."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("容缺和承诺"), " ")
        self._desk, self._theme = desk, theme
        self._view: CaseView | None = None
        self._line: LinePromises | None = None
        self._material = ""
        self._dialog: QDialog | None = None
        self._why = words("", tone="second", wrap=True)
        self._facts = Facts(theme)
        self._text = words("", "small", "second", wrap=True)
        self._older = words("", "small", "second", wrap=True)
        self._left = words("", "strong")
        self.head.addWidget(self._left)
        for part in (self._why, self._facts, self._text):
            self.add(part)
        made = {
            "later": KeyButton(theme, _("容缺…"), "Ctrl+R", "clock"),
            "declared": KeyButton(theme, _("以承诺代替…"), "Ctrl+D", "file-text"),
            "keep": KeyButton(theme, _("材料已交来"), "Ctrl+M", "check", kind="primary"),
            "check": KeyButton(theme, _("登记核查结果…"), "Ctrl+T", "search", kind="primary"),
            "sign": KeyButton(theme, _("附上签字件"), "Ctrl+J", "paperclip"),
            "show": KeyButton(theme, _("看签字件"), "", "eye"),
            "withdraw": KeyButton(theme, _("撤回…"), "Ctrl+U"),
            "break": KeyButton(theme, _("判定未履行…"), kind="danger"),
        }
        self._buttons = made
        row = Flow()
        theme.space(row, spacing=8)
        for button in made.values():
            row.addWidget(button)
        self.body.addLayout(row)
        self.add(self._older)
        for kind in ("later", "declared"):
            made[kind].clicked.connect(partial(self._ask_promise, kind))
        made["keep"].clicked.connect(self._keep)
        made["check"].clicked.connect(self._ask_check)
        made["sign"].clicked.connect(self._sign)
        made["show"].clicked.connect(self._show_scan)
        made["withdraw"].clicked.connect(self._ask_withdraw)
        made["break"].clicked.connect(self._ask_break)

    @property
    def matters(self) -> bool:
        """True when there is something to do here: a promise that stands or was broken, or one that may be made."""
        line = self._line
        if line is None:
            return False
        offered = not line.later.why_not or not line.declared.why_not
        return offered or any(one.state in {"open", "broken"} for one in line.promises)

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that was opened last."""
        return self._dialog

    def show_line(self, view: CaseView, key: str, title: str) -> None:
        """Show one line of a case."""
        self._view, self._material = view, title
        self._line = self._desk.ask(read_promises, view.id, key)
        if self._line is None:
            self.hide()
            return
        self.show()
        now = self._line.now
        self._show_promise(now)
        self._show_offers(self._line, now)
        self._show_older(self._line)

    def _show_promise(self, now: PromiseView | None) -> None:
        for part in (self._facts, self._text):
            part.setVisible(now is not None)
        self.set_aside(_(now.kind_title) if now is not None else "")
        self._left.setText("")
        may = self._may()
        view = self._view
        decided = view is not None and view.stage in {"decided", "closed"}
        free = view is not None and before_acceptance(view.stage, view.accepted_on)
        shown = {
            "keep": now is not None and not decided,
            "check": now is not None and now.check_due is not None,
            "sign": now is not None and not decided,
            "show": now is not None and now.scan_id is not None,
            "withdraw": now is not None and free,
            "break": now is not None and now.check_due is None and not decided and self._desk.may("break_promise"),
        }
        for name, on in shown.items():
            self._buttons[name].setVisible(on)
            self._buttons[name].setEnabled(on and (may or name in {"show", "check"}))
        if now is None:
            return
        if now.check_due is not None:
            self._facts.show_rows(
                ((_("核查期限"), day_words(now.check_due)), (_("作出承诺"), day_words(now.promised_on)))
            )
        else:
            self._left.setText(left_words(now.days_left))
            retone(self._left, left_tone(now.days_left))
            self._facts.show_rows(
                (
                    (_("期限"), day_words(now.due_on)),
                    (_("逾期或不实"), now.consequence),
                    (_("依据"), now.basis),
                    (_("签字件"), _("已附") if now.scan_id is not None else _("还没有附上")),
                )
            )
        self._text.setText(now.text)

    def _show_offers(self, line: LinePromises, now: PromiseView | None) -> None:
        may = self._may() and self._desk.may("make_promise")
        whys: dict[str, list[str]] = {}
        for kind, choice in (("later", line.later), ("declared", line.declared)):
            offered = now is None and may and not choice.why_not
            self._buttons[kind].setVisible(offered)
            self._buttons[kind].setEnabled(offered)
            if now is None and choice.why_not:
                whys.setdefault(_(choice.why_not), []).append(_("容缺") if kind == "later" else _("以承诺代替"))
            elif now is None and choice.offer.doubt:
                whys[_("期限和后果为建议值，待核；可在“政策 · 本地数值”中填写。")] = []
        told = [
            _("不能{names}：{why}").format(names=_("、").join(names), why=why) if names else why
            for why, names in whys.items()
        ]
        broken = any(one.state == "broken" for one in line.promises)
        if now is None and broken and self._view is not None and self._view.stage not in {"decided", "closed"}:
            told = [_("承诺未履行。材料补到后照常登记，本件随即恢复计时。")]
        self._why.setText("\n".join(told))
        self._why.setVisible(bool(told))

    def _show_older(self, line: LinePromises) -> None:
        told = older_lines(line)
        self._older.setText("\n".join(told))
        self._older.setVisible(bool(told))

    def _may(self) -> bool:
        return self._view is not None and not self._view.read_only and self._desk.may("note_material")

    # -- what a person does

    def _ask_promise(self, kind: str) -> None:
        line, view = self._line, self._view
        if line is None or view is None:
            return
        choice: Choice = line.later if kind == "later" else line.declared
        ask = PromiseAsk(self._desk, self._theme, view.id, (line.material, self._material), choice, self)
        ask.answered.connect(partial(self._promise, ask, kind))
        self._open(ask)

    def _promise(self, ask: PromiseAsk, kind: str, due_on: date) -> None:
        line, view = self._line, self._view
        if line is None or view is None:
            return
        if self._desk.do(make_promise, view.id, line.material, kind, due_on) is not None:
            ask.accept()

    def _keep(self) -> None:
        now = self._line.now if self._line is not None else None
        if now is not None:
            self._desk.do(keep_promise, now.id)

    def _sign(self) -> None:
        now = self._line.now if self._line is not None else None
        if now is not None:
            choose_signed(self._desk, now.id, self)

    def _show_scan(self) -> None:
        now = self._line.now if self._line is not None else None
        if now is not None and now.scan_id is not None:
            self._open(SignedView(self._desk, self._theme, now.scan_id, self))

    def _ask_withdraw(self) -> None:
        says = _("受理前可以撤回；撤回后这份材料仍须提交，或另作承诺。")
        self._ask_reason(_("撤回承诺"), says, _("撤回"), withdraw_promise)

    def _ask_break(self) -> None:
        says = _("判定后记入信用记录，并按承诺书写明的后果处理本件；不能改回。")
        self._ask_reason(_("判定未履行"), says, _("判定"), break_promise)

    def _ask_reason(self, title: str, says: str, yes: str, verb: Any) -> None:
        now = self._line.now if self._line is not None else None
        if now is None:
            return
        ask = Ask(self._theme, title, says, yes, reason=_("事实和依据"), danger=True, parent=self)
        ask.answered.connect(lambda why: self._desk.do(verb, now.id, why))
        self._open(ask)

    def _ask_check(self) -> None:
        now, view = (self._line.now if self._line is not None else None), self._view
        if now is None or view is None:
            return
        ask = CheckAsk(
            self._theme,
            _("核查承诺 · {material}").format(material=self._material),
            now.text,
            self._desk.ask(advices, view.kind) or (),
            untrue=self._desk.may("check_promise.untrue"),
            parent=self,
        )
        ask.answered.connect(partial(self._check, ask, now.id))
        self._open(ask)

    def _check(self, ask: CheckAsk, promise_id: int, found: Finding) -> None:
        done = self._desk.do(
            check_promise, promise_id, found.finding, holds=found.holds, advice=found.advice
        )
        if done is not None:
            ask.accept()

    def _open(self, ask: QDialog) -> None:
        self._dialog = ask
        ask.open()
