"""What is asked before an entry of the integrity file is made or lifted."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from desktop.basics.language import _
from desktop.casework.titles.complaints.add_integrity import add_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.casework.titles.complaints.lift_integrity import lift_integrity
from desktop.casework.titles.complaints.questions import INTEGRITY_LAYOUT, IntegrityAnswers
from desktop.casework.titles.complaints.views import IntegrityView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.register.writing import Writing, ask_writing
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.look.theme import Theme


def ask_entry(desk: Desk, theme: Theme, whose: Whose, name: str, parent: QWidget) -> FormAsk:
    """The form of an entry; how long the ban runs is worked out. In: `name`, whom it is about, as shown."""
    today = desk.clock.today()

    def send(raw: dict[str, Any], _why: str) -> object:
        return desk.do(add_integrity, whose, raw)

    says = _("限制期按政策数据从认定之日推算，不用填写。")
    if whose.expert_id is not None:
        says = _("登记后即取消专家资格，并应告知其单位；限制期按政策数据从认定之日推算，不用填写。")
    told = f"{name}：{says}" if name else says
    raw = {"found_on": today.isoformat()}
    writing = Writing(_("登记诚信记录"), told, _("登记"), IntegrityAnswers, INTEGRITY_LAYOUT, raw, today)
    return ask_writing(theme, writing, send, parent)


def ask_lift(desk: Desk, theme: Theme, entry: IntegrityView, parent: QWidget) -> QDialog:
    """Why an entry is lifted; it stays in the file."""
    says = _("{name}：{fact}。解除后自今日起可以申报，记录仍留在这里。")
    if entry.expert_id is not None:
        says = _("{name}：{fact}。限制期原到 {day}，解除后自今日起不再限制，记录仍保留；恢复专家资格另行“重新入库”。")
    told = says.format(name=entry.name, fact=entry.fact, day=day_words(entry.ban_to))
    ask = Ask(theme, _("解除"), told, _("解除"), reason=_("依据和原因"), danger=True, parent=parent)
    ask.answered.connect(lambda why: desk.do(lift_integrity, entry.id, why))
    ask.open()
    return ask
