"""一件事: bundles at the left, the one that is open at the right."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.bundles.views import SHORT_SORTS, BundleRow
from desktop.casework.changed import Changed
from desktop.screens.bundles.bundle_panel import PARTS, BundlePanel
from desktop.screens.bundles.open_ask import OpenAsk
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.people.named import name_of
from desktop.screens.pieces.list_parts import Narrowing, Open, Words
from desktop.screens.pieces.listed_page import ListedPage
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.theme import Theme


class BundlesPage(ListedPage[BundleRow]):
    """A place with a key opens that bundle; one with the part "new" and a person's key asks for a new one."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.panel = BundlePanel(desk, theme)
        self._ask: OpenAsk | None = None
        words = Words(
            title=_("一件事和人才服务"),
            new=_("新开一单"),
            find=_("姓名、拼音首字母、编号"),
            purpose=_("一个人的许可、社保、职称、居留和社保卡，在这里一并收件：信息填一次，材料交一次。"),
            pick=_("从左边选一单查看，或新开一单。"),
            icon="layers",
        )
        sorts = (("", _("全部类别")), *((key, _(title)) for key, title in SHORT_SORTS.items()))
        states = (("open", _("在办")), ("closed", _("已办结")), ("", _("全部")))
        right = Open(self.panel, self.panel.show_bundle, self._shown, (420, 740))
        boxes = ((_("类别"), sorts), (_("状态"), states))
        super().__init__(desk, theme, words, _columns(), right, Narrowing(boxes=boxes))
        self.new.setVisible(desk.may("open_bundle"))
        self.panel.went.connect(self.went)

    def _shown(self) -> int | None:
        return self.panel.view.row.id if self.panel.view is not None else None

    def visit(self, place: Place) -> None:
        """Come for one bundle, or to open one for somebody."""
        self.refresh()
        if place.part == "new":
            self.make_new(place.key)
        elif place.key is not None:
            self.open_one(place.key)
            if place.part in PARTS:
                self.panel.show_part(place.part)

    def listed(self) -> Sequence[BundleRow] | None:
        """The bundles as narrowed."""
        sort, state = (str(box.currentData()) for box in self.boxes)
        return self.desk.ask(list_bundles, self.search.text(), sort=sort, state=state)

    def tell(self, many: int) -> None:
        """How many."""
        self.head.show_words(_("一件事和人才服务"), beside=str(many))

    def said(self, many: int) -> str:
        """How many."""
        return _("共 {count} 单").format(count=many)

    def take(self, changed: Changed) -> None:
        """What was touched may be any case of a bundle: read again."""
        if changed:
            self.refresh()

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self.panel.save_now()

    def make_new(self, person_id: int | None = None) -> None:
        """Ask whose and which matters; the new one opens at its form."""
        if not self.desk.may("open_bundle"):
            return
        name = name_of(self.desk, person_id) if person_id is not None else ""
        self._ask = OpenAsk(self.desk, self.theme, self, person_id, name)
        self._ask.made.connect(self._made)
        self._ask.open()

    def _made(self, key: int) -> None:
        self.refresh()
        self.open_one(key)
        self.panel.show_part("items")

    def cells(self, row: BundleRow) -> tuple[Cell, ...]:
        """Whose, of which sort, its number, how much is open."""
        if row.state == "closed":
            told = Tinted(_("已办结"), "good", pill=True)
        else:
            told = Tinted(f"{row.open_items}/{row.items}", "accent" if row.open_items else "good", pill=True)
        return Tinted(row.person_name, strong=True), _(SHORT_SORTS[row.sort]), row.number, told


def _columns() -> tuple[Column, ...]:
    return (
        Column("person", _("姓名"), 150, stretch=True),
        Column("sort", _("类别"), 84, tone="second"),
        Column("number", _("编号"), 124, tone="second"),
        Column("open", _("未办完"), 76),
    )
