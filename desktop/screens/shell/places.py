"""The places of the window and how each page is made; a place nobody in these roles may use does not exist."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop.basics.language import _
from desktop.screens.bundles.bundles_page import BundlesPage
from desktop.screens.cases.case_list import CaseList
from desktop.screens.cases.case_page import CasePage
from desktop.screens.cases.opening.new_case import NewCase
from desktop.screens.desk import Desk
from desktop.screens.employers.employers_page import EmployersPage
from desktop.screens.expiring.expiring_page import ExpiringPage
from desktop.screens.letters.letter_page import LetterPage
from desktop.screens.letters.letters_page import LettersPage
from desktop.screens.needs.needs_page import NeedsPage
from desktop.screens.page import Page, Place
from desktop.screens.people.people_page import PeoplePage
from desktop.screens.policy.policy_page import PolicyPage
from desktop.screens.register.register_page import RegisterPage
from desktop.screens.remembered import Remembered
from desktop.screens.reports.reports_page import ReportsPage
from desktop.screens.rosters.roster_page import RosterPage
from desktop.screens.search.results import Results
from desktop.screens.settings.settings_page import SettingsPage
from desktop.screens.titles.applying.batch_roster_page import BatchRosterPage
from desktop.screens.titles.batch.batch_page import BatchPage
from desktop.screens.titles.titles_page import TitlesPage
from desktop.screens.today.today_page import TodayPage
from desktop.screens.wordings.wording_page import WordingPage
from desktop.widgets.look.theme import Theme
from desktop.widgets.shell.rail_item import RailItem

Maker = Callable[[], Page]

# page → the deed somebody must be allowed, so that the page can show anything
_NEEDS = {
    "today": "read_today",
    "new": "open_case",
    "cases": "find_cases",
    "case": "read_case",
    "expiring": "read_case",
    "roster": "read_roster",
    "bundles": "read_bundle",
    "needs": "read_needs",
    "titles": "read_batches",
    "batch": "read_batches",
    "batch_roster": "add_applicant",
    "people": "find_people",
    "employers": "find_employers",
    "letters": "read_letters",
    "letter": "read_letters",
    "reports": "read_reports",
    "register": "find_register",
    "policy": "list_local_values",
    "wordings": "read_wordings",
    "search": "find_cases",
}


# page → the place of the rail it belongs to
ABOVE: Final = {
    "case": "cases", "batch": "titles", "batch_roster": "titles", "letter": "letters", "roster": "new", "search": "",
}  # fmt: skip


#: What is of use in the office of a suitcase: one session and nothing else.
SUITCASE: Final = frozenset({"titles", "batch", "case", "search", "policy", "settings"})


def first_place(desk: Desk) -> Place:
    """Where somebody begins: today's work; in a suitcase the session it carries."""
    if desk.home is not None:
        return Place("batch", desk.home.batch, part="sessions", field=str(desk.home.session))
    return Place("today" if desk.may("read_today") else "settings")


def makers(desk: Desk, theme: Theme, remembered: Remembered) -> dict[str, Maker]:
    """How to make each page these roles may open."""
    every: dict[str, Maker] = {
        "today": lambda: TodayPage(desk, theme),
        "new": lambda: NewCase(desk, theme),
        "cases": lambda: CaseList(desk, theme, remembered),
        "case": lambda: CasePage(desk, theme),
        "expiring": lambda: ExpiringPage(desk, theme),
        "roster": lambda: RosterPage(desk, theme),
        "bundles": lambda: BundlesPage(desk, theme),
        "needs": lambda: NeedsPage(desk, theme),
        "titles": lambda: TitlesPage(desk, theme, remembered),
        "batch": lambda: BatchPage(desk, theme, remembered),
        "batch_roster": lambda: BatchRosterPage(desk, theme),
        "people": lambda: PeoplePage(desk, theme, remembered),
        "employers": lambda: EmployersPage(desk, theme, remembered),
        "letters": lambda: LettersPage(desk, theme),
        "letter": lambda: LetterPage(desk, theme),
        "reports": lambda: ReportsPage(desk, theme),
        "register": lambda: RegisterPage(desk, theme, remembered),
        "policy": lambda: PolicyPage(desk, theme),
        "wordings": lambda: WordingPage(desk, theme),
        "search": lambda: Results(desk, theme),
        "settings": lambda: SettingsPage(desk, theme, remembered),
    }
    if desk.home is not None:
        every = {key: make for key, make in every.items() if key in SUITCASE}
    return {key: make for key, make in every.items() if key not in _NEEDS or desk.may(_NEEDS[key])}


def rail_items(desk: Desk) -> tuple[RailItem, ...]:
    """The places of the rail, top to bottom."""
    every = (
        RailItem("today", "layout-dashboard", _("工作台"), shortcut="Alt+1"),
        RailItem("new", "file-plus", _("受理"), shortcut="Alt+2"),
        RailItem("cases", "folder-open", _("办件"), shortcut="Alt+3"),
        RailItem("expiring", "calendar", _("到期"), shortcut="Alt+9"),
        RailItem("bundles", "layers", _("一件事"), shortcut="Alt+B"),
        RailItem("needs", "user-plus", _("急需紧缺"), shortcut="Alt+U"),
        RailItem("titles", "stamp", _("职称"), shortcut="Alt+T"),
        RailItem("people", "users", _("人员"), shortcut="Alt+4"),
        RailItem("employers", "building-2", _("单位"), shortcut="Alt+5"),
        RailItem("letters", "file-text", _("公文"), shortcut="Alt+0"),
        RailItem("reports", "arrow-right", _("直报"), shortcut="Alt+R"),
        RailItem("register", "mail", _("收发文"), shortcut="Alt+6"),
        RailItem("policy", "book-open", _("政策"), shortcut="Alt+7"),
    )
    fits = SUITCASE if desk.home is not None else _NEEDS
    return tuple(item for item in every if item.key in fits and desk.may(_NEEDS[item.key]))


def foot_items() -> tuple[RailItem, ...]:
    """Settings and lock."""
    return (
        RailItem("settings", "settings", _("设置"), shortcut="Alt+8"),
        RailItem("lock", "lock", _("锁定"), shortcut="Ctrl+L"),
    )
