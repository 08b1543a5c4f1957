"""新开一单: whose matters, which of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.bundles.list_items import list_items
from desktop.casework.bundles.open_bundle import open_bundle
from desktop.casework.bundles.views import SORTS
from desktop.screens.bundles.item_rows import ItemRows
from desktop.screens.desk import Desk
from desktop.screens.records.finding import employers_found, people_found
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.segments import Segments

_SORTS = tuple(SORTS)


class OpenAsk(AskBox):
    """Signal `made(int)`: the key of the new bundle. Ctrl+S opens it, Esc leaves without a trace.
    """

    made = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, person_id: int | None = None, name: str = "") -> None:
        super().__init__(theme, _("新开一单"), Yes(_("开单"), icon="plus"), parent, (720, 600))
        self._desk = desk
        self._person = person_id
        self._employer: int | None = None
        self.sorts = Segments(theme, [_(title) for title in SORTS.values()])
        self.sorts.chosen.connect(self._offer)
        self.person = Picker(theme, _("申请人"), partial(people_found, desk))
        self.person.picked.connect(self._take_person)
        if person_id is not None:
            self.person.show_pick(person_id, name)
        self.employer = Picker(theme, _("单位"), partial(employers_found, desk))
        self.employer.picked.connect(self._take_employer)
        self.yes.clicked.connect(self._open_it)
        area, self._items = scrolled(theme, (0, 0, 8, 0))
        for part in (self.sorts, self.person, self.employer, words(_("要办的事项"))):
            self.inside.addWidget(part)
        self.inside.addWidget(area, 1)
        self._rows: ItemRows | None = None
        self._sort = _SORTS[0]
        self._offer(0)
        (self.person if person_id is None else self.employer).setFocus()

    def _offer(self, number: int) -> None:
        """The matters of this sort."""
        self._sort = _SORTS[number]
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = ItemRows(self.theme, self._desk.ask(list_items, self._sort) or ())
        self._rows.chosen.connect(self._weigh)
        self._items.insertWidget(0, self._rows)
        self._weigh()

    def _take_person(self, key: object) -> None:
        self._person = key if isinstance(key, int) else None
        self._weigh()

    def _take_employer(self, key: object) -> None:
        self._employer = key if isinstance(key, int) else None
        self._weigh()

    def _weigh(self) -> None:
        """Say the next thing that lacks; the button waits for it."""
        rows = self._rows
        says = ""
        if self._person is None:
            says = _("请先选定申请人。")
        elif self._employer is None:
            says = _("请先选定单位。")
        elif rows is None or not rows.told():
            says = _("请至少选一个事项。")
        elif rows.lacks_kind():
            says = _("请选定“{item}”要办的事项。").format(item=_(rows.lacks_kind()))
        self.says.setText(says)
        self.yes.setEnabled(not says)

    def _open_it(self) -> None:
        if self._person is None or self._rows is None:
            return
        changed = self._desk.do(open_bundle, self._sort, self._person, self._employer, self._rows.told())
        if changed is not None and changed.bundle is not None:
            self.accept()
            self.made.emit(changed.bundle)
