"""What F3 finds: cases, people, employers and numbers, each a few, with a way to all of them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.casework.employers.employers_rows import employers_rows
from desktop.casework.employers.find_employers import find_employers
from desktop.casework.intake.case_rows import case_rows
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.people.find_people import find_people
from desktop.casework.people.people_rows import people_rows
from desktop.casework.register.incoming.find_incoming import find_incoming, incoming_rows
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.screens.applicant import applicant_cell
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.link import Link

_MOST = 8
INCOMING = "incoming"


class Results(Page):
    """Five cards; empty ones are left out; a single hit is opened at once."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme, margins=(0, 0, 0, 0))
        area, column = scrolled(theme, (24, 20, 24, 16))
        self.column.addWidget(area)
        self._said = ""
        self._head = PageHead(theme, _("查找"))
        column.addWidget(self._head)
        says = _("没有找到。可以换一个词：姓名、拼音首字母、证件号、单位、受理号或文号。")
        self._none = EmptyState(theme, "search", says)
        column.addWidget(self._none)
        self._cards: dict[str, Card] = {}
        self._tables: dict[str, RowsTable] = {}
        self._links: dict[str, Link] = {}
        titles = {
            "cases": _("办件"), "people": _("人员"), "employers": _("单位"), "register": _("发文"), INCOMING: _("收文"),
        }  # fmt: skip
        for key, title in titles.items():
            table = RowsTable(
                theme,
                (
                    Column("first", "", 250),
                    Column("second", "", 220, stretch=True),
                    Column("third", "", 240, tone="second"),
                    Column("last", "", 110, align="right", tone="second"),
                ),
                dense=True,
                head=False,
            )
            table.opened.connect(lambda chosen, key=key: self._open(key, chosen))
            table.linked.connect(lambda chosen, _column, key=key: self._open(key, chosen))
            link = Link("")
            link.clicked.connect(lambda _on=False, key=key: self.went.emit(self._all_of(key)))
            card = Card(theme, title, flush=True)
            card.head.addWidget(link)
            card.add(table)
            column.addWidget(card)
            self._cards[key], self._tables[key], self._links[key] = card, table, link
        column.addStretch(1)

    def visit(self, place: Place) -> None:
        """Find these words."""
        self._said = place.words or self._said
        self.refresh()

    def refresh(self) -> None:
        """Find again."""
        found = {
            "cases": self._cases(), "people": self._people(), "employers": self._employers(),
            "register": self._register(), INCOMING: self._incoming(),
        }  # fmt: skip
        self._head.show_words(_("查找"), beside=_("“{words}”").format(words=self._said))
        hits = [(key, rows[0][0]) for key, (rows, _count) in found.items() if len(rows) == 1]
        total = sum(count for _rows, count in found.values())
        self._none.setVisible(total == 0)
        for key, (rows, count) in found.items():
            self._cards[key].setVisible(bool(rows))
            self._tables[key].show_rows([cells for _key, cells in rows], [row for row, _cells in rows])
            self._links[key].setText(_("全部 {count}").format(count=count))
        # The first hit takes the keys, so that Enter opens it and the arrows choose another.
        first = next((self._tables[key] for key, (rows, _count) in found.items() if rows), None)
        self.caret = first if total != 1 else None
        if first is not None:
            first.stand_at(0)
        self.counted.emit(_("共 {count} 条").format(count=total))
        if total == 1 and hits and self.isVisible():
            self._open(*hits[0])

    def _open(self, page: str, key: object) -> None:
        number = int(str(key))
        if page == "cases":
            self.went.emit(Place("case", number))
        elif page == INCOMING:
            self.went.emit(Place("register", number, words=self._said, part=INCOMING))
        else:
            self.went.emit(Place(page, number, words=self._said if page == "register" else ""))

    def _all_of(self, key: str) -> Place:
        return Place("register", words=self._said, part=key) if key == INCOMING else Place(key, words=self._said)

    def _cases(self) -> tuple[list[tuple[int, Sequence[Cell]]], int]:
        keys = self.desk.ask(find_cases, self._said) or []
        rows = self.desk.ask(case_rows, keys[:_MOST]) or []
        shown = [
            (r.id, (_link(r.number), applicant_cell(r.person_name), r.employer_name, _(r.stage_title))) for r in rows
        ]
        return [(key, cells) for key, cells in shown], len(keys)

    def _people(self) -> tuple[list[tuple[int, Sequence[Cell]]], int]:
        keys = self.desk.ask(find_people, self._said) or []
        rows = self.desk.ask(people_rows, keys[:_MOST]) or []
        shown = [(r.id, (_link(r.name), r.nationality, day_words(r.birth_date), r.document)) for r in rows]
        return [(key, cells) for key, cells in shown], len(keys)

    def _employers(self) -> tuple[list[tuple[int, Sequence[Cell]]], int]:
        keys = self.desk.ask(find_employers, self._said) or []
        rows = self.desk.ask(employers_rows, keys[:_MOST]) or []
        shown = [
            (r.id, (_link(r.name), r.zone, r.credit_code, _("{count} 件").format(count=r.cases) if r.cases else ""))
            for r in rows
        ]
        return [(key, cells) for key, cells in shown], len(keys)

    def _register(self) -> tuple[list[tuple[int, Sequence[Cell]]], int]:
        keys = self.desk.ask(find_register, self._said) or []
        rows = self.desk.ask(register_rows, keys[:_MOST]) or []
        shown = [(r.id, (_link(r.number), r.title, applicant_cell(r.person_name), day_words(r.day))) for r in rows]
        return [(key, cells) for key, cells in shown], len(keys)

    def _incoming(self) -> tuple[list[tuple[int, Sequence[Cell]]], int]:
        keys = self.desk.ask(find_incoming, self._said) or [] if self.desk.may("find_incoming") else []
        rows = self.desk.ask(incoming_rows, keys[:_MOST]) or [] if keys else []
        shown = [(r.id, (_link(r.number), r.title, r.from_whom, day_words(r.received_on))) for r in rows]
        return [(key, cells) for key, cells in shown], len(keys)


def _link(text: str) -> Tinted:
    return Tinted(text, "accent", link=True)
