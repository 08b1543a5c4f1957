"""All pages before somebody is signed in, and the way between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.basics.language import _
from desktop.screens.start.doors import Doors
from desktop.screens.start.first.welcome import Welcome
from desktop.screens.start.ground import Ground
from desktop.widgets.look.theme import Theme

if TYPE_CHECKING:
    from desktop.casework.office import Office
    from desktop.casework.safety.signing.recovered import RecoveredOffice
    from desktop.casework.safety.views import SignInName, StartReport


class Entrance(QStackedWidget):
    """Signal `opened(Office)`: somebody is in."""

    opened = Signal(object)

    def __init__(self, theme: Theme, doors: Doors) -> None:
        super().__init__()
        self._theme = theme
        self._doors = doors
        self._names: tuple[SignInName, ...] = ()

    @property
    def page(self) -> QWidget:
        """What stands there now."""
        return self.currentWidget()

    def begin(self) -> None:
        """Look at the office's folder and show the page that fits: start, sign in, restore, or the refusal."""
        if not self._doors.folders.office.is_dir() and not self._finished():
            self.welcome()  # a fresh machine needs no look inside
            return
        from desktop.casework.safety.checks.start_checks import start_checks

        report = start_checks(self._doors.folders.office)
        if report.state == "ready":
            self.sign_in()
        elif report.state == "restore":
            self.restore(_trouble(report))
        elif report.state == "refused":
            self._refuse(report)
        else:
            self.welcome()

    def _finished(self) -> bool:
        """Whether a restored office had only to take its place after a power cut."""
        folder = self._doors.folders.office
        if not any(folder.parent.glob(f"{folder.name}-*")):
            return False
        from desktop.casework.safety.keeping.restore_in_place import finish_restoring

        return finish_restoring(folder)

    def welcome(self) -> None:
        """The start of everything."""
        page = Welcome(self._theme, practised=self._doors.practised)
        page.new_office.connect(self.wizard)
        page.practice.connect(lambda: self.practice(page))
        page.restore.connect(lambda: self.restore(""))
        page.suitcase.connect(self.suitcase)
        self.show_page(page)

    def sign_in(self) -> None:
        """Choose oneself and type the password."""
        from desktop.casework.safety.signing.people_who_sign_in import people_who_sign_in
        from desktop.screens.start.sign_in import SignIn

        self._names = people_who_sign_in(self._doors.folders.office)
        page = SignIn(self._theme, self._doors, self._names)
        page.opened.connect(self.opened)
        page.forgot.connect(self.code)
        page.practice.connect(lambda: self.practice(page))
        page.restore.connect(lambda: self.restore(""))
        page.suitcase.connect(self.suitcase)
        self.show_page(page)

    def wizard(self) -> None:
        """Make a new office."""
        from desktop.screens.start.first.wizard import Wizard

        page = Wizard(self._theme, self._doors)
        page.made.connect(self.show_code)
        page.left.connect(self.begin)
        self.show_page(page)

    def code(self) -> None:
        """Sign in with the paper code."""
        from desktop.screens.start.code_page import CodePage

        page = CodePage(self._theme, self._doors, self._names)
        page.opened.connect(self._recovered)
        page.back.connect(self.sign_in)
        self.show_page(page)

    def restore(self, why: str) -> None:
        """Bring an office back from a backup."""
        from desktop.screens.start.restore_page import RestorePage

        page = RestorePage(self._theme, self._doors)
        page.restored.connect(self.begin)
        page.back.connect(self.begin if not why else self.welcome)
        page.say(why)
        self.show_page(page)

    def suitcase(self) -> None:
        """Open a session that came on a file, or one opened here before."""
        from desktop.screens.start.suitcase_page import SuitcasePage

        page = SuitcasePage(self._theme, self._doors)
        page.opened.connect(self.opened)
        page.back.connect(self.begin)
        self.show_page(page)

    def show_code(self, office: Office, code: str) -> None:
        """Show a new paper code once; then go in."""
        from desktop.casework.settings.read_settings import read_settings
        from desktop.screens.start.first.code_card import CodeCard

        page = CodeCard(self._theme, code, read_settings(office).name)
        page.kept.connect(lambda: self.opened.emit(office))
        self.show_page(page)

    def practice(self, page: Welcome | Ground) -> None:
        """Open the practice office, making it first where there is none."""
        page.setEnabled(False)
        page.say(_("正在打开演示机构…") if self._doors.practised else _("正在准备演示机构…"), good=True)
        job = self._doors.practice()
        says = _("正在准备演示机构… {done}/{of}")
        job.moved.connect(lambda done, of: page.say(says.format(done=done, of=of), good=True))
        job.done.connect(self.opened)
        job.failed.connect(page.say)
        job.ended.connect(lambda: page.setEnabled(True))

    def _recovered(self, recovered: RecoveredOffice) -> None:
        self.show_code(recovered.office, recovered.recovery_code)

    def _refuse(self, report: StartReport) -> None:
        page = Ground(self._theme, _("不能在这里打开"), _("机构数据没有被改动。"), width=520)
        page.add_trouble_line()
        page.say(_trouble(report))
        self.show_page(page)

    def show_page(self, page: QWidget) -> None:
        """Let a page stand here alone."""
        old = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()
        if old is not None:
            self.removeWidget(old)
            old.hide()
            old.deleteLater()


def _trouble(report: StartReport) -> str:
    return " ".join(check.says for check in report.checks if not check.good)
