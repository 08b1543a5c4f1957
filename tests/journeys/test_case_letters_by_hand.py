"""Official letters of visa support and residence by keys, from the case to the number and the line in the book."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.case_types import kind
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.list_templates import list_templates
from desktop.casework.people.save_person import save_person
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.documents.preview import page_texts
from desktop.screens.page import Place
from tests.journey_hands import signed_by_keys
from tests.journeys.test_extension_by_keys import CTRL, PLAIN, Keyboard
from tests.journeys.test_letter_by_keys import in_front
from tests.window_fixtures import settle, type_in

SEED = 100_400  # one the practice office does not use; whole, since it is no fourth
SHIFT = Qt.KeyboardModifier.ShiftModifier
LETTERS = (
    ("visa_talent_confirmation", "visa_confirmation", {}),
    ("visa_unit_invitation", "visa_unit_request_commerce", {"authority": "commerce"}),
    ("visa_port", "visa_port_support", {}),
    ("residence_work", "residence_support", {}),
    ("permanent_residence", "permanent_recommendation", {"merits": "主持研发三项新产品。"}),
)  # fmt: skip


def case_of(desk, key: str, answers: dict[str, str]) -> int:
    subject = kind(key).sample(SEED, desk.clock.today())
    person = desk.do(save_person, None, subject.person).person
    known = desk.ask(lambda office: office.store.reads.employers_like(uscc=str(subject.employer["uscc"])))
    employer = known[0] if known else desk.do(save_employer, None, subject.employer).employer
    case = desk.do(open_case, key, person, employer).case
    desk.do(save_answers, case, {**subject.answers, **answers})
    return case


@pytest.mark.parametrize(("key", "template", "answers"), LETTERS, ids=[one[1] for one in LETTERS])
def test_from_the_case_to_the_book(qtbot, parts, work, desk, key, template, answers) -> None:
    case = case_of(desk, key, answers)
    offered = [one.key for one in desk.ask(list_templates, case)]
    keyboard = Keyboard(qtbot, parts)
    work.open(Place("case", case))
    settle(parts)
    page = work.page
    page.show_part("papers")
    settle(parts)
    in_front(qtbot, parts)
    keyboard.press(Qt.Key.Key_G, CTRL | SHIFT, lambda: QApplication.activeModalWidget() is not None)
    keyboard.press(Qt.Key(Qt.Key.Key_1 + offered.index(template)), PLAIN, lambda: work.place.page == "letter")
    letter = work.page
    in_front(qtbot, parts)
    assert letter.view.template == template
    for lacks in letter.view.missing:
        assert lacks.field.startswith("slot."), (lacks.name, lacks.field)
        letter.lead(lacks.field)
        type_in(QApplication.focusWidget(), "经核对，材料齐全，情况属实。")
        settle(parts)
    signed_by_keys(keyboard, letter, lambda: in_front(qtbot, parts))
    row = next(one for one in desk.ask(list_letters, case) if one.number == letter.view.number)
    text = "".join(page_texts(desk.ask(filing_bytes, row.filing_id))).replace("\n", "").replace(" ", "")
    assert letter.view.number in text
    assert "待填" not in text
    assert "（）" not in text
    booked = desk.ask(register_rows, desk.ask(find_register)[:1])[0]
    assert (booked.case_id, booked.number) == (case, letter.view.number)
