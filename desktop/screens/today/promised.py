"""What the morning's page says of promises: still running, to be checked, and what the night settled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.casework.promises.views import DueCheck, PromiseView
from desktop.casework.today.views import Promised
from desktop.screens.cases.materials.promises.words import left_tone, left_words
from desktop.screens.days import day_words
from desktop.screens.page import Place
from desktop.screens.today.brief_list import Brief
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


def promised_brief(entry: Promised) -> Brief:
    """An open promise: the paper, whose, how long still."""
    way = _("容缺") if entry.kind == "later" else _("以承诺代替")
    place = Place("case", entry.case_id, part="materials", field=entry.key)
    note = f"{entry.number} · {entry.person_name} · {way}"
    return Brief(_(entry.material), note, left_words(entry.days_left), left_tone(entry.days_left), place)


def check_brief(entry: DueCheck) -> Brief:
    """A declaration to be checked; a click leads to where its result is recorded."""
    note = " · ".join((entry.case_number, entry.applicant, _("{day}前核查").format(day=day_words(entry.due_on))))
    place = Place("case", entry.case_id, part="materials", field=entry.material)
    title = _("核查 {material}").format(material=_(entry.material_title))
    return Brief(title, note, left_words(entry.days_left), left_tone(entry.days_left), place)


MOST = 5  # lines of the card; the work itself must stay in view


class SettledCard(Card):
    """What was settled by rule since the office was last open. Signal `went(Place)`. Hidden when nothing was."""

    went = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ", flush=True)
        self._says = words("", tone="second", wrap=True)
        self._says.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4))
        self._table = RowsTable(
            theme,
            (
                Column("number", _("受理号"), 126),
                Column("person", _("申请人"), 170, stretch=True, wrap=True),
                Column("material", _("材料"), 190, stretch=True, wrap=True),
                Column("due", _("期限"), 104, tone="second"),
                Column("state", _("结果"), 150),
                Column("then", _("本件"), 130, tone="second"),
            ),
        )
        self.add(self._says)
        self.add(self._table)
        self._rows: tuple[PromiseView, ...] = ()
        self._table.opened.connect(self._go)
        self._table.linked.connect(lambda key, _column: self._go(key))
        self.hide()

    def show_rows(self, rows: tuple[PromiseView, ...], today: date) -> None:
        """Show what was settled this morning; none hides the card."""
        self._rows = rows
        self.setVisible(bool(rows))
        lately = all((today - one.due_on).days == 1 for one in rows)
        title = _("昨夜有 {count} 项承诺到期") if lately else _("休息期间有 {count} 项承诺到期")
        self.set_title(title.format(count=len(rows)))
        says = _("已按承诺书写明的后果处理：记入信用记录，暂停计时或终止办理；告知承诺转入核查。")
        more = _("其余 {count} 项见各办件的经过。").format(count=len(rows) - MOST) if len(rows) > MOST else ""
        self._says.setText(f"{says}{more}")
        self._table.show_rows([_cells(one) for one in rows[:MOST]], list(range(len(rows[:MOST]))))

    def _go(self, key: object) -> None:
        if isinstance(key, int) and key < len(self._rows):
            one = self._rows[key]
            self.went.emit(Place("case", one.case_id, part="materials", field=one.material))


def _cells(one: PromiseView) -> tuple[str | Tinted, ...]:
    broken = one.state == "broken"
    state = Tinted(_("未履行，已记信用"), "over", pill=True) if broken else Tinted(_("转入核查"), "near", pill=True)
    if one.state == "withdrawn":
        state = Tinted(_("随本件终止"), "plain", pill=True)
    return (
        Tinted(one.case_number, "accent", link=True), one.applicant, _(one.material_title), day_words(one.due_on),
        state, _(one.then),
    )  # fmt: skip
