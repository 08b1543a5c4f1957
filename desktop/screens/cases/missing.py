"""还差什么: what is still missing in a case, beside its tabs; each line leads to its place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence

from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Gap
from desktop.case_types.professional_title.life import STATES
from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.bundles.views import SHORT_SORTS
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.views import CaseView
from desktop.casework.titles.submissions.case_in_batch import case_in_batch
from desktop.screens.cases.direct.case_report import CaseReport
from desktop.screens.cases.way_bar import move_title
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import LongLink
from desktop.widgets.pieces.side_panel import GapLine, SidePanel

NEXT_KEY: Final = "F11"


class Missing(SidePanel):
    """The gaps of one case, and the papers that tell of them. Signal `went(Place)`: to a part of the case."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("还差什么"))
        self._desk = desk
        self._gaps: tuple[Gap, ...] = ()
        self._questions: frozenset[str] = frozenset()
        self._at: tuple[str, str] = ("", "")  # the gap gone to last
        self._place = -1
        self._case: int | None = None
        self.chosen.connect(lambda number: self._go_to(int(number)))
        self._next = KeyButton(theme, _("下一处"), NEXT_KEY, kind="quiet")
        self._next.setShortcut(QKeySequence())  # the page's, too
        self._next.clicked.connect(self.go_on)
        self.head.addWidget(self._next)
        notice = KeyButton(theme, _("一次性告知书"), "F10", "file-text", kind="primary")
        notice.clicked.connect(lambda: self._open("papers", "notice"))
        notice.setShortcut(QKeySequence())  # F10 is the page's: it works while the panel is away, too
        packet = KeyButton(theme, _("材料包预览"), icon="package")
        packet.clicked.connect(lambda: self._open("papers", "packet"))
        self._bundle = LongLink(theme, "")
        self._bundle.clicked.connect(self._to_bundle)
        self._bundle_key: int | None = None
        self._batch = LongLink(theme, "")
        self._batch.clicked.connect(self._to_batch)
        self._batch_key: int | None = None
        self.report = CaseReport(desk, theme, self)
        self.report.went.connect(self.went)
        self.foot.addWidget(self.report)
        self.foot.addWidget(self._bundle)
        self.foot.addWidget(self._batch)
        self.foot.addWidget(notice)
        self.foot.addWidget(packet)

    @property
    def count(self) -> int:
        """How many things are missing."""
        return len(self._gaps)

    def show_case(self, view: CaseView, step: str) -> bool:
        """Read what this case lacks; `step` is the stage it goes to next ("" for none). False when it was not told."""
        gaps = self._desk.ask(read_gaps, view.id)
        if gaps is None:
            return False
        self._show_bundle(view.id)
        self._show_batch(view.id)
        self.report.show_case(view.id, read_only=view.read_only)
        if self._case != view.id:
            self._case, self._at, self._place = view.id, ("", ""), -1
        self._gaps = gaps
        self._questions = frozenset(kind_of(view.kind).answers.model_fields)
        blocking = sum(1 for gap in gaps if gap.blocks)
        note = _("补齐后即可{step}").format(step=move_title(view, step)) if step and blocking else ""
        if note and view.stage == "correcting" and view.accepted_on is not None:
            note = _("补齐后即可恢复办理")  # it was accepted before, it is not accepted again
        if not gaps:
            note = _("都齐了。")
        elif blocking:
            note = _("{count} 项。").format(count=len(gaps)) + note
        lines = [
            GapLine(str(number), _(gap.says), _(gap.why), "near" if gap.blocks else "second")
            for number, gap in enumerate(gaps)
        ]
        self.show_gaps(lines, note)
        return True

    def _show_bundle(self, case_id: int) -> None:
        """The bundle the case belongs to, where there is one."""
        found = self._desk.ask(list_bundles, case_id=case_id) if self._desk.may("read_bundle") else ()
        row = next(iter(found or ()), None)
        self._bundle_key = row.id if row is not None else None
        self._bundle.setVisible(row is not None)
        if row is not None:
            says = _("属于“{sort}”{number}").format(sort=_(SHORT_SORTS[row.sort]), number=row.number)
            self._bundle.setText(says)
            self._bundle.setAccessibleName(says)

    def _to_bundle(self) -> None:
        if self._bundle_key is not None:
            self.went.emit(Place("bundles", self._bundle_key))

    def _show_batch(self, case_id: int) -> None:
        """The batch of titles the case stands in, and where, where there is one."""
        found = self._desk.ask(case_in_batch, case_id)
        self._batch_key = found.batch_id if found is not None else None
        self._batch.setVisible(found is not None)
        if found is not None:
            says = f"{found.receipt} · {_(STATES[found.state])} · {found.batch_name}"
            self._batch.setText(says)
            self._batch.setAccessibleName(says)

    def _to_batch(self) -> None:
        if self._batch_key is not None:
            self.went.emit(Place("batch", self._batch_key, part="applicants"))

    def go_on(self) -> None:
        """To the gap behind the one gone to last; where that one was filled, the one that took its place.

        What holds nothing up (a remark) is passed over. When nothing does any more, to the packet.
        """
        if not any(gap.blocks for gap in self._gaps):
            self._open("papers", "packet")
            return
        keys = [(gap.kind, gap.key) for gap in self._gaps]
        there = keys[self._place : self._place + 1] == [self._at]
        first = self._place + 1 if there else keys.index(self._at) + 1 if self._at in keys else max(self._place, 0)
        round_ = [place % len(keys) for place in range(first, first + len(keys))]
        self._go_to(next(place for place in round_ if self._gaps[place].blocks))

    def _go_to(self, number: int) -> None:
        gap = self._gaps[number]
        self._at, self._place = (gap.kind, gap.key), number
        if gap.kind == "material":
            self._open("materials", gap.key)
        elif gap.kind in {"person", "employer"}:
            self._open("answers", f"{gap.kind}.{gap.key}")
        elif gap.kind == "answer" or gap.key in self._questions:
            self._open("answers", gap.key)
        else:
            self._open("verdict", gap.key)

    def _open(self, part: str, field: str = "") -> None:
        self.went.emit(Place("case", part=part, field=field))
