"""事项: what is wanted, whose it is, how far it has come; each case is one key away."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.bundles.drop_item import drop_item
from desktop.casework.bundles.inside.noting import NOTE_LAYOUT, ItemNote
from desktop.casework.bundles.issue_transfer import issue_transfer
from desktop.casework.bundles.note_item import note_item
from desktop.casework.bundles.views import OPEN, BundleView, ItemView
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.bundles.add_ask import AddAsk
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

_TONES: Final[dict[str, Tone]] = {
    "running": "accent", "filed": "near", "chosen": "near", "done": "good", "refused": "over",
}  # fmt: skip


class ItemsPart(QWidget):
    """Signal `went(Place)`: to a case. F2 notes a state, F8 hands on, Ctrl+I adds; Enter opens the case."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._view: BundleView | None = None
        self._asked: QDialog | None = None
        self.table = RowsTable(
            theme,
            (
                Column("item", _("事项"), 190, stretch=True, wrap=True),
                Column("state", _("状态"), 88),
                Column("where", _("办件或文号、时限"), 132, tone="second", wrap=True),
                Column("whose", _("办理部门和备注"), 132, tone="second", wrap=True),
            ),
        )
        self.table.setAccessibleName(_("事项"))
        self.table.opened.connect(lambda _key: self._open())
        self.table.picked.connect(lambda _key: self._weigh())
        self._add = KeyButton(theme, _("加事项"), "Ctrl+I", "plus", kind="quiet")
        self._hand = KeyButton(theme, _("转办"), "F8", "mail")
        self._note = KeyButton(theme, _("登记结果"), "F2", "check")
        self._drop = KeyButton(theme, _("不再办理…"), icon="ban", kind="quiet")
        self._go = KeyButton(theme, _("打开办件"), "Enter", "folder-open", kind="primary")
        self._go.setShortcut("")  # the list's own key
        for button, act in (
            (self._add, self._ask_add), (self._hand, self._ask_hand), (self._note, self._ask_note),
            (self._drop, self._ask_drop), (self._go, self._open),
        ):  # fmt: skip
            button.clicked.connect(act)
        card = Card(theme, flush=True)
        card.add(self.table)
        line = Flow()
        theme.space(line, spacing=8)
        for button in (self._go, self._hand, self._note, self._drop, self._add):
            line.addWidget(button)
        area, inside = scrolled(theme, (0, 0, 8, 0))
        inside.addWidget(card)
        inside.addLayout(line)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        theme.space(column)
        column.addWidget(area, 1)
        self.setFocusProxy(self.table)

    def show_bundle(self, view: BundleView) -> None:
        """Show the items of a bundle; the cursor stays on its item."""
        kept = self.table.current_key() if self._view is not None and self._view.row.id == view.row.id else None
        self._view = view
        keys = [one.key for one in view.items]
        self.table.show_rows([_cells(one) for one in view.items], keys)
        if keys:
            self.table.stand_at(keys.index(str(kept)) if kept in keys else 0)
        self._weigh()

    def _item(self) -> ItemView | None:
        key = self.table.current_key()
        return next((one for one in self._view.items if one.key == key), None) if self._view is not None else None

    def _weigh(self) -> None:
        view, item = self._view, self._item()
        may = view is not None and view.row.state == "open" and self._desk.may("save_bundle")
        self._go.setVisible(item is not None and item.case_id is not None)
        hands = may and item is not None and item.hands_on and item.state in OPEN
        self._hand.setVisible(hands and item is not None and item.state == "chosen")
        self._note.setVisible(hands)
        self._drop.setVisible(may and item is not None and item.state in OPEN)
        self._add.setVisible(may and view is not None and bool(view.may_add))

    # -- what a person does

    def _open(self) -> None:
        item = self._item()
        if item is not None and item.case_id is not None:
            self.went.emit(Place("case", item.case_id))

    def _ask_add(self) -> None:
        if self._view is not None:
            self._show(AddAsk(self._desk, self._theme, self._view, self))

    def _ask_hand(self) -> None:
        view, item = self._view, self._item()
        if view is None or item is None:
            return
        says = _("将制发事项转办单，连同已收的材料转{department}；文号一经取得不再收回。")
        says = says.format(department=item.department)
        ask = Ask(self._theme, _("转办“{item}”").format(item=item.title), says, _("转办"), parent=self)
        ask.wait_at_yes()
        ask.answered.connect(lambda _reason: self._desk.do(issue_transfer, view.row.id, item.key))
        self._show(ask)

    def _ask_note(self) -> None:
        view, item, day = self._view, self._item(), self._desk.clock.today()
        if view is None or item is None:
            return
        ask = FormAsk(
            self._theme,
            _("登记“{item}”的结果").format(item=item.title),
            _("由{department}办理。").format(department=item.department),
            _("登记"),
            Asked(
                NOTE_LAYOUT,
                questions_of(ItemNote),
                {"state": "done", "on": day.isoformat()},
                lambda raw: complaints(ItemNote, raw, day=day),
            ),
            self,
        )
        ask.answered.connect(lambda raw: self._noted(ask, view.row.id, item.key, raw))
        self._show(ask)

    def _noted(self, ask: FormAsk, bundle_id: int, item: str, raw: dict[str, Any]) -> None:
        told = ItemNote.model_validate(raw)
        if self._desk.do(note_item, bundle_id, item, told.state, told.on, told.note or "") is not None:
            ask.accept()

    def _ask_drop(self) -> None:
        view, item = self._view, self._item()
        if view is None or item is None:
            return
        says = _("“{item}”改为不再办理；已开的办件不受影响，另行办结。").format(item=item.title)
        ask = Ask(self._theme, _("不再办理"), says, _("不再办理"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(drop_item, view.row.id, item.key, reason))
        self._show(ask)

    def _show(self, dialog: QDialog) -> None:
        self._asked = dialog
        dialog.open()


def _cells(one: ItemView) -> tuple[Cell, ...]:
    due = _("{day}前").format(day=day_words(one.due_on)) if one.due_on is not None else ""
    where = one.case_number or one.filing_number or "—"
    whose = " · ".join(part for part in (one.department, one.note) if part)
    return (
        _what(one),
        Tinted(_(one.says), _TONES.get(one.state, "second"), pill=True),
        "\n".join(part for part in (where, due) if part),
        whose,
    )


def _what(one: ItemView) -> str:
    """The matter, and the kind of case where that says more."""
    if not one.kind_title or one.title in one.kind_title:
        return _(one.kind_title or one.title)
    return f"{_(one.title)}\n{_(one.kind_title)}"
