"""评委会: every committee with how its filing stands today, one whole beside the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

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
from desktop.screens.pieces.list_parts import Narrowing, Open, Words
from desktop.screens.pieces.listed_page import ListedPage
from desktop.screens.titles.panels.committee_panel import CommitteePanel
from desktop.screens.titles.panels.form_ask import Form, FormAsk, Raw
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone

TONES: Final[dict[str, Tone]] = {
    "good": "good", "expiring": "near", "expired": "over", "not_yet": "near", "unfiled": "over", "faulty": "over",
    "ended": "second",
}  # fmt: skip


class CommitteesTab(ListedPage[CommitteeRow]):
    """A place with a key opens that committee. Ctrl+Shift+N enters one."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.ask: FormAsk | None = None
        self.panel = CommitteePanel(desk, theme)
        words = Words(
            called=_("评委会"),
            find=_("名称、专业、备案文号"),
            new=_("登记评委会"),
            purpose=_("评委会须先核准备案。登记备案文号、范围和有效期，开会当天备案过期的会被拦下。"),
            icon="users",
        )
        right = Open(self.panel, self.panel.show_committee, self._shown, (620, 520))
        states = Narrowing(boxes=((_("状态"), ((False, _("未停用")), (True, _("含已停用")))),))
        super().__init__(desk, theme, words, _columns(), right, states)
        self.new.setVisible(desk.may("save_committee"))
        self.panel.went.connect(self.went)
        self.panel.edit.connect(self.put_right)

    def _shown(self) -> int | None:
        return self.panel.view.row.id if self.panel.view is not None else None

    def listed(self) -> Sequence[CommitteeRow] | None:
        """The committees as narrowed."""
        return self.desk.ask(list_committees, self.search.text(), ended=bool(self.boxes[0].currentData()))

    def said(self, many: int) -> str:
        """How many."""
        return _("共 {count} 个评委会").format(count=many)

    def take(self, changed: Changed) -> None:
        """What touches committees or who may be drawn for them."""
        if changed.committee is not None or changed.expert is not None or changed.policy:
            self.refresh()

    def make_new(self) -> None:
        """Ask for a new committee; it opens at the right."""
        if self.desk.may("save_committee"):
            self._ask_form(None)

    def put_right(self) -> None:
        """Ask for what is to be put right of the one that is open."""
        if self.panel.view is not None and self.panel.view.row.state == "active":
            self._ask_form(self.panel.view)

    def _ask_form(self, view: CommitteeView | None) -> None:
        def keep(raw: Raw) -> int | None:
            told = (view.row.id, raw, view.version) if view is not None else (None, raw)
            changed = self.desk.do(save_committee, *told)
            return None if changed is None else changed.committee or (view.row.id if view is not None else None)

        title = _("登记评委会") if view is None else _("更正评委会")
        form = Form(title, COMMITTEE_LAYOUT, CommitteeAnswers, self._check, keep)
        begun: Raw = view.answers if view is not None else {"per": "series", "title_series": "engineering"}
        self.ask = FormAsk(self.theme, self, form, begun)
        self.ask.kept.connect(self.open_one)
        self.ask.open()

    def _check(self, raw: Raw) -> Sequence[Complaint]:
        return self.desk.ask(_complaints, raw) or ()

    def cells(self, row: CommitteeRow) -> tuple[Cell, ...]:
        """Its name, level and size, until when it is filed, how it stands."""
        key = row.standing.key
        return (
            Tinted(row.name, strong=True),
            _("{level} {count} 人").format(level=_(COMMITTEE_LEVELS.title(row.level)), count=row.size),
            day_words(row.filed_until) or "—",
            Tinted(_(STANDING_WORDS[key]), TONES[key], pill=True),
        )


def _complaints(office: Office, raw: Raw) -> Sequence[Complaint]:
    return committee_complaints(office.policy, raw, office.clock.today())


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _("评委会"), 200, stretch=True),
        Column("size", _("级别·人数"), 90),
        Column("until", _("备案至"), 96, tone="second"),
        Column("state", _("状态"), 112),
    )
