"""One re-check, complaint or cancellation: what came in, what was found, the answer, and the chain it begins."""

from __future__ import annotations

from typing import Any

from desktop.basics.language import _
from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.complaints.note_told import note_told
from desktop.casework.titles.complaints.questions import (
    COMPLAINT_ENDING_LAYOUT,
    ENDING_LAYOUT,
    TOLD_LAYOUT,
    EndingAnswers,
    ToldAnswers,
)
from desktop.casework.titles.complaints.views import CONCLUSIONS, OPEN, SORTS, TOLD, ComplaintView
from desktop.casework.titles.complaints.withdraw_complaint import withdraw_complaint
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.record_panel import RecordPanel
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.complaints.cancelling import Cancelling
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.chain import Chain, ChainLink
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class ComplaintPanel(RecordPanel):
    """Ctrl+J what was found, Ctrl+D the answer, Ctrl+G drafts the decision, F8 cancels a title by it, F9 notes who was
    told, Ctrl+O the ledger, Ctrl+R takes it back.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.view: ComplaintView | None = None
        self.cancelling = Cancelling(desk, theme)
        self._facts, self._outcome = Facts(theme), Facts(theme)
        self._check = KeyButton(theme, _("核查"), "Ctrl+J")
        self._answer = KeyButton(theme, _("答复"), "Ctrl+D", kind="primary")
        self._cancel = KeyButton(theme, _("撤销职称"), "F8", "ban", kind="danger")
        self._paper = KeyButton(theme, _("起草撤销决定"), "Ctrl+G", "file-text")
        self._told = KeyButton(theme, _("登记告知"), "F9", "mail", kind="primary")
        self._open = KeyButton(theme, _("打开台账"), "Ctrl+O", "stamp")
        self._withdraw = KeyButton(theme, _("撤回…"), "Ctrl+R", kind="quiet")
        self.chain = Chain(theme, {"done": _("已办"), "now": _("在办"), "later": _("未办")})
        self._about = self.card(_("来件"), self._facts)
        self._ended = self.card(_("核查和答复"), self._outcome)
        self.lay_out(
            ((self._check, self._ask_check), (self._answer, self._ask_answer), (self._paper, self._draft),
             (self._cancel, self._ask_cancel), (self._told, self._ask_told), (self._open, self._to_title),
             (self._withdraw, self._ask_withdraw)),
            self._about, self._ended, self.card(_("办理经过"), self.chain),
        )  # fmt: skip

    # -- showing

    def show_complaint(self, view: ComplaintView) -> None:
        """Show one whole."""
        self.view = view
        self.title.setText(f"{_(SORTS[view.sort])} {view.number}")
        decided = view.sort == "cancellation"
        self._about.set_title(_("撤销决定") if decided else _("来件"))
        about = (view.person_name, view.receipt, view.title, view.certificate_number)
        due = day_words(view.due_on) + (_("（待核）") if view.due_to_check and view.due_on else "")
        facts = [
            (_("对谁"), " · ".join(part for part in about if part)),
            (_("决定日期") if decided else _("收到"), day_words(view.received_on)),
            (_("答复期限"), due),
            (_("决定机关") if decided else _("提出人"), _("匿名") if view.anonymous else view.from_name),
            (_("联系方式"), view.contact),
            (_("事由") if decided else _("内容"), view.content),
            (_("依据"), view.follows_number),
        ]  # fmt: skip
        self._facts.show_rows([(name, value) for name, value in facts if value])
        ended = [
            (_("核查"), view.findings), (_("结论"), _(CONCLUSIONS[view.conclusion])), (_("答复"), view.answer),
            (_("文号"), view.paper), (_("撤回的原因"), view.ended_why),
            *((_(TOLD[key]), day_words(day)) for key, day in view.told.items()),
        ]  # fmt: skip
        shown = [(name, value) for name, value in ended if value]
        self._outcome.show_rows(shown)
        self._ended.setVisible(bool(shown))
        self.chain.show_links(_links(view))
        self._weigh()

    def _weigh(self) -> None:
        view, may = self.view, self._desk.may
        if view is None:
            return
        running = view.state in OPEN
        self._check.setVisible(running and may("check_complaint"))
        self._answer.setVisible(view.state == "checked" and may("answer_complaint"))
        self._cancel.setVisible(not view.may_cancel and not view.cancellations and may("cancel_title"))
        ready = not view.may_cancel and not view.cancellations
        self._paper.setVisible(ready and may("draft_batch_letter"))
        if ready:
            self._paper.set_text(self.cancelling.words_of(view))
        self._told.setVisible(view.sort == "cancellation" and len(view.told) < len(TOLD) and may("note_told"))
        self._open.setVisible(view.held_id is not None)
        self._withdraw.setVisible(running and may("withdraw_complaint"))

    # -- what a person does

    def _ask_check(self) -> None:
        view = self.view
        if view is not None:
            says = f"{view.number} · {view.content}"
            ask = Ask(self._theme, _("核查"), says, _("保存"), reason=_("核查情况"), parent=self)
            ask.begin_with(view.findings)
            ask.answered.connect(lambda findings: self._desk.do(check_complaint, view.id, findings))
            self.show_question(ask)

    def _ask_answer(self) -> None:
        view = self.view
        if view is not None:
            says = _("核查：{findings}").format(findings=view.findings)
            layout = ENDING_LAYOUT if view.sort == "recheck" else COMPLAINT_ENDING_LAYOUT
            self._write(
                Writing(_("答复"), says, _("答复"), EndingAnswers, layout, {}, self._desk.clock.today()),
                lambda raw, _why: self._desk.do(answer_complaint, view.id, raw),
            )

    def _ask_cancel(self) -> None:
        view = self.view
        if view is not None and view.person_id is not None:
            self.asked = self.cancelling.ask(view, self)

    def _draft(self) -> None:
        if self.view is not None:
            key = self.cancelling.letter(self.view)
            if key is not None:
                self.went.emit(Place("letter", key))

    def _ask_told(self) -> None:
        view = self.view
        if view is not None:
            raw = {key: day.isoformat() for key, day in view.told.items()}
            says = _("撤销决定须告知用人单位，并通知证书平台和信用平台。")
            self._write(
                Writing(
                    _("登记告知"), says, _("登记"), ToldAnswers, TOLD_LAYOUT, raw, self._desk.clock.today()
                ),
                lambda told, _why: self._desk.do(note_told, view.id, told),
            )

    def _ask_withdraw(self) -> None:
        view = self.view
        if view is not None:
            says = _("{number} 由提出人撤回；记录仍留在这里。").format(number=view.number)
            ask = Ask(self._theme, _("撤回"), says, _("撤回"), reason=_("原因"), danger=True, parent=self)
            ask.answered.connect(lambda why: self._desk.do(withdraw_complaint, view.id, why))
            self.show_question(ask)

    def _to_title(self) -> None:
        if self.view is not None and self.view.held_id is not None:
            self.went.emit(Place("titles", self.view.held_id, part="ledger"))

    def _write(self, writing: Writing, send: Any) -> None:
        form = ask_writing(self._theme, writing, send, self)
        let_grow(form, self._theme, self)
        self.asked = form


def _links(view: ComplaintView) -> list[ChainLink]:
    """The chain as far as it goes: received, looked into, answered; and for a cancellation what followed."""
    if view.sort == "cancellation":
        told = "、".join(f"{_(TOLD[key])} {day_words(day)}" for key, day in view.told.items())
        ban = "；".join(f"{day_words(one.ban_from)} – {day_words(one.ban_to)}" for one in view.integrity)
        return [
            ChainLink(_("投诉或复核查实"), "done", view.follows_number),
            ChainLink(_("撤销决定"), "done", f"{view.paper} · {day_words(view.answered_on)}"),
            ChainLink(_("台账注销"), "done", view.title),
            ChainLink(_("诚信记录"), "done", ban),
            ChainLink(_("告知单位和平台"), "done" if len(view.told) == len(TOLD) else "now", told or _("还没有登记")),
        ]
    state = {"open": 1, "checked": 2, "answered": 3, "withdrawn": 3}[view.state]
    steps = (
        (_("收到"), day_words(view.received_on)), (_("核查"), view.findings),
        (_("答复"), day_words(view.answered_on)),
    )  # fmt: skip
    links = [
        ChainLink(title, "done" if number < state else "now" if number == state else "later", says)
        for number, (title, says) in enumerate(steps)
    ]
    links += [ChainLink(_("撤销职称"), "done", number) for _key, number in view.cancellations]
    return links
