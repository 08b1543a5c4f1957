"""A fresh machine: the wizard, the paper code, at work; then sign-in with wrong and right passwords."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.casework.duties.roles import Role
from desktop.casework.settings.office_settings import OfficeSettings
from desktop.casework.settings.read_settings import read_settings
from desktop.screens.start.first.code_card import CodeCard
from desktop.screens.start.first.welcome import Welcome
from desktop.screens.start.first.wizard import Wizard
from desktop.screens.start.sign_in import SignIn
from desktop.widgets.asking.password_field import PasswordField
from tests.window_fixtures import settle

PASSWORD = "Songhua-jiang-2026"
DETAILS = OfficeSettings(
    name="长春新区人才服务中心", short_name="长新人才", zone="长春新区", city="长春市",
    city_department="长春市人力资源和社会保障局", province_department="吉林省人力资源和社会保障厅",
)  # fmt: skip


def give(field: PasswordField, text: str) -> None:
    line = field.findChild(QLineEdit)
    line.setText(text)
    line.textEdited.emit(text)


def made_office(parts):
    window = parts.window
    window.begin()
    assert isinstance(window.entrance.page, Welcome)
    window.entrance.wizard()
    wizard = window.entrance.page
    assert isinstance(wizard, Wizard)
    wizard._steps.forward()
    assert wizard._steps.step() == 0  # nothing was filled
    assert "机构名称" in wizard._steps.reason()
    wizard.office.fill(DETAILS)
    wizard._steps.forward()
    assert wizard._steps.step() == 1
    form = wizard.people._form
    form._name.setText("陈晓宁")
    give(form._first, "12345678")
    give(form._second, "12345678")
    wizard._steps.forward()
    assert wizard._steps.step() == 1  # a weak password is not taken
    for field in (form._first, form._second):
        give(field, PASSWORD)
    wizard._steps.forward()
    assert wizard._steps.step() == 2, wizard._steps.reason()
    wizard._steps.forward()
    settle(parts)
    return window


def test_the_wizard_ends_signed_in_after_the_code_was_typed_back(parts):
    window = made_office(parts)
    card = window.entrance.page
    assert isinstance(card, CodeCard), card.said
    card._typed.setText("WRONG")
    card.entered.emit()
    assert window.work is None
    assert card.said
    card._typed.setText(card._code.lower())
    card.entered.emit()
    settle(parts)
    assert window.work is not None
    assert window.desk.ask(read_settings) == DETAILS
    assert Role.SYSTEM_ADMIN in window.desk.actor.roles
    assert not window.desk.practice


def test_a_wrong_password_says_so_and_the_right_one_opens(parts):
    window = made_office(parts)
    window.entrance.page._typed.setText(window.entrance.page._code)
    window.entrance.page.entered.emit()
    settle(parts)
    window.leave()
    page = window.entrance.page
    assert isinstance(page, SignIn)
    give(page._password, "something else 9")
    page.enter()
    settle(parts)
    assert window.work is None
    assert page.said
    give(page._password, PASSWORD)
    page.enter()
    settle(parts)
    assert window.work is not None


def test_practice_is_one_click_and_marked(parts):
    window = parts.window
    window.begin()
    window.entrance.page.practice.emit()
    settle(parts)
    assert window.work is not None
    assert window.desk.practice
    assert not window.work._strip._practice.isHidden()


def test_practice_can_be_thrown_away(parts, work):
    from desktop.screens.page import Place
    from desktop.screens.settings.practice_card import PracticeCard

    folder = parts.doors.folders.practice
    work.open(Place("settings"))
    work.page.findChild(PracticeCard).throw_away()
    settle(parts)
    assert not folder.exists()
    assert isinstance(parts.window.entrance.page, Welcome)
