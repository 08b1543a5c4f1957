"""The window: sign-in, work and lock take turns in it; what was typed outlives the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop.basics.language import _, choose
from desktop.screens.remembered import Remembered
from desktop.screens.shell.idle import Idle
from desktop.screens.start.doors import Doors
from desktop.screens.start.entrance import Entrance
from desktop.widgets.look.theme import Theme

if TYPE_CHECKING:
    from desktop.casework.office import Office
    from desktop.screens.desk import Desk
    from desktop.screens.shell.morning import Morning
    from desktop.screens.shell.workplace import Workplace


class Window(QMainWindow):
    """One window for everything. Signal `opened(Workplace)` when somebody has signed in and the first page stands."""

    opened = Signal(object)

    def __init__(self, app: QApplication, theme: Theme, doors: Doors, remembered: Remembered) -> None:
        super().__init__()
        self._theme = theme
        self._doors = doors
        self._remembered = remembered
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle(_("人才服务台"))
        self.setMinimumSize(960, 600)
        self.desk: Desk | None = None
        self.work: Workplace | None = None
        self.entrance: Entrance | None = None
        self.morning: Morning | None = None
        self._lock: QWidget | None = None
        self._caret: QWidget | None = None  # where typing went on when the window was locked
        self._idle = Idle(app)
        self._idle.rested.connect(self.lock)
        geometry = remembered.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            self._take_room()

    def _take_room(self) -> None:
        """The first time: its own size, or all of a screen that has no more; the title bar counts, too."""
        width, height = self._theme.px(1440), self._theme.px(900)
        room = self.screen().availableGeometry()
        self.resize(min(width, room.width()), min(height, room.height()))
        if width >= room.width() or height >= room.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def begin(self) -> None:
        """Show the way in: the wizard's door on a fresh machine, otherwise the sign-in page."""
        self.entrance = Entrance(self._theme, self._doors)
        self.entrance.opened.connect(self.enter)
        self._show(self.entrance)
        self.entrance.begin()

    def enter(self, office: Office) -> None:
        """Go to work in an open office."""
        from desktop.casework.settings.read_settings import read_settings
        from desktop.screens.desk import Desk
        from desktop.screens.shell.places import first_place
        from desktop.screens.shell.weekly_check import check_when_due
        from desktop.screens.shell.workplace import Workplace

        self.desk = Desk(office, self)
        self.work = Workplace(self.desk, self._theme, self._remembered)
        self.work.lock_asked.connect(self.lock)
        self.work.left.connect(self.leave)
        self.work.look_changed.connect(self._speak_again)
        self._show(self.work)
        self._drop(self.entrance)
        self.entrance = None
        self._begin_day(self.desk)
        self.work.open(first_place(self.desk))
        settings = self.desk.ask(read_settings)
        self._idle.watch(settings.idle_minutes if settings is not None else 10)
        check_when_due(self.desk)
        self.opened.emit(self.work)

    def _begin_day(self, desk: Desk) -> None:
        """What the night made due is settled before the first page shows it."""
        from desktop.screens.shell.morning import Morning

        self.morning = Morning(desk, desk)
        self.morning.settled.connect(lambda count: self.work.tell_settled(count) if self.work is not None else None)
        self.morning.turned.connect(lambda: self.work.refresh() if self.work is not None else None)
        self.morning.look()

    # -- locking

    @property
    def locked(self) -> bool:
        """True while the lock page covers everything."""
        return self._lock is not None

    def lock(self) -> None:
        """Keep what was typed, hide everything, close the office's file; the pages wait for the same person."""
        if self.desk is None or self.work is None or self.locked:
            return
        from desktop.screens.start.lock_page import LockPage

        self._idle.rest()
        self._caret = self.work.focusWidget()
        self.work.save_now()  # what cannot be saved waits in the page and is tried again after unlocking
        page = LockPage(
            self._theme, self._doors, self.desk.actor, practice=self.desk.practice, folder=self.desk.folder,
            invented=self.desk.invented,
        )  # fmt: skip
        page.opened.connect(self._unlock)
        page.other.connect(self.leave)
        self._lock = page
        for dialog in QApplication.topLevelWidgets():
            if dialog is not self and dialog.isVisible() and dialog.isWindow():
                dialog.hide()
        self._show(page)
        page.setFocus()
        self.desk.close()

    def _unlock(self, office: Office) -> None:
        if self.desk is None or self.work is None:
            return
        from desktop.casework.settings.read_settings import read_settings

        self.desk.take(office)
        self._show(self.work)
        self._drop(self._lock)
        self._lock = None
        self.work.save_now()
        if self.morning is not None:
            self.morning.look()
        self.work.refresh()
        if self._caret is not None and isValid(self._caret) and self._caret.isVisible():
            self._caret.setFocus()
        self._caret = None
        settings = self.desk.ask(read_settings)
        self._idle.watch(settings.idle_minutes if settings is not None else 10)

    def leave(self) -> None:
        """Sign out: keep what was typed, close the file, show the way in."""
        self._idle.rest()
        if self.work is not None and not self.locked:
            self.work.save_now()
        if self.desk is not None:
            self.desk.close()
        work, lock, desk = self.work, self._lock, self.desk
        self.work, self._lock, self.desk, self.morning = None, None, None, None
        self.begin()
        for old in (work, lock):
            self._drop(old)
        if desk is not None:
            desk.deleteLater()

    def keep_drafts(self) -> bool:
        """Save what was typed, whatever else went wrong (the crash window asks for it)."""
        return self.work is None or self.locked or self.work.save_now()

    def _speak_again(self) -> None:
        """Another language: new pages over the same open office, at the same place."""
        if self.desk is None or self.work is None:
            return
        from desktop.screens.shell.workplace import Workplace

        self.work.save_now()
        choose(self._remembered.language)
        place, old = self.work.place, self.work
        self.desk.disconnect(old)
        self.work = Workplace(self.desk, self._theme, self._remembered)
        self.work.lock_asked.connect(self.lock)
        self.work.left.connect(self.leave)
        self.work.look_changed.connect(self._speak_again)
        self.setWindowTitle(_("人才服务台"))
        self._show(self.work)
        self._drop(old)
        self.work.open(place)

    # -- the window itself

    def _show(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Losing the window is a moment to save."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keep_drafts()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed; what cannot be kept keeps the window open, with the reason in its banner."""
        if not self.keep_drafts() and self.work is not None:
            self.work.banners.tell(_("还有内容没有保存。"), _("请先按上面的提示处理，再关闭窗口。"))
            event.ignore()
            return
        self._idle.rest()
        self._remembered.geometry = self.saveGeometry()
        self._doors.wait()
        if self.desk is not None:
            self.desk.close()
        event.accept()
