"""专家库: the pool of experts in one table, one whole beside it; imported, exported, narrowed by committee."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog

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
from desktop.screens.pieces.choosing import to_open, to_save
from desktop.screens.pieces.filter_box import fill
from desktop.screens.pieces.list_page import ListPage
from desktop.screens.pieces.list_parts import Narrowing, Open, Words
from desktop.screens.pieces.waiting import waiting
from desktop.screens.saving import read_file, write_file
from desktop.screens.titles.panels.expert_cells import COLUMNS, expert_cells, expert_columns
from desktop.screens.titles.panels.expert_panel import ExpertPanel
from desktop.screens.titles.panels.form_ask import Form, FormAsk, Raw
from desktop.screens.titles.panels.import_ask import ImportAsk
from desktop.screens.titles.panels.pool_ask import PoolAsk
from desktop.widgets.lists.column import Cell
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton


class ExpertsTab(ListPage):
    """A place with a key opens an expert, one with a `field` narrows to that committee.

    Ctrl+Shift+N enters one, Ctrl+I imports, Ctrl+E exports, Ctrl+T writes the template, Ctrl+G moves several.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.ask: QDialog | None = None
        self.panel = ExpertPanel(desk, theme)
        words = Words(
            called=_("专家库"),
            find=_("姓名、拼音、单位、专业"),
            new=_("登记专家"),
            purpose=_("专家库是抽取评委的底册：单位、亲属、合作和争议登记得全，回避才查得准。可以用模板整批导入。"),
            icon="users",
        )
        acts = []
        for title, key, act, right in (
            (_("导入"), "Ctrl+I", self._choose_import, "import_experts"),
            (_("导出"), "Ctrl+E", self._choose_export, "export_experts"),
            (_("模板"), "Ctrl+T", self._choose_template, "import_experts"),
            (_("所选的抽取范围…"), "Ctrl+G", self._ask_pool, ""),
        ):
            button = KeyButton(theme, title, key)
            button.clicked.connect(act)
            button.setVisible(desk.may(right) if right else False)
            acts.append(button)
        self._several = acts[-1]
        levels = (("", _("全部级别")), *((choice.key, _(choice.title)) for choice in EXPERT_LEVELS.choices))
        states = (*((key, _(title)) for key, title in EXPERT_STATES.items()), ("", _("全部")))
        boxes = ((_("抽取范围"), ()), (_("职称级别"), levels), (_("状态"), states))
        right_side = Open(self.panel, self.panel.show_expert, self._shown, (660, 480))
        super().__init__(desk, theme, words, expert_columns(), right_side, Narrowing(boxes=boxes), acts)
        self.new.setVisible(desk.may("save_expert"))
        self.panel.edit.connect(self.put_right)
        self._list_committees()

    def _list_committees(self, chosen: int | None = None) -> None:
        """The committees to narrow by; `chosen` or else the one that was chosen is."""
        rows = self.desk.ask(list_committees) or ()
        names = ((row.id, _("可被抽取：{name}").format(name=row.name)) for row in rows)
        box = self.boxes[0]
        fill(box, ((None, _("全部专家")), *names), chosen=box.currentData() if chosen is None else chosen)

    def visit(self, place: Place) -> None:
        """Come for an expert, or for those of a committee."""
        if place.field:
            self._list_committees(int(place.field))
        super().visit(place)

    def take(self, changed: Changed) -> None:
        """What touches experts or committees."""
        if changed.committee is not None:
            self._list_committees()
        if changed.expert is not None or changed.committee is not None:
            self.refresh()

    def keys(self) -> list[int] | None:
        """The experts as narrowed, by name unless a column was pressed."""
        committee, level, state = (box.currentData() for box in self.boxes)
        column, ascending = self.sort or ("name", True)
        order = f"{'' if ascending else '-'}{column}"
        return self.desk.ask(
            find_experts, self.search.text(), level=str(level), state=str(state), committee=committee, order=order
        )

    def rows_of(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        """The rows of these keys."""
        found = {row.id: row for row in self.desk.ask(expert_rows, keys) or ()}
        return [expert_cells(found[key]) if key in found else ("",) * COLUMNS for key in keys]

    def said(self, many: int) -> str:
        """How many."""
        return _("共 {count} 位专家").format(count=many)

    def selected(self, keys: Sequence[int]) -> None:
        """Several may be let into a pool, or out of it, at once."""
        self._several.setVisible(len(keys) > 1 and self.desk.may("save_expert"))

    def _shown(self) -> int | None:
        return self.panel.view.row.id if self.panel.view is not None else None

    def make_new(self) -> None:
        """Ask for a new expert, with the longest term the rules give."""
        if not self.desk.may("save_expert"):
            return
        today = self.desk.clock.today()
        until = self.desk.ask(lambda office: longest_term(office.policy, today)) or today
        term = {"term_from": today.isoformat(), "term_until": until.isoformat()}
        self._ask_form(None, {"title_series": "engineering", **term})

    def put_right(self) -> None:
        """Ask for what is to be put right of the one that is open."""
        if self.panel.view is not None:
            self._ask_form(self.panel.view, self.panel.view.answers)

    def _ask_form(self, view: ExpertView | None, raw: Raw) -> None:
        def keep(told: Raw) -> int | None:
            given = (view.row.id, told, view.version) if view is not None else (None, told)
            changed = self.desk.do(save_expert, *given)
            return None if changed is None else changed.expert or (view.row.id if view is not None else None)

        title = _("登记专家") if view is None else _("更正专家")
        check = partial(complaints, ExpertAnswers, day=self.desk.clock.today())
        ask = FormAsk(self.theme, self, Form(title, EXPERT_LAYOUT, ExpertAnswers, check, keep), raw)
        ask.kept.connect(self.open_one)
        self.ask = ask
        ask.open()

    def import_file(self, path: Path) -> None:
        """Try a workbook dry and show what would become of each row."""
        with waiting():
            trial = self.desk.ask(lambda office: read_experts(office, read_file(office, path)))
        if trial is not None:
            self.ask = ImportAsk(self.desk, self.theme, self, trial)
            self.ask.open()

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a workbook."""
        picked = self.table.selected_keys()
        keys = picked if len(picked) > 1 else self.listed_keys
        with waiting():
            self.desk.do(export_experts, keys, path)

    def _ask_pool(self) -> None:
        if keys := self.table.selected_keys():
            self.ask = PoolAsk(self.desk, self.theme, self, keys)
            self.ask.open()

    def _choose_import(self) -> None:
        if (chosen := to_open(self, _("导入专家"), "Excel (*.xlsx)")) is not None:
            self.import_file(chosen)

    def _choose_export(self) -> None:
        name = _("专家库 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        if (chosen := to_save(self, _("导出专家"), name, "Excel (*.xlsx)")) is not None:
            self.export(chosen)

    def _choose_template(self) -> None:
        if (chosen := to_save(self, _("空白模板"), _("专家库模板.xlsx"), "Excel (*.xlsx)")) is not None:
            self.desk.ask(lambda _office: write_file(chosen, make_expert_template()))
