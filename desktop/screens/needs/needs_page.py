"""急需紧缺: the register of posts that firms cannot fill, with who was brought in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.basics.language import _
from desktop.case_types.needs.need import LEVELS
from desktop.casework.changed import Changed
from desktop.casework.needs.count_needs import count_needs
from desktop.casework.needs.export_needs import export_needs
from desktop.casework.needs.list_needs import list_needs
from desktop.casework.needs.rows import STATES
from desktop.casework.needs.views import NeedRow
from desktop.screens.desk import Desk
from desktop.screens.needs.need_ask import NeedAsk
from desktop.screens.needs.need_panel import NeedPanel
from desktop.screens.page import Place
from desktop.screens.pieces.choosing import to_save
from desktop.screens.pieces.list_parts import Narrowing, Open, Words
from desktop.screens.pieces.listed_page import ListedPage
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.key_button import KeyButton

_TONES: Final[dict[str, Tone]] = {"open": "near", "filled": "good", "past": "over", "ended": "second"}


class NeedsPage(ListedPage[NeedRow]):
    """A place with a key opens that need. Ctrl+Shift+N enters one, Ctrl+E writes a spreadsheet."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.panel = NeedPanel(desk, theme)
        self._ask: NeedAsk | None = None
        words = Words(
            title=_("急需紧缺人才"),
            new=_("登记需求"),
            find=_("岗位、专业、单位"),
            purpose=_("单位招不到的人在这里登记；引进一人记一人，尚缺多少随时可见。"),
            pick=_("从左边选一项需求查看，或登记新的需求。"),
            icon="users",
        )
        levels = (("", _("全部层次")), *((choice.key, _(choice.title)) for choice in LEVELS.choices))
        states = (("open", _("未终止")), ("ended", _("已终止")), ("", _("全部")))
        right = Open(self.panel, self.panel.show_need, self._shown, (480, 680))
        boxes = ((_("人才层次"), levels), (_("状态"), states))
        self._export = KeyButton(theme, _("导出表格"), "Ctrl+E", "download")
        super().__init__(desk, theme, words, _columns(), right, Narrowing(boxes=boxes), (self._export,))
        self.new.setVisible(desk.may("save_need"))
        self._export.clicked.connect(self._choose_export)
        self._export.setVisible(desk.may("export_needs"))
        self.panel.went.connect(self.went)

    def _shown(self) -> int | None:
        return self.panel.view.row.id if self.panel.view is not None else None

    def visit(self, place: Place) -> None:
        """Come for one need."""
        self.refresh()
        if place.key is not None:
            self.open_one(place.key)

    def listed(self) -> Sequence[NeedRow] | None:
        """The needs as narrowed."""
        level, state = (str(box.currentData()) for box in self.boxes)
        return self.desk.ask(list_needs, self.search.text(), state=state, level=level)

    def tell(self, many: int) -> None:
        """How many posts are wanted, filled and open."""
        self._export.setEnabled(bool(many))
        counts = self.desk.ask(count_needs)
        said = "" if counts is None or not counts.needs else _(
            "{needs} 项需求 · 需 {wanted} 人 · 已引进 {brought} 人 · 尚缺 {open} 人"
        ).format(needs=counts.needs, wanted=counts.wanted, brought=counts.brought, open=counts.open)  # fmt: skip
        self.head.show_words(_("急需紧缺人才"), said, str(many))

    def said(self, many: int) -> str:
        """How many."""
        return _("共 {count} 项").format(count=many)

    def take(self, changed: Changed) -> None:
        """What touches needs or the people in them."""
        if changed.need is not None or changed.person is not None or changed.employer is not None:
            self.refresh()

    def make_new(self) -> None:
        """Ask for a new need; it opens at the right."""
        if not self.desk.may("save_need"):
            return
        self._ask = NeedAsk(self.desk, self.theme, self)
        self._ask.kept.connect(self._kept)
        self._ask.open()

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a spreadsheet."""
        picked = self.table.selected_keys()
        self.desk.do(export_needs, picked if len(picked) > 1 else self.listed_keys, path)

    def _kept(self, key: int) -> None:
        self.refresh()
        self.open_one(key)

    def _choose_export(self) -> None:
        name = _("急需紧缺人才 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen = to_save(self, _("导出表格"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(chosen)

    def cells(self, row: NeedRow) -> tuple[Cell, ...]:
        """Which post, whose, how many of how many, how it stands."""
        state = Tinted(_(STATES[row.state]), _TONES[row.state], pill=True)
        return Tinted(row.post, strong=True), row.employer_name, f"{row.brought}/{row.wanted}", state


def _columns() -> tuple[Column, ...]:
    return (
        Column("post", _("岗位"), 140),
        Column("employer", _("单位"), 150, tone="second", stretch=True),
        Column("count", _("引进/需求"), 84),
        Column("state", _("状态"), 88),
    )
