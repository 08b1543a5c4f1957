"""One line of the material list: what is asked, what is wrong, what was seen of the paper, and the deeds on it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout

from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.casework.intake.views import CaseView
from desktop.casework.materials.note_material import note_material
from desktop.casework.materials.views import STATE_TITLES
from desktop.policy.verdict import Confidence
from desktop.screens.cases.materials.cells import CONFIDENCES, NEEDS, STATE_TONES
from desktop.screens.cases.materials.paper_facts import PaperFacts
from desktop.screens.days import day_of, day_words
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import retone, rule, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

SEEN_KEY: Final = "Ctrl+Return"
STAMPED_KEY: Final = "Ctrl+Shift+K"
_KILOBYTE: Final = 1024


class MaterialCard(Card):
    """Signals: `seen(str)` somebody saw the original ("checked") or the seal on the copy ("stamped_copy").

    `done()`: Enter in the last box, on to the next paper.
    """

    seen = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._desk, self._theme = desk, theme
        self._view: CaseView | None = None
        self._now: MaterialState | None = None
        self._asked: Ask | None = None
        self._state = words("", "strong")
        self.head.addWidget(self._state)
        self._rule = words("", "small", "second", wrap=True)
        self._clause = words("", "small", "second", wrap=True)
        self._troubles = QVBoxLayout()
        theme.space(self._troubles, spacing=4)
        self._told = words("", "small", "second", wrap=True)
        self.facts = PaperFacts(theme)
        self.facts.edited.connect(self._note)
        self.facts.finished.connect(self.done)
        self._buttons = {
            "checked": KeyButton(theme, _("已核原件"), SEEN_KEY, "check", kind="primary"),
            "stamped_copy": KeyButton(theme, _("复印件已盖章"), STAMPED_KEY),
            "received": KeyButton(theme, _("已交待核")),
            "not_needed": KeyButton(theme, _("不需要…")),
            "returned": KeyButton(theme, _("退回…"), kind="danger"),
        }
        for state in ("checked", "stamped_copy"):
            # The keys belong to the tab: they also mark several chosen papers at once.
            self._buttons[state].setShortcut(QKeySequence())
            self._buttons[state].clicked.connect(lambda _on=False, state=state: self.seen.emit(state))
        self._buttons["received"].clicked.connect(lambda: self._note({}, "received"))
        self._buttons["returned"].clicked.connect(self._ask_return)
        self._buttons["not_needed"].clicked.connect(self._ask_not_needed)
        row = Flow()
        theme.space(row, spacing=8)
        for button in self._buttons.values():
            row.addWidget(button)
        self.body.addLayout(self._troubles)
        self.body.addLayout(row)
        self.add(self.facts)
        self.add(self._told)
        self._line = rule()
        self.add(self._line)
        self.add(self._rule)
        self.add(self._clause)
        self.body.addStretch(1)

    def show_line(self, view: CaseView, state: MaterialState) -> None:
        """Show a line of a case."""
        other = self._view is None or self._now is None or (self._view.id, self._now.line.key) != (
            view.id, state.line.key,
        )  # fmt: skip
        self._view, self._now = view, state
        line = state.line
        self.set_title(f"{line.number}. {_(line.says)}")
        self._state.setText(_(STATE_TITLES[state.state]))
        retone(self._state, STATE_TONES.get(state.state, "plain"))
        why = _("{need}：{why}").format(need=_(NEEDS[line.need]), why=_(line.why)) if line.why else _(NEEDS[line.need])
        self._rule.setText("\n".join(part for part in (why, _(line.form), _(line.authentication)) if part))
        clause = " · ".join((f"{line.source} {line.clause}".strip(), _(CONFIDENCES[line.confidence])))
        self._clause.setText(clause)
        self._show_troubles(state)
        self._told.setText("\n".join(self._remarks(state)))
        self._told.setVisible(bool(self._told.text()))
        may = not view.read_only and self._desk.may("note_material")
        off = line.need == "waived"
        for name, button in self._buttons.items():
            button.setVisible(may and not off)
            button.setEnabled(name != state.state)
        self.facts.setVisible(not off or bool(state.kept))
        self._line.setVisible(not off or bool(state.kept))
        if other:
            self.facts.show_fresh(state, read_only=not may)
        else:
            self.facts.show_state(state, read_only=not may)

    def save_now(self) -> bool:
        """Keep what was typed; False when a box holds what cannot be kept."""
        return self.facts.save_now()

    def _show_troubles(self, state: MaterialState) -> None:
        empty(self._troubles)
        for trouble in state.troubles:
            cited = " · ".join((f"{trouble.source} {trouble.clause}".strip(), _(CONFIDENCES[trouble.confidence])))
            tone: Tone = "near" if trouble.confidence is Confidence.TO_CHECK else "over"
            self._troubles.addWidget(words(_(trouble.says), tone=tone, wrap=True))
            self._troubles.addWidget(words(cited, "small", "second", wrap=True))

    def _remarks(self, state: MaterialState) -> list[str]:
        line, said = state.line, []
        if state.kept:
            kept = _("原登记为“{state}”，内容和扫描件都保留；条件恢复后自动恢复。")
            said.append(kept.format(state=_(STATE_TITLES[state.kept])))
        if state.why not in {"", line.why, state.note}:
            said.append(_("原因：{why}").format(why=_(state.why)))
        if state.expires_on is not None and line.months_valid is not None and state.issued_on is not None:
            until = _("可用至 {day}（自出具之日起 {months} 个月内有效）。")
            said.append(until.format(day=day_words(state.expires_on), months=line.months_valid))
        if state.seen_by:
            seen = _("{who} 于 {day} 核对。")
            said.append(seen.format(who=state.seen_by, day=day_words(state.seen_on)))
        if state.photo is not None:
            photo = _("照片：{width}×{height} 像素，{size} 千字节，底色亮度 {ground}（白为 255）。")
            size = f"{state.photo.size / _KILOBYTE:.1f}"
            said.append(
                photo.format(
                    width=state.photo.width, height=state.photo.height, size=size, ground=state.photo.background
                )
            )
        return said

    # -- deeds

    def _note(self, given: dict[str, Any], state: str = "") -> None:
        """Keep what is given; everything else stays as it was noted."""
        view, now = self._view, self._now
        if view is None or now is None or view.read_only:
            return
        told: dict[str, Any] = {name: "" if value is None else value for name, value in given.items()}
        issued = day_of(told.pop("issued_on")) if "issued_on" in told else now.issued_on
        until = day_of(told.pop("expires_on")) if "expires_on" in told else now.own_until
        note = str(told.pop("note")) if "note" in told else now.note
        if "copies" in told:
            told["copies"] = int(told["copies"] or 0)
        kept = now.kept or ("missing" if now.state == "waived" else now.state)
        self._desk.do(note_material, view.id, now.line.key, state or kept, issued, until, note, **told)

    def _ask_return(self) -> None:
        says = _("退回后，一次性告知书会写明原因。")
        self._ask(_("退回材料"), says, _("退回"), _("退回原因"), "returned")

    def _ask_not_needed(self) -> None:
        says = _("已登记的内容和扫描件都保留；材料清单上写明原因。")
        self._ask(_("改为不需要"), says, _("不需要"), _("不需要的原因"), "not_needed")

    def _ask(self, title: str, says: str, yes: str, reason: str, state: str) -> None:
        ask = Ask(self._theme, title, says, yes, reason=reason, danger=state == "returned", parent=self)
        ask.answered.connect(lambda why: self._note({"note": why}, state))
        self._asked = ask
        ask.open()

