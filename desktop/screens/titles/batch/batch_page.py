"""One batch: what it is and where it stands above, its parts as tabs."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from desktop.basics.language import _
from desktop.case_types.professional_title.batch.names import MODES
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.casework.changed import Changed
from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.batches.end_batch import end_batch
from desktop.casework.titles.batches.open_batch import open_batch
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.batches.settled import REVIEWED
from desktop.casework.titles.batches.views import STATES, BatchView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.pieces.part_lines import Parts
from desktop.screens.remembered import Remembered
from desktop.screens.titles.batch.batch_ask import BatchAsk
from desktop.screens.titles.batch.parts import PARTS
from desktop.screens.titles.part import BatchPart
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton

ENDED: Final = {"closed", "dropped"}
CARRIED: Final = {"sessions", "papers"}  # what a suitcase has of a batch


class BatchPage(Page):
    """Place `batch` with a batch's key; `part` is the key of a part, `field` something in it.

    Alt+Up goes back to all batches. F2 puts right what the batch is, F7 takes it to its next state, Ctrl+Shift+X calls
    it off.
    """

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__(desk, theme)
        self.view: BatchView | None = None
        self.asked: QDialog | None = None
        lines = [one for one in PARTS if desk.home is None or one.key in CARRIED]
        self.parts = Parts[BatchPart](desk, theme, remembered, "batch", lines)
        self.parts.chosen.connect(self.show_part)
        self.parts.went.connect(self._go)
        self.parts.counted.connect(self.counted)
        self.parts.turned.connect(self.turned)
        self._head = PageHead(theme, "")
        self._edit = KeyButton(theme, _("修改批次"), "F2", "settings")
        self._edit.clicked.connect(self.edit)
        self._drop = KeyButton(theme, _("取消批次…"), "Ctrl+Shift+X", "ban", kind="quiet")
        self._drop.clicked.connect(self._ask_drop)
        self._again = KeyButton(theme, _("再次受理"), "Ctrl+Shift+O", "rotate-ccw", kind="quiet")
        self._again.clicked.connect(self._ask_again)
        self._next = KeyButton(theme, "", "F7", "arrow-right", kind="primary")
        self._next.clicked.connect(self.go_on)
        back = KeyButton(theme, _("批次列表"), "Alt+Up", "chevron-left", kind="quiet")
        back.clicked.connect(lambda: self.went.emit(Place("titles", part="batches")))
        back.setVisible(desk.home is None)
        theme.follow(back, lambda: self._name_way_back(back))
        for button in (self._drop, self._again, self._edit, self._next):
            self._head.right.addWidget(button)
        self.column.addWidget(self._head)
        self.parts.bar.right.addWidget(back)  # beside the tabs: in the head it would take a line of a low window
        self.column.addWidget(self.parts, 1)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save_now)

    def _name_way_back(self, back: KeyButton) -> None:
        """Where letters are great its arrow stands alone, so that the tabs keep to one line."""
        says = _("批次列表")
        back.set_text("" if self.theme.tight else says)
        back.setToolTip(says if self.theme.tight else "")
        back.setAccessibleName(f"{says} Alt+Up")

    # -- coming and going

    def visit(self, place: Place) -> None:
        """Show a batch, perhaps one part of it."""
        if place.key is not None and (self.view is None or place.key != self.view.row.id):
            if not self.save_now():
                return
            view = self.desk.ask(read_batch, place.key)
            if view is None:
                return
            self.view = view
            self._show()
            self.show_part(place.part or self.parts.keys[0], place.field)
            return
        self._read_again()
        self.show_part(place.part or self.here, place.field)

    def refresh(self) -> None:
        """Read the batch and its open part again."""
        self._read_again()
        if self.part is not None:
            self.part.refresh()

    def take(self, changed: Changed) -> None:
        """Read the head again; the open part looks for itself."""
        if self.view is not None and changed:
            self._read_again()
            if self.part is not None:
                self.part.take(changed)

    def save_now(self) -> bool:
        """Keep what was typed in every part."""
        return self.parts.save_now()

    @property
    def part(self) -> BatchPart | None:
        """The part that is open."""
        return self.parts.part

    @property
    def here(self) -> str:
        """Key of the open part; that of the first before any."""
        return self.parts.here

    def show_part(self, key: str, field: str = "") -> None:
        """Open a part, perhaps at something in it; what was typed in the last one is kept first."""
        view = self.view
        if view is None or key not in self.parts.keys:
            return
        if self.part is not None and self.here != key and not self.part.save_now():
            self.parts.stay()
            return

        def show(part: BatchPart) -> None:
            part.show_state(view.row.state)
            part.show_batch(view.row.id)
            if field:
                part.go_to(field)

        self.parts.open(key, show)
        self.caret = self.parts.caret

    def _go(self, place: object) -> None:
        if isinstance(place, Place) and place.page in {"", "batch"} and place.key is None:
            self.show_part(place.part, place.field or place.words)
        elif isinstance(place, Place):
            self.went.emit(place)

    # -- showing

    def _read_again(self) -> None:
        view = self.desk.ask(read_batch, self.view.row.id) if self.view is not None else None
        if view is not None:
            self.view = view
            self._show()

    def _show(self) -> None:
        view = self.view
        if view is None:
            return
        row = view.row
        series = "、".join(_(SERIES.title(key) or key) for key in row.series)
        levels = "、".join(_(LEVELS.title(key) or key) for key in row.levels)
        says = [_(MODES.title(row.mode)), series, levels, _("{count} 人申报").format(count=row.applicants)]
        self._head.show_words(row.name, " · ".join(says), f"{row.number} · {_(STATES[row.state])}")
        for part in self.parts.made.values():
            part.show_state(row.state)
        living = row.state not in ENDED and self.desk.home is None  # nothing of the batch itself comes home
        self._edit.setVisible(living and self.desk.may("save_batch"))
        given = {"certified", "archived"} & set(row.counts)  # such a batch ends, it is not called off
        self._drop.setVisible(living and not given and not view.may_end and self.desk.may("end_batch"))
        title, verb = {
            "planned": (_("开始受理"), "open_batch"),
            "open": (_("截止受理"), "close_batch"),
            "checking": (_("办结批次"), "end_batch"),
        }.get(row.state, ("", "read_batches"))
        again = living and row.state == "checking" and not REVIEWED & set(row.counts)
        self._again.setVisible(again and self.desk.may("open_batch"))
        self._next.set_text(title)
        self._next.setVisible(living and self.desk.may(verb))
        hindrance = {"planned": view.may_open, "checking": view.may_end}.get(row.state, "")
        self._next.setEnabled(not hindrance)
        self._next.setToolTip(hindrance)

    # -- what a person does

    def edit(self) -> None:
        """F2: the batch's form."""
        if self.view is not None and self.save_now():
            self.asked = BatchAsk(self.desk, self.theme, self, self.view)
            self.asked.open()

    def go_on(self) -> None:
        """F7: take in, take in no more, or close it."""
        view = self.view
        if view is None or not self.save_now():
            return
        if view.row.state == "planned":
            self.desk.do(open_batch, view.row.id)
        elif view.row.state == "open":
            says = _("截止后不再收新的申报；已收的继续初审和补正。需要时可以“再次受理”。")
            closes = view.row.closes_on
            if closes is not None and self.desk.clock.today() <= closes:
                says = _("公布的受理时间到 {day}，还没有到。").format(day=day_words(closes)) + says
            ask = Ask(self.theme, _("截止受理"), says, _("截止受理"), parent=self)
            ask.answered.connect(lambda _why: self.desk.do(close_batch, view.row.id))
            ask.wait_at_yes()
            self.asked = ask
            ask.open()
        elif view.row.state == "checking":
            self.desk.do(end_batch, view.row.id)

    def _ask_again(self) -> None:
        view = self.view
        if view is not None and self.save_now():
            says = _("重新开始收新的申报，已收的不受影响。受理和补正的截止时间要改的，先在“修改批次”里改。")
            ask = Ask(self.theme, _("再次受理"), says, _("再次受理"), parent=self)
            ask.wait_at_yes()
            ask.answered.connect(lambda _why: self.desk.do(open_batch, view.row.id))
            self.asked = ask
            ask.open()

    def _ask_drop(self) -> None:
        view = self.view
        if view is None:
            return
        says = _("取消后不能恢复，编号保留。")
        ask = Ask(
            self.theme, _("取消批次"), says, _("取消批次"), reason=_("取消的原因"), danger=True, parent=self
        )  # fmt: skip
        ask.answered.connect(lambda why: self.desk.do(end_batch, view.row.id, why, dropped=True))
        self.asked = ask
        ask.open()
