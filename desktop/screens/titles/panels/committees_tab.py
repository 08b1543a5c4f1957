"""评委会: every committee with how its filing stands today, one whole beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.panels.committee import (
    COMMITTEE_LAYOUT,
    CommitteeAnswers,
    committee_complaints,
)
from desktop.case_types.professional_title.panels.names import COMMITTEE_LEVELS, STANDING_WORDS
from desktop.casework.changed import Changed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.committees.save_committee import save_committee
from desktop.casework.titles.panels.committees.views import CommitteeRow, CommitteeView
from desktop.forms.complaints import Complaint
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.titles.panels.committee_panel import CommitteePanel
from desktop.screens.titles.panels.form_ask import Form, FormAsk, Raw
from desktop.screens.titles.tab import TitleTab
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.side.turning_split import TurningSplit
from desktop.widgets.shell.search_box import SearchBox

TONES: Final[dict[str, Tone]] = {
    "good": "good", "expiring": "near", "expired": "over", "not_yet": "near", "unfiled": "over", "faulty": "over",
    "ended": "second",
}  # fmt: skip
_COLUMNS: Final = 4


class CommitteesTab(TitleTab):
    """A place with a key opens that committee. Ctrl+Shift+N enters one."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, CommitteeRow] = {}
        self._listing = False
        self.ask: FormAsk | None = None
        self._words = SearchBox(theme, _("名称、专业、备案文号"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        self._ended = QCheckBox(_("含已停用"))
        self._ended.toggled.connect(lambda _on: self.refresh())
        new = KeyButton(theme, _("登记评委会"), "Ctrl+Shift+N", "plus", kind="primary")
        new.clicked.connect(self.make_new)
        new.setVisible(desk.may("save_committee"))
        line = QHBoxLayout()
        theme.space(line, spacing=12)
        line.addWidget(self._words, 1)
        line.addWidget(self._ended)
        line.addWidget(new)
        self.table = PagedTable(theme, _columns(), self._read)
        self.table.setAccessibleName(_("评委会"))
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self.show_committee)
        self._none = EmptyState(theme, "users", "", _("登记评委会") if desk.may("save_committee") else "")
        self._none.acted.connect(self.make_new)
        left = Card(theme, flush=True)
        left.add(self.table, 1)
        left.add(self._none, 1)
        self.panel = CommitteePanel(desk, theme)
        self.panel.went.connect(self.went)
        self.panel.edit.connect(self.put_right)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, "users", _("从左边选一个评委会查看。")))
        self._right.addWidget(self.panel)
        split = TurningSplit(theme)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(620), theme.px(520)])
        self.caret = self.table
        self.column.addLayout(line)
        self.column.addWidget(split, 1)

    def visit(self, place: Place) -> None:
        """Come for one committee."""
        self.refresh()
        if place.key is not None:
            self.show_committee(place.key)

    def refresh(self) -> None:
        """The list again; the committee that is open too."""
        rows = self.desk.ask(list_committees, self._words.text(), ended=self._ended.isChecked())
        if rows is None:
            return
        self._rows = {row.id: row for row in rows}
        self._listing = True
        self.table.show_keys(list(self._rows))
        if rows and self.table.current_key() is None:
            self.table.select_key(rows[0].id)
        self._listing = False
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        purpose = _("评委会须先核准备案。登记备案文号、范围和有效期，开会当天备案过期的会被拦下。")
        self._none.say(_("没有符合条件的。") if self._words.text().strip() else purpose)
        self.counted.emit(_("共 {count} 个评委会").format(count=len(rows)))
        key = self.table.current_key()
        if key is not None and key in self._rows:
            self.show_committee(key)
        else:
            self._right.setCurrentIndex(0)

    def take(self, changed: Changed) -> None:
        """What touches committees or who may be drawn for them."""
        if changed.committee is not None or changed.expert is not None or changed.policy:
            self.refresh()

    def show_committee(self, key: int) -> None:
        """Open one at the right."""
        if self.panel.show_committee(key):
            self._right.setCurrentIndex(1)
            self._listing = True
            self.table.select_key(key)
            self._listing = False

    def make_new(self) -> None:
        """Ask for a new committee; it opens at the right."""
        if self.desk.may("save_committee"):
            self._open(None)

    def put_right(self) -> None:
        """Ask for what is to be put right of the one that is open."""
        if self.panel.view is not None and self.panel.view.row.state == "active":
            self._open(self.panel.view)

    def _open(self, view: CommitteeView | None) -> None:
        def keep(raw: Raw) -> int | None:
            told = (view.row.id, raw, view.version) if view is not None else (None, raw)
            changed = self.desk.do(save_committee, *told)
            return None if changed is None else changed.committee or (view.row.id if view is not None else None)

        title = _("登记评委会") if view is None else _("更正评委会")
        form = Form(title, COMMITTEE_LAYOUT, CommitteeAnswers, self._check, keep)
        begun: Raw = view.answers if view is not None else {"per": "series", "title_series": "engineering"}
        self.ask = FormAsk(self.theme, self, form, begun)
        self.ask.kept.connect(self.show_committee)
        self.ask.open()

    def _check(self, raw: Raw) -> Sequence[Complaint]:
        return self.desk.ask(_complaints, raw) or ()

    def _pick(self, keys: list[int]) -> None:
        if len(keys) == 1 and not self._listing:
            self.show_committee(keys[0])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._rows[key]) if key in self._rows else ("",) * _COLUMNS for key in keys]


def _complaints(office: Office, raw: Raw) -> Sequence[Complaint]:
    return committee_complaints(office.policy, raw, office.clock.today())


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _("评委会"), 200, stretch=True, sortable=False),
        Column("size", _("级别·人数"), 90, sortable=False),
        Column("until", _("备案至"), 96, tone="second", sortable=False),
        Column("state", _("状态"), 112, sortable=False),
    )


def _cells(row: CommitteeRow) -> tuple[Cell, ...]:
    key = row.standing.key
    return (
        Tinted(row.name, strong=True),
        _("{level} {count} 人").format(level=_(COMMITTEE_LEVELS.title(row.level)), count=row.size),
        day_words(row.filed_until) or "—",
        Tinted(_(STANDING_WORDS[key]), TONES[key], pill=True),
    )
