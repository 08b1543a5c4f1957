"""撤销职称 by a complaint found true: the decision as a letter, the form its number comes back to, a last question."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop.basics.language import _
from desktop.casework.letters.draft_batch_letter import draft_batch_letter
from desktop.casework.titles.complaints.cancel_title import cancel_title
from desktop.casework.titles.complaints.list_complaints import read_decision
from desktop.casework.titles.complaints.questions import CANCEL_LAYOUT, CancelAnswers
from desktop.casework.titles.complaints.views import ComplaintView, DecisionAhead
from desktop.casework.titles.papers.letters_of import CANCELLATION
from desktop.casework.titles.results.ledger.find_titles import titles_of
from desktop.casework.titles.results.ledger.views import TitleRow
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.pick_ask import PickAsk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.look.theme import Theme


class Cancelling(QObject):
    """Asks for the decision on one title, with the number of the letter drafted for it; nothing is undone after."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.asked: QDialog | None = None  # what stands in front
        self.form: FormAsk | None = None

    def words_of(self, view: ComplaintView) -> str:
        """What the button of the letter does: draft it, or open the one there is."""
        ahead = self._desk.ask(read_decision, view.id)
        return _("打开撤销决定") if ahead is not None and ahead.letter is not None else _("起草撤销决定")

    def letter(self, view: ComplaintView) -> int | None:
        """The key of the letter with the decision, drafted now where there is none; None when it was refused."""
        ahead = self._desk.ask(read_decision, view.id)
        if ahead is None or ahead.letter is not None:
            return ahead.letter if ahead is not None else None
        changed = self._desk.do(draft_batch_letter, view.batch_id, CANCELLATION, view.id)
        return changed.letter if changed is not None else None

    def ask(self, view: ComplaintView, owner: QWidget) -> QDialog:
        """Which title, when the complaint does not say; then the decision."""
        valid = [one for one in self._desk.ask(titles_of, view.person_id or 0) or () if one.state == "valid"]
        about = [one for one in valid if one.id == view.held_id] or valid
        if len(about) == 1:
            return self.decide(view, about[0], owner)
        found = {one.id: one for one in about}
        rows = [(one.id, one.title, " · ".join((one.certificate_number, day_words(one.obtained_on)))) for one in about]
        ask = PickAsk(
            self._theme, _("撤销职称"), _("职称"), lambda _words: rows, owner,
            "" if rows else _("此人在台账中没有有效的职称。"),
        )  # fmt: skip
        ask.chosen.connect(lambda key: self.decide(view, found[key], owner))
        self.asked = ask
        ask.open()
        return ask

    def decide(self, view: ComplaintView, row: TitleRow, owner: QWidget) -> QDialog:
        """The form of the decision on one title."""
        today = self._desk.clock.today()
        ahead = self._desk.ask(read_decision, view.id)
        raw = {
            "decided_on": day_words(ahead.signed_on) if ahead is not None and ahead.signed_on else today.isoformat(),
            "found_on": day_words(view.answered_on), "ours": True,
            "decided_by": ahead.office if ahead is not None else "",
            "document": ahead.number if ahead is not None else "",
        }  # fmt: skip
        whom = _("{name}的{title}（{number}）").format(
            name=row.name, title=row.title, number=row.certificate_number or row.document
        )
        writing = Writing(
            _("撤销职称"), _("：").join((whom, "".join(_told(ahead)))), _("撤销…"), CancelAnswers, CANCEL_LAYOUT,
            {key: value for key, value in raw.items() if value != ""}, today, danger=True,
        )  # fmt: skip

        def send(told: dict[str, Any], _why: str) -> object:
            self._make_sure(view, row, told, whom)
            return None  # the form stays until the last question is answered

        form = ask_writing(self._theme, writing, send, owner)
        let_grow(form, self._theme, owner)
        if ahead is not None:
            form.form.answered.connect(
                lambda name, value: QTimer.singleShot(0, form, lambda: _name_us(form, ahead.office, name, value))
            )
        self.form = self.asked = form
        return form

    def _make_sure(self, view: ComplaintView, row: TitleRow, told: dict[str, Any], whom: str) -> None:
        says = _("撤销{whom}。台账即注销，记入诚信记录，撤销后不能恢复。").format(whom=whom)
        ask = Ask(self._theme, _("确定撤销"), says, _("撤销"), danger=True, parent=self.form)
        ask.answered.connect(lambda _why: self._cancel(view, row, told))
        self.asked = ask
        ask.open()

    def _cancel(self, view: ComplaintView, row: TitleRow, told: dict[str, Any]) -> None:
        if self._desk.do(cancel_title, row.id, view.id, told) is not None and self.form is not None:
            self.form.accept()


def _told(ahead: DecisionAhead | None) -> list[str]:
    """What follows, before anybody says yes: no way back, how long no application, where the number comes from."""
    if ahead is None:
        return []
    told = [
        _("撤销后不能恢复；同时记入诚信记录，自认定之日起不得申报（{first} 认定的到 {last}）。").format(
            first=day_words(ahead.ban_from), last=day_words(ahead.ban_to)
        )
    ]
    if not ahead.number:
        says = _("由本机构决定的，先在投诉页“起草撤销决定”（Ctrl+G），签发后文号自动填入。")
        told.append(says if ahead.letter is None else _("撤销决定还没有签发，签发后文号自动填入。"))
    return told


def _name_us(form: FormAsk, office: str, name: str, value: object) -> None:
    """Who decided follows from whether it is us, unless somebody else was written."""
    if name != "ours":
        return
    written = str(form.form.answers().get("decided_by") or "")
    if value is True and not written:
        form.form.fill({"decided_by": office})
    elif value is False and written == office:
        form.form.fill({"decided_by": None})
