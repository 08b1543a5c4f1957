"""专家库: the pool of experts in one table, one whole beside it; imported, exported, narrowed by committee."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QStackedWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.panels.expert import EXPERT_LAYOUT, ExpertAnswers
from desktop.case_types.professional_title.panels.names import EXPERT_LEVELS, EXPERT_STATES
from desktop.casework.changed import Changed
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.experts.expert_workbooks import export_experts, make_expert_template
from desktop.casework.titles.panels.experts.find_experts import expert_rows, find_experts
from desktop.casework.titles.panels.experts.read_experts import read_experts
from desktop.casework.titles.panels.experts.save_expert import save_expert
from desktop.casework.titles.panels.experts.views import ExpertView
from desktop.forms.complaints import complaints
from desktop.policy.reckoning.titles.committees import longest_term
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.saving import read_file, write_file
from desktop.screens.titles.panels.choosing import to_open, to_save
from desktop.screens.titles.panels.expert_cells import COLUMNS, expert_cells, expert_columns
from desktop.screens.titles.panels.expert_panel import ExpertPanel
from desktop.screens.titles.panels.form_ask import Form, FormAsk, Raw
from desktop.screens.titles.panels.import_ask import ImportAsk
from desktop.screens.titles.panels.pool_ask import PoolAsk
from desktop.screens.titles.tab import TitleTab
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.side.turning_split import TurningSplit
from desktop.widgets.shell.search_box import SearchBox


class ExpertsTab(TitleTab):
    """A place with a key opens an expert, one with a `field` narrows to that committee.

    Ctrl+Shift+N enters one, Ctrl+I imports, Ctrl+E exports, Ctrl+T writes the template, Ctrl+G moves several.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._order = "name"
        self._listing = False
        self.ask: QDialog | None = None
        self._words = SearchBox(theme, _("姓名、拼音、单位、专业"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        levels = tuple((choice.key, _(choice.title)) for choice in EXPERT_LEVELS.choices)
        states = tuple((key, _(title)) for key, title in EXPERT_STATES.items())
        self._level = self._filter(_("职称级别"), (("", _("全部级别")), *levels))
        self._state = self._filter(_("状态"), ((*states[0],), *states[1:], ("", _("全部"))))
        self._committee = self._filter(_("抽取范围"), ())
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self._words, 1)
        for box in (self._committee, self._level, self._state):
            line.addWidget(box)
        acts = Flow()
        theme.space(acts, spacing=8)
        for title, key, icon, act, right in (
            (_("登记"), "Ctrl+Shift+N", "plus", self.make_new, "save_expert"),
            (_("导入"), "Ctrl+I", "", self._choose_import, "import_experts"),
            (_("导出"), "Ctrl+E", "", self._choose_export, "export_experts"),
            (_("模板"), "Ctrl+T", "", self._choose_template, "import_experts"),
        ):
            button = KeyButton(theme, title, key, icon, kind="primary" if icon else "plain")
            button.clicked.connect(act)
            button.setVisible(desk.may(right))
            acts.addWidget(button)
        self._several = KeyButton(theme, _("所选的抽取范围…"), "Ctrl+G")
        self._several.clicked.connect(self._ask_pool)
        self._several.hide()
        acts.addWidget(self._several)
        self.table = PagedTable(theme, expert_columns(), self._read)
        self.table.setAccessibleName(_("专家库"))
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self.show_expert)
        self.table.sort_asked.connect(self._sort)
        self._none = EmptyState(theme, "users", "", _("登记专家") if desk.may("save_expert") else "")
        self._none.acted.connect(self.make_new)
        left = Card(theme, flush=True)
        left.add(self.table, 1)
        left.add(self._none, 1)
        self.panel = ExpertPanel(desk, theme)
        self.panel.edit.connect(self.put_right)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, "user", _("从左边选一位专家查看。")))
        self._right.addWidget(self.panel)
        split = TurningSplit(theme)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(700), theme.px(480)])
        self.caret = self.table
        self.column.addLayout(line)
        self.column.addLayout(acts)
        self.column.addWidget(split, 1)
        self._list_committees()

    def _filter(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for key, title in choices:
            box.addItem(title, key)
        box.currentIndexChanged.connect(lambda _at: None if self._listing else self.refresh())
        return box

    def _list_committees(self) -> None:
        """The committees to narrow by, the chosen one staying chosen."""
        self._listing, chosen = True, self._committee.currentData()
        self._committee.clear()
        self._committee.addItem(_("全部专家"), None)
        for row in self.desk.ask(list_committees) or ():
            self._committee.addItem(_("可被抽取：{name}").format(name=row.name), row.id)
        self._committee.setCurrentIndex(max(0, self._committee.findData(chosen)))
        self._committee.setMaximumWidth(self.theme.px(230))
        self._listing = False

    def visit(self, place: Place) -> None:
        """Come for an expert, or for those of a committee."""
        if place.field:
            self._list_committees()
            self._committee.setCurrentIndex(max(0, self._committee.findData(int(place.field))))
        self.refresh()
        if place.key is not None:
            self.show_expert(place.key)

    def refresh(self) -> None:
        """The list again; the expert that is open too."""
        keys = self._keys()
        if keys is None:
            return
        self._listing = True
        self.table.show_keys(keys)
        if keys and self.table.current_key() is None:
            self.table.select_key(keys[0])
        self._listing = False
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        narrowed = self._words.text().strip() or self._level.currentData() or self._committee.currentData()
        purpose = _("专家库是抽取评委的底册：单位、亲属、合作和争议登记得全，回避才查得准。可以用模板整批导入。")
        self._none.say(_("没有符合条件的。") if narrowed else purpose)
        self.counted.emit(_("共 {count} 位专家").format(count=len(keys)))
        key = self.table.current_key()
        if key is not None and keys:
            self.show_expert(key)
        else:
            self._right.setCurrentIndex(0)

    def take(self, changed: Changed) -> None:
        """What touches experts or committees."""
        if changed.committee is not None:
            self._list_committees()
        if changed.expert is not None or changed.committee is not None:
            self.refresh()

    def show_expert(self, key: int) -> None:
        """Open one at the right."""
        if self.panel.show_expert(key):
            self._right.setCurrentIndex(1)
            self._listing = True
            self.table.select_key(key)
            self._listing = False

    def make_new(self) -> None:
        """Ask for a new expert, with the longest term the rules give."""
        if not self.desk.may("save_expert"):
            return
        today = self.desk.clock.today()
        until = self.desk.ask(lambda office: longest_term(office.policy, today)) or today
        term = {"term_from": today.isoformat(), "term_until": until.isoformat()}
        self._open(None, {"title_series": "engineering", **term})

    def put_right(self) -> None:
        """Ask for what is to be put right of the one that is open."""
        if self.panel.view is not None:
            self._open(self.panel.view, self.panel.view.answers)

    def _open(self, view: ExpertView | None, raw: Raw) -> None:
        def keep(told: Raw) -> int | None:
            given = (view.row.id, told, view.version) if view is not None else (None, told)
            changed = self.desk.do(save_expert, *given)
            return None if changed is None else changed.expert or (view.row.id if view is not None else None)

        title = _("登记专家") if view is None else _("更正专家")
        check = partial(complaints, ExpertAnswers, day=self.desk.clock.today())
        ask = FormAsk(self.theme, self, Form(title, EXPERT_LAYOUT, ExpertAnswers, check, keep), raw)
        ask.kept.connect(self.show_expert)
        self.ask = ask
        ask.open()

    def import_file(self, path: Path) -> None:
        """Try a workbook dry and show what would become of each row."""
        trial = self.desk.ask(lambda office: read_experts(office, read_file(office, path)))
        if trial is not None:
            self.ask = ImportAsk(self.desk, self.theme, self, trial)
            self.ask.open()

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a workbook."""
        picked = self.table.selected_keys()
        keys = picked if len(picked) > 1 else self._keys() or []
        self.desk.do(export_experts, keys, path)

    def _keys(self) -> list[int] | None:
        return self.desk.ask(
            find_experts, self._words.text(), level=str(self._level.currentData() or ""),
            state=str(self._state.currentData() or ""), committee=self._committee.currentData(), order=self._order,
        )  # fmt: skip

    def _ask_pool(self) -> None:
        if keys := self.table.selected_keys():
            self.ask = PoolAsk(self.desk, self.theme, self, keys)
            self.ask.open()

    def _choose_import(self) -> None:
        if (chosen := to_open(self, _("导入专家"))) is not None:
            self.import_file(chosen)

    def _choose_export(self) -> None:
        name = _("专家库 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        if (chosen := to_save(self, _("导出专家"), name)) is not None:
            self.export(chosen)

    def _choose_template(self) -> None:
        if (chosen := to_save(self, _("空白模板"), _("专家库模板.xlsx"))) is not None:
            self.desk.ask(lambda _office: write_file(chosen, make_expert_template()))

    def _sort(self, key: str, ascending: bool) -> None:
        self._order = f"{'' if ascending else '-'}{key}"
        self.refresh()

    def _pick(self, keys: list[int]) -> None:
        self._several.setVisible(len(keys) > 1 and self.desk.may("save_expert"))
        if len(keys) == 1 and not self._listing:
            self.show_expert(keys[0])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        found = {row.id: row for row in self.desk.ask(expert_rows, keys) or ()}
        return [expert_cells(found[key]) if key in found else ("",) * COLUMNS for key in keys]
