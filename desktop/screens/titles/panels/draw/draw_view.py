"""The draw of a session: who was drawn, by which record, and whether it can be repeated."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.panels.draws.name_chair import Seat, name_chair
from desktop.casework.titles.panels.draws.read_draws import export_draw, read_draws, repeat_draw
from desktop.casework.titles.panels.draws.views import DrawView as Drawn
from desktop.screens.days import instant_words
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_save
from desktop.screens.titles.panels.draw.draw_ask import DrawAsk
from desktop.screens.titles.panels.draw.pool_table import drawn_cells, drawn_columns
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class DrawView(QWidget):
    """Shows the draw of a session that stands, with its earlier ones. Signal `drawn()` after a new one.

    Ctrl+D draws (Ctrl+Shift+D once more), Ctrl+R repeats it from its record, Ctrl+Shift+E writes the record out, Ctrl+M
    names the chair, Ctrl+Shift+M a vice-chair. Only for those who may know who the experts are.
    """

    drawn = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._session: int | None = None
        self.draws: tuple[Drawn, ...] = ()
        self.ask: QDialog | None = None
        self._draw = KeyButton(theme, _("抽取专家…"), "Ctrl+D", "users", kind="primary")
        self._draw.clicked.connect(self.ask_draw)
        self._again = KeyButton(theme, _("再次抽取…"), "Ctrl+Shift+D")
        self._again.clicked.connect(self.ask_draw)
        self._repeat = KeyButton(theme, _("重复验证"), "Ctrl+R", "rotate-ccw")
        self._repeat.clicked.connect(self.repeat)
        self._export = KeyButton(theme, _("导出抽取记录"), "Ctrl+Shift+E", "download")
        self._export.clicked.connect(self._choose_export)
        self._chair = KeyButton(theme, _("任主任委员"), "Ctrl+M", "check")
        self._chair.clicked.connect(lambda: self._name("chair"))
        self._vice = KeyButton(theme, _("任副主任委员"), "Ctrl+Shift+M")
        self._vice.clicked.connect(lambda: self._name("vice"))
        line = Flow()
        theme.space(line, spacing=8)
        for button in (self._draw, self._chair, self._vice, self._repeat, self._export, self._again):
            line.addWidget(button)
        self.says = words("", wrap=True)
        self._facts = Facts(theme)
        self.members = RowsTable(theme, drawn_columns(), dense=True)
        self.members.setAccessibleName(_("正选"))
        self.substitutes = RowsTable(theme, drawn_columns(), dense=True)
        self.substitutes.setAccessibleName(_("备选"))
        self._record = Card(theme, _("抽取记录"))
        self._record.add(self._facts)
        self._first, self._second = Card(theme, _("正选"), flush=True), Card(theme, _("备选"), flush=True)
        self._first.add(self.members)
        self._second.add(self.substitutes)
        self._none = EmptyState(theme, "users", "")
        column = QVBoxLayout(self)
        theme.space(column, spacing=12)
        column.addLayout(line)
        for part in (self.says, self._none, self._record, self._first, self._second):
            column.addWidget(part)
        column.addStretch(1)

    def show_session(self, session_id: int, *, living: bool = True) -> None:
        """Read the draws of a session and show the one that stands; `living` while seats may still change."""
        if self._session != session_id:
            self.says.setText("")
        self._session = session_id
        known = self._desk.may("read_experts")
        self.draws = (self._desk.ask(read_draws, session_id) or ()) if known else ()
        self._none.say(
            _("还没有抽取专家。先核对备案、聘期、到会和回避，再由见证人给出种子。") if known
            else _("专家名单和抽取记录按规定不公开，由审核、签发人员办理。")
        )  # fmt: skip
        self._none.setVisible(not self.draws)
        for part in (self._record, self._first, self._second, self._repeat, self._export):
            part.setVisible(bool(self.draws))
        self.says.setVisible(bool(self.says.text()))
        may = living and self._desk.may("draw_members")
        self._draw.setVisible(may and not self.draws)
        self._again.setVisible(may and bool(self.draws))
        for button in (self._chair, self._vice):
            button.setVisible(living and bool(self.draws) and self._desk.may("name_chair"))
        self._export.setVisible(bool(self.draws) and self._desk.may("export_draw"))
        if not self.draws:
            return
        now = self.draws[0]
        earlier = [
            _("{moment} 见证人 {witness}").format(moment=instant_words(one.drawn_at), witness=one.witness)
            for one in self.draws[1:]
        ]
        rows = [
            (_("抽取时间"), instant_words(now.drawn_at)),
            (_("经办"), now.by_name),
            (_("见证人"), now.witness),
            (_("见证人给出的种子"), now.words),
            (_("抽取池"), _("{pool} 人，另排除 {out} 人").format(pool=now.pool, out=len(now.excluded))),
            (_("校验值（SHA-256）"), _in_groups(now.digest)),
            (_("再次抽取的原因"), now.reason),
            (_("以前的抽取"), "\n".join(earlier)),
        ]
        self._facts.show_rows([(name, value) for name, value in rows if value])
        for table, drawn, card in (
            (self.members, now.members, self._first), (self.substitutes, now.substitutes, self._second),
        ):  # fmt: skip
            cells = [drawn_cells(place, one) for place, one in enumerate(drawn, start=1)]
            table.show_rows(cells, [one.id for one in drawn])
            card.set_aside(_("{count} 人").format(count=len(drawn)))
        if self.members.current_key() is None:
            self.members.stand_at(0)

    def ask_draw(self) -> None:
        """Ask for the witness and draw."""
        if self._session is not None and self._desk.may("draw_members"):
            ask = DrawAsk(self._desk, self._theme, self, self._session, again=bool(self.draws))
            ask.drawn.connect(self._shown)
            self.ask = ask
            ask.open()

    def _name(self, role: Seat) -> None:
        """Give the member the cursor stands on a seat; the same again takes it back."""
        key = self.members.current_key()
        held = next((one.role for one in self.draws[0].members if one.id == key), "") if self.draws else ""
        if isinstance(key, int) and self._session is not None:
            self._desk.do(name_chair, self._session, key, "member" if held == role else role)
            self.show_session(self._session)
            self.members.stand_at(next(at for at, one in enumerate(self.draws[0].members) if one.id == key))

    def repeat(self) -> None:
        """Draw again from the record, and say whether it gives the same people."""
        repeated = self._desk.ask(repeat_draw, self.draws[0].id) if self.draws else None
        if repeated is None:
            return
        good = _("已按记录重新抽取：正选 {members} 人、备选 {others} 人与记录完全相同，校验值相符。").format(
            members=len(repeated.members), others=len(repeated.substitutes)
        )
        self.says.setText(good if repeated.same else "\n".join(_(fault) for fault in repeated.faults))
        retone(self.says, "good" if repeated.same else "over")
        self.says.setVisible(True)

    def export(self, path: Path) -> None:
        """Write the record to a file anybody can repeat the draw from."""
        if self.draws:
            self._desk.do(export_draw, self.draws[0].id, path)

    def _shown(self) -> None:
        self.says.setText("")
        if self._session is not None:
            self.show_session(self._session)
        self.drawn.emit()

    def _choose_export(self) -> None:
        chosen = to_save(self, _("导出抽取记录"), _("抽取记录.json"), "JSON (*.json)")
        if chosen:
            self.export(chosen)


def _in_groups(digest: str) -> str:
    """Hex digits in groups of eight, so that people can compare them."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
