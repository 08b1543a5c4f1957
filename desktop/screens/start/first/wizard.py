"""The first-start wizard: the office, its people, then the paper code; at its end somebody is signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.screens.long_job import LongJob
from desktop.screens.start.doors import Doors
from desktop.screens.start.first.office_step import OfficeStep
from desktop.screens.start.first.people_step import PeopleStep
from desktop.screens.start.ground import Ground
from desktop.widgets.asking.steps import Steps
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.facts import Facts

if TYPE_CHECKING:
    from desktop.casework.office import Office
    from desktop.casework.safety.views import Created, NewColleague, OfficeDetails


class Wizard(Ground):
    """Signals: `made(Office, str)` the open office and its paper code, still to be shown; `left()` back."""

    made = Signal(object, str)
    left = Signal()

    def __init__(self, theme: Theme, doors: Doors) -> None:
        super().__init__(theme, _("建立本机构"), width=720)
        self._doors = doors
        self.office = OfficeStep(theme)
        self.people = PeopleStep(theme)
        self._review = Facts(theme)
        last = QWidget()
        column = QVBoxLayout(last)
        column.addWidget(self._review)
        column.addWidget(words(_("这些内容以后都可以在“设置”里修改。"), "small", "second", wrap=True))
        column.addStretch(1)
        self._steps = Steps(theme, (_("机构"), _("人员"), _("核对")), (self.office, self.people, last))
        self._steps.may_go = self._may_go
        self._steps.moved.connect(self._moved)
        self._steps.finished.connect(self.finish)
        self._steps.left.connect(self.left)
        self.card.add(self._steps, 1)
        self.add_trouble_line()
        self.setFocusProxy(self.office)

    def go_on(self) -> None:
        """To the next step, as its button does."""
        self._steps.forward()

    def _may_go(self, step: int) -> str:
        return (self.office.trouble, self.people.trouble, lambda: "")[step]()

    def _moved(self, step: int) -> None:
        if step != 2:
            return
        details = self.office.details()
        self._review.show_rows(
            (
                (_("机构名称"), details.name),
                (_("发文简称"), details.short_name),
                (_("开发区"), details.zone),
                (_("市级主管部门"), details.city_department),
                (_("省级主管部门"), details.province_department),
                (_("人员"), _("、").join(person.name for person in self.people.people())),
            )
        )

    def finish(self) -> LongJob:
        """Make the office and open it for the first person."""
        return self._make(self.office.details(), self.people.people())

    def _make(self, details: OfficeDetails, people: tuple[NewColleague, ...]) -> LongJob:
        folder, clock = self._doors.folders.office, self._doors.clock
        self.setEnabled(False)
        self.say(_("正在建立…"), good=True)

        def work(_job: LongJob) -> tuple[Created, Office]:
            from desktop.casework.safety.signing.create_office import create_office
            from desktop.casework.safety.signing.sign_in import sign_in
            created = create_office(folder, details, people, clock)
            return created, sign_in(folder, created.user_ids[0], people[0].password, clock)

        job = self._doors.run(work)
        job.done.connect(self._done)
        job.failed.connect(self._fail)
        return job

    def _done(self, made: tuple[Created, Office]) -> None:
        self.setEnabled(True)
        self.say("")
        created, office = made
        self.made.emit(office, created.recovery_code)

    def _fail(self, what: str, remedy: str) -> None:
        self.setEnabled(True)
        self.say(what or _("没有建成。"), remedy)
