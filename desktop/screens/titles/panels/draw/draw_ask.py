"""抽取专家: the pool with every reason, then words of a witness, then the draw."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.panels.names import ORIGINS
from desktop.casework.titles.panels.draws.draw_members import draw_members
from desktop.casework.titles.panels.draws.read_pool import read_draw_pool
from desktop.casework.titles.panels.draws.views import PoolLine, PoolView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.titles.panels.committee_panel import finding_words
from desktop.screens.titles.panels.draw.pool_table import COLUMNS, pool_cells, pool_columns
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class DrawAsk(AskBox):
    """Signal `drawn()`. F8 leaves an expert out with a reason (or takes it back), Ctrl+Return draws, Esc leaves.

    In: a session; `again` when it was drawn before, which asks for a reason. Show it with `open()`, never `exec()`.
    """

    drawn = Signal()

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, session_id: int, *, again: bool = False) -> None:
        title = _("再次抽取专家") if again else _("抽取专家")
        super().__init__(theme, title, Yes(_("抽取"), "Ctrl+Return"), parent, (1000, 720))
        self._desk, self._session = desk, session_id
        self._by_hand: dict[int, str] = {}
        self._lines: dict[int, PoolLine] = {}
        self.view: PoolView | None = None
        self.asked: Ask | None = None
        self._about = words("", tone="second", wrap=True)
        self._told = words("", tone="near", wrap=True)
        self.table = PagedTable(theme, pool_columns(), self._read, dense=True)
        self.table.setAccessibleName(_("抽取池"))
        self.table.picked.connect(lambda _keys: self._weigh())
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        fields = QHBoxLayout()
        theme.space(fields, spacing=12)
        self.witness = self._field(fields, _("见证人"), _("单位和姓名"))
        self.words = self._field(fields, _("种子"), _("由见证人当场给出，不少于4个字"))
        self.reason = QLineEdit() if not again else self._field(fields, _("再次抽取的原因"), _("原记录保留"))
        self._hand = KeyButton(theme, _("人工排除…"), "F8", "ban")
        self._hand.clicked.connect(self._ask_hand)
        self.before(self._hand)
        self.yes.clicked.connect(self._draw)
        hint = _("种子和程序当场产生的随机数一起决定结果，谁也不能事先知道；抽取不能撤销，记录人人可以重复验证。")
        self._hint = words(hint, "small", "second", wrap=True)
        for part in (self._about, self._told):
            self.inside.addWidget(part)
        self.inside.addWidget(card, 1)
        self.inside.addLayout(fields)
        self.inside.addWidget(self._hint)
        theme.follow(self._hint, self._make_room)
        self.show_pool()
        self.witness.setFocus()

    def _field(self, line: QHBoxLayout, name: str, hint: str) -> QLineEdit:
        box = QLineEdit()
        box.setAccessibleName(name)
        box.setPlaceholderText(hint)
        box.setMaxLength(120)
        box.textChanged.connect(lambda _text: self._weigh())
        column = QVBoxLayout()
        self.theme.space(column, spacing=4)
        column.addWidget(words(name, "small", "second"))
        column.addWidget(box)
        line.addLayout(column, 1)
        return box

    def _make_room(self) -> None:
        self._hint.setVisible(not self.theme.low)  # a low window keeps its lines for the pool
        self.table.setMinimumHeight(self.theme.px(64))

    def show_pool(self) -> None:
        """Look at the pool as it stands now."""
        view = self._desk.ask(read_draw_pool, self._session, self._by_hand)
        self.view = view
        if view is None:
            self.yes.setEnabled(False)
            return
        order = sorted(view.lines, key=lambda line: (not line.why, not line.recusals, not line.warnings, line.id))
        self._lines = {line.id: line for line in order}
        key = self.table.current_key()
        self.table.show_keys(list(self._lines))
        if key is not None:
            self.table.select_key(key)
        elif order:
            self.table.select_key(order[0].id)
        may = len(view.eligible)
        recused = sum(bool(line.recusals) for line in view.eligible)
        told = [
            view.committee_name,
            day_words(view.day),
            _("可抽 {may} 位（有回避的 {recused} 位）").format(may=may, recused=recused),
            _("排除 {out} 位").format(out=len(view.lines) - may),
            _("抽正选 {members} 人，每名配备选 {times} 人").format(members=view.members, times=view.substitutes),
        ]
        told += [
            _("{origin} {wanted} 人").format(origin=_(ORIGINS.title(origin)), wanted=wanted)
            for origin, wanted, _have in view.quotas
        ]
        self._about.setText("　".join(told))
        soft = [*(finding_words(one) for one in view.standing.warnings), *(_(one) for one in view.warnings)]
        self._told.setText(_(view.hindrance) if view.hindrance else "\n".join(soft))
        self._told.setVisible(bool(view.hindrance or soft))
        retone(self._told, "over" if view.hindrance else "near")
        self._weigh()

    def _weigh(self) -> None:
        ready = self.view is not None and not self.view.hindrance
        given = bool(self.witness.text().strip() and self.words.text().strip())
        self.yes.setEnabled(ready and given)
        key = self.table.current_key()
        line = self._lines.get(key) if key is not None else None
        self._hand.setEnabled(line is not None and (line.may or line.id in self._by_hand))
        self._hand.set_text(_("取消人工排除") if key in self._by_hand else _("人工排除…"))

    def _ask_hand(self) -> None:
        key = self.table.current_key()
        if key is None:
            return
        if self._by_hand.pop(key, None) is not None:
            self.show_pool()
            return
        says = _("{name}本次不参加抽取；原因写入抽取记录。").format(name=self._lines[key].name)
        ask = Ask(self.theme, _("人工排除"), says, _("排除"), reason=_("原因"), parent=self)
        ask.answered.connect(lambda reason: self.leave_out(key, reason))
        self.asked = ask
        ask.open()

    def leave_out(self, key: int, reason: str) -> None:
        """Leave an expert out of this draw for a reason that stands in its record."""
        self._by_hand[key] = reason
        self.show_pool()

    def _draw(self) -> None:
        changed = self._desk.do(
            draw_members, self._session, self.words.text(), self.witness.text(), self._by_hand, self.reason.text()
        )
        if changed is not None:
            self.accept()
            self.drawn.emit()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [pool_cells(self._lines[key]) if key in self._lines else ("",) * COLUMNS for key in keys]
