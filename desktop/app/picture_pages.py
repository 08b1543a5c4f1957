"""The pages a picture is made of, in the order a person meets them: first start, sign-in, empty office, practice."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.basics.clock import Clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.app.compose import Parts
    from desktop.casework.office import Office
    from desktop.casework.settings.office_settings import OfficeSettings
    from desktop.screens.page import Place

CASES: Final = 40
NAME: Final = "长春新区人才服务中心"
CODE: Final = "7Q4M-X2KD-9TRF-6WPB-3HNC"  # invented: opens nothing
Prepare = Callable[[], "QWidget | None"]  # gives what to take a picture of; None is the window


class PicturePages:
    """Brings the window to each page; offices are made once and serve every mode and size."""

    def __init__(self, parts: Parts, clock: Clock) -> None:
        self._parts = parts
        self._clock = clock
        self._password = secrets.token_urlsafe(18)
        self._case: int | None = None

    def all(self) -> Iterator[tuple[str, Prepare]]:
        """Names and what brings each page up."""
        from desktop.screens.page import Place

        yield "welcome", self._welcome
        for step in range(3):
            yield ("wizard", "wizard-people", "wizard-review")[step], partial(self._wizard, step)
        yield "code", self._code
        yield "sign-in", self._sign_in
        for page in ("today", "new", "roster", "cases", "people", "employers", "register"):
            yield f"empty-{page}", partial(self._empty, Place(page))
        yield "today", self._practice
        yield "search", lambda: self._go(Place("search", words="长春"))
        for page in ("new", "roster", "cases", "expiring"):
            yield page, partial(self._go, Place(page))
        for part in ("answers", "verdict", "materials", "papers", "history"):
            yield f"case-{part}", partial(self._go, Place("case", part=part))
        for page in ("people", "employers"):
            yield page, partial(self._go, Place(page, 1))
        for part in ("items", "answers", "papers"):
            yield f"bundle-{part}", partial(self._go, Place("bundles", 1, part=part))
        yield "needs", partial(self._go, Place("needs", 1))
        for tab in ("batches", "committees", "experts", "ledger", "complaints"):
            yield f"titles-{tab}", partial(self._go, Place("titles", part=tab))
        for part in ("overview", "submissions", "applicants", "publicity", "sessions", "results", "papers", "figures"):
            yield f"batch-{part}", partial(self._go, Place("batch", 1, part=part))
        yield "batch-running", partial(self._go, Place("batch", 2, part="applicants"))
        for page in ("letters", "reports", "register", "policy", "wordings"):
            yield page, partial(self._go, Place(page))
        yield "letter", self._letter
        yield "register-incoming", partial(self._go, Place("register", part="incoming"))
        for number in range(5):
            yield f"settings-{number + 1}", partial(self._go, Place("settings", part=str(number)))
        yield "ask-void", self._ask
        yield "crash", self._crash
        yield "lock", self._parts.window.lock

    # -- before anybody is in

    def _begin(self) -> None:
        if self._parts.window.entrance is None:
            self._parts.window.begin()

    def _welcome(self) -> None:
        self._begin()
        if self._parts.window.entrance is not None:
            self._parts.window.entrance.welcome()

    def _wizard(self, step: int) -> None:
        from desktop.casework.duties.roles import Role
        from desktop.casework.safety.views import NewColleague
        from desktop.screens.start.first.wizard import Wizard

        self._begin()
        entrance = self._parts.window.entrance
        if entrance is None:
            return
        entrance.wizard()
        page = entrance.page
        if isinstance(page, Wizard):
            page.office.fill(_details())
            page.people.fill((
                NewColleague("陈晓宁", (Role.OFFICER, Role.SYSTEM_ADMIN), self._password),
                NewColleague("周立群", (Role.REVIEWER, Role.HEAD), self._password),
            ))  # fmt: skip
            for _step in range(step):
                page.go_on()

    def _code(self) -> None:
        from desktop.screens.start.first.code_card import CodeCard

        self._begin()
        if self._parts.window.entrance is not None:
            self._parts.window.entrance.show_page(CodeCard(self._parts.theme, CODE, NAME))

    def _sign_in(self) -> None:
        self._make_office()
        self._begin()
        if self._parts.window.entrance is not None:
            self._parts.window.entrance.sign_in()

    # -- in an office without a case

    def _make_office(self) -> None:
        from desktop.casework.duties.roles import Role
        from desktop.casework.safety.signing.create_office import create_office
        from desktop.casework.safety.views import NewColleague

        folder = self._parts.doors.folders.office
        if not folder.exists():
            roles = (Role.OFFICER, Role.REVIEWER, Role.HEAD, Role.SYSTEM_ADMIN)
            create_office(folder, _details(), (NewColleague("陈晓宁", roles, self._password),), self._clock)

    def _empty(self, place: Place) -> None:
        from desktop.casework.safety.signing.sign_in import sign_in

        self._make_office()
        if self._parts.window.work is None:
            self._enter(sign_in(self._parts.doors.folders.office, "1", self._password, self._clock))
        self._open(place)

    # -- in the practice office

    def _practice(self) -> None:
        from desktop.casework.practice.make_practice import make_practice
        from desktop.casework.practice.open_practice import open_practice

        folder = self._parts.doors.folders.practice
        if not folder.exists():
            make_practice(folder, CASES, self._clock, batches=True)
        if self._parts.window.work is not None:
            self._parts.window.leave()
        self._enter(open_practice(folder, self._clock))

    def _go(self, place: Place) -> None:
        desk = self._parts.window.desk
        if self._parts.window.work is None or desk is None or not desk.practice:
            self._practice()
        if place.page == "case":
            case = self._a_case()
            place = replace(place, key=case, field=self._a_scan(case) if place.part == "materials" else "")
        self._open(place)

    def _letter(self) -> None:
        """The letter that waits to be signed."""
        from desktop.casework.letters.list_letters import list_letters
        from desktop.screens.page import Place

        self._go(Place("letters"))
        desk = self._parts.window.desk
        rows = desk.ask(list_letters, state="signing") if desk is not None else None
        if rows:
            self._open(Place("letter", rows[0].id))

    def _enter(self, office: Office) -> None:
        self._parts.window.enter(office)

    def _open(self, place: Place) -> None:
        if self._parts.window.work is not None:
            self._parts.window.work.open(place)

    def _a_case(self) -> int:
        """A case under review whose class could be better: it has answers, papers, gaps and a nearest change."""
        from desktop.casework.intake.find_cases import find_cases
        from desktop.casework.intake.judge_case import judge_case

        desk = self._parts.window.desk
        if self._case is None and desk is not None:
            found = [*(desk.ask(find_cases, stage="reviewing") or ()), *(desk.ask(find_cases, stage="accepted") or ())]
            verdicts = {key: desk.ask(judge_case, key) for key in found if self._a_scan(key)}
            fits = [key for key, verdict in verdicts.items() if verdict is not None and verdict.nearest]
            self._case = next(iter([*fits, *verdicts, *found]), 1)
        return self._case or 1

    def _a_scan(self, case: int) -> str:
        """A paper of the case that was handed in as a scan."""
        from desktop.casework.materials.list_materials import list_materials

        desk = self._parts.window.desk
        states = desk.ask(list_materials, case) if desk is not None else None
        return next((state.line.key for state in states or () if state.files), "")

    # -- windows of their own

    def _ask(self) -> QWidget:
        from desktop.basics.language import _
        from desktop.widgets.asking.ask import Ask

        says = _("{number} 作废后仍留在发文簿中，并注明原因；文号不再使用。").format(number="长新人才函〔2026〕37号")
        ask = Ask(self._parts.theme, _("作废文书"), says, _("作废"), reason=_("作废原因"), danger=True)
        ask.open()
        return ask

    def _crash(self) -> QWidget:
        from desktop.app.crash import CrashWindow

        made = CrashWindow(self._parts.theme, "builtins.ValueError\n/app/pictures.py:1 run", kept=True)
        made.open()
        return made


def _details() -> OfficeSettings:
    from desktop.casework.settings.office_settings import OfficeSettings

    return OfficeSettings(
        name=NAME,
        short_name="长新人才",
        zone="长春新区",
        city="长春市",
        phone="0431-00000000",
        city_department="长春市人力资源和社会保障局",
        province_department="吉林省人力资源和社会保障厅",
    )
