"""The office at work: strip, rail, search, banners, one page at a time, status line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.settings.read_settings import read_settings
from desktop.casework.settings.reread_policy import reread_policy
from desktop.casework.today.read_today import read_today
from desktop.casework.today.views import Today
from desktop.screens.days import clock_words, short_day, weekday
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.remembered import Remembered
from desktop.screens.shell.places import ABOVE, Maker, foot_items, makers, rail_items
from desktop.screens.shell.posts import posts
from desktop.screens.shell.refusals import Refusals
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.banners import Banners
from desktop.widgets.shell.rail import Rail
from desktop.widgets.shell.search_box import SearchBox
from desktop.widgets.shell.status_line import StatusLine
from desktop.widgets.shell.top_strip import TopStrip


class Workplace(QWidget):
    """Everything a signed-in person sees. Signals: `lock_asked()`, `left()` sign out, `look_changed()` new language."""

    lock_asked = Signal()
    left = Signal()
    look_changed = Signal()

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__()
        self.setProperty("piece", "window")
        self.desk = desk
        self._theme = theme
        self._pages: dict[str, Page] = {}
        self._place = Place("")
        self._makers: dict[str, Maker] = makers(desk, theme, remembered)
        self._strip = TopStrip(theme, _("人才服务台"))
        self._rail = Rail(theme, rail_items(desk), foot_items())
        self.search = SearchBox(theme, _("姓名、拼音首字母、证件号、单位、受理号、文号"))
        self.banners = Banners(theme)
        self._stack = QStackedWidget()
        self._status = StatusLine(theme)
        self._lay_out()
        self._rail.chosen.connect(self._choose)
        self.search.asked.connect(lambda text: self.open(Place("search", words=text)) if text.strip() else None)
        self._refusals = Refusals(desk, self.banners)
        self.banners.acted.connect(lambda _what: self.open(Place("today")))
        desk.changed.connect(self._take)
        for key, act in (("F5", self.refresh), ("Alt+Left", self.back)):
            QShortcut(QKeySequence(key), self, act)
        self._behind: list[Place] = []
        self._sums = QTimer(self)  # several deeds in a row are counted once
        self._sums.setSingleShot(True)
        self._sums.timeout.connect(self._count)
        self.refresh_frame()

    def _lay_out(self) -> None:
        band = QFrame()
        band.setProperty("piece", "band")
        self._new = KeyButton(self._theme, _("新受理"), "Ctrl+N", "plus", kind="primary")
        self._new.clicked.connect(lambda: self.open(Place("new")))
        if "new" not in self._makers:
            self._new.hide()
        self._mark = self._strip.practice_mark()
        self._top = top = QHBoxLayout(band)
        top.addWidget(self.search, 3)
        top.addStretch(2)
        top.addWidget(self._mark)
        top.addWidget(self._new)
        self._theme.space(top, spacing=12)
        notes = QVBoxLayout()
        notes.addWidget(self.banners)
        right = QVBoxLayout()
        right.addWidget(band)
        right.addLayout(notes)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.addWidget(self._rail)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addWidget(self._strip)
        column.addLayout(middle, 1)
        column.addWidget(self._status)
        for layout in (right, middle, column):
            self._theme.space(layout)
        self._theme.space(notes, (24, 0, 24, 0), 0)
        self._theme.follow(
            self.banners, lambda: self.banners.setContentsMargins(0, self._theme.px(12), 0, 0)
        )

        self._theme.follow(self, self._fit)

    def _fit(self) -> None:
        """A low window has no room for the strip: the search line carries the practice mark."""
        low = self._theme.low
        self._strip.setVisible(not low)
        self._mark.setVisible(low and self.desk.invented)
        side = self._theme.px(6 if low else 10)
        self._top.setContentsMargins(self._theme.px(24), side, self._theme.px(24), side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole look answers to the room there is."""
        super().resizeEvent(event)
        self._theme.fit(self.width(), self.height())

    # -- going somewhere

    def open(self, place: Place) -> None:
        """Go to a place; what was typed where we are is kept first (what cannot be kept goes on waiting there)."""
        here = self.page
        if here is not None:
            here.save_now()
            if self._place.page and self._place != place:
                self._behind = [*self._behind[-20:], self._place]
        page = self._pages.get(place.page) or self._make(place.page)
        if page is None:
            return
        self._place = place
        if page is not here:
            self._refusals.turn_page()
        self._stack.setCurrentWidget(page)
        self._rail.set_current(ABOVE.get(place.page, place.page))
        self._status.show_right("")
        page.visit(place)
        if self.page is not page:
            return  # it led on at once (a search with one hit): the caret belongs to where it led
        here_now = self.window().focusWidget()
        # A list takes them at once; elsewhere the field that has them already keeps them.
        if page.caret is not None:
            page.caret.setFocus()
        elif here_now is None or not page.isAncestorOf(here_now):
            page.setFocus()  # keys belong to the page that was opened, not to the button that opened it
            if not page.focusProxy():
                page.focusNextChild()  # a page itself takes no keys: its first field or card does

    def back(self) -> None:
        """The place before this one."""
        if self._behind:
            place = self._behind.pop()
            behind = list(self._behind)
            self.open(place)
            self._behind = behind

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def place(self) -> Place:
        """Where we are."""
        return self._place

    def refresh(self) -> None:
        """Read everything shown again (F5)."""
        if self.page is not None and self.page.save_now():
            self.page.refresh()
        self.refresh_frame()

    def save_now(self) -> bool:
        """Keep what was typed on every page; True when nothing waits."""
        kept = [page.save_now() for page in self._pages.values()]  # every page is asked, whatever the others say
        return all(kept)

    def _make(self, key: str) -> Page | None:
        make: Callable[[], Page] | None = self._makers.get(key)
        if make is None:
            return None
        page = make()
        page.went.connect(self.open)
        page.counted.connect(self._status.show_right)
        for name, act in (("left", self.left), ("look_changed", self.look_changed)):
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(act)
        self._pages[key] = page
        self._stack.addWidget(page)
        return page

    def _choose(self, key: str) -> None:
        if key == "lock":
            self.lock_asked.emit()
        else:
            self.open(Place(key))

    def _take(self, changed: Changed) -> None:
        if changed.policy:
            office = self.desk.ask(reread_policy)
            if office is not None:
                self.desk.take(office)
        if self.page is not None:
            self.page.take(changed)
        self._sums.start(300)

    def tell_settled(self, count: int) -> None:
        """Say once what the night made of promises; the first page lists them."""
        says = _("{count} 项承诺已到期，按规则处理了。").format(count=count)
        self.banners.tell(says, _("明细在工作台；请逐件查看。"), "near", action=_("去工作台"))

    # -- the frame

    def refresh_frame(self) -> None:
        """Office, person, day, edition and backup, and the counts at the rail."""
        settings = self.desk.ask(read_settings)
        actor = self.desk.actor
        if settings is not None:
            self._strip.show_office(settings.name, f"{actor.name} · {posts(actor.roles)}")
        self._strip.show_practice(self.desk.invented)
        self._count()

    def _count(self) -> None:
        if self.desk.closed or not self.desk.may("read_today"):
            return
        today = self.desk.ask(read_today)
        if today is not None:
            self._show_today(today)

    def _show_today(self, today: Today) -> None:
        self._rail.set_count("today", today.near + today.overdue or None)
        self._rail.set_count("cases", today.open_cases or None)
        self._rail.set_count("letters", today.my_letters or None)
        backup = "" if self.desk.practice else _("尚无备份")  # samples need none
        if today.backed_up_at is not None:
            backup = _("备份于 {when}").format(when=clock_words(today.backed_up_at, today.day))
        self._status.show_left(
            (
                _("政策版本 {day}").format(day=today.edition_day.isoformat()),
                f"{short_day(today.day)} {weekday(today.day)} · {_(today.day_says)}",
                backup,
                _(today.warning),
            )
        )
