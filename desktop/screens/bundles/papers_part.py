"""材料: every paper the cases ask for, once; a scan attached here serves all of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.bundles.attach_paper import attach_paper
from desktop.casework.bundles.views import BundleView, PaperTogether
from desktop.casework.materials.views import STATE_TITLES
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_open_several
from desktop.screens.saving import read_file
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton

_WANTING = frozenset({"missing", "returned"})


class PapersPart(QWidget):
    """A list and one button: Ctrl+O attaches files to the paper the cursor is on."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._view: BundleView | None = None
        self.table = RowsTable(
            theme,
            (
                Column("paper", _("材料"), 240, stretch=True, wrap=True),
                Column("state", _("状态"), 110),
                Column("pages", _("扫描件"), 76, align="right", tone="second"),
                Column("cases", _("要它的办件"), 128, tone="second", wrap=True),
            ),
        )
        self.table.setAccessibleName(_("材料"))
        self.table.picked.connect(lambda _key: self._weigh())
        self._none = EmptyState(theme, "paperclip", _("没有在办的办件，不收材料。"))
        card = Card(theme, flush=True)
        card.add(self.table)
        card.add(self._none)
        self._attach = KeyButton(theme, _("附上扫描件"), "Ctrl+O", "paperclip", kind="primary")
        self._attach.clicked.connect(self.choose)
        self._says = words("", "small", "second", wrap=True)
        line = QHBoxLayout()
        theme.space(line, spacing=12)
        line.addWidget(self._attach)
        line.addWidget(self._says, 1)
        area, inside = scrolled(theme, (0, 0, 8, 0))
        inside.addWidget(card)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        theme.space(column, spacing=12)
        column.addWidget(area, 1)
        column.addLayout(line)
        self.setFocusProxy(self.table)

    def show_bundle(self, view: BundleView) -> None:
        """Show the papers; the cursor stays on its paper."""
        kept = self.table.current_key() if self._view is not None and self._view.row.id == view.row.id else None
        self._view = view
        keys = [one.key for one in view.papers]
        self.table.show_rows([_cells(one) for one in view.papers], keys)
        if keys:
            self.table.stand_at(keys.index(str(kept)) if kept in keys else 0)
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        wanting = sum(1 for one in view.papers if one.required and one.state in _WANTING)
        together = sum(1 for one in view.papers if len(one.cases) > 1)
        says = _("必交的还差 {wanting} 项；{together} 项为多个办件共用，交一次即可。")
        self._says.setText(says.format(wanting=wanting, together=together))
        self._weigh()

    def _weigh(self) -> None:
        view = self._view
        may = view is not None and view.row.state == "open" and self._desk.may("attach_material")
        self._attach.setVisible(may and self.table.current_key() is not None)

    def choose(self) -> None:
        """Ask for files for the paper the cursor is on."""
        names = to_open_several(
            self, _("附上扫描件"), _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)")
        )
        self.attach(names)

    def attach(self, paths: list[Path]) -> None:
        """Keep these files for the paper; the first that is refused stops, with its reason."""
        key = self.table.current_key()
        if self._view is None or key is None:
            return
        for path in paths:
            data = self._desk.ask(read_file, path)
            if data is None or self._desk.do(attach_paper, self._view.row.id, str(key), path.name, data) is None:
                return


def _cells(one: PaperTogether) -> tuple[Cell, ...]:
    state = _(STATE_TITLES.get(one.state, one.state))
    wanting = one.state in _WANTING
    tone: Tone = "near" if wanting and one.required else "second" if wanting else "good"
    return (
        _(one.title) if one.required else _("{paper}（视情形）").format(paper=_(one.title)),
        Tinted(state, tone, pill=True),
        _("{count} 页").format(count=one.pages) if one.pages else "—",
        _("、").join(one.cases),
    )
