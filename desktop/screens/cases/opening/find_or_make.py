"""Search first, then create: a picker over what is on file, and a form for somebody new under it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.screens.desk import Desk
from desktop.screens.records.kinds import EMPLOYERS, FIRM_HINT, RecordKind
from desktop.screens.records.record_editor import RecordEditor
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

Found = tuple[Any, str, str]


class FindOrMake(Card):
    """`key` is the one chosen, None while nobody is.

    Signals: `chosen()` whenever who is chosen changed; `done()` a person has settled it and may go on; `opened()` the
    form for somebody new stands there; `told(str)` a remark for the status line.
    """

    chosen = Signal()
    done = Signal()
    opened = Signal()
    told = Signal(str)

    def __init__(
        self, desk: Desk, theme: Theme, title: str, kind: RecordKind, find: Callable[[str], Sequence[Found]]
    ) -> None:
        super().__init__(theme, title)
        self._desk = desk
        self._kind = kind
        self.key: int | None = None
        self.picker = Picker(theme, _("先查找"), find, _(FIRM_HINT) if kind is EMPLOYERS else "")
        self.picker.setAccessibleName(title)
        self.picker.picked.connect(self._pick)
        self._new = KeyButton(theme, _(kind.new_words), icon=kind.icon)
        self._new.clicked.connect(self.make_new)
        self._says = words("", tone="good", wrap=True)
        self._idle = words("", tone="second", wrap=True)
        self._idle.hide()
        self.editor = RecordEditor(desk, theme, kind)
        self.editor.saved.connect(self.choose)
        self.editor.made.connect(self._made)
        self.editor.use.connect(self._use)
        self.editor.told.connect(self.told)
        self.editor.hide()
        theme.follow(self.editor, lambda: self.editor.setMinimumHeight(theme.px(360)))
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self.picker, 1)
        line.addWidget(self._new)
        self.body.addLayout(line)
        self.add(self._says)
        self.add(self._idle)
        self.add(self.editor)
        self.setFocusProxy(self.picker)

    def choose(self, key: int) -> None:
        """Take one on file."""
        view = self._desk.ask(self._kind.read, key)
        if view is None:
            return
        self.key = key
        self.picker.show_pick(key, view.name)
        wrong = [one for one in view.complaints if not one.missing]
        missing = len(view.complaints) - len(wrong)
        said = _("已选定：{name}").format(name=view.name)
        if missing:
            said += _("；还有 {count} 项未填，可在办件里补").format(count=missing)
        self._says.setText(said)
        self.chosen.emit()

    def make_new(self) -> None:
        """Somebody new: an empty form opens under the search."""
        self._forget()
        self.editor.show_record(None)
        self.editor.show()
        self.editor.begin()
        self.chosen.emit()
        self.opened.emit()

    def clear(self) -> None:
        """Ready for the next case."""
        self._forget()
        self.editor.hide()

    def set_wanted(self, why_not: str) -> None:
        """"" : it is asked for; else why nobody is, and the search rests. Who was chosen stays chosen."""
        self.picker.setEnabled(not why_not)
        self._new.setEnabled(not why_not)
        if why_not:
            self.editor.hide()
        self._idle.setText(why_not)
        self._idle.setVisible(bool(why_not))
        self._says.setVisible(not why_not)

    def save_now(self) -> bool:
        """Keep what was typed into the form."""
        return self.editor.isHidden() or self.editor.save_now()

    def _forget(self) -> None:
        self.key = None
        self.picker.show_pick(None, "")
        self._says.setText("")

    def _made(self) -> None:
        self.editor.hide()  # the rest is filled in the case; here the next step should be in view
        self.done.emit()

    def _use(self, key: int) -> None:
        self.editor.hide()
        self.choose(key)
        self.done.emit()

    def _pick(self, key: object) -> None:
        if isinstance(key, int):
            self.editor.hide()
            self.choose(key)
            self.done.emit()
        else:
            self._forget()
            self.chosen.emit()
